"""Reads the description of a REFI-QDA project (`project.qde`): codes, sources, selections, notes.

Elements are known by their names without a namespace: each version of the standard has its own.
"""

from collections import Counter
from dataclasses import dataclass, field

from index.importers.codebooks.qdc import CodeReader
from index.office.packed_parts import Attributes, local_values, parse_xml

_SOURCES = frozenset({"TextSource", "PDFSource", "PictureSource", "AudioSource", "VideoSource"})
_TEXTS = frozenset({"TextSource", "Representation", "Transcript"})
_SELECTIONS = frozenset(
    {
        "PlainTextSelection",
        "TranscriptSelection",
        "PDFSelection",
        "PictureSelection",
        "AudioSelection",
        "VideoSelection",
    }
)
_COUNTED = frozenset({"Case", "Variable", "Graph", "Link"})


@dataclass(slots=True)
class Selection:
    """A part of a source with the codes and notes on it, by their guids.

    Its positions count from 0, and are None where it is no part of a text, such as a place on a
    page, or the whole source.
    """

    name: str
    start: int | None = None
    end: int | None = None
    codes: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    points: tuple[str, str] | None = None


@dataclass(slots=True)
class ProjectSource:
    """A source: where its plain text and its document lie, or its `content`, and its selections."""

    name: str
    kind: str
    plain: str = ""
    rich: str = ""
    content: str = ""
    selections: list[Selection] = field(default_factory=list)
    guid: str = ""


@dataclass(slots=True)
class ProjectNote:
    """A note: its text, or where it lies, and what the program says of it."""

    plain: str = ""
    content: str = ""
    about: str = ""


class ProjectReader:
    """Takes the elements of a project, one by one.

    `counts` says how many cases, variables and the like it has, which are not taken, and as
    "Described" how many sources and selections with a description.
    """

    def __init__(self) -> None:
        self.codes = CodeReader()
        self.origin = ""
        self.sources: list[ProjectSource] = []
        self.notes: dict[str, ProjectNote] = {}
        self.counts: Counter[str] = Counter()
        self._points: dict[str, int] = {}
        self._open: list[str] = []
        self._selection: Selection | None = None
        self._note: ProjectNote | None = None
        self._described = False

    def read(self, data: bytes) -> None:
        """Read the whole file. Raises OfficeUnreadable, and what libraries raise."""
        parse_xml(data, self._start, self._end, self._say)
        for source in self.sources:
            for each in source.selections:
                if each.points:
                    each.start, each.end = (self._points.get(point) for point in each.points)

    @property
    def is_project(self) -> bool:
        """Whether the file is a project."""
        return self.codes.root == "Project"

    def code_keys(self) -> dict[str, str]:
        """Return guid of a code -> its key in the codebook, the first of two with one guid."""
        return {_guid(each.guid): each.key for each in reversed(self.codes.codes)}

    def _start(self, tag: str, attributes: Attributes) -> None:
        self.codes.start(tag, attributes)
        kind = tag.rpartition(" ")[2]
        values = local_values(attributes)
        if not self._open:
            self.origin = values.get("origin", "")
        self.counts[kind] += kind in _COUNTED
        if kind in _SOURCES and self._is_in("Sources"):
            guid = _guid(values.get("guid", ""))
            self.sources.append(ProjectSource(values.get("name", ""), kind, guid=guid))
        if kind == "Note" and self._is_in("Notes"):
            self._note = ProjectNote(values.get("plainTextPath", ""))
            self.notes.setdefault(_guid(values.get("guid", "")), self._note)
        elif self.sources and "Sources" in self._open:
            self._take_in_source(kind, values)
        self._open.append(kind)

    def _take_in_source(self, kind: str, values: Attributes) -> None:
        """Take an element of the source that was begun last."""
        source = self.sources[-1]
        if kind == "PDFSource":
            source.rich = values.get("path", "")
        elif kind in _TEXTS and self._selection is None:
            source.plain = source.plain or values.get("plainTextPath", "")
            source.rich = source.rich or values.get("richTextPath", "")
        elif kind == "SyncPoint" and values.get("position"):
            self._points[_guid(values.get("guid", ""))] = _position(values["position"])
        elif kind in _SELECTIONS:
            self._selection = _selection(kind, values)
            source.selections.append(self._selection)
        elif kind in ("CodeRef", "NoteRef"):
            selection = self._selection or Selection("")
            if self._selection is None:
                source.selections.append(selection)
            held = selection.codes if kind == "CodeRef" else selection.notes
            held.append(_guid(values.get("targetGUID", "")))

    def _is_in(self, kind: str) -> bool:
        return self._open[-1:] == [kind]

    def _end(self, tag: str) -> None:
        self.codes.end(tag)
        kind = self._open.pop()
        if kind in _SELECTIONS:
            self._selection = None
        elif kind == "Note":
            self._note = None
        elif kind == "Description":
            self.counts["Described"] += self._described
            self._described = False

    def _say(self, words: str) -> None:
        self.codes.say(words)
        inner = self._open[-1:]
        if self._note is not None and self._open[-2:-1] == ["Note"]:
            if inner == ["PlainTextContent"]:
                self._note.content += words
            elif inner == ["Description"]:
                self._note.about += words
        elif inner == ["Description"] and "Sources" in self._open:
            self._described = self._described or bool(words.strip())
        elif inner == ["PlainTextContent"] and self._selection is None and self.sources:
            self.sources[-1].content += words


def _selection(kind: str, values: Attributes) -> Selection:
    made = Selection(values.get("name", ""))
    if kind == "PlainTextSelection":
        made.start = _position(values.get("startPosition", ""))
        made.end = _position(values.get("endPosition", ""))
    elif kind == "TranscriptSelection":
        made.points = _guid(values.get("fromSyncPoint", "")), _guid(values.get("toSyncPoint", ""))
    return made


def _position(words: str) -> int:
    """Return a position, -1 where it is none: no text has that."""
    return int(words) if words.isascii() and words.isdigit() and len(words) < 10 else -1


def _guid(words: str) -> str:
    return words.strip(" {}").lower()
