"""A table while it is read, from any kind of office file."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from index.office.text import StructuredBlock, StructuredTable, paragraphs_in

_WIDEST = 64  # columns; Word has 63
_MOST_PLACES = 200_000  # a larger table is not filled up to a whole grid


@dataclass(slots=True)
class _Cell:
    column: int
    columns: int = 1
    rows: int = 1
    goes_on: bool = False  # it is a part of the cell above it
    is_merged: bool = False  # with cells below it, as its file says
    blocks: list[StructuredBlock] = field(default_factory=list)

    @property
    def holds_words(self) -> bool:
        return any(each.text.strip() for each in paragraphs_in(self.blocks))


@dataclass(slots=True)
class _Row:
    is_head: bool = False
    is_deleted: bool = False
    cells: list[_Cell] = field(default_factory=list)
    next_column: int = 0


class OpenTable:
    """Collects rows and cells. Rows are headers while `has_heads_open`."""

    def __init__(self) -> None:
        self.has_heads_open = False
        self._hidden: list[bool] = []  # of each column that is declared
        self._rows: list[_Row] = []
        self._in_cell = False

    def begin_row(self) -> None:
        """Begin a row."""
        self._rows.append(_Row(is_head=self.has_heads_open))
        self._in_cell = False

    def begin_cell(self, columns: int = 1, rows: int = 1) -> None:
        """Begin a cell that covers so many places, of which each is begun as a cell, too."""
        row = self._row()
        columns = max(1, min(columns, _WIDEST - row.next_column))
        row.cells.append(_Cell(row.next_column, columns, max(1, rows)))
        row.next_column += 1
        self._in_cell = True

    def widen_cell(self, columns: int) -> None:
        """Let the cell that is open cover so many columns, which are not begun as cells."""
        row = self._row()
        if self._in_cell and row.cells:
            cell = row.cells[-1]
            cell.columns = max(1, min(columns, _WIDEST - cell.column))
            row.next_column = cell.column + cell.columns

    def skip(self, columns: int) -> None:
        """Leave places free in the row that is open."""
        row = self._row()
        row.next_column = min(_WIDEST, row.next_column + max(0, columns))

    def declare_columns(self, columns: int, *, is_hidden: bool) -> None:
        """Declare the next columns, of which nobody sees those that are hidden."""
        self._hidden += [is_hidden] * max(0, min(columns, _WIDEST - len(self._hidden)))

    def hides_next(self, columns: int) -> bool:
        """Return whether each of the next `columns` in the open row is hidden."""
        first = self._row().next_column
        columns = max(1, min(columns, _WIDEST - first))
        hidden = self._hidden[first : first + columns]
        return len(hidden) == columns and all(hidden)

    def merge_cell(self) -> None:
        """Let the cell that is open cover the cells below that continue it."""
        if self._in_cell and self._row().cells:
            self._row().cells[-1].is_merged = True

    def continue_cell(self) -> bool:
        """Let the cell that is open go on with the one above; return whether that covers it."""
        if not self._in_cell or not self._row().cells:
            return False
        cell = self._row().cells[-1]
        cell.goes_on = True
        above = self._rows[-2].cells if len(self._rows) > 1 else []
        upper = next((each for each in above if each.column == cell.column), None)
        cell.is_merged = upper is not None and upper.is_merged and upper.columns == cell.columns
        return cell.is_merged

    def mark_row(self, *, is_head: bool = False, is_deleted: bool = False) -> None:
        """Mark the open row as a header, or as deleted."""
        row = self._row()
        row.is_head |= is_head
        row.is_deleted |= is_deleted

    def add(self, block: StructuredBlock) -> None:
        """Add `block` to the open cell; a block outside all cells gets a cell of its own."""
        if not self._in_cell:
            self.begin_cell()
        self._row().cells[-1].blocks.append(block)

    def leave_cell(self) -> None:
        """End the cell that is open."""
        self._in_cell = False

    def whole(self) -> StructuredTable:
        """Return the finished table."""
        rows = [row for row in self._rows if not row.is_deleted or _holds_words(row)]
        _merge(rows)
        width = max((row.next_column for row in rows), default=0)
        is_whole = width * len(rows) <= _MOST_PLACES
        grid = tuple(_filled(row, width if is_whole else 0) for row in rows)
        spans = {
            (place, cell.column): (min(cell.rows, len(rows) - place), cell.columns)
            for place, row in enumerate(rows)
            for cell in row.cells
            if not cell.goes_on and (cell.rows > 1 or cell.columns > 1)
        }
        heads = next((at for at, row in enumerate(rows) if not row.is_head), len(rows))
        return StructuredTable(grid, heads, spans if is_whole else {})

    def _row(self) -> _Row:
        if not self._rows:
            self.begin_row()
        return self._rows[-1]


def _holds_words(row: _Row) -> bool:
    return any(cell.holds_words for cell in row.cells)


def _merge(rows: Sequence[_Row]) -> None:
    """Extend each cell over the cells that continue it, unless they have words."""
    above: dict[int, _Cell] = {}
    for row in rows:
        now: dict[int, _Cell] = {}
        for cell in row.cells:
            upper = above.get(cell.column)
            cell.goes_on &= (
                upper is not None and upper.columns == cell.columns and not cell.holds_words
            )
            if cell.goes_on and upper is not None:
                upper.rows += 1
                now[cell.column] = upper
            else:
                now[cell.column] = cell
        above = now


def _filled(row: _Row, width: int) -> tuple[tuple[StructuredBlock, ...], ...]:
    """Return the cells of a row at their columns, with empty ones where nothing stands."""
    if not width:
        return tuple(tuple(cell.blocks) for cell in row.cells)
    places: list[tuple[StructuredBlock, ...]] = [()] * width
    for cell in row.cells:
        if not cell.goes_on:
            places[cell.column] = (*places[cell.column], *cell.blocks)
    return tuple(places)
