"""Holds two long runs of words beside one another, in time that does not grow with their square.

Runs of words that stand once on either side, and in the same order, are held to be the same; only
what lies between them is compared word by word. After Bram Cohen's patience diff.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

type Words = Sequence[str]
type Pair = tuple[int, int]
"""A place on their side and one on ours; or a start and an end on one side."""

_RUN = 4  # words in a row that tell a place
_MANY = 2_000  # words; among more, common ones begin no likeness


def runs_beside(theirs: Words, ours: Words) -> Iterator[tuple[bool, Pair, Pair]]:
    """Yield runs in order: whether both sides are equal there, and from where to where on each."""
    theirs_at = ours_at = 0
    for their, our in [*_anchors(theirs, ours), (len(theirs), len(ours))]:
        if their < theirs_at or our < ours_at:
            continue  # within a likeness that was found already
        yield from _compared(theirs, ours, (theirs_at, their), (ours_at, our))
        alike = _alike(theirs, ours, their, our)
        if alike:
            yield True, (their, their + alike), (our, our + alike)
        theirs_at, ours_at = their + alike, our + alike


def _compared(theirs: Words, ours: Words, a: Pair, b: Pair) -> Iterator[tuple[bool, Pair, Pair]]:
    """Yield the runs of what lies between two likenesses, compared word by word."""
    here, there = theirs[slice(*a)], ours[slice(*b)]
    is_long = max(len(here), len(there)) > _MANY
    matcher = SequenceMatcher(None, here, there, autojunk=is_long)
    for tag, first, last, start, end in matcher.get_opcodes():
        yield tag == "equal", (a[0] + first, a[0] + last), (b[0] + start, b[0] + end)


def _alike(theirs: Words, ours: Words, their: int, our: int) -> int:
    """Return how many words are the same from these places on."""
    most = min(len(theirs) - their, len(ours) - our)
    ahead = (n for n in range(most) if theirs[their + n] != ours[our + n])
    return next(ahead, most)


def _anchors(theirs: Words, ours: Words) -> list[Pair]:
    """Return the places whose run of words stands once on each side, those in the same order."""
    unique = _places(ours)
    pairs = [(a, unique[run]) for run, a in _places(theirs).items() if run in unique]
    return _in_order(pairs)


def _places(words: Words) -> dict[tuple[str, ...], int]:
    places: dict[tuple[str, ...], int] = {}
    twice = set()
    for at in range(len(words) - _RUN + 1):
        run = tuple(words[at : at + _RUN])
        if run in places:
            twice.add(run)
        places[run] = at
    return {run: at for run, at in places.items() if run not in twice}


def _in_order(pairs: Sequence[Pair]) -> list[Pair]:
    """Return the longest part of `pairs`, which rise on their side, that rises on ours too."""
    tails: list[int] = []  # the lowest end of a rising part of each length
    ends: list[int] = []  # and which pair that is
    before: list[int | None] = []
    for number, (_theirs, our) in enumerate(pairs):
        length = bisect_left(tails, our)
        tails[length : length + 1] = [our]
        ends[length : length + 1] = [number]
        before.append(ends[length - 1] if length else None)
    rising: list[Pair] = []
    at = ends[-1] if ends else None
    while at is not None:
        rising.append(pairs[at])
        at = before[at]
    return rising[::-1]
