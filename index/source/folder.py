"""Reads an editor's folder into an archive's model, or reports why that is impossible.

The folder is described in `docs/source-format.md`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from index.content_limits import too_much_in, too_much_in_all
from index.model import Archive, Document, Passage, PassageKind, SourceText
from index.source.checks.alignment import Alignment
from index.source.checks.care import CONSENT_UNCONFIRMED, check_said
from index.source.checks.consistency import Consistency
from index.source.checks.fidelity import Fidelity
from index.source.checks.file_names import VOCABULARY, check_file_names
from index.source.checks.found_names import check_found_names
from index.source.checks.languages import check_languages
from index.source.checks.part_checks import Checks
from index.source.checks.speakers import Speakers
from index.source.checks.table_waivers import tell_small_counts
from index.source.checks.texts import check_texts
from index.source.checks.vocabulary import check_vocabulary
from index.source.checks.waivers import waived
from index.source.conflicts import check_conflicts
from index.source.document_files import DocumentFile, DocumentFiles
from index.source.documents import Defaults, DocumentReader, Gathered
from index.source.joins import TableJoiner
from index.source.levels import Levels
from index.source.markdown.blocks import read_blocks
from index.source.passages import map_document, map_passages
from index.source.pictures import Pictures
from index.source.places import SourceWords
from index.source.problems.problem import Problem, Problems, blocks
from index.source.sets import Sets
from index.source.tables import Tables
from index.source.text_files import require_source
from index.source.toml_schema import ArchiveSource
from index.source.withdrawal import Withdrawal


@dataclass(frozen=True, slots=True)
class SourceDraft:
    """The content of a source folder. `archive` is None where there are errors.

    `sources` are the files of received texts that its documents name within the folder, which may
    be missing. `signer` is the fingerprint of the new signing key, where the editor names one.
    """

    archive: Archive | None
    problems: tuple[Problem, ...]
    sources: tuple[str, ...] = ()
    signer: str | None = None


def read_source(folder: Path, *, finds_names: bool = True) -> SourceDraft:
    """Read the source folder `folder`; where `finds_names`, note what could name a person.

    Raises SourceProblem where it is no source folder at all; all other errors are in the draft's
    problems, with their file and line.
    """
    require_source(folder)
    problems = Problems()
    check_file_names(folder, problems)
    tables = Tables(folder, problems)
    head = tables.archive()
    whole = _SourceFolder(folder, tables, problems, finds_names=finds_names)
    archive = None if head is None else whole.read(head)
    if head is None:
        whole.read_rest()
    if head is not None and not head.consent_confirmed:
        problems.add(CONSENT_UNCONFIRMED)
    check_conflicts(folder, tables, problems)
    found = waived(problems.found(), archive.waivers if archive else ())
    signer = head.signer if head else None
    return SourceDraft(None if blocks(found) else archive, found, whole.sources, signer)


class _SourceFolder:
    """Assembles the archive from the parts of one folder."""

    def __init__(
        self, folder: Path, tables: Tables, problems: Problems, *, finds_names: bool
    ) -> None:
        self._folder = folder
        self._finds_names = finds_names
        self._tables = tables
        self._problems = problems
        self._gathered = Gathered()
        self._sets = Sets(tables, problems)
        self._left_out: dict[str, frozenset[int]] = {}  # source -> numbers of its lines
        self._files = DocumentFiles(folder, tables, problems)

    @property
    def sources(self) -> tuple[str, ...]:
        return self._files.sources

    def read_rest(self) -> None:
        """Report what else cannot be read, where `archive.toml` cannot be read."""
        self._files.read("en")
        self._tables.read_all()

    def read(self, head: ArchiveSource) -> Archive:
        opened = self._files.read(head.language)
        defaults = Defaults(head.language, head.defaults.values())
        documents = [self._document(each, defaults) for each in opened]
        sources = [each.source for each in opened if each.source]
        archive = self._archive(head, documents, sources)
        too_much = list(too_much_in_all(archive))
        for place, over in too_much:
            self._problems.exceeds(place, None, over)
        for each, document in zip(opened, documents, strict=True):
            if too_long := too_much_in(document):
                self._problems.exceeds(each.name, None, too_long)
                too_much.append((each.name, too_long))
        if too_much:
            return archive
        if not self._files.complete:  # other checks would report only what is missing
            self._tables.read_joined()
            return archive
        Checks(self._problems, self._tables.line).check(archive, head)
        made_from: dict[str, list[Document]] = {}
        for each, document in zip(opened, documents, strict=True):
            if each.source:
                made_from.setdefault(each.source.file, []).append(document)
        return self._finished(archive, made_from)

    def _archive(
        self, head: ArchiveSource, documents: Sequence[Document], sources: Sequence[SourceText]
    ) -> Archive:
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
            participants=self._tables.participants(),
            notes=self._tables.notes(),
            sets=self._sets.read(),
            vocabulary=self._tables.vocabulary(),
            withdrawn=tuple(each.passage for each in head.withdrawn),
            restored=tuple(each.passage for each in head.restored),
            waivers=tuple(waiver for waiver in head.waived if waiver.passage not in gone),
            sources=tuple({source.file: source for source in sources}.values()),
        )

    def _finished(self, archive: Archive, made_from: Mapping[str, Sequence[Document]]) -> Archive:
        """Return `archive` as its readers see it, after all checks of its content."""
        alignments = {
            source.file: Alignment(source, made_from[source.file], self._left_out[source.file])
            for source in archive.sources
        }
        withdrawn = frozenset(archive.withdrawn)
        translations = self._tables.translations()
        translated: dict[str, list[str]] = {}
        for each in chain.from_iterable(translations.values()):
            translated.setdefault(each.passage, []).append(each.text)
        withdrawal = Withdrawal(archive, alignments, translated, self._problems)
        left = archive if self._problems.block else withdrawal.left()
        gone = withdrawn | (_footnotes(archive) - _footnotes(left))
        joiner = TableJoiner(self._tables, self._problems, gone)
        places, line = self._gathered.places, self._tables.line
        pictures = Pictures(self._folder, self._problems, places)
        joined = pictures.put_into(joiner.joined(left, translations))
        pictures.tell_unused(archive)
        self._sets.check(joined, archive)
        self._check_words(joined)
        levels = Levels(joined, self._gathered.stated, places, self._problems)
        if self._problems.block:
            return joined
        finished = map_passages(joined, levels.settled)
        levels.tell_uncounted(finished)
        withdrawal.check(finished)
        Consistency(self._problems, places).check(finished)
        Speakers(self._problems, places).check(finished)
        tell_small_counts(finished, self._problems, line)
        check_said(finished.documents, self._gathered.said, places, self._problems)
        if self._finds_names:
            check_found_names(finished, places, self._problems)
        for file, alignment in alignments.items():
            fidelity = Fidelity(self._problems, withdrawn=withdrawal.is_beyond_the_folder)
            fidelity.check(file, alignment)
            fidelity.check_quotes(self._quotes(finished), alignment)
        return finished

    def _check_words(self, archive: Archive) -> None:
        """Check the characters, lengths, languages and vocabulary of `archive`."""
        told = self._problems, self._gathered.places, self._tables.line
        check_texts(archive, *told)
        check_languages(archive, *told)
        if VOCABULARY not in self._tables.lost:
            check_vocabulary(archive, *told)

    def _quotes(self, archive: Archive) -> dict[str, tuple[str, int]]:
        """Return id -> file and line of the archive's quotes."""
        quotes = (each for each in archive.passages() if each.kind is PassageKind.QUOTE)
        return {quote.id: self._gathered.places[quote.id] for quote in quotes}

    def _document(self, file: DocumentFile, defaults: Defaults) -> Document:
        head, source = file.head, file.source
        own = Defaults(head.language, dict(defaults.values) | head.defaults.values())
        reader = DocumentReader(file.name, file.first_line, own, self._problems, self._gathered)
        document = reader.read(head.document(), read_blocks(file.body))
        if source is None:
            return document
        already = self._left_out.get(source.file, frozenset())
        self._left_out[source.file] = already | frozenset(head.left_out)
        return _placed(document, source)


def _footnotes(archive: Archive) -> set[str]:
    return {note.id for document in archive.documents for note in document.footnotes}


def _placed(document: Document, source: SourceText) -> Document:
    """Return `document` with the place in `source` of each passage and footnote."""
    words = SourceWords(source)

    def placed(passage: Passage) -> Passage:
        return replace(passage, place=words.find(passage.text))

    footnotes = tuple(
        replace(note, place=words.find(note.text, anywhere=True)) for note in document.footnotes
    )
    return replace(map_document(document, placed), footnotes=footnotes)
