"""Tells which columns of a table hold numbers, so that they can be aligned."""

import re
from collections.abc import Iterator

from index.model.passage_table import CellGrid, TableCell

_NUMBER = re.compile(r"[<>≤≥~≈±+\-\u2212–]?\s?\d[\d\s.,'’\u00a0\u202f]*\s?[%‰]?")
_NO_NUMBER = {"", "-", "–", "—", "…"}


def number_columns(grid: CellGrid, text: str) -> frozenset[int]:
    """Return the columns that hold numbers only, below their headers."""
    found = set()
    for column in range(grid.columns):
        cells = (cell for cell in alone_in(grid, column) if not grid.is_header(cell))
        words = {text[cell.start : cell.end].strip() for cell in cells} - _NO_NUMBER
        if words and all(_NUMBER.fullmatch(each) for each in words):
            found.add(column)
    return frozenset(found)


def alone_in(grid: CellGrid, column: int) -> Iterator[TableCell]:
    """Yield the cells that are in `column` and in no other."""
    return (cell for cell in grid.cells() if cell.column == column and cell.columns == 1)
