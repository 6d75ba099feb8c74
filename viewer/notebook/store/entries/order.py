"""Positions of things in an order of the reader's, such that a move changes few rows."""

from collections.abc import Collection, Sequence

GAP = 1 << 20


def arranged(
    order: Sequence[tuple[str, int]], moved: Collection[str], before: str | None
) -> dict[str, int]:
    """Return the positions that change when `moved` are put, in their order, before one of `order`.

    `order` are names and positions, ascending; names in `moved` leave their places. Without
    `before`, or with an unknown one, they come last. If there is no room between two positions, all
    names get new positions.
    """
    rest = [(name, position) for name, position in order if name not in moved]
    names = [name for name, _position in rest]
    at = names.index(before) if before in names else len(names)
    first = rest[at - 1][1] if at else None
    last = rest[at][1] if at < len(rest) else None
    if first is None:
        first = GAP * -(len(moved) + 1) + (last or 0)
    if last is None:
        last = first + GAP * (len(moved) + 1)
    step = (last - first) // (len(moved) + 1)
    if step:
        return {name: first + step * number for number, name in enumerate(moved, start=1)}
    whole = [*names[:at], *moved, *names[at:]]
    return {name: GAP * number for number, name in enumerate(whole)}
