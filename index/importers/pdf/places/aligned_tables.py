"""Finds tables without ruled cells: rows of several parts whose starts stand in columns."""

import re
from collections.abc import Container, Sequence
from itertools import pairwise
from statistics import median

from index.importers.pdf.lines import PdfLine, RuledCells
from index.importers.pdf.places.hyphens import DividedWords
from index.importers.pdf.places.margins import has_room
from index.office.text import StructuredParagraph, StructuredTable, TextRun

_NEAR = 6.0  # points that the cells of a column may be apart
_LOOSEST = 4.0  # of a size: the pitch of the rows of one table
_PARTED = 1.8  # of the widest pitch so far: where another table begins
_TIGHT = 1.5  # of a size: the pitch of lines within a cell
_MOST_COLUMNS = 40
_SAME_PITCH, _APART = 1.08, 1.15  # of the pitch of lines in a cell: the same, and that of rows
_USUAL_PITCH = 1.1
_FEWEST_RULES = 2  # between rows that are told apart by them
_MOST_FULL = 0.3  # of the rows that go on in cells: those in which all cells do
_ROW = 3  # parts of a row that stands alone

CAPTION = re.compile(
    r"(?:table|figure|fig\.|box|таблица|рис\.|рисунок|сүрөт)\s*\d+(?:\.\d+)*\s*[.:–—]",
    re.IGNORECASE,
)

type Row = list[PdfLine]


def rows_of(band: Sequence[PdfLine]) -> list[Row]:
    """Return the lines of a band by the height they stand at, each row from left to right."""
    rows: list[Row] = []
    for line in sorted(band, key=lambda line: (line.y, line.x0)):
        size = min(line.size, rows[-1][-1].size) if rows else 0.0
        if rows and abs(rows[-1][-1].y - line.y) < 0.4 * size and not line.table:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.x0) for row in rows]


def table_end(rows: Sequence[Row], start: int) -> int:
    """Return where the table ends that begins at the row `start`; `start` where none does."""
    if len(rows[start]) < 2 or _is_flush(rows, start):
        return start
    full = [start]
    starts = [line.x0 for line in rows[start]]
    ends = [line.x1 for line in rows[start]]
    widest = 0.0
    at = start + 1
    while at < len(rows) and not any(line.table for line in rows[at]):
        row = rows[at]
        gap = row[0].y - rows[at - 1][0].y
        if gap > _LOOSEST * row[0].size or not any(_is_near(line, starts, ends) for line in row):
            break
        if at - start > 1 and gap > _PARTED * widest:
            break
        widest = max(widest, gap)
        if len(row) > 1:
            if not any(_is_near(line, starts[1:], ends[1:]) for line in row[1:]):
                break
            full.append(at)
            starts += [line.x0 for line in row]
            ends += [line.x1 for line in row]
        at += 1
    end = full[-1] + 1
    while end < at and _is_rest(rows[end][0], rows[end - 1], starts):
        end += 1
    return end if len(full) > 1 or len(rows[start]) >= _ROW else start


def _is_flush(rows: Sequence[Row], at: int) -> bool:
    """Return whether a row is a line of a justified text: it begins and ends as the one beside."""
    row = rows[at]
    for beside in (*rows[max(0, at - 1) : at], *rows[at + 1 : at + 2]):
        is_tight = abs(beside[0].y - row[0].y) < _TIGHT * row[0].size
        is_even = abs(beside[0].x0 - row[0].x0) < 1 and abs(beside[-1].x1 - row[-1].x1) < 1
        if len(beside) == 1 and is_tight and is_even:
            return True
    return False


def _is_rest(line: PdfLine, above: Row, starts: Sequence[float]) -> bool:
    """Return whether the single part of a row goes on in a cell of the row above."""
    if line.y - above[0].y > _TIGHT * line.size or CAPTION.match(line.text):
        return False
    first = min(starts)
    others = [start for start in starts if start > first + _NEAR]
    return line.x0 > first + _NEAR or line.x1 < min(others, default=first)


def _is_near(line: PdfLine, starts: Sequence[float], ends: Sequence[float]) -> bool:
    return any(abs(line.x0 - start) < _NEAR for start in starts) or any(
        abs(line.x1 - end) < _NEAR for end in ends
    )


def table_of(rows: Sequence[Row], words: DividedWords) -> StructuredTable:
    """Return the table of `rows`; a line that goes on in a cell is joined to it."""
    grid = _Grid(rows)
    cells: list[list[tuple[TextRun, ...]]] = []
    spans: dict[tuple[int, int], tuple[int, int]] = {}
    tight: set[int] = set()
    for row, step in zip(rows, (0.0, *grid.steps), strict=True):
        places = grid.places(row)
        if not cells or not grid.goes_on(row, places, step):
            cells.append([()] * len(grid.columns))
            grid.last = {}
            if step <= _USUAL_PITCH * grid.usual:
                tight.add(len(cells) - 1)
        for at, line in zip(places, row, strict=True):
            grid.last[at] = line
            cells[-1][at] = words.join(cells[-1][at], line.runs)
            wide = 1 + sum(start < line.x1 - line.size for start, _end in grid.columns[at + 1 :])
            if wide > 1 and not any(at < other < at + wide for other in places):
                spans[len(cells) - 1, at] = (1, wide)
    spans |= _groups(cells, tight)
    page = rows[0][0].page
    made = tuple(tuple(cell_of(cell, page) for cell in row) for row in cells)
    return StructuredTable(made, 1, spans, page=page)


class _Grid:
    """The columns of a table, and how its rows are told apart. `last` are the lines above."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.columns = _columns(rows)
        self.steps = [below[0].y - above[0].y for above, below in pairwise(rows)]
        self.usual = median(self.steps) if self.steps else 0.0
        self.last: dict[int, PdfLine] = {}
        self._wrapped = _wrapped(rows, self.steps, len(self.columns))
        self._is_ruled = sum(_has_rule(*pair) for pair in pairwise(rows)) >= _FEWEST_RULES
        end = max(line.x1 for row in rows for line in row)
        self._ends = [*(start - _NEAR for start, _end in self.columns[1:]), end]

    def places(self, row: Row) -> list[int]:
        """Return the number of the column of each line of a row."""
        columns = self.columns
        return [min(range(len(columns)), key=lambda at: _away(columns[at], line)) for line in row]

    def goes_on(self, row: Row, places: Sequence[int], step: float) -> bool:
        """Return whether a row goes on in the cells above, which are `step` away."""
        if self._is_ruled:
            return not _has_rule(list(self.last.values()), row)
        if step >= _TIGHT * row[0].size:
            return False
        if self._wrapped:
            return step <= self._wrapped
        if (len(row) == 1 or step < 0.8 * self.usual) and (0 not in places or len(row) == 1):
            return True
        return len(row) < len(self.columns) and all(
            at in self.last and not has_room(self.last[at], line, self._ends[at])
            for at, line in zip(places, row, strict=True)
        )


def _has_rule(above: Sequence[PdfLine], row: Row) -> bool:
    """Return whether a rule stands between two rows."""
    foot = min(line.y for line in above)
    return any(line.over > foot for line in row)


def _wrapped(rows: Sequence[Row], steps: Sequence[float], columns: int) -> float:
    """Return how far rows are apart at most that go on in the cells above; 0 where none do.

    They are nearer to one another than other rows, by the pitch of lines, and hardly one is full.
    """
    low = min(steps, default=0.0)
    most = _SAME_PITCH * low
    near = [row for row, step in zip(rows[1:], steps, strict=True) if step <= most]
    is_text = low < _TIGHT * rows[0][0].size and len(near) < len(steps)
    is_apart = all(step <= most or step > _APART * low for step in steps)
    full = sum(len(row) == columns for row in near)
    return most if is_text and is_apart and full <= _MOST_FULL * len(near) else 0.0


def _groups(
    cells: Sequence[Sequence[tuple[TextRun, ...]]], tight: Container[int]
) -> dict[tuple[int, int], tuple[int, int]]:
    """Return the cells at the left that stand for the rows below too, which begin with nothing.

    `tight` are the numbers of the rows that are no further from the one above than most.
    """
    found: dict[tuple[int, int], tuple[int, int]] = {}
    first = 0
    for at, row in enumerate(cells):
        if row[0]:
            first = at
        elif first and at in tight:
            found[first, 0] = (at - first + 1, 1)
        else:
            first = 0
    return found


def ruled_table(cells: RuledCells, words: DividedWords, page: int) -> StructuredTable:
    """Return the table whose `cells` are ruled."""
    rows = [
        tuple(
            cell_of(_said(cell, words, _width(cells, row, column)), page)
            for column, cell in enumerate(held)
        )
        for row, held in enumerate(cells.rows)
    ]
    return StructuredTable(tuple(rows), 1, cells.spans, page)


def _width(cells: RuledCells, row: int, column: int) -> tuple[float, float]:
    """Return where a cell begins and where it ends."""
    _high, wide = cells.spans.get((row, column), (1, 1))
    return cells.borders[column], cells.borders[column + wide]


def _said(
    lines: Sequence[PdfLine], words: DividedWords, width: tuple[float, float]
) -> tuple[TextRun, ...]:
    """Return what a cell says, with the words whole that are wider than it."""
    left, right = width
    end = right - min((line.x0 for line in lines), default=left) + left
    runs: tuple[TextRun, ...] = ()
    last: PdfLine | None = None
    for line in lines:
        if last is not None and _is_wide(last, end) and words.is_one(last.text, line.text):
            runs = (*runs, *line.runs)
        else:
            runs = words.join(runs, line.runs)
        last = line
    return runs


def _is_wide(line: PdfLine, end: float) -> bool:
    """Return whether a line is one word, behind which no letter has room up to `end`."""
    return line.text.isalpha() and line.x1 + line.width / len(line.text) > end


def cell_of(runs: tuple[TextRun, ...], page: int) -> tuple[StructuredParagraph, ...]:
    """Return a cell that holds `runs`."""
    return (StructuredParagraph(runs, page=page),) if runs else ()


def _columns(rows: Sequence[Row]) -> list[tuple[float, float]]:
    """Return from where to where each column reaches, from left to right."""
    fullest = max(rows, key=len)
    columns = [(line.x0, line.x1) for line in fullest][:_MOST_COLUMNS]
    for row in rows:
        for line in row:
            apart = all(line.x1 < x0 or line.x0 > x1 for x0, x1 in columns)
            if apart and len(columns) < _MOST_COLUMNS:
                columns.append((line.x0, line.x1))
    return sorted(columns)


def _away(column: tuple[float, float], line: PdfLine) -> float:
    """Return how far `line` stands from `column`, by its nearer edge."""
    return min(abs(column[0] - line.x0), abs(column[1] - line.x1))
