"""Puts the cells of a table of a page at their places."""

from dataclasses import dataclass, field

from index.importers.web.element import CELLS, HEADINGS, ROW_GROUPS, Element
from index.office.text import StructuredBlock, StructuredTable

_MOST_COLUMNS = 200  # that one cell spans
_MOST_PLACES = 300_000  # of a table; beyond them no cell spans
_OTHERWISE = frozenset({"presentation", "none"})


type Spans = dict[tuple[int, int], tuple[int, int]]


@dataclass(slots=True)
class _Cell:
    """A cell. `rows` and `columns` are how many of each it spans."""

    rows: int
    columns: int
    is_head: bool
    blocks: list[StructuredBlock] = field(default_factory=list)


@dataclass(slots=True)
class PageTable:
    """A table whose end is not reached."""

    _rows: list[list[_Cell]] = field(default_factory=list)
    _heads: list[bool] = field(default_factory=list)  # whether a row stands in the header
    _group: str = ""

    def begin(self, element: Element) -> list[StructuredBlock] | None:
        """Begin a part of the table; return where the blocks of a cell go."""
        if element.name in ROW_GROUPS:
            self._group = element.name
        elif element.name == "tr":
            self._begin_row()
        elif element.name in CELLS:
            if not self._rows:
                self._begin_row()
            cell = _Cell(
                _span(element.get("rowspan")),
                min(_span(element.get("colspan")), _MOST_COLUMNS) or 1,
                element.name == "th",
            )
            self._rows[-1].append(cell)
            return cell.blocks
        return None

    def end(self, element: Element) -> None:
        """End a part of the table."""
        if element.name in ROW_GROUPS:
            self._group = ""

    def whole(self) -> StructuredTable | None:
        """Return the table, or None where it has no words."""
        places, spans = self._placed()
        rows = tuple(
            tuple(tuple(row.get(column, ())) for column in range(max(row, default=-1) + 1))
            for row in places
        )
        has_words = any(any(row) for row in rows)
        if not has_words:
            return None
        heads = self._head_count()
        return StructuredTable(rows, heads, spans, side_heads=self._heads_beside(heads, spans))

    def _begin_row(self) -> None:
        self._rows.append([])
        self._heads.append(self._group == "thead")

    def _placed(
        self,
    ) -> tuple[list[dict[int, list[StructuredBlock]]], dict[tuple[int, int], tuple[int, int]]]:
        """Return the blocks of each row by their columns, and what the cells span."""
        places: list[dict[int, list[StructuredBlock]]] = [{} for _row in self._rows]
        spans: dict[tuple[int, int], tuple[int, int]] = {}
        count = 0
        for at, cells in enumerate(self._rows):
            column = 0
            for cell in cells:
                while column in places[at]:
                    column += 1
                rows = min(cell.rows or len(self._rows), len(self._rows) - at)
                columns = cell.columns
                if count + rows * columns > _MOST_PLACES:
                    rows = columns = 1
                for row in places[at : at + rows]:
                    for covered in range(column, column + columns):
                        row.setdefault(covered, [])
                places[at][column] = cell.blocks
                if (rows, columns) != (1, 1):
                    spans[at, column] = (rows, columns)
                count += rows * columns
                column += columns
        return places, spans

    def _heads_beside(self, heads: int, spans: Spans) -> int:
        """Return 1 where each row below the header begins with a header cell, and goes on."""
        below = self._rows[heads:]
        firsts = {
            at: cells[0]
            for at, cells in enumerate(below, start=heads)
            if cells and cells[0].is_head
        }
        covered = {
            row
            for (at, column), (rows, columns) in spans.items()
            if column == 0 and columns == 1 and at in firsts
            for row in range(at, at + rows)
        }
        is_whole = bool(below) and all(
            at in firsts or at in covered for at in range(heads, heads + len(below))
        )
        return int(is_whole and any(len(cells) > 1 for cells in below))

    def _head_count(self) -> int:
        """Return how many rows the header has."""
        if any(self._heads):
            return next(at for at, head in enumerate([*self._heads, False]) if not head)
        first = self._rows[0] if self._rows else []
        return int(bool(first) and len(self._rows) > 1 and all(cell.is_head for cell in first))


def is_layout(table: Element) -> bool:
    """Return whether a table only puts parts of the page beside each other."""
    if table.get("role").lower() in _OTHERWISE:
        return True
    cells = 0
    for element in table.elements():
        if element is table:
            continue
        if element.name == "table" or (element.name in HEADINGS and not _is_in_head(element)):
            return True
        cells += element.name in CELLS
    return cells < 2


def _is_in_head(element: Element) -> bool:
    return element.parent is not None and element.parent.name == "th"


def _span(text: str) -> int:
    text = text.strip()
    return min(int(text), 65_534) if text.isascii() and text.isdecimal() and len(text) < 9 else 1
