"""Decides whether a table is set as a table or as a list of its rows, by the room there is.

Qt's documents cannot scroll a frame within the text. So a table that is too wide for the column is
a list of rows, which keeps marks, search and selection, and opens in a window that scrolls.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from heapq import nlargest
from math import inf

from PySide6.QtGui import QFontMetricsF

from index import CellGrid
from viewer.screens.reader.text import styles
from viewer.ui.look.look import Look
from viewer.wording.spoken_table import alone_in

CELL_PADDING = 6  # pixels round the words of a cell
NARROW = 600  # pixels: on a narrower page every table is a list, at any size of text
MOST_CELLS = 600  # of a table on the screen: Qt lays it out at once, in 60 ms; a list row by row
_LONGEST = 24  # letters of a word, and of a line, that a column must have room for
_MEASURED = 3  # words measured: the longest is not always the widest


class TableForm(StrEnum):
    """How a table is set."""

    GRID = "grid"
    ROWS = "rows"


@dataclass(frozen=True, slots=True)
class TableRoom:
    """The room for tables, in pixels: the width of the text's column, and of the page around.

    A table of more than `cells` is a list.
    """

    column: float = inf
    page: float = inf
    cells: int = MOST_CELLS

    def form_of(self, least: float) -> TableForm:
        """Return the form of a table that needs at `least` so many pixels."""
        has_room = self.page >= NARROW and least <= self.column
        return TableForm.GRID if has_room else TableForm.ROWS


def least_width(grid: CellGrid, text: str, look: Look, most: int) -> float:
    """Return the pixels that a table needs at least; infinity if it has more cells than `most`."""
    if sum(map(len, grid.rows)) > most:
        return inf
    font = QFontMetricsF(styles.CELL.characters(look).font())
    bold = QFontMetricsF(styles.HEADER_CELL.characters(look).font())
    wide = [0.0] * grid.columns
    for column in range(grid.columns):
        cells = list(alone_in(grid, column))
        heads = (text[cell.start : cell.end] for cell in cells if grid.is_header(cell))
        others = (text[cell.start : cell.end] for cell in cells if not grid.is_header(cell))
        wide[column] = max(_least(heads, bold), _least(others, font)) + 2 * CELL_PADDING
    return sum(wide)


def _least(texts: Iterable[str], metrics: QFontMetricsF) -> float:
    """Return the width of the longest word, and of a short line, of `texts`."""
    lines: set[str] = set()
    for text in texts:
        own = {word[:_LONGEST] for word in text.split()} | {" ".join(text.split())[: _LONGEST // 2]}
        lines = set(nlargest(_MEASURED, lines | own, key=len))
    return max(map(metrics.horizontalAdvance, lines), default=0.0)
