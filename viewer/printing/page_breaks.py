"""Breaks a text into pages between its strips, and keeps strips together where asked."""

from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import partial
from itertools import takewhile

from index import Value

_FEWEST, _SPARED = 4, 12  # strips of the last page, and those that may go there to make them

type Reach = tuple[float, float]
"""The top and the bottom of a part of a text."""


class KeepTogether(IntEnum):
    """How strongly a strip is kept on one page with the next."""

    NOT = 0
    RATHER = 1  # unless too much for one page is kept together
    ALWAYS = 2


class Strip(Value):
    """A part of a text that no page break cuts: a line, a picture, a row of a table.

    `head` is the heading row that is repeated above the row where it begins a page. A row of a
    table is `ruled`: a line is drawn under it, over the width of the page or over each of `rules`.
    A strip that is taller than a page is cut at one of `cuts`. One that `begins` is first on its
    page.
    """

    top: float
    bottom: float
    hold: KeepTogether = KeepTogether.NOT
    head: Reach | None = None
    ruled: bool = False
    rules: tuple[Reach, ...] | None = None
    cuts: tuple[float, ...] = ()
    begins: bool = False


class Slice(Value):
    """The part of a text on one page, perhaps below a repeated heading row."""

    top: float
    bottom: float
    head: Reach | None = None


def slices(strips: Sequence[Strip], tall: float) -> Iterator[Slice]:
    """Yield the slice of each page of height `tall`.

    A page ends at a break that separates nothing, if there is one on it, else at the least harmful
    one. No last page has a row alone, if a few can come with it. A strip taller than a page is cut.
    """
    first = 0
    while first < len(strips):
        head = _repeated(strips[first], tall)
        room = tall - (head[1] - head[0] if head else 0)
        top = strips[first].top
        if strips[first].bottom - top > room:
            yield from _cut(strips[first], room, head)
            first += 1
            continue
        last = first
        while _joins(strips, last + 1) and strips[last + 1].bottom - top <= room:
            last += 1
        if _joins(strips, last + 1):
            last = _best(strips, first, last)
        yield Slice(top, strips[last].bottom, head)
        first = last + 1


def _joins(strips: Sequence[Strip], number: int) -> bool:
    """Return whether there is a strip `number` that may stand on the page of the one before."""
    return number < len(strips) and not strips[number].begins


def _best(strips: Sequence[Strip], first: int, last: int) -> int:
    """Return the number of the last strip of the page, at most `last`: the best place to break.

    It leaves a few strips for the last page, where that costs this page little.
    """
    left = takewhile(partial(_joins, strips), range(last + 1, last + 1 + _FEWEST))
    lacking = _FEWEST - sum(1 for _strip in left)
    least = max((first + last) // 2, last - _SPARED)
    for number in range(last - lacking, least, -1) if lacking else ():
        if strips[number].hold is KeepTogether.NOT:
            return number
    for allowed in (KeepTogether.NOT, KeepTogether.RATHER):
        for number in range(last, first - 1, -1):
            if strips[number].hold <= allowed:
                return number
    return last


def _repeated(strip: Strip, tall: float) -> Reach | None:
    """Return the head of `strip`, unless it would leave little room on the page."""
    head = strip.head
    return head if head is not None and head[1] - head[0] <= tall / 2 else None


def _cut(strip: Strip, room: float, head: Reach | None) -> Iterator[Slice]:
    top = strip.top
    while top < strip.bottom:
        end = min(top + room, strip.bottom)
        if end < strip.bottom:
            end = max((cut for cut in strip.cuts if top < cut <= end), default=end)
        yield Slice(top, end, head)
        top = end
