"""Where pages end: between strips of a text, and not between those that hold together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

type Reach = tuple[float, float]
"""From where to where in the height of a text."""


class KeepTogether(IntEnum):
    """How strongly a strip holds the one after it on its page."""

    NOT = 0
    RATHER = 1  # unless more hold together than fit on a page
    ALWAYS = 2


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of a text that no page cuts: a line, a picture, a row of a table.

    `head` is the row of headings that is set again above a row where it begins a page. A row of a
    table is `ruled`: a line is drawn under it.
    """

    top: float
    bottom: float
    hold: KeepTogether = KeepTogether.NOT
    head: Reach | None = None
    ruled: bool = False


@dataclass(frozen=True, slots=True)
class Slice:
    """What of a text stands on one page, perhaps below a row of headings set again."""

    top: float
    bottom: float
    head: Reach | None = None


def slices(strips: Sequence[Strip], tall: float) -> Iterator[Slice]:
    """Yield what stands on each page, of pages that are `tall`.

    A page ends where nothing holds together, if there is such a place on it, else where it is
    broken with least harm. A strip that is taller than a page is cut.
    """
    first = 0
    while first < len(strips):
        head = strips[first].head
        room = tall - (head[1] - head[0] if head else 0)
        top = strips[first].top
        if strips[first].bottom - top > room:
            yield from _cut(strips[first], room)
            first += 1
            continue
        last = first
        while last + 1 < len(strips) and strips[last + 1].bottom - top <= room:
            last += 1
        if last + 1 < len(strips):
            last = _best(strips, first, last)
        yield Slice(top, strips[last].bottom, head)
        first = last + 1


def _best(strips: Sequence[Strip], first: int, last: int) -> int:
    """Return after which of the strips that fit on a page it is best broken."""
    for allowed in (KeepTogether.NOT, KeepTogether.RATHER):
        for number in range(last, first - 1, -1):
            if strips[number].hold <= allowed:
                return number
    return last


def _cut(strip: Strip, room: float) -> Iterator[Slice]:
    top = strip.top
    while top < strip.bottom:
        yield Slice(top, min(top + room, strip.bottom), strip.head)
        top += room
