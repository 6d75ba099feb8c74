"""Finds which passages of two versions of a document are the same: by words, not by position."""

from bisect import bisect_left
from collections import Counter, defaultdict, deque
from collections.abc import Mapping, Sequence
from itertools import pairwise

from index.source.checks.common_runs import runs_beside
from index.values import Value, value_field

_ALIKE = 0.4  # share of the pairs of words of the shorter passage that both must have
_FEW = 6  # words; of a shorter passage half is wanted
_COMMON = 40  # passages; a pair of words that more of them have tells nothing


class PassageWords(Value):
    """A passage to match: `said` is all of it, `words` are its words, `kind` what it is."""

    kind: str
    said: str
    words: Sequence[str]


class Matches(Value):
    """For each passage the one of the base that it comes from; several may come from one."""

    base: Mapping[int, int]
    likeness: Mapping[int, float]
    of_base: Mapping[int, Sequence[int]] = value_field(default_factory=dict)

    def main(self, base: int) -> int | None:
        """Return the passage that is most like number `base`."""
        found = self.of_base.get(base, ())
        return max(found, key=lambda each: (self.likeness[each], -each), default=None)


def match_passages(
    ours: Sequence[PassageWords], base: Sequence[PassageWords], *, by_place: bool = False
) -> Matches:
    """Return which of `base` each of `ours` is: the same, else one that is alike.

    With `by_place` what stands between the same neighbours is the same, whatever its words.
    """
    found: dict[int, int] = {}
    likeness: dict[int, float] = {}
    _match_same(ours, base, found)
    likeness |= dict.fromkeys(found, 1.0)
    _match_alike(ours, base, found, likeness)
    if by_place:
        _match_places(ours, base, found, likeness)
    of_base: defaultdict[int, list[int]] = defaultdict(list)
    for our in sorted(found):
        of_base[found[our]].append(our)
    return Matches(found, likeness, of_base)


def _match_same(
    ours: Sequence[PassageWords], base: Sequence[PassageWords], found: dict[int, int]
) -> None:
    for equal, (start, end), (at, _end) in runs_beside(
        [each.said for each in ours], [each.said for each in base]
    ):
        if equal:
            found |= {our: at + our - start for our in range(start, end)}
    taken = set(found.values())
    free: defaultdict[str, deque[int]] = defaultdict(deque)
    for place, each in enumerate(base):
        if place not in taken:
            free[each.said].append(place)
    for our, each in enumerate(ours):
        if our not in found and free[each.said]:
            found[our] = free[each.said].popleft()


def _match_alike(
    ours: Sequence[PassageWords],
    base: Sequence[PassageWords],
    found: dict[int, int],
    likeness: dict[int, float],
) -> None:
    taken = set(found.values())
    holders: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for place, each in enumerate(base):
        if place not in taken:
            for pair in {*_pairs(each.words)}:
                holders[pair].append(place)
    for our, each in enumerate(ours):
        if our in found:
            continue
        pairs = {*_pairs(each.words)}
        votes = Counter(
            place for pair in pairs if len(holders[pair]) <= _COMMON for place in holders[pair]
        )
        scored = [
            (_score(count, each, base[place]), -abs(place - our), place)
            for place, count in votes.items()
        ]
        best = max(scored, default=None)
        if best and best[0] > 0:
            found[our], likeness[our] = best[2], min(best[0], 0.99)


def likeness(one: PassageWords, other: PassageWords) -> float:
    """Return how alike the words of two passages are, from 0, where they are not, to 1."""
    shared = len({*_pairs(one.words)} & {*_pairs(other.words)})
    return _score(shared, one, other) if shared else 0.0


def _score(shared: int, one: PassageWords, other: PassageWords) -> float:
    """Return how alike two passages are, from 0, where they are not, to 1."""
    is_heading = {one.kind == "HEADING", other.kind == "HEADING"}
    shorter, longer = sorted((len({*_pairs(one.words)}), len({*_pairs(other.words)})))
    least = 0.5 if min(len(one.words), len(other.words)) < _FEW else _ALIKE
    if len(is_heading) > 1 or shared / shorter < least:
        return 0.0
    return (shared / shorter + shared / longer) / 2


def _match_places(
    ours: Sequence[PassageWords],
    base: Sequence[PassageWords],
    found: dict[int, int],
    likeness: dict[int, float],
) -> None:
    """Match what stands alone between the same neighbours, if it has the same kinds in order."""
    taken = set(found.values())
    fixed = [(-1, -1), *sorted(found.items()), (len(ours), len(base))]
    for (our, place), (next_our, next_place) in pairwise(fixed):
        here = range(our + 1, next_our)
        there = [each for each in range(place + 1, next_place) if each not in taken]
        if [ours[each].kind for each in here] == [base[each].kind for each in there]:
            found |= zip(here, there, strict=True)
            likeness |= dict.fromkeys(here, 0.0)


def _pairs(words: Sequence[str]) -> list[tuple[str, str]]:
    plain = ["", *(word.casefold().strip(".,;:!?…“”«»\"'()") for word in words), ""]
    return list(pairwise(plain))


def moved(order: Sequence[int]) -> set[int]:
    """Return the numbers in `order` that stand out of order: as few as possible."""
    ends: list[int] = []  # the last place of the best rising run of each length
    before: dict[int, int | None] = {}
    for place, number in enumerate(order):
        length = bisect_left(ends, number, key=order.__getitem__)
        before[place] = ends[length - 1] if length else None
        ends[length : length + 1] = [place]
    at: int | None = ends[-1] if ends else None
    kept: set[int] = set()
    while at is not None:
        kept.add(order[at])
        at = before[at]
    return set(order) - kept
