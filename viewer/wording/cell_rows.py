"""A table as lines of words, in a list of passages: a row a line, each cell in its place."""

import re
from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

from index import CellGrid, PassageTable

BETWEEN_CELLS = " · "
COVERED = "″"  # in each place that a merged cell covers, so that no other cell stands there

_TAB = re.compile("\t")

type Moved = Callable[[int], int]
"""Returns where an offset of a table's text is in its lines."""


def in_rows(text: str, table: PassageTable | None) -> tuple[str, Moved]:
    """Return the lines of a table, or the `text` of another passage, and where its offsets are."""
    grid = CellGrid(text, table) if table else None
    if grid is None or not grid.fits:
        return text.replace("\t", BETWEEN_CELLS), _moved_by(_tabs(text))
    lines = [text[slice(*grid.caption)]] if grid.caption else []
    put_in = _tabs(text)
    for row in grid.rows:
        told, free = [], 0
        for cell in row:
            told += [COVERED] * (cell.column - free) + [text[cell.start : cell.end]]
            put_in.append((cell.start, (cell.column - free) * len(COVERED + BETWEEN_CELLS)))
            free = cell.column + 1
        told += [COVERED] * (grid.columns - free)
        put_in.append((row[-1].end + 1, (grid.columns - free) * len(COVERED + BETWEEN_CELLS)))
        lines.append(BETWEEN_CELLS.join(told))
    return "\n".join(lines), _moved_by(put_in)


def _tabs(text: str) -> list[tuple[int, int]]:
    """Return from which offsets on signs are longer than their tabs, and by how much."""
    longer = len(BETWEEN_CELLS) - 1
    return [(tab.end(), longer) for tab in _TAB.finditer(text)]


def _moved_by(put_in: list[tuple[int, int]]) -> Moved:
    """Return how offsets move by what is put in: from which offset on, and how much."""
    put_in = sorted(put_in)
    places, longer = [at for at, _more in put_in], [0, *accumulate(more for _at, more in put_in)]
    return lambda at: at + longer[bisect_right(places, at)]
