"""Adds documents to a source folder; one that is there already is revised, passage by passage."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path

from index.errors import SourceProblem
from index.importers.folder import counted, documents_among, source_files
from index.importers.folder_writer import UNKNOWN_DEFAULTS, vocabulary_entries, written_document
from index.importers.ids import Ids, free_name
from index.importers.import_report import KNOWN, Certainty, Guess, Imported, OriginalFile, Report
from index.importers.output.guess_table import GUESS_TABLE
from index.importers.picture_store import PictureStore
from index.importers.received import MAX_BYTES, Incoming, ReceivedText, read_incoming, too_long
from index.importers.refi.arrival import Arrival, TableCompletion
from index.importers.structure_report import place_finder
from index.progress import Progress, Step
from index.revision.changes import ChangeKind, change_text, change_words
from index.revision.document_revision import Revision, revise, with_front_matter
from index.revision.document_text import DocumentText, RawBlock, read_document
from index.revision.folder_guard import guard_of, ids_of, is_restricted
from index.revision.folder_state import (
    HEAD,
    VOCABULARY,
    FolderState,
    ImportedVersion,
    KeptDocument,
    pictures_in,
    read_folder_state,
)
from index.revision.guard import RevisionGuard, returning_names
from index.revision.guess_selection import AwaitedGuesses, heard, with_title, without_names
from index.revision.imported_check import aligned, checked
from index.revision.recognised_text import recognised
from index.revision.removed_words import RemovedWords
from index.revision.returned.front_values import left_out_too, other_values
from index.revision.returned.lost_work import lost_in
from index.revision.returned.own_sources import document_of_source
from index.revision.source_text import OwnedSource, blank_lines, held_back
from index.revision.table_texts import texts_in, with_conflicts, with_tables, without_consent
from index.revision.transaction import change_folder, finish_change
from index.source.checks.alignment import Alignment
from index.source.checks.file_names import CONFLICTS
from index.source.checks.returned_words import PublishedWords
from index.source.markdown.blocks import SourceBlockKind
from index.values import replace

_CONSENT = (
    "Nobody has said what the people in it consented to, so nothing is published: "
    "consent_confirmed = false in archive.toml."
)
_UNCHANGED = "Nothing changed: the folder has all of it already."
_STAYS = "{file} stays as it is: only the themes, codings and notes of the project are taken."
_TAKEN = (ChangeKind.NEW, ChangeKind.CHANGED)
_TOLD_FIRST = (ChangeKind.CONFLICT, ChangeKind.WITHDRAWN, ChangeKind.GONE, ChangeKind.CHANGED)


@dataclass(slots=True)
class _Result:
    """What an addition comes to: files, and what is told of them."""

    files: dict[str, bytes] = field(default_factory=dict)
    removed: list[str] = field(default_factory=list)
    guesses: list[Guess] = field(default_factory=list)
    told: list[Guess] = field(default_factory=list)
    reports: list[Report] = field(default_factory=list)
    versions: list[ImportedVersion] = field(default_factory=list)
    originals: dict[str, OriginalFile] = field(default_factory=dict)
    is_new: bool = False  # passages came in: nobody has said what was consented to
    is_changed: bool = False  # they did, or words of some changed
    ok: bool = True
    staying: dict[str, Report] = field(default_factory=dict)  # by the files of documents
    brought: dict[str, OriginalFile] = field(default_factory=dict)  # of these, by their ids

    def leave(self, document: KeptDocument, path: Path, received: ReceivedText) -> None:
        """Let a document stay as it is, of which a project brings the words."""
        report = self.staying[document.file] = Report(str(path))
        self.brought[str(document.front.get("id"))] = OriginalFile(report.file, received.digest)
        report.guess(1, "stays", _STAYS.format(file=document.file), Certainty.SURE)


def add_texts(
    arrival: Arrival,
    folder: Path,
    published: PublishedWords,
    removed: RemovedWords,
    pace: Progress,
    *,
    asks: bool,
) -> Imported:
    """Add the documents and texts that arrive to the source folder `folder`, all or none.

    Where it `asks`, none is added that brings a name into a passage which the folder has nowhere.
    `published` is what is known of the words of its editions, `removed` what was taken out of its
    documents. Raises SourceProblem, OutputFailed, and Stopped where `pace` is stopped.
    """
    finish_change(folder)
    addition = _Addition(read_folder_state(folder), published, removed, pace)
    for number, each in enumerate(arrival.inputs):
        pace.tell(Step.READING, number, len(arrival.inputs))
        addition.take(each)
    pace.tell(Step.CHECKING)
    return addition.finish(arrival.complete, asks=asks)


class _Addition:
    """Adds documents to one folder, one after the other; `finish` writes them."""

    def __init__(
        self, state: FolderState, published: PublishedWords, removed: RemovedWords, pace: Progress
    ) -> None:
        self._state, self._removed, self._pace = state, removed, pace
        self._pictures = PictureStore(pictures_in(state.path), pace.heed)
        self._guard = guard_of(state, published)
        self._ids = _new_ids(state, self._guard)
        self._names = {Path(each.file).stem for each in state.documents}
        self._names |= {str(each.front.get("id")) for each in state.documents} | ids_of(state)
        self._revised: dict[str, Path] = {}  # document file -> the file that comes for it
        self._conflicts = state.text(CONFLICTS)
        self._awaited = AwaitedGuesses(state.text(GUESS_TABLE))
        self._result = _Result()

    def take(self, incoming: Incoming) -> None:
        """Add one document. Raises SourceProblem where it cannot be read or added."""
        path, received = incoming.path, read_incoming(incoming, self._pace.tell_pages)
        if there := document_of_source(self._state, incoming):
            _check_once(there, path, self._revised, self._result)
            self._result.leave(there, path, received)
            return
        found = recognised(path, received, self._state, self._removed)
        first, report, kept = found.version, found.report, found.kept
        self._guard = replace(self._guard, removed=found.removed)
        if kept:
            _check_once(kept, path, self._revised, self._result)
            kept.entitle(first.draft.title)
            self._revised[kept.file] = path
        self._result.reports.append(report)
        self._result.versions.append(first)
        written = received.written
        if kept and written:
            self._pictures.leave(written.pictures, report)
        elif written:
            self._pictures.place(written.pictures, first.draft, report)
            self._result.files |= self._pictures.files
        if written:
            report.place(place_finder(written))
        if kept:
            report.guess(1, "document", f"It is taken for a new version of {kept.file}.")
            self._revise(kept, first, report)
        else:
            self._add(path, first, report)

    def _add(self, path: Path, version: ImportedVersion, report: Report) -> None:
        """Add a document that the folder does not have."""
        name = free_name(path, self._names)
        self._ids.reserve([name])
        source = f"source/{name}.{version.received.kind.ending}"
        made = written_document(version.draft, name, source, Ids(), self._state.language)
        theirs = read_document(made.text, path.name)
        head = theirs.head
        if is_restricted(self._state, {}):
            head += f"\n{UNKNOWN_DEFAULTS}"
        guard = replace(self._guard, restricted=False)
        revision = revise(
            DocumentText(head, (), ()), DocumentText("", (), ()), theirs, guard, self._ids
        )
        changes = [each for each in revision.changes if each.kind is not ChangeKind.NEW]
        told = replace(revision, changes=changes)
        self._put(f"documents/{name}.md", source, None, version, told)
        report.guess(1, "consent", _CONSENT)
        self._result.is_new = self._result.is_changed = True
        self._result.originals[name] = OriginalFile(report.file, version.received.digest)
        silent = {each.theirs for each in revision.kept_out}
        self._tell(f"documents/{name}.md", None, version, told, report, silent)
        self._awaited.take(version, revision.changes, report.guesses, silent)

    def _revise(self, kept: KeptDocument, version: ImportedVersion, report: Report) -> None:
        """Revise a document of the folder."""
        others = [each.source for each in self._state.documents if each is not kept]
        if kept.source and kept.source in others:
            raise SourceProblem(
                "Two documents are made from “{name}”. Make it one document, then import again.",
                name=kept.source,
            )
        name = str(kept.front.get("id"))
        self._result.originals[name] = OriginalFile(report.file, version.received.digest)
        guard = replace(self._guard, restricted=is_restricted(self._state, kept.front))
        base = kept.base.text if kept.base else None
        revision = revise(kept.text, base, version.text, guard, self._ids)
        ending = version.received.kind.ending
        source = kept.source
        if not source.startswith("source/") or not source.endswith(f".{ending}"):
            source = f"source/{Path(kept.file).stem}.{ending}"
        self._put(kept.file, source, kept, version, revision)
        taken = {each.theirs for each in revision.changes if each.kind in _TAKEN}
        self._result.is_changed |= bool(taken)
        if any(each.kind is ChangeKind.NEW for each in revision.changes):
            report.guess(1, "consent", _CONSENT)
            self._result.is_new = True
        silent = {each.id for each in (*version.text.blocks, *version.text.notes)} - taken
        self._tell(kept.file, kept, version, revision, report, silent)
        self._awaited.take(version, revision.changes, report.guesses, silent)

    def _put(
        self,
        file: str,
        source: str,
        kept: KeptDocument | None,
        version: ImportedVersion,
        revision: Revision,
    ) -> None:
        """Put the document `file` and its `source` among the files to write."""
        found = checked(version, source)
        self._result.ok &= not found.wrong
        self._result.guesses += found.wrong
        base = kept.base if kept else None
        has_words = any(each.base for each in revision.kept_out)
        old = _owned(base, aligned(base, kept.source)) if base and kept and has_words else None
        text, lines = held_back(
            _owned(version, found.alignment), old, revision.kept_out, revision.labels
        )
        left_out = {lines.get(line, line) for line in version.draft.left_out}
        left_out |= left_out_too(kept, text) | blank_lines(text)
        values = {"left_out": f"[{', '.join(map(str, sorted(left_out)))}]" if left_out else ""}
        if kept:
            values |= other_values(kept, source, version, revision)
        document = with_front_matter(revision.text, values).encode()
        if max(len(document), len(text.encode())) > MAX_BYTES:
            raise too_long(file)
        if kept and "\r\n" in kept.written:
            document = document.replace(b"\n", b"\r\n")
        files = source_files(version.received, source)
        if text != version.received.text.removeprefix("\ufeff"):
            files = {source: text.encode()}  # what is held back is in no file of the folder
        self._result.files |= {file: document, **files}
        if kept and kept.source.startswith("source/") and kept.source != source:
            self._result.removed.append(kept.source)
        stale = f"{source}.as-received"
        if stale not in files and (self._state.path / stale).is_file():
            self._result.removed.append(stale)

    def _tell(
        self,
        file: str,
        kept: KeptDocument | None,
        version: ImportedVersion,
        revision: Revision,
        report: Report,
        silent: Set[str],
    ) -> None:
        """Tell what became of the passages; leave out guesses on what was not taken."""
        name = str(kept.front.get("id")) if kept else Path(file).stem
        changes, there = revision.changes, {each.id: each for each in _all(version.text)}
        base = kept.base.text if kept and kept.base else None
        here = revision.words_here([each.text for each in self._state.documents], base)
        places = {each.id: _place_of(version, each.id) for each in _all(version.text)}
        first = {kind: at for at, kind in enumerate(_TOLD_FIRST)}
        for each in sorted(changes, key=lambda change: first.get(change.kind, len(first))):
            line, paragraph, page = places.get(each.theirs) or (_line_in(kept, each.passage), 0, 0)
            where = report.file if each.theirs else file
            said, at = change_text(each), (paragraph, page, Certainty.SURE)
            words = change_words(each, here, there)
            self._result.told.append(Guess(where, line or 1, each.kind, said, *at, words))
        open_ones = [each for each in changes if each.kind is ChangeKind.CONFLICT]
        conflicts = [(each, places.get(each.theirs, (0, 0, 0))) for each in open_ones]
        self._conflicts = with_conflicts(self._conflicts, name, conflicts)
        guesses = with_title(report.guesses, kept, version)
        report.guesses = list(heard(guesses, version, silent))
        if kept or silent:
            report.guesses = list(without_names(report.guesses))

    def finish(self, complete: TableCompletion | None, *, asks: bool) -> Imported:
        """Write the files, and return what came of it. Raises OutputFailed, Stopped."""
        result, state = self._result, self._state
        files = dict(result.files)
        if result.is_new:
            files[HEAD] = without_consent(state.text(HEAD)).encode()
        if result.is_changed:
            files[VOCABULARY] = _vocabulary(state, result.versions).encode()
        files |= {CONFLICTS: self._conflicts.encode(), GUESS_TABLE: self._awaited.table().encode()}
        if complete:
            texts, known = texts_in(state.seen | files), set(self._revised)
            more, told = complete(
                texts, result.originals | result.brought, known, result.staying.keys()
            )
            files |= {name: text.encode() for name, text in more.items()}
            result.guesses += told
        changed = {name: data for name, data in files.items() if data != _held(state, name)}
        names = tuple(returning_names(state, changed)) if asks else ()
        rewords = sum(each.kind == ChangeKind.CHANGED for each in result.told)
        if asks and changed and (names or rewords):
            asked = replace(_imported(state.path, result), returning=names, rewords=rewords)
            return replace(asked, lost=lost_in(state, changed))
        self._pace.settle()
        if changed or result.removed:
            change_folder(state.path, changed, result.removed, state.seen)
        reports = (*result.reports, *result.staying.values())
        for report in () if changed or result.removed else reports:
            report.guess(1, KNOWN, _UNCHANGED, Certainty.SURE)
        others = result.removed or any("/" in each for each in changed)
        return replace(_imported(state.path, result), is_of_tables=bool(changed) and not others)


def _check_once(kept: KeptDocument, path: Path, revised: dict[str, Path], so_far: _Result) -> None:
    """Raise SourceProblem where another file has come for the document `kept`."""
    staying = {file: Path(each.file) for file, each in so_far.staying.items()}
    if other := (revised | staying).get(kept.file):
        raise SourceProblem(
            "“{one}” and “{other}” are both “{name}”. Import one of them.",
            one=other.name,
            other=path.name,
            name=kept.file,
        )


def _vocabulary(state: FolderState, versions: Sequence[ImportedVersion]) -> str:
    """Return the vocabulary of the folder with what new texts name besides."""
    held = {
        (key, str(entry.get("id")))
        for key, entries in state.tables.get(VOCABULARY, {}).items()
        for entry in entries
    }
    entries = vocabulary_entries([each.draft for each in versions], held)
    return with_tables(state.text(VOCABULARY), entries)


def _new_ids(state: FolderState, guard: RevisionGuard) -> Ids:
    """Return what gives ids that nothing in the folder has, or had."""
    ids = Ids()
    ids.reserve([*ids_of(state), *guard.withdrawn, *guard.attached])
    for each in state.documents:
        ids.reserve(map(str, each.front.get("gone", ())))
        if each.base:
            ids.reserve(block.id for block in (*each.base.text.blocks, *each.base.text.notes))
    return ids


def _imported(folder: Path, result: _Result) -> Imported:
    """Return what is told of an addition to `folder`."""
    told = [*result.told, *result.guesses]
    reports = (*result.reports, *result.staying.values())
    told += (guess for report in reports for guess in report.in_order())
    left_out = tuple(each for report in result.reports for each in report.left_out)
    received = [each.received for each in result.versions]
    counts = counted([each.draft for each in result.versions], received)
    without_lines = documents_among(received, result.reports)
    made = zip(result.reports, result.versions, strict=True)
    return Imported(
        str(folder),
        tuple(told),
        left_out,
        counts,
        result.ok,
        without_lines,
        result.originals,
        titles={report.file: version.draft.title for report, version in made},
    )


def _held(state: FolderState, name: str) -> bytes:
    """Return the file as it was read; b"" where it is not there: an empty one is not written."""
    held = state.seen.get(name, b"")
    return (
        held.removeprefix(b"\xef\xbb\xbf")
        if name in (HEAD, VOCABULARY, CONFLICTS, GUESS_TABLE)
        else held
    )


def _owned(version: ImportedVersion, alignment: Alignment) -> OwnedSource:
    title = version.draft.title
    headings = {
        each.id: version.lines[each.id]
        for at, each in enumerate(version.text.blocks)
        if each.kind is SourceBlockKind.HEADING and (at or each.block.text != title)
    }
    return OwnedSource(version.received.text.removeprefix("\ufeff"), alignment, headings)


def _all(text: DocumentText) -> Iterable[RawBlock]:
    return (*text.blocks, *text.notes)


def _place_of(version: ImportedVersion, name: str) -> tuple[int, int, int]:
    """Return line, paragraph and page of a passage in the imported document."""
    line = version.lines.get(name, 0)
    written = version.received.written
    place = written.places.get(line) if written else None
    return (line, place.paragraph, place.page) if place else (line, 0, 0)


def _line_in(kept: KeptDocument | None, name: str) -> int:
    """Return the line of a passage in the document as it was in the folder."""
    if kept is None:
        return 0
    before = kept.text.head.count("\n") + 2
    return next((before + each.block.line for each in _all(kept.text) if each.id == name), 0)
