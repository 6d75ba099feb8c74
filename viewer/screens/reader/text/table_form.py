"""Decides whether a table is set as a table or as a list of its rows, and how wide its columns are.

Qt's documents cannot scroll a frame within the text. So a table that is too wide for the column is
a list of rows, which keeps marks, search and selection, and opens in a window that scrolls. Columns
are as wide as their words need: Qt would give one of short words less, and break the longest.
"""

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from heapq import nlargest
from math import inf

from PySide6.QtGui import QFontMetricsF

from index import CellGrid, EmphasisKind, Span, TableCell, Value, alone_in, replace
from viewer.screens.reader.text import styles
from viewer.screens.reader.text.text_writer import Inline
from viewer.ui.look.look import Look

BETWEEN_COLUMNS = 16  # pixels at 100 %, beside the indent of the translation
LEAST_COLUMN = 368  # pixels at 100 %: some 45 characters of either face
MARGIN_COLUMN = 200  # pixels at 100 %
SIDE = 24
CELL_PADDING = 6  # pixels at 100 % round the words of a cell
_LONGEST = 24  # letters of a word, and of a line, that a column must have room for
_MEASURED = 3  # words measured: the longest is not always the widest
_ROUNDED = 3  # pixels: Qt sets columns to whole ones, and what it drops adds up
_SIGN = "0"  # as wide as the sign of a footnote, which is smaller
NARROW = 600  # pixels: on a narrower page every table is a list, at any size of text
MOST_CELLS = 600  # of a table on the screen: Qt lays it out at once, in 60 ms; a list row by row


class TableForm(StrEnum):
    """How a table is set."""

    GRID = "grid"
    ROWS = "rows"


class TableRoom(Value):
    """The room for tables, in pixels: the width of the text's column, and of the page around.

    A table of more than `cells` is a list. `two_columns` is the width of a text whose translation
    stands beside it, or 0 where there is no room for that.
    """

    column: float = inf
    page: float = inf
    cells: int = MOST_CELLS
    two_columns: float = 0

    def of_text(self, *, has_both: bool) -> "TableRoom":
        """Return the room in a text, which `has_both` originals and translations or not."""
        if has_both and self.two_columns:
            return replace(self, column=self.two_columns)
        return replace(self, two_columns=0)

    def form_of(self, least: float) -> TableForm:
        """Return the form of a table that needs at `least` so many pixels."""
        has_room = self.page >= NARROW and least <= self.column
        return TableForm.GRID if has_room else TableForm.ROWS


class PageColumns(Value):
    """Shares out `room`, in pixels, between a text and its margins.

    Left of the text, `numbers` pixels at 100 % are kept free. Where it `has_notes`, two columns
    leave room for them, as long as both have enough.
    """

    look: Look
    room: int
    numbers: int = 0
    has_notes: bool = False

    def widths(self, *, two: bool) -> tuple[int, int, int]:
        """Return the widths left of the text, of its one or `two` columns, and right of it."""
        look, room = self.look, self.room
        measure = (1 + two) * look.measure + two * look.scaled(BETWEEN_COLUMNS) + styles.GUTTER
        least, notes = SIDE + look.scaled(self.numbers), look.scaled(MARGIN_COLUMN)
        beside = SIDE + notes if room >= measure + notes + 3 * SIDE else 0
        column = min(measure, room - least - SIDE)
        with_notes = room - least - 2 * SIDE - notes
        if two and self.has_notes and self._is_enough(with_notes):
            beside, column = SIDE + notes, min(column, with_notes)
        left = max(least, (room - column - beside) // 2)
        return left, column, max(0, room - left - column)

    @property
    def texts(self) -> tuple[int, int]:
        """The widths of a text in one column, and in two: 0 where there is no room for these."""
        one, two = (self.widths(two=two)[1] for two in (False, True))
        return one - styles.GUTTER, two - styles.GUTTER if self._is_enough(two) else 0

    def _is_enough(self, column: int) -> bool:
        """Return whether both of two columns that are `column` pixels wide have room enough."""
        look = self.look
        least = 2 * look.scaled(LEAST_COLUMN) + look.scaled(BETWEEN_COLUMNS)
        return column - styles.GUTTER >= least


class ColumnWidths(Value):
    """The pixels that each column needs at least, and those at which it breaks no line."""

    least: tuple[float, ...]
    natural: tuple[float, ...]

    def shared(self, room: float) -> tuple[float, ...]:
        """Return the widths in `room`, in which all columns have at least what they need."""
        spare = max(0.0, room - sum(self.least))
        wanted = [most - least for least, most in zip(self.least, self.natural, strict=True)]
        part = min(1.0, spare / sum(wanted)) if sum(wanted) else 0.0
        return tuple(least + part * more for least, more in zip(self.least, wanted, strict=True))


def column_widths(grid: CellGrid, words: Inline, look: Look) -> ColumnWidths:
    """Return how wide the columns of `grid` are, whose cells hold `words`."""
    measure = _Measure(grid, words, look)
    around = 2 * look.scaled(CELL_PADDING) + _ROUNDED
    least = [measure.least(alone_in(grid, column)) + around for column in range(grid.columns)]
    for cell in grid.cells():
        within = range(cell.column, cell.column + cell.columns)
        lack = measure.least([cell]) + around - sum(least[column] for column in within)
        for column in within if cell.columns > 1 and lack > 0 else ():
            least[column] += lack / cell.columns
    natural = (measure.natural(alone_in(grid, column)) + around for column in range(grid.columns))
    return ColumnWidths(tuple(least), tuple(map(max, least, natural)))


class _Measure:
    """Measures the words of cells."""

    def __init__(self, grid: CellGrid, words: Inline, look: Look) -> None:
        self._grid, self._words = grid, words
        plain, bold = styles.CELL, styles.HEADER_CELL
        self._faces = [QFontMetricsF(each.characters(look).font()) for each in (plain, bold)]

    def least(self, cells: Iterable[TableCell]) -> float:
        """Return the width of the longest word, and of a short line, of `cells`."""
        return self._widest(cells, _words_of)

    def natural(self, cells: Iterable[TableCell]) -> float:
        """Return the width of the longest line of `cells`."""
        return self._widest(cells, str.splitlines)

    def _widest(
        self, cells: Iterable[TableCell], parts_of: Callable[[str], Iterable[str]]
    ) -> float:
        parts: tuple[set[str], set[str]] = (set(), set())
        for cell in cells:
            is_bold = self._is_bold(cell)
            longest = {*parts[is_bold], *parts_of(self._told(cell))}
            parts[is_bold].clear()
            parts[is_bold].update(nlargest(_MEASURED, longest, key=len))
        each = zip(self._faces, parts, strict=True)
        return max((face.horizontalAdvance(part) for face, own in each for part in own), default=0)

    def _is_bold(self, cell: TableCell) -> bool:
        """Return whether `cell` is a header, or has words that are as bold."""
        if self._grid.is_header(cell):
            return True
        pieces = self._words.pieces(Span(cell.start, cell.end))
        return any(EmphasisKind.STRONG in self._words.kinds_at(start) for start, _end in pieces)

    def _told(self, cell: TableCell) -> str:
        """Return the words of `cell` with signs in place of those of footnotes."""
        told, end = "", cell.start
        for start, end in self._words.pieces(Span(cell.start, cell.end)):
            signs = _SIGN * len(self._words.notes_at(start))
            told += signs + self._words.text[start:end]
        return told + _SIGN * len(self._words.notes_at(end)) * (cell.start < cell.end)


def _words_of(text: str) -> Iterator[str]:
    """Yield the words of `text`, those too long for a column cut, and a short line."""
    yield from (word[:_LONGEST] for word in text.split())
    yield " ".join(text.split())[: _LONGEST // 2]
