"""Joins the parts of a tagged table that stand on several pages, and knows its empty rows."""

from collections import Counter
from collections.abc import Sequence

from index.importers.pdf.tags.tagged_page import TaggedBlock, TaggedCell

type TaggedRows = list[list[TaggedCell]]
"""The rows of a table; one without cells is empty, or stands on another page."""


def joined_rows(rows: TaggedRows, following: TaggedRows) -> TaggedRows | None:
    """Return the rows of a table that may go on at the beginning of a page; None where none does.

    Each page tells all rows of its table: those of two pages complete each other where they are as
    many. Where a program writes two tables, they are one if they are equally wide.
    """
    end, first = _reach(rows)[1], _reach(following)[0]
    is_even = len(rows[end - 1]) == len(following[first])
    if len(rows) == len(following) > 1 and end <= first:
        return rows[:first] + following[first:]
    if len(rows) == len(following) > 1 and end == first + 1 and is_even:
        divided = [
            TaggedCell([*one.blocks, *other.blocks], one.spans, one.is_head)
            for one, other in zip(rows[first], following[first], strict=True)
        ]
        return [*rows[:first], divided, *following[end:]]
    one, other = _stripped(rows), _stripped(following)
    return one + other if len(one[0]) == len(other[0]) else None


def strip_doubtful_rows(tables: Sequence[TaggedBlock]) -> None:
    """Take empty rows off the ends of tables that have as many rows as another table has.

    These may be parts of one table, each of which tells the rows of all others.
    """
    counts = Counter(len(table.rows or ()) for table in tables)
    for table in tables:
        if table.rows and counts[len(table.rows)] > 1:
            table.rows = _stripped(table.rows)


def _reach(rows: TaggedRows) -> tuple[int, int]:
    """Return the first row with cells, and the one after the last."""
    held = [number for number, row in enumerate(rows) if row]
    return (held[0], held[-1] + 1) if held else (0, len(rows))


def _stripped(rows: TaggedRows) -> TaggedRows:
    first, end = _reach(rows)
    return rows[first:end]
