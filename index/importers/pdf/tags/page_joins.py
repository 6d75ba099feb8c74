"""Joins what goes on over the ends of tagged pages, and knows the empty rows of tables."""

from collections.abc import Sequence

from index.importers.pdf.places.margins import ENDED
from index.importers.pdf.tags.tagged_page import TaggedBlock, TaggedCell
from index.values import replace

type TaggedRows = list[list[TaggedCell]]
"""The rows of a table; one without cells is empty, or stands on another page."""


def joined_pages(blocks: Sequence[TaggedBlock]) -> list[TaggedBlock]:
    """Return `blocks` with those joined that go on over the end of a page."""
    joined: list[TaggedBlock] = []
    for block in blocks:
        last = joined[-1] if joined and joined[-1].page != block.page else None
        whole = _joined(last, block) if last else None
        if whole is not None:
            joined.pop()
        joined.append(whole or block)
    _strip_doubtful_rows([block for block in joined if block.rows])
    return joined


def _joined(last: TaggedBlock, block: TaggedBlock) -> TaggedBlock | None:
    """Return `last` with `block`, which begins a page, if that is the rest of it."""
    if last.rows and block.rows:
        rows = _joined_rows(last.rows, block.rows)
        return replace(last, rows=rows) if rows else None
    if last.rows is None and block.rows is None and _goes_on(last, block):
        return replace(last, lines=last.lines + block.lines)
    return None


def _goes_on(last: TaggedBlock, block: TaggedBlock) -> bool:
    alike = [
        (held.heading, held.level, held.is_quote, held.is_caption, held.omitted)
        for held in (last, block)
    ]
    if alike[0] != alike[1] or block.label or not last.lines or not block.lines:
        return False
    text, following = last.lines[-1].text, block.lines[0].text
    return block.omitted is None and (not ENDED.search(text) or following[:1].islower())


def _joined_rows(rows: TaggedRows, following: TaggedRows) -> TaggedRows | None:
    """Return the rows of a table that may go on at the beginning of a page; None where none does.

    Each page tells all rows of its table: those of two pages complete each other where they are as
    many. Where a program writes two tables, they are one if they are equally wide.
    """
    end, first = _reach(rows)[1], _reach(following)[0]
    is_even = len(rows[end - 1]) == len(following[first])
    if len(rows) == len(following) > 1 and end <= first:
        return rows[:first] + following[first:]
    if len(rows) == len(following) > 1 and end == first + 1 and is_even:
        divided = list(map(_joined_cell, rows[first], following[first]))
        return [*rows[:first], divided, *following[end:]]
    one, other = (each[slice(*_reach(each))] for each in (rows, following))
    return one + other if len(one[0]) == len(other[0]) else None


def _joined_cell(one: TaggedCell, other: TaggedCell) -> TaggedCell:
    """Return a cell that the end of a page divides."""
    blocks = [*one.blocks, *other.blocks]
    whole = _joined(one.blocks[-1], other.blocks[0]) if one.blocks and other.blocks else None
    if whole is not None:
        blocks = [*one.blocks[:-1], whole, *other.blocks[1:]]
    return TaggedCell(blocks, one.spans, one.is_head)


def _strip_doubtful_rows(tables: Sequence[TaggedBlock]) -> None:
    """Take empty rows off the ends of tables that another one with as many rows may complete.

    These may be parts of one table, each of which tells the rows of all others.
    """
    reaches = {id(table): _reach(table.rows or []) for table in tables}
    begun: dict[int, int] = {}  # how far down the rows begin at most, and end at least
    ended: dict[int, int] = {}
    for table in tables:
        count = len(table.rows or ())
        first, end = reaches[id(table)]
        begun[count] = max(first, begun.get(count, first))
        ended[count] = min(end, ended.get(count, end))
    for table in tables:
        count = len(table.rows or ())
        first, end = reaches[id(table)]
        if table.rows and (ended[count] <= first or begun[count] >= end):
            table.rows = table.rows[first:end]


def _reach(rows: TaggedRows) -> tuple[int, int]:
    """Return the first row with cells, and the one after the last."""
    held = [number for number, row in enumerate(rows) if row]
    return (held[0], held[-1] + 1) if held else (0, len(rows))
