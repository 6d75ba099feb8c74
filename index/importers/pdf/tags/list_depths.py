"""Finds how deep the items of a tagged list are, where its tags put all of them side by side."""

from collections.abc import Iterator, Sequence

from index.importers.pdf.letters import RIGHT_TO_LEFT
from index.importers.pdf.places.margins import INDENT
from index.importers.pdf.tags.tagged_page import TaggedBlock

type ItemStart = tuple[float, ...]
"""How far the words of an item are indented, and its label, where it has one."""


def tell_depths(blocks: Sequence[TaggedBlock]) -> None:
    """Set the levels of items by their indentation, in lists of which no item is in another.

    Some programs, such as LibreOffice, write a list for each level, one after the other.
    """
    for items in _lists(blocks):
        if not any(item.level for item in items):
            _tell_depths_in(items)


def _lists(blocks: Sequence[TaggedBlock]) -> Iterator[list[TaggedBlock]]:
    """Yield the items that follow one another, whatever pictures stand between them."""
    items: list[TaggedBlock] = []
    for block in blocks:
        if block.level is not None and block.lines:
            items.append(block)
        elif block.picture is None and items:
            yield items
            items = []
    if items:
        yield items


def _tell_depths_in(items: Sequence[TaggedBlock]) -> None:
    open_items: list[ItemStart] = []
    before = items[0]
    for item in items:
        start = _start(item)
        if _is_moved(before, item) and not any(_is_even(start, each) for each in open_items):
            open_items = []  # the margins of another page or column are not known
        if item.begins_item or not open_items:
            while open_items and _is_deeper(open_items[-1], start):
                open_items.pop()
            if not open_items or _is_deeper(start, open_items[-1]):
                open_items.append(start)
        item.level = len(open_items) - 1
        before = item


def _start(item: TaggedBlock) -> ItemStart:
    """Return where an item starts; from the right where its words run from there."""
    line = item.lines[0]
    is_backward = RIGHT_TO_LEFT.search(line.text) is not None
    places = [(line.x0, line.x1), *([item.label_place] if item.label_place else [])]
    return tuple(-right if is_backward else left for left, right in places)


def _is_deeper(one: ItemStart, other: ItemStart) -> bool:
    """Return whether an item is indented more than another, with its label and its words.

    Labels alone may stand at the right, and words behind long labels.
    """
    return all(here > there + INDENT for here, there in zip(one, other, strict=False))


def _is_even(one: ItemStart, other: ItemStart) -> bool:
    return not _is_deeper(one, other) and not _is_deeper(other, one)


def _is_moved(before: TaggedBlock, item: TaggedBlock) -> bool:
    """Return whether an item stands on another page, or in another column, than the one before."""
    return item.page != before.page or item.lines[0].y < before.lines[0].y
