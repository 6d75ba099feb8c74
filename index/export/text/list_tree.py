"""Nests list items by their depth, for the formats that hold a list within an item."""

from collections.abc import Callable, Sequence

from index.values import Value


class ListEntry[T](Value):
    """An item and the entries within it. `item` is None where the text has none at this depth."""

    item: T | None
    within: "tuple[ListEntry[T], ...]" = ()


def list_tree[T](
    items: Sequence[T], depth_of: Callable[[T], int], depth: int = 1
) -> tuple[ListEntry[T], ...]:
    """Return `items` as the entries of a list at `depth`; each keeps its own depth."""
    entries = []
    at = 0
    while at < len(items):
        has_own = depth_of(items[at]) <= depth
        end = at + 1
        while end < len(items) and depth_of(items[end]) > depth:
            end += 1
        within = list_tree(items[at + has_own : end], depth_of, depth + 1)
        entries.append(ListEntry(items[at] if has_own else None, within))
        at = end
    return tuple(entries)
