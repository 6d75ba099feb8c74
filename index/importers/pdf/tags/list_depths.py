"""Finds how deep the items of a tagged list are, where its tags put all of them side by side."""

from collections.abc import Iterator, Sequence

from index.importers.pdf.places.margins import INDENT
from index.importers.pdf.tags.indentation import PageMargins, indentation, is_leftward
from index.importers.pdf.tags.tagged_page import TaggedBlock

_EVEN = 1.0  # points that margins of pages differ

type ItemStart = tuple[float | None, float | None]
"""How far the label of an item is indented, and its words; None for what it has not."""


def tell_depths(blocks: Sequence[TaggedBlock], margins: PageMargins) -> None:
    """Set the levels of items by their indentation, in lists of which no item is in another.

    Some programs, such as LibreOffice, write a list for each level, one after the other.
    """
    for items in _lists(blocks):
        if not any(item.level for item in items):
            _tell_depths_in(items, margins)


def _lists(blocks: Sequence[TaggedBlock]) -> Iterator[list[TaggedBlock]]:
    """Yield the items that follow one another, whatever pictures stand between them."""
    items: list[TaggedBlock] = []
    for block in blocks:
        if block.level is not None:
            items.append(block)
        elif block.picture is None and items:
            yield items
            items = []
    if items:
        yield items


def _tell_depths_in(items: Sequence[TaggedBlock], margins: PageMargins) -> None:
    open_items: list[ItemStart] = []
    before = items[0]
    for item in items:
        start = _start(item)
        if _is_moved(before, item, margins) and not any(
            _is_even(start, each) for each in open_items
        ):
            open_items = []  # the margins of another page or column are not known
        if item.begins_item or not open_items:
            while open_items and _is_deeper(open_items[-1], start):
                open_items.pop()
            if not open_items or _is_deeper(start, open_items[-1]):
                open_items.append(start)
        item.level = len(open_items) - 1
        before = item


def _start(item: TaggedBlock) -> ItemStart:
    words = item.lines[0] if item.lines else None
    is_backward = words is not None and is_leftward(words)
    return (
        indentation(item.label, is_backward=is_backward) if item.label else None,
        indentation(words, is_backward=is_backward) if words else None,
    )


def _is_deeper(one: ItemStart, other: ItemStart) -> bool:
    """Return whether an item is indented more than another, with its label and its words.

    Labels alone may stand at the right, and words behind long labels.
    """
    pairs = [
        here > there + INDENT
        for here, there in zip(one, other, strict=True)
        if here is not None and there is not None
    ]
    return bool(pairs) and all(pairs)


def _is_even(one: ItemStart, other: ItemStart) -> bool:
    return not _is_deeper(one, other) and not _is_deeper(other, one)


def _is_moved(before: TaggedBlock, item: TaggedBlock, margins: PageMargins) -> bool:
    """Return whether an item stands in another column, or on a page with another margin."""
    if item.page == before.page:
        return _top(item) < _top(before)
    last, here = (_margin(each, margins) for each in (before, item))
    return last is None or here is None or abs(last - here) > _EVEN


def _margin(item: TaggedBlock, margins: PageMargins) -> float | None:
    is_backward = bool(item.lines) and is_leftward(item.lines[0])
    return margins.get((item.page, is_backward))


def _top(item: TaggedBlock) -> float:
    first = item.lines[0] if item.lines else item.label
    return first.y if first else 0.0
