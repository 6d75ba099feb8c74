"""The positions of a passage's or footnote's words in a text, which follow its changes."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import accumulate

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from index import Span, Value
from viewer.ui.look.marked_text import wide_in

_IN_CELL = re.compile(r"[^\t\n]+")


class Stretch(Value):
    """The position of one passage or footnote. The cursors move when text above changes.

    `last` is in its last block. `put_in` are the offsets in `text` of footnote signs and other
    words put in, in order, and `put_before` the lengths of all these before each; `wide` the
    offsets of characters that Qt counts as two. If `folded`, the words are not in the text; if
    `replaced`, a translation is there instead of them. A table `has_cells`.
    """

    id: str
    text: str
    start: QTextCursor
    last: QTextCursor
    put_in: tuple[int, ...] = ()
    put_before: tuple[int, ...] = (0,)
    folded: bool = False
    wide: tuple[int, ...] = ()
    has_cells: bool = False
    replaced: bool = False

    @property
    def begin(self) -> int:
        """The position at which its first block begins."""
        return self.start.block().position()

    @property
    def end(self) -> int:
        """The position at which its last block ends."""
        return end_of(self.last.block())

    def position(self, at: int, *, ending: bool = False) -> int:
        """Return the position of character `at`, or of the end of a span if `ending`.

        If it is folded, that is the beginning or the end of the line in its place; if it is
        replaced, of the line above the translation.
        """
        if self.replaced:
            return end_of(self.start.block()) if ending else self.begin
        if self.folded:
            return self.end if ending else self.begin
        number = (bisect_left if ending else bisect_right)(self.put_in, at)
        put_in = self.put_before[number]
        return self.start.position() + at + bisect_left(self.wide, at) + put_in

    def select(self, span: Span) -> QTextCursor:
        """Return a selection of `span`."""
        return selected(self.start.document(), *self.run(span))

    def parts(self, span: Span) -> tuple[Span, ...]:
        """Return `span`, or the part of it in each cell: Qt selects more if a cell's end is in."""
        if not self.has_cells:
            return (span,)
        words = _IN_CELL.finditer(self.text, span.start, span.end)
        return tuple(Span(*found.span()) for found in words)

    def selections(self, span: Span) -> Iterator[QTextCursor]:
        """Yield selections that together are `span`."""
        for part in self.parts(span):
            yield self.select(part)

    def run(self, span: Span) -> tuple[int, int]:
        """Return the positions at which `span` begins and ends."""
        return self.position(span.start), self.position(span.end, ending=True)


class WrittenStretch(Value):
    """The position of something written, in numbers, and its `marks`: what is put in, in order.

    While a text is written it has no cursors, since each would move with every letter.
    """

    id: str
    text: str
    start: int
    last: int
    marks: tuple[tuple[int, int], ...] = ()
    folded: bool = False
    has_cells: bool = False
    replaced: bool = False

    def stretch(self, text: QTextDocument) -> Stretch:
        """Return a stretch at this position, which follows changes of the text."""
        start, last = staying(text, self.start), staying(text, self.last)
        return Stretch(
            self.id,
            self.text,
            start,
            last,
            tuple(offset for offset, _length in self.marks),
            tuple(accumulate((length for _offset, length in self.marks), initial=0)),
            self.folded,
            wide_in(self.text),
            self.has_cells,
            self.replaced,
        )


def end_of(block: QTextBlock) -> int:
    """Return the position at which `block` ends. Moving a cursor there would break its lines."""
    return block.position() + block.length() - 1


def selected(text: QTextDocument, begin: int, end: int) -> QTextCursor:
    """Return a selection from `begin` to `end`."""
    cursor = QTextCursor(text)
    cursor.setPosition(begin)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


@contextmanager
def selecting(text: QTextDocument) -> Iterator[None]:
    """Make many selections in `text`: else Qt lays the line of each of their ends out again."""
    cursor = QTextCursor(text)
    cursor.beginEditBlock()  # in which it does not look where on its line a cursor is
    try:
        yield
    finally:
        cursor.endEditBlock()


def staying(text: QTextDocument, position: int) -> QTextCursor:
    """Return a cursor that stays before the character at `position`."""
    cursor = QTextCursor(text)
    cursor.setPosition(position)
    cursor.setKeepPositionOnInsert(True)
    return cursor
