"""Compares two long sequences of words, in less than quadratic time for similar ones.

Runs of words that occur once on each side, and in the same order, are matched first; only what lies
between them is compared word by word. After Bram Cohen's patience diff.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

type Words = Sequence[str]
type Pair = tuple[int, int]
"""A position on their side and one on ours; or a start and an end on one side."""

_RUN = 4  # words in a row that identify a position
_MANY = 2_000  # words; in longer runs, frequent ones do not begin a match (`autojunk`)


def runs_beside(theirs: Words, ours: Words) -> Iterator[tuple[bool, Pair, Pair]]:
    """Yield (equal, their start and end, our start and end) of each run, in order."""
    theirs_at = ours_at = 0
    for their, our in [*_anchors(theirs, ours), (len(theirs), len(ours))]:
        if their < theirs_at or our < ours_at:
            continue  # within a match that was yielded already
        yield from _compared(theirs, ours, (theirs_at, their), (ours_at, our))
        alike = _alike(theirs, ours, their, our)
        if alike:
            yield True, (their, their + alike), (our, our + alike)
        theirs_at, ours_at = their + alike, our + alike


def _compared(theirs: Words, ours: Words, a: Pair, b: Pair) -> Iterator[tuple[bool, Pair, Pair]]:
    """Yield the runs between two matches, compared word by word."""
    here, there = theirs[slice(*a)], ours[slice(*b)]
    is_long = max(len(here), len(there)) > _MANY
    matcher = SequenceMatcher(None, here, there, autojunk=is_long)
    for tag, first, last, start, end in matcher.get_opcodes():
        yield tag == "equal", (a[0] + first, a[0] + last), (b[0] + start, b[0] + end)


def _alike(theirs: Words, ours: Words, their: int, our: int) -> int:
    """Return the number of equal words from these positions on."""
    most = min(len(theirs) - their, len(ours) - our)
    ahead = (n for n in range(most) if theirs[their + n] != ours[our + n])
    return next(ahead, most)


def _anchors(theirs: Words, ours: Words) -> list[Pair]:
    """Return the positions of runs that occur once on each side, in the same order on both."""
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
    """Return the longest subsequence of `pairs`, sorted on their side, that is sorted on ours."""
    tails: list[int] = []  # the lowest end of a rising subsequence of each length
    ends: list[int] = []  # the number of that pair
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
