"""The cells of a table by their places, for formats in which a merged cell covers several."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from index.export.text.runs import MarkedText
from index.model import CellGrid, PassageTable
from index.model.number_columns import number_columns
from index.values import Value, replace


class ExportCell(Value):
    """A cell: where it begins, from 0, how many places it covers, and its words.

    In a part of a table, `goes_on` says that it is merged and began in the part before.
    """

    row: int
    column: int
    rows: int
    columns: int
    words: MarkedText
    is_header: bool
    is_number: bool = False
    goes_on: bool = False

    def begins(self, row: int, column: int) -> bool:
        """Return whether this is its first place; at the others it has no words of its own."""
        return (row, column) == (self.row, self.column)


class ExportTable(Value):
    """A table of the text. `rows` have in each place the cell that covers it."""

    caption: MarkedText | None
    header_rows: int
    header_columns: int
    rows: tuple[tuple[ExportCell, ...], ...]

    @property
    def columns(self) -> int:
        """The number of its columns."""
        return len(self.rows[0])

    @property
    def head(self) -> int:
        """How many rows may be repeated as its head: none where a cell reaches out of them."""
        heads = self.rows[: self.header_rows]
        ends = (cell.row + cell.rows for row in heads for cell in row)
        return 0 if max(ends, default=0) > len(heads) else len(heads)

    def own(self, row: int) -> Iterator[ExportCell]:
        """Yield the cells that begin in a row."""
        return (cell for column, cell in enumerate(self.rows[row]) if cell.begins(row, column))

    def bands(self) -> Iterator[range]:
        """Yield the rows below the head, those together that a merged cell joins."""
        rows = range(self.head, len(self.rows))
        begins = [row for row in rows if all(cell.row >= row for cell in self.rows[row])]
        yield from (range(*each) for each in pairwise([*begins, len(self.rows)]))

    @property
    def apart(self) -> frozenset[int]:
        """The rows before which no merged cell goes on, and the end."""
        rows = range(self.header_rows + 1, len(self.rows))
        begins = (row for row in rows if all(cell.row >= row for cell in self.rows[row]))
        return frozenset((*begins, len(self.rows)))

    def part(self, first: int, end: int) -> "ExportTable":
        """Return the table with the rows from `first` to `end` alone, below its header rows.

        A merged cell that reaches over an end keeps its words and the rest of its span.
        """
        kept = (*range(self.header_rows), *range(first, end))
        places: dict[tuple[int, int], list[int]] = {}
        for row, at in enumerate(kept):
            for cell in _each_once(self.rows[at]):
                places.setdefault((cell.row, cell.column), []).append(row)

        def moved(cell: ExportCell) -> ExportCell:
            rows = places[cell.row, cell.column]
            goes_on = self.header_rows <= cell.row < first
            return replace(cell, row=rows[0], rows=len(rows), goes_on=goes_on)

        rows = tuple(tuple(map(moved, self.rows[at])) for at in kept)
        return replace(self, rows=rows)

    def texts(self) -> Iterator[tuple[str, ...]]:
        """Yield the texts of each row by place, "" where a merged cell covers a place."""
        for row, cells in enumerate(self.rows):
            yield tuple(
                cell.words.text if cell.begins(row, column) else ""
                for column, cell in enumerate(cells)
            )

    def told(self, row: int) -> Iterator[str]:
        """Yield the texts of the cells in a row, each behind those of its column's headers."""
        above = self.rows[: self.header_rows] if row >= self.header_rows else ()
        for cell in _each_once(self.rows[row]):
            columns = slice(cell.column, cell.column + cell.columns)
            heads = _each_once(head for each in above for head in each[columns])
            said = " ".join(filter(None, (head.words.text for head in heads)))
            yield f"{said}: {cell.words.text}" if said else cell.words.text


def _each_once(cells: Iterable[ExportCell]) -> Iterable[ExportCell]:
    return {(cell.row, cell.column): cell for cell in cells}.values()


def export_table(words: MarkedText, table: PassageTable) -> ExportTable:
    """Return the table whose caption and cells are `words`."""
    grid = CellGrid(words.text, table)
    numbers = number_columns(grid, words.text)
    placed: dict[tuple[int, int], ExportCell] = {}
    for cell in grid.cells():
        said = words.part(cell.start, cell.end)
        is_number = cell.columns == 1 and cell.column in numbers
        made = ExportCell(*cell[:4], said, grid.is_header(cell), is_number)
        for row in range(cell.row, cell.row + cell.rows):
            for column in range(cell.column, cell.column + cell.columns):
                placed[row, column] = made
    rows = tuple(
        tuple(placed[row, column] for column in range(grid.columns))
        for row in range(len(grid.rows))
    )
    caption = words.part(*grid.caption) if grid.caption else None
    return ExportTable(caption, table.header_rows, table.header_columns, rows)
