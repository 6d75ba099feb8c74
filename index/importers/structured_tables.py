"""Gives the tables of structured documents the shape that a passage can hold."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeGuard

from index.model import MOST_COLUMNS, MergedCell
from index.office.text import StructuredBlock, StructuredParagraph, StructuredTable, paragraphs_in

_CAPTIONS = frozenset({"caption", "table caption", "tablecaption", "table"})

type Cell = tuple[StructuredBlock, ...]


@dataclass(frozen=True, slots=True)
class TableShape:
    """A table of equally long rows, none of which is covered whole by cells from above it."""

    rows: tuple[tuple[Cell, ...], ...]
    merged: tuple[MergedCell, ...]
    heads: int
    side_heads: int = 0

    @property
    def columns(self) -> int:
        """The number of places in each row."""
        return len(self.rows[0]) if self.rows else 0


def is_caption(block: StructuredBlock | None) -> TypeGuard[StructuredParagraph]:
    """Return whether a paragraph is by its style the caption of what follows."""
    styles = block.styles if isinstance(block, StructuredParagraph) else ()
    return any(style.casefold() in _CAPTIONS for style in styles)


def shape_of(table: StructuredTable) -> TableShape:
    """Return the shape of `table`; without rows where it has no words."""
    width = max(map(len, table.rows), default=0)
    rows = [(*row, *[()] * (width - len(row))) for row in table.rows]
    if not any(_has_words(cell) for row in rows for cell in row):
        return TableShape((), (), 0)
    covers: dict[tuple[int, int], tuple[int, int]] = {}  # place -> the cell that covers it
    merged = list(_merged(rows, table.spans, covers, width))
    gone = [
        number
        for number in range(len(rows))
        if all((number, column) in covers for column in range(width))
    ]
    kept = tuple(row for number, row in enumerate(rows) if number not in set(gone))
    heads = min(table.heads - sum(number < table.heads for number in gone), len(kept))
    side_heads = min(table.side_heads, width)
    return TableShape(kept, tuple(_without(merged, gone)), max(0, heads), side_heads)


def _merged(
    rows: list[tuple[Cell, ...]],
    spans: Mapping[tuple[int, int], tuple[int, int]],
    covers: dict[tuple[int, int], tuple[int, int]],
    width: int,
) -> Iterator[MergedCell]:
    """Yield the merged cells that lie within the table, overlap nothing and cover no words."""
    for (row, column), (height, across) in sorted(spans.items()):
        bottom, right = min(len(rows), row + height), min(width, column + across)
        places = [(at, to) for at in range(row, bottom) for to in range(column, right)][1:]
        is_free = (row, column) not in covers and not any(place in covers for place in places)
        has_words = any(_has_words(rows[at][to]) for at, to in places)
        if places and is_free and not has_words and right - column <= MOST_COLUMNS:
            covers |= dict.fromkeys(places, (row, column))
            yield MergedCell(row, column, bottom - row, right - column)


def _has_words(cell: Cell) -> bool:
    """Return whether a cell has words."""
    return any(each.text.strip() for each in paragraphs_in(cell))


def _without(merged: list[MergedCell], gone: list[int]) -> Iterator[MergedCell]:
    """Yield the merged cells as they are after the rows in `gone` were taken out."""
    for each in merged:
        row = each.row - sum(number < each.row for number in gone)
        height = each.rows - sum(each.row < number < each.row + each.rows for number in gone)
        if (height, each.columns) != (1, 1):
            yield MergedCell(row, each.column, height, each.columns)
