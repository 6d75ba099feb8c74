"""Reads an editor's folder into an archive's model, or reports why that is impossible.

The folder is described in `docs/source-format.md`.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial
from itertools import chain
from pathlib import Path

from index.content_limits import too_much_in, too_much_in_all
from index.model import Archive, Document, PassageKind
from index.names.names_aside import NamesAside
from index.source.checks.care import check_said, consent_unconfirmed
from index.source.checks.consistency import Consistency
from index.source.checks.fidelity import unfaithful
from index.source.checks.file_names import NO_NAMES, VOCABULARY, check_file_names
from index.source.checks.languages import check_languages
from index.source.checks.part_checks import Checks
from index.source.checks.returned_words import PublishedWords, check_returned_words
from index.source.checks.source_alignments import Alignments
from index.source.checks.speakers import Speakers
from index.source.checks.table_waivers import tell_small_counts
from index.source.checks.texts import check_texts
from index.source.checks.vocabulary import check_vocabulary
from index.source.checks.waivers import waived
from index.source.conflicts import FolderPlaces, check_conflicts
from index.source.document_files import DocumentFile, DocumentFiles
from index.source.document_parts import DocumentPart, document_part, read_part
from index.source.documents import Gathered
from index.source.joins import TableJoiner
from index.source.kept_parts import KeptParts
from index.source.levels import Levels, tell_uncounted
from index.source.markdown.blocks import read_blocks
from index.source.names.found_names import (
    check_found_names,
    tell_aside,
)
from index.source.names.received_names import check_received_names
from index.source.pictures import Pictures
from index.source.places import SourceWords
from index.source.problems.problem import Problem, Problems, blocks
from index.source.sets import Sets
from index.source.tables import Tables
from index.source.text_files import require_source
from index.source.toml_schema import ArchiveSource
from index.source.translated.reviews import Translations
from index.source.translated.translation_checks import TranslationChecks
from index.source.withdrawal import Withdrawal
from index.values import Value, replace


class SourceDraft(Value):
    """The content of a source folder. `archive` is None where there are errors.

    `sources` are the files of received texts that its documents name within the folder, which may
    be missing. `signer` is the fingerprint of the new signing key, where the editor names one.
    """

    archive: Archive | None
    problems: tuple[Problem, ...]
    sources: tuple[str, ...] = ()
    signer: str | None = None


type KnownWords = Callable[[KeptParts], Sequence[PublishedWords]]
"""Returns what records know of words that were published."""


def read_source(
    folder: Path, *, finds_names: bool = True, published: KnownWords | None = None
) -> SourceDraft:
    """Read the source folder `folder`; where `finds_names`, note what could name a person.

    Words of `published` editions that were withdrawn are reported wherever they stand. Raises
    SourceProblem where it is no source folder at all; all other errors are in the draft's problems,
    with their file and line.
    """
    return SourceReader(folder, finds_names=finds_names, published=published).read()


class SourceReader:
    """Reads one folder again and again; each time only what changed is parsed and checked.

    What is kept from one reading to the next can be dropped at any time: a reader that is new
    reads the same.
    """

    def __init__(
        self, folder: Path, *, finds_names: bool = True, published: KnownWords | None = None
    ) -> None:
        self.folder = folder
        self.kept = KeptParts()
        self._published = published
        self._finds_names = finds_names
        self._opened: dict[str, DocumentFile] = {}  # by the ids of the documents

    def read_ahead(self, document: str) -> None:
        """Parse the document with that id and its source, so that an edit need not do that."""
        if file := self._opened.get(document):
            read_blocks(file.body)
            if file.source is not None:
                SourceWords(file.source)

    def read(self) -> SourceDraft:
        """Return the folder as it is now, after all checks. Raises SourceProblem."""
        require_source(self.folder)
        problems = Problems()
        check_file_names(self.folder, problems)
        tables = Tables(self.folder, problems, self.kept)
        head = tables.archive()
        whole = _SourceFolder(self.folder, tables, problems, self.kept)
        archive = None if head is None else whole.read(head, finds_names=self._finds_names)
        if head is None:
            whole.read_rest()
        if head is not None and not head.consent_confirmed:
            problems.add(consent_unconfirmed(head))
        if archive is not None and self._published is not None:
            known = self._published(self.kept)
            check_returned_words(archive, known, whole.places, problems, self.kept)
        held = archive.documents if archive else ()
        files = {name: file.name for name, file in whole.opened.items()}
        places = FolderPlaces(whole.places, files)
        check_conflicts(self.folder, tables, held, places, problems)
        found = waived(problems.found(), archive.waivers if archive else ())
        signer = head.signer if head else None
        self._opened = whole.opened
        self.kept.forget_unused()
        return SourceDraft(None if blocks(found) else archive, found, whole.sources, signer)

    def content(self, changed: Collection[str] | None = None) -> Archive | None:
        """Return the archive that `read` makes of the folder, without checking it.

        Where the files `changed` are named, the others are taken to be as they were.

        None where an error is met on the way. Where a check finds one, `read` makes no archive.
        """
        problems = Problems()
        kept = self.kept if changed is None else self.kept.after(changed)
        tables = Tables(self.folder, problems, kept)
        head = tables.archive()
        whole = _SourceFolder(self.folder, tables, problems, kept)
        content = None if head is None else whole.content(head)
        self._opened = whole.opened or self._opened
        return content


class _SourceFolder:
    """Assembles the archive from the parts of one folder."""

    def __init__(self, folder: Path, tables: Tables, problems: Problems, kept: KeptParts) -> None:
        self._folder = folder
        self._tables = tables
        self._problems = problems
        self._kept = kept
        self._gathered = Gathered()
        self._sets = Sets(tables, problems)
        self._files = DocumentFiles(folder, problems, kept)
        self._parts: dict[str, DocumentPart] = {}
        self._translations: Translations = {}
        self.opened: dict[str, DocumentFile] = {}
        """The files of the documents, by their ids."""

    @property
    def sources(self) -> tuple[str, ...]:
        return self._files.sources

    @property
    def places(self) -> Mapping[str, tuple[str, int]]:
        """Id of a passage or picture -> the file and line on which it is written."""
        return self._gathered.places

    def read_rest(self) -> None:
        """Report what else cannot be read, where `archive.toml` cannot be read."""
        self._files.read("en")
        self._tables.read_all()

    def read(self, head: ArchiveSource, *, finds_names: bool) -> Archive:
        """Return the archive, as far as there are no errors in the way, after all checks."""
        opened = self._files.read(head.language, head.order)
        archive = self._archive(head, opened)
        for part in self._parts.values():
            self._gathered.places.update(part.gathered.places)
        if self._tell_too_much(opened, archive):
            return archive
        if not self._files.complete:  # other checks would report only what is missing
            self._tables.read_joined()
            return archive
        Checks(self._problems, self._tables.line).check(archive, head)
        alignments = self._alignments(opened, archive)
        joined, withdrawal = self._joined(archive, alignments)
        self._sets.check(joined, archive)
        self._check_words(joined)
        if self._problems.block:
            return joined
        finished = self._levelled(joined)
        for part in self._parts.values():
            self._gathered.add(part.gathered)
        tell_uncounted(finished, self._gathered.stated, self._gathered.places, self._problems)
        withdrawal.check(finished)
        self._check_content(finished, alignments if finds_names else None)
        self._check_fidelity(finished, alignments, beyond=withdrawal.is_beyond_the_folder)
        return finished

    def content(self, head: ArchiveSource) -> Archive | None:
        """Return the archive without checks; None where there are errors in the way."""
        opened = self._files.read(head.language, head.order)
        archive = self._archive(head, opened)
        if not self._files.complete:
            return None
        joined, _withdrawal = self._joined(archive, self._alignments(opened, archive))
        return None if self._problems.block else self._levelled(joined)

    def _tell_too_much(self, opened: Sequence[DocumentFile], archive: Archive) -> bool:
        """Report the limits that `archive` exceeds; return whether there are any."""
        too_much = list(too_much_in_all(archive))
        for file, document in zip(opened, archive.documents, strict=True):
            too_long = self._kept.of(
                "too much", document.id, (document,), partial(too_much_in, document)
            )
            too_much += [(file.name, too_long)] if too_long else []
        for place, over in too_much:
            self._problems.exceeds(place, None, over)
        return bool(too_much)

    def _alignments(self, opened: Sequence[DocumentFile], archive: Archive) -> Alignments:
        made_from, left_out = dict[str, list[Document]](), dict[str, frozenset[int]]()
        pairs = zip(opened, archive.documents, strict=True)
        for each, document in sorted(pairs, key=lambda pair: pair[0].name):
            if each.source:
                file, part = each.source.file, self._parts[document.id]
                made_from.setdefault(file, []).append(part.received(document, self._kept))
                left_out[file] = left_out.get(file, frozenset()) | frozenset(each.head.left_out)
        return Alignments(archive.sources, made_from, left_out, self._kept)

    def _archive(self, head: ArchiveSource, opened: Sequence[DocumentFile]) -> Archive:
        """Return the archive as the documents have it, before the tables are joined to it."""
        documents = self._documents(opened, self._kept.same("defaults", head.defaults.values()))
        gone = {each.passage for each in head.withdrawn}
        return Archive(
            id=head.id,
            edition=head.edition,
            created=head.created,
            title=head.title,
            language=head.language,
            licence=head.licence,
            rights=head.rights,
            terms=head.dublin_core,
            documents=tuple(documents),
            themes=self._tables.codebook(),
            glossary=self._tables.glossary(),
            participants=self._kept.same("participants", self._tables.participants()),
            notes=self._tables.notes(),
            sets=self._sets.read(),
            vocabulary=self._tables.vocabulary(),
            withdrawn=tuple(each.passage for each in head.withdrawn),
            restored=tuple(each.passage for each in head.restored),
            waivers=tuple(waiver for waiver in head.waived if waiver.passage not in gone),
            sources=tuple({it.source.file: it.source for it in opened if it.source}.values()),
        )

    def _joined(self, archive: Archive, alignments: Alignments) -> tuple[Archive, Withdrawal]:
        """Return `archive` without what is withdrawn, with its tables and pictures."""
        translations = self._translations = self._tables.translations()
        translated: dict[str, list[str]] = {}
        for each in chain.from_iterable(translations.values()):
            translated.setdefault(each.passage, []).append(each.text)
        withdrawal = Withdrawal(archive, alignments, translated, self.places, self._problems)
        left = archive if self._problems.block else withdrawal.left()
        gone = frozenset(archive.withdrawn) | (_footnotes(archive) - _footnotes(left))
        joiner = TableJoiner(self._tables, self._problems, gone, self._kept)
        pictures = Pictures(self._folder, self._problems, self._gathered.places, self._kept)
        joined = pictures.put_into(joiner.joined(left, translations))
        pictures.tell_unused(archive)
        return joined, withdrawal

    def _levelled(self, archive: Archive) -> Archive:
        """Return `archive` with the level of each attribution; report those that tell too much."""
        documents, levels = [], Levels(archive)
        for document in archive.documents:
            part = self._parts[document.id]
            levelled, found = self._kept.of(
                "levels",
                document.id,
                (document, part, archive.participants, archive.vocabulary),
                partial(levels.settle, document, part.gathered.stated, part.gathered.places),
            )
            documents.append(levelled)
            self._problems.extend(found)
        return replace(archive, documents=tuple(documents))

    def _check_content(self, archive: Archive, alignments: Alignments | None) -> None:
        """Check the content of the finished `archive`; with `alignments` names are looked for."""
        told, places, kept = self._problems, self._gathered.places, self._kept
        Consistency(told, places, kept).check(archive)
        Speakers(told, places, kept).check(archive)
        tell_small_counts(archive, told, self._tables.line)
        check_said(archive.documents, self._gathered.said, places, told)
        aside = _names_aside(self._folder, kept, told)
        TranslationChecks(self._translations, self._tables, told).check(archive, kept, aside)
        if alignments is not None:
            check_found_names(archive, places, self._tables.texts, told, kept, aside)
            check_received_names(archive, alignments, told, aside)

    def _check_fidelity(self, archive: Archive, alignments: Alignments, *, beyond: bool) -> None:
        """Compare each source with the documents that were made from it."""
        finished = {document.id: document for document in archive.documents}
        for file in alignments:
            made_of = alignments.made_of(file)
            quotes = self._quotes([finished[each.id] for each in made_of[1]])
            found = self._kept.of(
                "fidelity",
                file,
                (*made_of, quotes, beyond),
                partial(unfaithful, file, alignments, quotes, beyond),
            )
            self._problems.extend(found)

    def _check_words(self, archive: Archive) -> None:
        """Check the characters, lengths, languages and vocabulary of `archive`."""
        told = self._problems, self._gathered.places, self._tables.line
        check_texts(archive, *told, self._kept)
        check_languages(archive, *told, self._kept)
        if VOCABULARY not in self._tables.lost:
            check_vocabulary(archive, *told)

    def _quotes(self, documents: Iterable[Document]) -> dict[str, tuple[str, int]]:
        """Return id -> file and line of the quotes of `documents`."""
        passages = chain.from_iterable(document.passages() for document in documents)
        quotes = (each for each in passages if each.kind is PassageKind.QUOTE)
        return {quote.id: self._gathered.places[quote.id] for quote in quotes}

    def _documents(
        self, opened: Sequence[DocumentFile], archive: Mapping[str, str]
    ) -> list[Document]:
        """Return the documents in `opened`; an id that two have is reported where it is again."""
        parts = [document_part(each, archive, self._kept) for each in opened]
        ids = tuple(
            self._kept.of("ids", part.document.id, (part,), partial(_ids, part)) for part in parts
        )
        if not self._kept.of("ids apart", "", ids, partial(_are_apart, ids)):
            parts = _read_in_turn(opened, parts, archive, self._gathered)
        for file, part in zip(opened, parts, strict=True):
            self._parts[part.document.id] = part
            self.opened[part.document.id] = file
            self._problems.extend(part.problems)
        return [part.document for part in parts]


def _read_in_turn(
    opened: Sequence[DocumentFile],
    parts: Sequence[DocumentPart],
    archive: Mapping[str, str],
    gathered: Gathered,
) -> list[DocumentPart]:
    """Return `parts` of files of which some give ids that are `gathered` of those before them."""
    read = []
    for file, part in zip(opened, parts, strict=True):
        is_apart = gathered.places.keys().isdisjoint(part.gathered.places)
        read.append(part if is_apart else read_part(file, archive, gathered))
        gathered.places.update(read[-1].gathered.places)
    return read


def _ids(part: DocumentPart) -> frozenset[str]:
    return frozenset(part.gathered.places)


def _are_apart(ids: Sequence[frozenset[str]]) -> bool:
    """Return whether no id is in two of them."""
    return len(frozenset[str]().union(*ids)) == sum(map(len, ids))


def _names_aside(folder: Path, kept: KeptParts, problems: Problems) -> NamesAside:
    """Return what the folder puts aside as no name, and tell how much that is."""
    text = kept.text(folder, NO_NAMES, Problems()) or ""
    aside = kept.of("no names", "", (text,), partial(NamesAside, text))
    tell_aside(aside, problems)
    return aside


def _footnotes(archive: Archive) -> set[str]:
    return {note.id for document in archive.documents for note in document.footnotes}
