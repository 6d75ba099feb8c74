"""Tells which paragraphs are quotations: those that are indented on both sides."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from index.importers.pdf.places.aligned_tables import CAPTION
from index.importers.pdf.places.block import PdfBlock, PdfBlockKind
from index.importers.pdf.places.margins import (
    INDENT,
    INSET_LEFT,
    INSET_RIGHT,
    BandMargins,
    has_room,
)

_ENCLOSED = re.compile(r"[“„«‘\"'].*[”“»’\"'][.,]?\d*\s*", re.DOTALL)
_CENTRED = 4.0  # points
_SAID = frozenset("“„«‘\"'–—-")  # what may begin a quotation of one line
_ROOM = 1.0  # points
_FEWEST = 2  # quotations that stand and look alike


def tell_quotes(blocks: Sequence[PdfBlock], margins: BandMargins) -> None:
    """Say which paragraphs of a band are quotations, and so are single lines right beside them."""
    for block in blocks:
        block.is_quote = _is_enclosed(block, margins)
    inset = [block for block in blocks if _is_inset(block, margins)]
    for block in inset:
        is_said = block.text[:1] in _SAID or block.is_quote
        block.is_quote = is_said or _is_narrow(block, margins)
    near = set(map(id, inset))
    for pairs in (pairwise(blocks), pairwise(reversed(blocks))):
        for one, other in pairs:
            first, second = one.lines[0], other.lines[0]
            is_beside = abs(first.x0 - second.x0) <= INDENT and abs(first.size - second.size) < 0.6
            if one.is_quote and is_beside and id(other) in near:
                other.is_quote = True


def _is_enclosed(block: PdfBlock, margins: BandMargins) -> bool:
    """Return whether a paragraph is indented as a whole and stands between quotation marks."""
    left = min(line.x0 for line in block.lines if line.page == block.page)
    is_indented = left >= margins.left + 1.5 * INSET_LEFT
    is_one = block.kind is PdfBlockKind.PARAGRAPH and is_indented
    return is_one and _ENCLOSED.fullmatch(block.text) is not None


def _is_inset(block: PdfBlock, margins: BandMargins) -> bool:
    """Return whether a paragraph is indented, ends before others do, and is not in the middle."""
    lines = [line for line in block.lines if line.page == block.page]
    left, right = min(line.x0 for line in lines), max(line.x1 for line in lines)
    if block.kind is not PdfBlockKind.PARAGRAPH or left < margins.left + INSET_LEFT:
        return False
    if right > margins.width_end - INSET_RIGHT:
        return False
    middle = (margins.left + margins.width_end) / 2
    return any(abs((line.x0 + line.x1) / 2 - middle) > _CENTRED for line in lines)


def _is_narrow(block: PdfBlock, margins: BandMargins) -> bool:
    """Return whether a line of a paragraph ends where the next word would have had room."""
    right = margins.width_end - _ROOM
    return any(has_room(line, following, right) for line, following in pairwise(block.lines))


def tell_single_quotes(bands: Sequence[tuple[Sequence[PdfBlock], BandMargins]]) -> None:
    """Say which single lines are quotations since others of the text stand and look as they do."""
    places: Counter[tuple[int, float]] = Counter()
    for blocks, margins in bands:
        places.update(_place(block, margins) for block in blocks if block.is_quote)
    before: PdfBlock | None = None
    for blocks, margins in bands:
        for block in blocks:
            depth, size = _place(block, margins)
            is_known = sum(places[depth + step, size] for step in (-1, 0, 1)) >= _FEWEST
            is_item = before is not None and before.kind is PdfBlockKind.ITEM
            is_single = len(block.lines) == 1 and CAPTION.match(block.text) is None
            if is_known and is_single and not is_item and _is_inset(block, margins):
                block.is_quote = True
            before = block


def _place(block: PdfBlock, margins: BandMargins) -> tuple[int, float]:
    """Return how far a block is indented, in points, and the size of its letters."""
    line = block.lines[-1]
    return round(line.x0 - margins.left), line.size
