"""Puts what was found in order, the best first, and no more of it than is asked for."""

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from heapq import nlargest
from itertools import islice, repeat
from operator import add, mul

from index.search.bits import numbers_of
from index.search.finding import Found, Leaf
from index.search.postings import Postings, Scored
from index.search.streams import bits

DENSE = 64  # of so many records one: then a score for every record there is is quickest


def best(found: Found, among: int, number: int, postings: Postings) -> list[Scored]:
    """Return the `number` best of the records `among`, which are some of those `found`."""
    if number <= 0 or not among:
        return []
    leaves = found.leaves
    if len(leaves) == 1 and among == leaves[0].gate == bits(leaves[0].streams, postings):
        return _best_of_word(leaves[0], number, postings)
    numbers = numbers_of(among, postings.table.size)
    if not leaves:
        return [(-0.0, record) for record in islice(numbers, number)]
    return _highest(leaves, among, list(numbers), postings, number)


def _best_of_word(leaf: Leaf, number: int, postings: Postings) -> list[Scored]:
    """Return the best records of one word: each is among the best of one of its terms."""
    highest: dict[int, float] = {}
    for terms, weight in leaf.streams:
        factor = weight * leaf.factor
        for score, record in postings.best(terms, number):
            highest[record] = min(highest.get(record, 0.0), score * factor)
    return sorted((score, record) for record, score in highest.items())[:number]


def _highest(
    leaves: Sequence[Leaf], among: int, numbers: list[int], postings: Postings, number: int
) -> list[Scored]:
    totals: list[float] = []
    left = Counter(leaves)
    known: dict[Leaf, list[float]] = {}  # of words that come more than once
    for leaf in leaves:  # from left to right: else sums would differ in their last digit
        left[leaf] -= 1
        column = known.pop(leaf, None) or _column(leaf, among, numbers, postings)
        if left[leaf]:
            known[leaf] = column
        totals = list(map(add, totals, column)) if totals else column
    least = nlargest(number, totals)[-1]
    scored = zip(totals, numbers, strict=True)
    return sorted((-score, record) for score, record in scored if score >= least)[:number]


def _column(leaf: Leaf, among: int, numbers: Sequence[int], postings: Postings) -> list[float]:
    """Return what `leaf` scores in each of the records `numbers`, which are those `among`."""
    gate = leaf.gate & among
    if gate == among or gate == bits(leaf.streams, postings) & among:
        return _scores(leaf, numbers, postings)
    counting = list(numbers_of(gate, postings.table.size))
    scored = dict(zip(counting, _scores(leaf, counting, postings), strict=True))
    return list(map(scored.get, numbers, repeat(0.0)))


def _scores(leaf: Leaf, numbers: Sequence[int], postings: Postings) -> list[float]:
    held = postings.table.held
    dense = [terms for terms, _weight in leaf.streams if held(terms) * DENSE > postings.table.size]
    if len(dense) * len(numbers) > 2 * sum(map(held, dense)):
        dense = []  # many terms: to read them once is less than to look each up for every record
    rare: dict[int, float] = {}
    columns: list[Iterable[float]] = []
    for terms, weight in leaf.streams:
        factor = weight * leaf.factor
        if terms in dense:
            scores = map(postings.dense(terms).__getitem__, numbers)
            columns.append(scores if factor == 1.0 else map(mul, scores, repeat(factor)))
        else:
            _put_in(rare, postings.of(terms), factor)
    if rare or not columns:
        columns.append(map(rare.get, numbers, repeat(0.0)))
    return list(columns[0] if len(columns) == 1 else map(max, *columns))


def _put_in(
    best: dict[int, float], scored: tuple["array[int]", "array[float]"], factor: float
) -> None:
    known = best.get
    for record, score in zip(*scored, strict=True):
        if score * factor > known(record, 0.0):
            best[record] = score * factor
