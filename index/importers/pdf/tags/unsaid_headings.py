"""Finds the headings of a tagged text that says of none, by their size as in one without tags."""

from collections.abc import Mapping, Sequence

from index.importers.pdf.places.headings import (
    HeadingSizes,
    body_size,
    has_subtitle,
    levels_of,
)
from index.importers.pdf.tags.tagged_page import TaggedBlock


def tell_headings(blocks: Sequence[TaggedBlock], widths: Mapping[int, float]) -> None:
    """Make headings of paragraphs by their look, where no block is said to be one.

    Programs tag what their own styles name. `widths` are those of the pages.
    """
    if any(block.heading is not None for block in blocks):
        return
    lines = [line for block in blocks if block.omitted is None for line in block.lines]
    sizes = HeadingSizes(lines, body_size(lines))
    lefts: dict[int, float] = {}
    for line in lines:
        lefts[line.page] = min(line.x0, lefts.get(line.page, line.x0))
    keys = {id(block): _key(block, sizes, lefts) for block in blocks}
    headings = [block for block in blocks if keys[id(block)]]
    is_under = len(headings) > 1 and headings[1] is blocks[1]
    levels = levels_of(
        [keys[id(block)] for block in headings],
        has_subtitle=is_under and has_subtitle([block.lines[0] for block in headings], widths),
    )
    for block, level in zip(headings, levels, strict=True):
        block.heading, block.is_guessed = level, level is not None


def _key(block: TaggedBlock, sizes: HeadingSizes, lefts: Mapping[int, float]) -> float:
    """Return what ranks a block as a heading; 0 where it is none."""
    is_plain = block.level is None and not block.is_caption and not block.is_quote
    if not is_plain or not block.lines or block.omitted is not None:
        return 0.0
    found = {sizes.key(line, lefts[line.page]) for line in block.lines}
    return found.pop() if len(found) == 1 else 0.0
