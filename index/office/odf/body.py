"""Reads the XML of an ODT: its text, its notes, and what stands at the edges of its pages."""

import re
from collections.abc import Callable, Iterable, Mapping

from index.office.odf.content import OdfContent, OdfRoom
from index.office.odf.names import short_name
from index.office.odf.parts import OdfParts
from index.office.odf.styles import OdfStyles
from index.office.packed_parts import Attributes, local_values
from index.office.text import (
    Omission,
    OmissionKind,
    StructuredBlock,
    StructuredPicture,
    StructuredText,
    paragraphs_in,
)

type ElementEnd = Callable[[], object]
type ElementStart = Callable[["OdfBody", str, Attributes], ElementEnd | None]

_BLANKS = re.compile(r"[ \t\r\n]+")
_SKIPPED = frozenset(
    {
        *("text:note-citation", "text:number", "office:change-info", "office:forms"),
        *("text:script", "office:settings", "office:automatic-styles", "office:binary-data"),
        *("office:scripts", "office:font-face-decls", "office:meta", "text:bibliography-source"),
        *("text:table-of-content-source", "text:illustration-index-source"),
        *("text:table-index-source", "text:object-index-source", "text:user-index-source"),
        "text:alphabetical-index-source",
    }
)
_MOST_ROOMS = 50  # in each other
_WITHOUT_TEXT = ("draw:", "svg:", "office:", "table:", ":")


class OdfBody:
    """Handles elements as `parse_xml` reports them, with the functions in `starts`.

    Each may return a function for the end of its element.
    """

    def __init__(
        self,
        styles: OdfStyles,
        starts: Mapping[str, ElementStart],
        parts: OdfParts | None = None,
    ) -> None:
        self.content = OdfContent(styles)
        self.notes: dict[str, tuple[StructuredBlock, ...]] = {}
        self.deletions: dict[str, str] = {}
        self.changes = 0
        self.user_fields: dict[str, str] = {}  # name -> what they show
        self.change = ""  # the id of the change that is described
        self.note = ""  # the id of the note that is open
        self.is_text = False
        self.frames: list[dict[str, str]] = []
        self.described = ""  # what of a frame is told now: its title, or its description
        self._starts = starts
        self._parts = parts
        self._ends: list[ElementEnd | None] = []
        self._takes = [False]  # whether what is said directly in each open element is text
        self._skipped = 0

    def start(self, element: str, attributes: Attributes) -> None:
        """Handle the start of an element."""
        name = short_name(element)
        if self._skipped or name in _SKIPPED:
            self._skipped += 1
            return
        begin = self._starts.get(name)
        self._ends.append(begin(self, name, local_values(attributes)) if begin else None)
        goes_on = self._takes[-1] and not name.startswith(_WITHOUT_TEXT)
        self._takes.append(goes_on or name in ("text:p", "text:h"))

    def end(self, _element: str) -> None:
        """Handle the end of an element."""
        if self._skipped:
            self._skipped -= 1
            return
        self._takes.pop()
        done = self._ends.pop()
        if done is not None:
            done()

    def said(self, text: str) -> None:
        """Handle text between elements."""
        if self._skipped:
            return
        if self.described and self.frames:
            frame = self.frames[-1]
            frame[self.described] = frame.get(self.described, "") + text
        elif self._takes[-1]:
            self.content.say(_BLANKS.sub(" ", text))

    def text(self) -> StructuredText:
        """Return the finished text."""
        for words in self.deletions.values():
            self.content.log.add(Omission(OmissionKind.DELETED, words))
        blocks = tuple(self.content.rooms[0].blocks)
        return StructuredText(blocks, self.notes, self.content.log.all(), changes=self.changes)

    def enter(
        self, take: Callable[[list[StructuredBlock]], None], *, is_text: bool = False
    ) -> ElementEnd:
        """Collect the following blocks in a room of their own, and pass it to `take` at its end.

        Rooms that are nested too deeply are not opened.
        """
        if len(self.content.rooms) >= _MOST_ROOMS:
            return _nothing
        room = OdfRoom(is_text, because=list(self.content.room.because) if is_text else [])
        self.content.rooms.append(room)

        def leave() -> None:
            self.content.rooms.pop()
            take(room.blocks)

        return leave

    def leave_out(self, kind: OmissionKind) -> ElementEnd:
        """Omit all words until the end of the element."""
        room = self.content.room
        room.because.append(kind)
        return room.because.pop

    def omit(self, kind: OmissionKind, blocks: Iterable[StructuredBlock], place: int) -> None:
        """Record that `blocks` are left out."""
        self.content.log.add(Omission(kind, words_of(blocks), place))

    def add_picture(self, link: str, description: str) -> None:
        """Add a picture, or record that it is not in the file."""
        if self._parts is None or self.content.room.because:
            return
        found = self._parts.picture(link)
        if found:
            self.content.room.add(StructuredPicture(found[0], found[1], description))
        else:
            missing = Omission(OmissionKind.PICTURE, description, self.content.place)
            self.content.log.add(missing)

    def omit_object(self, link: str, description: str) -> None:
        """Record that an embedded object is left out, with its words."""
        words = self._parts.object_words(link) if self._parts else ""
        told = Omission(OmissionKind.OTHER, words or description, self.content.place)
        self.content.log.add(told)


def _nothing() -> None:
    """Do nothing at the end of an element."""


def words_of(blocks: Iterable[StructuredBlock]) -> str:
    """Return the words of `blocks`, each paragraph in a line."""
    lines = (" ".join(each.text.split()) for each in paragraphs_in(blocks))
    return "\n".join(filter(None, lines))
