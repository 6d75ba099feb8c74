"""Joins the parts of a table that goes on over the end of a page."""

from collections.abc import Sequence

from index.importers.pdf.places.block import PdfBlock
from index.importers.pdf.places.hyphens import DividedWords
from index.importers.pdf.places.margins import is_small_text
from index.office.text import (
    StructuredBlock,
    StructuredParagraph,
    StructuredTable,
    paragraphs_in,
)
from index.values import replace

_NEAR = 3.0  # points between the edges of what goes on
_FEWEST, _SHARE = 3, 0.5  # rows of a table, and how many of them are full, where one goes on


def joined_table(
    above: PdfBlock, below: PdfBlock, words: DividedWords
) -> tuple[StructuredTable, str] | None:
    """Return the table of both, and the words of the header that is repeated; None if they differ.

    The second stands at the top of the page after the first. A row that goes on there is joined.
    """
    one, other = above.table, below.table
    if one is None or other is None or below.page != above.lines[-1].page + 1:
        return None
    if len(one.rows[0]) != len(other.rows[0]) or not one.rows[0]:
        return None
    head = _said(one.rows[0])
    is_repeated = any(head) and head == _said(other.rows[0])
    if not is_repeated and not _is_under(above, below):
        return None
    first = 1 if is_repeated else 0
    if _goes_on(one, other, first):
        row = tuple(
            _joined(*pair, words) for pair in zip(one.rows[-1], other.rows[first], strict=True)
        )
        one, first = replace(one, rows=(*one.rows[:-1], row)), first + 1
    down = len(one.rows) - first
    spans = {
        (row + down, column): span for (row, column), span in other.spans.items() if row >= first
    }
    table = replace(one, rows=one.rows + other.rows[first:], spans={**one.spans, **spans})
    return table, " ".join(head) if is_repeated else ""


def _goes_on(one: StructuredTable, other: StructuredTable, first: int) -> bool:
    """Return whether the row `first` of `other` is the rest of the last one of `one`.

    Some of its cells are empty then, as no others of the table are, and none begins a sentence.
    """
    if first >= len(other.rows) or len(one.rows) < _FEWEST:
        return False
    before, row = _said(one.rows[-1]), _said(other.rows[first])
    full = sum(all(_said(each)) for each in one.rows)
    is_rest = all(
        not rest or (said and (is_small_text(rest) or not rest[0].isalpha()))
        for said, rest in zip(before, row, strict=True)
    )
    return is_rest and any(row) and not all(row) and full >= _SHARE * len(one.rows)


def _joined(
    cell: Sequence[StructuredBlock], rest: Sequence[StructuredBlock], words: DividedWords
) -> tuple[StructuredBlock, ...]:
    """Return a cell with the rest of it, each of which is one paragraph at most."""
    if not cell or not rest:
        return tuple(cell or rest)
    one, other = cell[0], rest[0]
    if not isinstance(one, StructuredParagraph) or not isinstance(other, StructuredParagraph):
        return (*cell, *rest)
    return (replace(one, runs=words.join(one.runs, other.runs)),)


def _said(row: Sequence[Sequence[StructuredBlock]]) -> list[str]:
    return [" ".join(each.text for each in paragraphs_in(cell)) for cell in row]


def _is_under(above: PdfBlock, below: PdfBlock) -> bool:
    """Return whether the rows of both begin at the same places and, if ruled, end there."""
    is_ruled = below.lines[0].table is not None
    if is_ruled != (above.lines[-1].table is not None):
        return False
    if is_ruled:
        one, other = above.lines[-1], below.lines[0]
        return abs(one.x0 - other.x0) < _NEAR and abs(one.x1 - other.x1) < _NEAR
    top = [line for line in below.lines if abs(line.y - below.lines[0].y) < 0.4 * line.size]
    starts = [line.x0 for line in above.lines]
    return all(any(abs(line.x0 - start) < _NEAR for start in starts) for line in top)
