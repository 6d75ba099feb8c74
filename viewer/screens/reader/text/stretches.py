"""Where the words of a passage or footnote stand in a text, wherever they move."""

from bisect import bisect_left
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from index import Span
from viewer.ui.look.marked_text import wide_in


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where one passage or footnote stands. The cursors move along when text is put in above.

    `last` is in the last block that belongs to it. `marks` are offsets in `text` at which the
    sign of a footnote was put in, and how long it is, `wide` those of its characters that are two
    in Qt's count. Of a `folded` one the words are not there.
    """

    id: str
    text: str
    start: QTextCursor
    last: QTextCursor
    marks: tuple[tuple[int, int], ...] = ()
    folded: bool = False
    wide: tuple[int, ...] = ()

    @property
    def begin(self) -> int:
        """The position at which its first block begins."""
        return self.start.block().position()

    @property
    def end(self) -> int:
        """The position at which its last block ends."""
        return end_of(self.last.block())

    def position(self, at: int, *, ending: bool = False) -> int:
        """Return the document's position of character `at`, for the end of a span if `ending`.

        Where it is folded, that is the beginning or the end of the line in its place.
        """
        if self.folded:
            return self.end if ending else self.begin
        put_in = sum(
            length for offset, length in self.marks if offset < at or (offset == at and not ending)
        )
        return self.start.position() + at + bisect_left(self.wide, at) + put_in

    def select(self, span: Span) -> QTextCursor:
        """Return a selection of `span`."""
        return selected(self.start.document(), *self.run(span))

    def run(self, span: Span) -> tuple[int, int]:
        """Return the positions at which `span` begins and ends."""
        return self.position(span.start), self.position(span.end, ending=True)


@dataclass(frozen=True, slots=True)
class WrittenStretch:
    """Where something was written, in numbers; what `Stretch` says of it otherwise.

    While a text is written it has no cursors: each of them moves with every letter.
    """

    id: str
    text: str
    start: int
    last: int
    marks: tuple[tuple[int, int], ...] = ()
    folded: bool = False

    def stretch(self, text: QTextDocument) -> Stretch:
        """Return where it stands from now on, wherever its words move."""
        start, last = staying(text, self.start), staying(text, self.last)
        wide = wide_in(self.text)
        return Stretch(self.id, self.text, start, last, self.marks, self.folded, wide)


def end_of(block: QTextBlock) -> int:
    """Return the position at which `block` ends. To move a cursor there breaks the lines first."""
    return block.position() + block.length() - 1


def selected(text: QTextDocument, begin: int, end: int) -> QTextCursor:
    """Return a selection of what stands from `begin` to `end`."""
    cursor = QTextCursor(text)
    cursor.setPosition(begin)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def staying(text: QTextDocument, position: int) -> QTextCursor:
    """Return a cursor that stays at the character that is at `position`."""
    cursor = QTextCursor(text)
    cursor.setPosition(position)
    cursor.setKeepPositionOnInsert(True)
    return cursor
