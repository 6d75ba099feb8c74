"""Decides whether a table is set as a table or as a list of its rows, by the room there is.

Qt's documents cannot scroll a frame within the text. So a table that is too wide for the column is
a list of rows, which keeps marks, search and selection, and opens in a window that scrolls.
"""

from dataclasses import dataclass
from enum import StrEnum
from math import inf

NARROW = 600  # pixels: on a narrower page every table is a list, at any size of text
MOST_CELLS = 600  # of a table on the screen: Qt lays it out at once, in 60 ms; a list row by row


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
