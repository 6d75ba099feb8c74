"""Tables and emphasis in the words of a passage.

The text of a table holds its caption, if it has one, and its cells in reading order: a tab stands
between two cells of a row, a line feed after the caption and between two rows. So positions in it
mean the same as in any other text. A merged cell stands once, in the row and column where it
begins; the places that it covers have no cell.
"""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from index.values import Value

CELL_END = "\t"
ROW_END = "\n"
MOST_COLUMNS = 50
_MERGED = re.compile(r"(\d{1,5})\.(\d{1,5})\s+(\d{1,5})x(\d{1,5})")


class EmphasisKind(StrEnum):
    """How words are set apart from those around them."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"


class Emphasis(Value):
    """A span of a passage that is set apart."""

    kind: EmphasisKind
    start: int
    end: int


class MergedCell(Value):
    """A cell that covers several places: where it begins, from 0, and how many it covers."""

    row: int
    column: int
    rows: int
    columns: int


def merged_cell(written: str) -> MergedCell | None:
    """Return the cell that `2.1 3x1` names: in row 2, column 1, of 3 rows and 1 column."""
    found = _MERGED.fullmatch(written.strip())
    row, column, rows, columns = map(int, found.groups()) if found else (0, 0, 0, 0)
    if not (row and column and rows and 0 < columns <= MOST_COLUMNS):
        return None
    return MergedCell(row - 1, column - 1, rows, columns)


def written_cells(merged: Sequence[MergedCell]) -> str:
    """Return `merged` as an editor writes them: see `merged_cell`."""
    return ", ".join(
        f"{each.row + 1}.{each.column + 1} {each.rows}x{each.columns}" for each in merged
    )


class PassageTable(Value):
    """The shape of a table, whose words are the passage's text.

    The first `header_rows` rows and `header_columns` columns are headers. Where it `has_caption`,
    that is the first line of the text, and no row.
    """

    header_rows: int = 0
    header_columns: int = 0
    merged: tuple[MergedCell, ...] = ()
    has_caption: bool = False


class TableCell(NamedTuple):
    """A cell: where it begins, from 0, how many places it covers, and its span of the text."""

    row: int
    column: int
    rows: int
    columns: int
    start: int
    end: int


class CellGrid:
    """The cells of a table, row by row. `columns` is the number of its columns.

    `caption` is the span of its caption, or None. A text that does not fit its table gives a grid
    with `fits` False, and never raises.
    """

    def __init__(self, text: str, table: PassageTable) -> None:
        self._table = table
        self._covered: dict[tuple[int, int], TableCell] = {}
        self._sizes = {(each.row, each.column): (each.rows, each.columns) for each in table.merged}
        begin = text.find(ROW_END) + 1 if table.has_caption else 0
        self.caption = (0, begin - 1) if begin else None
        self._lines = tuple(_lines(text, begin))
        self._overlaps = False
        self.rows = tuple(tuple(self._row(row)) for row in range(len(self._lines)))
        self.columns = 1 + max(column for _row, column in self._covered)
        is_full = len(self._covered) == len(self.rows) * self.columns
        has_heads = table.header_rows <= len(self.rows) and table.header_columns <= self.columns
        has_caption = self.caption is not None
        self.fits = (
            is_full
            and has_heads
            and has_caption is table.has_caption
            and not self._overlaps
            and not self._sizes
        )

    def _row(self, row: int) -> Iterator[TableCell]:
        column = 0
        for start, end in self._lines[row]:
            while (row, column) in self._covered:
                column += 1
            size = self._sizes.pop((row, column), (1, 1))
            cell = self._placed(TableCell(row, column, *size, start, end))
            column += cell.columns
            yield cell

    def _placed(self, cell: TableCell) -> TableCell:
        """Return `cell` after it has taken its places; if it cannot, it takes one alone."""
        is_inside = cell.row + cell.rows <= len(self._lines) and cell.columns <= MOST_COLUMNS
        places = tuple(_places(cell)) if is_inside else ()
        if not places or any(place in self._covered for place in places):
            self._overlaps = True
            cell = cell._replace(rows=1, columns=1)
            places = ((cell.row, cell.column),)
        self._covered.update(dict.fromkeys(places, cell))
        return cell

    def cells(self) -> Iterator[TableCell]:
        """Yield every cell in the order of the text."""
        for row in self.rows:
            yield from row

    def is_header(self, cell: TableCell) -> bool:
        """Return whether `cell` heads a row or a column."""
        return cell.row < self._table.header_rows or cell.column < self._table.header_columns

    def headers(self, cell: TableCell) -> tuple[TableCell, ...]:
        """Return the headers of `cell`, the row's first, each once; none of a header."""
        if self.is_header(cell):
            return ()
        of_row = ((cell.row, column) for column in range(self._table.header_columns))
        of_column = (
            (row, column)
            for row in range(self._table.header_rows)
            for column in range(cell.column, cell.column + cell.columns)
        )
        found = (self._covered.get(place) for place in (*of_row, *of_column))
        return tuple(dict.fromkeys(each for each in found if each is not None))


def aligned_text(text: str, table: PassageTable) -> str:
    """Return the text of a table with an empty cell in each place that a merged cell covers.

    Then each cell stands below its column's header, as in a sheet; positions do not fit any more.
    """
    grid = CellGrid(text, table)
    lines = [text[slice(*grid.caption)]] if grid.caption else []
    for row in grid.rows:
        places = [""] * grid.columns
        for cell in row:
            places[cell.column] = text[cell.start : cell.end]
        lines.append(CELL_END.join(places))
    return ROW_END.join(lines)


def _lines(text: str, at: int) -> Iterator[tuple[tuple[int, int], ...]]:
    """Yield the spans of the cells of each row of `text`, from the position `at` on."""
    for line in text[at:].split(ROW_END):
        spans = []
        for words in line.split(CELL_END):
            spans.append((at, at + len(words)))
            at += len(words) + 1
        yield tuple(spans)


def _places(cell: TableCell) -> Iterator[tuple[int, int]]:
    for row in range(cell.row, cell.row + cell.rows):
        for column in range(cell.column, cell.column + cell.columns):
            yield row, column
