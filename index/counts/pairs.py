"""Counts which themes occur together, in steps that take a few milliseconds at the most."""

from collections import Counter
from collections.abc import Generator
from itertools import chain

from index.model import Archive
from index.values import Value

MOST_PAIRS = 10_000  # the number of pairs of some 140 themes

type _Count = tuple[int, int, int]
"""(number of shared passages, position of one theme in the codebook, position of the other)."""


class Pairs(Value):
    """How many passages each two themes share, the most first, then in the codebook's order.

    Pairs that share none are left out, and of very many pairs those that share fewest. `number` is
    the number of all pairs that share any.
    """

    counts: dict[tuple[str, str], int]
    number: int

    @property
    def is_whole(self) -> bool:
        """Whether no pair that shares a passage was left out."""
        return self.number == len(self.counts)


def together(archive: Archive, most: int = MOST_PAIRS) -> Pairs:
    """Return the `most` pairs of themes of `archive` that share most passages."""
    counting = count_together(archive, most)
    while True:
        try:
            next(counting)
        except StopIteration as end:
            pairs: Pairs = end.value
            return pairs


def count_together(archive: Archive, most: int = MOST_PAIRS) -> Generator[None, None, Pairs]:
    """Count as `together` does, in steps: a generator that returns the pairs at its end."""
    names = [theme.id for theme in archive.themes]
    places = {name: place for place, name in enumerate(names)}
    rests: list[list[tuple[list[int], int]]] = [[] for _ in names]
    """For each theme, the lists that hold it, with the index at which later themes begin."""
    for passage in chain.from_iterable(archive.headed_passages()):
        met = {places[coding.theme] for coding in passage.codings if coding.theme in places}
        known = sorted(met)
        for after, place in enumerate(known[:-1], 1):
            rests[place].append((known, after))
        yield
    number = least = 0
    found: list[_Count] = []
    for place, lists in enumerate(rests):
        counts = Counter(chain.from_iterable(known[after:] for known, after in lists))
        number += len(counts)
        found += [(n, place, other) for other, n in sorted(counts.items()) if n > least]
        if len(found) >= 2 * most:
            least = _cut(found, most)
        yield
    _cut(found, most)
    return Pairs({(names[one], names[other]): n for n, one, other in found}, number)


def _cut(found: list[_Count], most: int) -> int:
    """Cut `found` to the `most` pairs with the highest counts; return the lowest of these counts.

    Of pairs with equal counts the first are kept.
    """
    found.sort(key=lambda count: -count[0])
    del found[most:]
    return found[-1][0] if found else 0
