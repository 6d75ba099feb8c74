"""A table of a slide, laid out in columns with rules under its rows."""

from collections.abc import Iterator

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPainter, QPen

from viewer.presenter.slides.laid_words import Colours, LaidWords, widest_line, widest_word
from viewer.presenter.slides.line_styles import LineKind, Size
from viewer.presenter.slides.slide import SlideCell, SlideTable

_BESIDE, _ABOVE = 0.35, 0.2  # of the size of the words: the space round the words of a cell
_THIN, _THICK = 1.0, 2.0  # pixels of the rules
_LONG = 60  # letters: words of a column that are longer are broken into lines


class LaidCells:
    """A table in a column of `width`. It needs at `least` so many pixels for its longest words."""

    def __init__(self, table: SlideTable, size: Size, width: float) -> None:
        self._table, self._size = table, size
        self._beside, self._above = size.words * _BESIDE, size.words * _ABOVE
        self._left = self._columns(width)
        self._cells = [(cell, self._laid(cell), self._mark(cell)) for cell in table.cells]
        self._top = self._rows()
        self.height = self._top[-1]

    def draw(self, painter: QPainter, at: QPointF, colours: Colours) -> None:
        """Paint the table with its upper left corner at `at`."""
        for cell, words, mark in self._cells:
            left, right = self._left[cell.column], self._left[cell.column + cell.columns]
            top, bottom = self._top[cell.row], self._top[cell.row + cell.rows]
            if cell.is_number:
                across = widest_line(cell.words, self._kind(cell).style.font(self._size))
                inside = max(self._beside, right - left - across - self._beside)
            else:
                inside = self._beside
            words.draw(painter, at + QPointF(left + inside, top + self._above), colours)
            below = top + self._above + words.height
            mark.draw(painter, at + QPointF(left + self._beside, below), colours)
            is_above = cell.row + cell.rows == self._table.heads
            painter.setPen(QPen(colours["soft"], _THICK if is_above else _THIN))
            painter.drawLine(QLineF(left, bottom, right, bottom).translated(at))

    def _columns(self, width: float) -> list[float]:
        """Return where the columns begin and the last ends: as wide as their words, if possible."""
        least, wide = [0.0] * self._table.columns, [0.0] * self._table.columns
        for cell in self._table.cells:
            if cell.columns == 1:
                font, at = self._kind(cell).style.font(self._size), cell.column
                word, line = widest_word(cell.words, font), widest_line(cell.words[:_LONG], font)
                mark = widest_line(cell.continued, LineKind.CONTINUED.style.font(self._size))
                word = max(word, mark if cell.continued else 0.0)
                least[at] = max(least[at], word + 1)
                wide[at] = max(wide[at], word + 1, line)
        around = 2 * self._beside
        self.least = sum(least) + around * len(least)
        wants = [line - word for word, line in zip(least, wide, strict=True)]
        ends = [0.0]
        for word, more in zip(least, _shared(wants, max(0.0, width - self.least)), strict=True):
            ends.append(ends[-1] + word + more + around)
        return ends

    def _laid(self, cell: SlideCell) -> LaidWords:
        style = self._kind(cell).style
        font, room = style.font(self._size), self._room(cell)
        return LaidWords(cell.words, font, room, style.leading, style.colour, cell.emphasis)

    def _mark(self, cell: SlideCell) -> LaidWords:
        """Return the remark below the words that the cell began on the slide before."""
        style = LineKind.CONTINUED.style
        font = style.font(self._size)
        return LaidWords(cell.continued, font, self._room(cell), style.leading, style.colour)

    def _room(self, cell: SlideCell) -> float:
        across = self._left[cell.column + cell.columns] - self._left[cell.column]
        return across - 2 * self._beside + 1

    def _rows(self) -> list[float]:
        """Return where the rows begin and the last ends."""
        heights = [0.0] * len(self._table.told)
        for cell, words, mark in sorted(self._cells, key=lambda each: each[0].rows):
            last = cell.row + cell.rows - 1
            needed = words.height + (mark.height if cell.continued else 0) + 2 * self._above
            heights[last] = max(heights[last], needed - sum(heights[cell.row : last]))
        return list(_sums(heights))

    def _kind(self, cell: SlideCell) -> LineKind:
        return LineKind.HEADER if cell.is_header else LineKind.CELL


def _shared(wants: list[float], room: float) -> list[float]:
    """Return how much of `room` each gets: all alike, but none more than it wants."""
    given = [0.0] * len(wants)
    smallest_first = sorted(range(len(wants)), key=wants.__getitem__)
    for number, at in enumerate(smallest_first):
        given[at] = min(wants[at], room / (len(wants) - number))
        room -= given[at]
    return given


def _sums(heights: list[float]) -> Iterator[float]:
    at = 0.0
    yield at
    for height in heights:
        at += height
        yield at
