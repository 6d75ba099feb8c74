"""Opens a project of REFI-QDA (QDPX): its codebook, its texts, and what is selected in them."""

import re
import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from index.errors import SourceProblem
from index.importers.codebooks.foreign_codebook import ForeignCodebook
from index.importers.import_report import Certainty, Guess
from index.importers.received import Incoming, ReceivedText, decoded, is_project, read_part
from index.importers.refi.positions import Span, spans_of
from index.importers.refi.project_file import ProjectReader, ProjectSource, Selection
from index.office.packed_parts import (
    BROKEN,
    MAX_ALL,
    OfficeUnreadable,
    PackedParts,
    packed_parts,
)
from index.progress import Progress
from index.values import Value

_INSIDE = re.compile(r"(?:internal://)?(?:\./)?(?:sources/)?([^/\\]+)", re.IGNORECASE)
_ENDINGS = re.compile(r"\.(?:txt|docx|pdf|rtf|odt|md|html?)$", re.IGNORECASE)
_MADE_BY = re.compile(r"Satchel\b")
_TRANSLATION = re.compile(r"(Translation|Back-translation): ([a-z]{2,3})")
_GUID = re.compile(r"[0-9a-f-]{32,36}", re.IGNORECASE)
_IN_NO_NAME = frozenset('/\\:*?"<>|')
_LONGEST = 80  # letters of the name of a source
_DAMAGED = (
    "“{name}” is damaged or too large, or no project of REFI-QDA. Export it again, as a project "
    "(.qdpx)."
)
_NOT_TAKEN = {
    "Case": "Cases and variables are not taken: state at the desk who speaks.",
    "Variable": "Cases and variables are not taken: state at the desk who speaks.",
    "Graph": "Its graphs and links are not taken.",
    "Link": "Its graphs and links are not taken.",
    "Described": "Descriptions of sources and of coded words are not taken.",
}


class PlacedSelection(Value):
    """A selection and the span of its words in the text, None where it has none."""

    selection: Selection
    span: Span | None


class ProjectText(Value):
    """A text of a project as it comes in, its words as the program counts them, and selections."""

    received: ReceivedText
    words: str
    selections: Sequence[PlacedSelection]
    guid: str = ""


class NoteText(Value):
    """The text of a note. Where it is a translation that Satchel wrote, `language` is its own."""

    text: str
    language: str = ""
    back: bool = False


@dataclass(slots=True)
class ReceivedProject:
    """A project of another program.

    `codes` is guid of a code -> its key in the `codebook`, which is None without any code. `lost`
    are the selections in sources that are not taken, each with the name of its source. `told` is
    what the report says of it.
    """

    path: Path
    codebook: ForeignCodebook | None = None
    codes: dict[str, str] = field(default_factory=dict)
    texts: list[ProjectText] = field(default_factory=list)
    lost: list[tuple[str, Selection]] = field(default_factory=list)
    notes: dict[str, NoteText] = field(default_factory=dict)
    told: list[Guess] = field(default_factory=list)

    def tell(self, kind: str, said: str, certainty: Certainty = Certainty.SURE) -> None:
        """Add what the report says."""
        self.told.append(Guess(str(self.path), 1, kind, said, certainty=certainty))


def unpacked(
    inputs: Iterable[Path], pace: Progress
) -> tuple[Sequence[Incoming], Sequence[ReceivedProject]]:
    """Return all texts in `inputs`, those of projects in their place, and the projects.

    Raises SourceProblem where a project cannot be read or holds no text.
    """
    found: list[Incoming] = []
    projects: list[ReceivedProject] = []
    for path in inputs:
        if not is_project(path):
            found.append(Incoming(path))
            continue
        project = read_project(path, pace)
        if not project.texts:
            raise SourceProblem(
                "“{name}” holds no text with words. Its codebook alone can be taken in at the "
                "desk, with the themes.",
                name=path.name,
            )
        projects.append(project)
        found += (Incoming(each.received.path, each.received, each.guid) for each in project.texts)
    return found, projects


def read_project(path: Path, pace: Progress) -> ReceivedProject:
    """Return the project in the file `path`. Raises SourceProblem."""
    try:
        with packed_parts(_bytes_of(path)) as parts:
            reader = _reader(parts)
            codebook = reader.codes.codebook(path.name) if reader.codes.codes else None
            project = ReceivedProject(path, codebook, reader.code_keys())
            _Texts(project, parts, pace).take(reader)
    except OfficeUnreadable:
        raise SourceProblem(_DAMAGED, name=path.name) from None
    return project


def codebook_in(path: Path) -> ForeignCodebook:
    """Return the codebook of the project in the file `path`. Raises SourceProblem."""
    try:
        with packed_parts(_bytes_of(path)) as parts:
            return _reader(parts).codes.codebook(path.name)
    except OfficeUnreadable:
        raise SourceProblem(_DAMAGED, name=path.name) from None


def _bytes_of(path: Path) -> bytes:
    """Return the bytes of a project. A pipe is never opened. Raises SourceProblem."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise SourceProblem("“{name}” is not a file. Choose another.", name=path.name)
        if found.st_size > MAX_ALL:
            raise SourceProblem(
                "“{name}” is larger than 128 MB. Export it again without pictures and recordings.",
                name=path.name,
            )
        return path.read_bytes()
    except (OSError, ValueError):
        raise SourceProblem("“{name}” cannot be read. Try another copy.", name=path.name) from None


def _reader(parts: PackedParts) -> ProjectReader:
    """Return what the description of the project says. Raises OfficeUnreadable."""
    named = [each for each in parts.names if each.lower().endswith(".qde")]
    named.sort(key=lambda each: (each.lower() != "project.qde", each))
    if not named:
        raise OfficeUnreadable
    reader = ProjectReader()
    try:
        reader.read(parts.part(named[0]))
    except BROKEN as problem:
        raise OfficeUnreadable from problem
    if not reader.is_project:
        raise OfficeUnreadable
    return reader


class _Texts:
    """Takes the texts and notes of one project."""

    def __init__(self, project: ReceivedProject, parts: PackedParts, pace: Progress) -> None:
        self._project, self._parts, self._pace = project, parts, pace
        self._files = {
            each.replace("\\", "/").rpartition("/")[2].lower(): each for each in parts.names
        }
        self._names: set[str] = set()

    def take(self, reader: ProjectReader) -> None:
        """Take all that the project holds, and tell what is not taken."""
        for source in reader.sources:
            self._pace.heed()
            self._take_source(source)
        by_satchel = _MADE_BY.match(reader.origin) is not None
        for name, note in reader.notes.items():
            text = note.content
            if not text and note.plain:
                data = self._part(note.plain)
                text = _text_in(data) if data else ""
            made = _TRANSLATION.fullmatch(note.about.strip()) if by_satchel else None
            language, is_back = (made[2], made[1] != "Translation") if made else ("", False)
            self._project.notes[name] = NoteText(text.strip(), language, is_back)
        if by_satchel:  # they say what the archive itself has
            del reader.counts["Described"]
        for said in dict.fromkeys(
            _NOT_TAKEN[kind] for kind, count in reader.counts.items() if count
        ):
            self._project.tell("project", said)

    def _take_source(self, source: ProjectSource) -> None:
        """Take a source by its plain text, else by its document, or tell why not."""
        name = self._name(source)
        why = "its text is not in the file."
        for place, ending in ((source.plain, "txt"), (source.rich, _ending(source.rich))):
            data = source.content.encode() if ending == "txt" and source.content else None
            data = data or (self._part(place) if place else None)
            if data is None or not data.strip():
                continue
            path = self._project.path / f"{name}.{ending}"
            try:
                received = read_part(path, data, self._pace.tell_pages)
            except SourceProblem as problem:
                why = str(problem)
                continue
            self._add(source, received, data)
            return
        self._project.lost += ((name, each) for each in source.selections)
        self._project.tell("project", f"“{name}” is not taken: {why}")

    def _add(self, source: ProjectSource, received: ReceivedText, data: bytes) -> None:
        if received.written is None:
            words = decoded(data, received.path.name)[0]
        else:
            words = "\n".join(each.text for each in received.written.structured.paragraphs())
        spans, is_other = spans_of(words, source.selections)
        placed = [PlacedSelection(*pair) for pair in zip(source.selections, spans, strict=True)]
        self._project.texts.append(ProjectText(received, words, placed, source.guid))
        coded = any(each.codes for each in source.selections)
        if coded and is_other:
            said = f"In “{received.path.stem}” positions count line ends or rare letters otherwise."
            self._project.tell("coding", f"{said} Look at the coded words.", Certainty.LIKELY)
        if coded and received.written is not None:
            said = (
                f"“{received.path.stem}” has no plain text, so places are counted in its document."
            )
            self._project.tell("coding", f"{said} Look at the coded words.", Certainty.DOUBTFUL)

    def _part(self, place: str) -> bytes | None:
        """Return the part that a path in the project names; None where that is no part of it."""
        inside = _INSIDE.fullmatch(place.replace("\\", "/"))
        name = self._files.get(inside[1].lower()) if inside else None
        if name is None:
            return None
        try:
            return self._parts.part(name)
        except (OfficeUnreadable, *BROKEN):
            return None

    def _name(self, source: ProjectSource) -> str:
        """Return a name for the file of a source that no other has."""
        file = _plain(source.plain.replace("\\", "/").rpartition("/")[2])
        plain = _plain(source.name) or ("" if _GUID.fullmatch(file) else file) or "Text"
        name, number = plain, 1
        while name.casefold() in self._names:
            number += 1
            name = f"{plain} {number}"
        self._names.add(name.casefold())
        return name


def _plain(name: str) -> str:
    """Return what of a name can be that of a file, without its ending."""
    words = "".join(" " if each in _IN_NO_NAME or not each.isprintable() else each for each in name)
    return _ENDINGS.sub("", " ".join(words.split()).strip("."))[:_LONGEST].strip()


def _ending(place: str) -> str:
    ending = place.rpartition(".")[2].lower()
    return ending if re.fullmatch(r"[a-z]{2,5}", ending) else "docx"


def _text_in(data: bytes) -> str:
    try:
        return decoded(data, "")[0]
    except SourceProblem:
        return ""
