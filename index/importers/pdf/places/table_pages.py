"""Joins the parts of a table that goes on over the end of a page."""

from collections.abc import Sequence
from dataclasses import replace

from index.importers.pdf.places.block import PdfBlock
from index.office.text import StructuredBlock, StructuredTable, paragraphs_in

_NEAR = 3.0  # points between the edges of what goes on


def joined_table(above: PdfBlock, below: PdfBlock) -> tuple[StructuredTable, str] | None:
    """Return the table of both, and the words of the header that is repeated; None if they differ.

    The second stands at the top of the page after the first.
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
    down = len(one.rows) - first
    spans = {
        (row + down, column): span for (row, column), span in other.spans.items() if row >= first
    }
    table = replace(one, rows=one.rows + other.rows[first:], spans={**one.spans, **spans})
    return table, " ".join(head) if is_repeated else ""


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
