"""Gives the tables of structured documents the shape that a passage can hold."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeGuard

from index.model import MOST_COLUMNS, MergedCell
from index.office.text import (
    StructuredBlock,
    StructuredParagraph,
    StructuredPicture,
    StructuredTable,
    paragraphs_in,
)
from index.values import Value, replace

_CAPTIONS = frozenset(
    {"caption", "table caption", "tablecaption", "table", "название объекта", "название таблицы"}
)
_OF_FIGURE = re.compile(
    r"\s*(?:fig(?:ure|\.)|рис(?:унок|\.)|сүрөт|diagram|диаграмма)", re.IGNORECASE
)

_OF_TABLE = re.compile(r"\s*(?:tab(?:le|elle|\.)|табл)", re.IGNORECASE)

type Cell = tuple[StructuredBlock, ...]


class TableShape(Value):
    """A table of equally long rows, none of which is covered whole by cells from above it."""

    rows: tuple[tuple[Cell, ...], ...]
    merged: tuple[MergedCell, ...]
    heads: int
    side_heads: int = 0

    @property
    def columns(self) -> int:
        """The number of places in each row."""
        return len(self.rows[0]) if self.rows else 0


def with_captions_above(blocks: Sequence[StructuredBlock]) -> tuple[StructuredBlock, ...]:
    """Return `blocks` with each caption above its table.

    In a row of tables and captions that begins with a caption, each stands above its table; in one
    that begins with a table and ends with a caption, below. Where it begins and ends with a table,
    two of them could claim a caption, so it becomes a paragraph as others are. So does one below a
    picture that does not say that it is of a table.
    """
    made = [
        _plain(block) if isinstance(before, StructuredPicture) and not _says_table(block) else block
        for block, before in zip(blocks, (None, *blocks), strict=False)
    ]
    for start, end in _caption_rows(made):
        if is_caption(made[start]):
            continue
        for at in range(start, end - 1, 2):
            table, caption = made[at], made[at + 1]
            if is_caption(made[end - 1]):
                made[at : at + 2] = [caption, table]
            else:
                made[at + 1] = _plain(caption)
    return tuple(made)


def _plain(block: StructuredBlock) -> StructuredBlock:
    """Return a caption as a paragraph without its style."""
    return replace(block, styles=()) if is_caption(block) else block


def _says_table(block: StructuredBlock) -> bool:
    return isinstance(block, StructuredParagraph) and _OF_TABLE.match(block.text) is not None


def _caption_rows(blocks: Sequence[StructuredBlock]) -> Iterator[tuple[int, int]]:
    """Yield the start and the end of each row in which tables and captions take turns."""
    kinds = [_turn(block) for block in blocks]
    start = 0
    for at in range(1, len(kinds) + 1):
        if at == len(kinds) or not kinds[at] or kinds[at] == kinds[at - 1] or not kinds[start]:
            if kinds[start] and at - start > 1:
                yield start, at
            start = at


def _turn(block: StructuredBlock) -> str:
    """Return “table” for a table of several places, “caption” for what may be its caption."""
    if isinstance(block, StructuredTable):
        return "table" if len(block.rows) > 1 or any(len(row) > 1 for row in block.rows) else ""
    return "caption" if is_caption(block) else ""


def is_caption(block: StructuredBlock | None) -> TypeGuard[StructuredParagraph]:
    """Return whether a paragraph is by its style the caption of a table beside it."""
    if not isinstance(block, StructuredParagraph) or not block.text.strip():
        return False
    is_one = any(style.casefold() in _CAPTIONS for style in block.styles)
    return is_one and _OF_FIGURE.match(block.text) is None


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
