"""The cells of a table by their places, for formats in which a merged cell covers several."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from index.export.text.runs import MarkedText
from index.model import CellGrid, PassageTable


@dataclass(frozen=True, slots=True)
class ExportCell:
    """A cell: where it begins, from 0, how many places it covers, and its words."""

    row: int
    column: int
    rows: int
    columns: int
    words: MarkedText
    is_header: bool

    def begins(self, row: int, column: int) -> bool:
        """Return whether this is its first place; at the others it has no words of its own."""
        return (row, column) == (self.row, self.column)


def cells_by_place(words: MarkedText, table: PassageTable) -> tuple[tuple[ExportCell, ...], ...]:
    """Return the rows of a table, with the cell that covers it in each place."""
    grid = CellGrid(words.text, table)
    placed: dict[tuple[int, int], ExportCell] = {}
    for cell in grid.cells():
        said = words.part(cell.start, cell.end)
        made = ExportCell(*cell[:4], said, grid.is_header(cell))
        for row in range(cell.row, cell.row + cell.rows):
            for column in range(cell.column, cell.column + cell.columns):
                placed[row, column] = made
    return tuple(
        tuple(placed[row, column] for column in range(grid.columns))
        for row in range(len(grid.rows))
    )


def texts_by_place(rows: Iterable[Sequence[ExportCell]]) -> Iterator[tuple[str, ...]]:
    """Yield the texts of `rows` by place, "" where a merged cell covers a place."""
    for row, cells in enumerate(rows):
        yield tuple(
            cell.words.text if cell.begins(row, column) else "" for column, cell in enumerate(cells)
        )
