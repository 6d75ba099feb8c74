"""Finds the current mark again: after a change of the text, and in another layout of a document."""

from bisect import bisect_left

from PySide6.QtGui import QTextCursor, QTextDocument

from index import Value
from viewer.screens.reader.find.marks import TextMarks
from viewer.screens.reader.text.layout import DocumentLayout


class HeldPosition:
    """A position in `text` that moves with its block when text above changes.

    A cursor in the midst of a block would have Qt break all lines down to it.
    """

    def __init__(self, text: QTextDocument, position: int) -> None:
        block = text.findBlock(position)
        self._begin, self._after = QTextCursor(block), position - block.position()

    @property
    def now(self) -> int:
        """The position now."""
        return self._begin.position() + self._after


class MarkPlace(Value):
    """The mark with the index `number` in the passage or footnote `name`, or its translation.

    Where the words are in none of these, `name` is "" and the mark one of the whole text.
    """

    name: str = ""
    is_below: bool = False
    number: int = -1

    def find_in(self, layout: DocumentLayout, marks: TextMarks) -> int:
        """Return the index of the mark in `marks` of `layout`; of one that is gone, of the next."""
        if not self.name:
            return min(self.number, len(marks.runs) - 1)
        begin, end = _extent(layout, self.name, is_below=self.is_below)
        at = bisect_left(marks.runs, (begin, 0))
        there = at + self.number
        if there < len(marks.runs) and marks.runs[there][0] <= end:
            return there
        return min(at, len(marks.runs) - 1)


def place_of(layout: DocumentLayout | None, marks: TextMarks) -> MarkPlace:
    """Return the place of the current one of `marks` in `layout`, or of none."""
    if marks.current is None or layout is None:
        return MarkPlace()
    position = marks.current[0]
    name = layout.name_at(position)
    if not name:
        return MarkPlace(number=marks.here)
    below = layout.below.get(name)
    is_below = below is not None and position >= below.begin
    begin, _end = _extent(layout, name, is_below=is_below)
    return MarkPlace(name, is_below, marks.here - bisect_left(marks.runs, (begin, 0)))


def _extent(layout: DocumentLayout, name: str, *, is_below: bool) -> tuple[int, int]:
    """Return where the words of `name`, or of its translation, begin and end, if they are there."""
    part, words = layout.below.get(name), layout.stretches.get(name)
    if is_below and part is not None:
        return part.begin, part.end
    if words is None:
        return 0, -1
    return words.begin, -1 if is_below or words.replaced else words.end
