"""Ranks the records that were found, and returns the best as far as they are asked for."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import reduce
from heapq import nlargest
from itertools import islice, repeat
from operator import add, mul, or_

from index.search.answer.record_sets import Found, Leaf
from index.search.answer.term_ranges import Stream, bits
from index.search.table.bits import numbers_of
from index.search.table.posting_reader import BEST, Postings, Ranked
from index.search.table.postings import Slice
from index.search.table.table import Scored, Table

DENSE = 64  # a term in one of this many records or more: an array of all scores is quickest
_SEVERAL = 2  # words: up to this many are not checked for repetitions
# This many times as many postings as records: then each record is looked up in the postings.
SPARSE, RARE = 8, 4  # for terms with an array of all scores, and for terms without


def best(found: Found, among: int, number: int, postings: Postings) -> list[Ranked]:
    """Return the `number` best of the records `among`, a subset of those `found`."""
    if number <= 0 or not among:
        return []
    leaves = found.leaves
    if not leaves:
        numbers = numbers_of(among, postings.table.size)
        return [(-0.0, record) for record in islice(numbers, number)]
    if len(leaves) > 1 and among.bit_count() <= number:
        return _highest(leaves, among, number, postings)
    main = max(leaves, key=_reach)
    others = among & reduce(or_, (leaf.gate for leaf in leaves if leaf is not main), 0)
    wanted = number + others.bit_count()
    if (number <= BEST and others != among) or not others:
        whole = bits(main.streams, postings)
        # Records with this word alone are ranked by it alone, and that ranking is cached.
        if whole == main.gate & among and among ^ others == whole & ~others:
            first = _best_of_word(main, wanted if not others else min(wanted, BEST), postings)
            if not others:
                return first
            alone = [(score, record) for score, record in first if not others >> record & 1]
            if wanted <= BEST or len(alone) >= number:
                rest = _highest(leaves, others, number, postings)
                return sorted([*alone, *rest])[:number]
    return _highest(leaves, among, number, postings)


def _reach(leaf: Leaf) -> int:
    return leaf.gate.bit_count()


def _best_of_word(leaf: Leaf, number: int, postings: Postings) -> list[Ranked]:
    """Return the best records of one word: each is among the best of one of its terms."""
    highest: dict[int, float] = {}
    for terms, weight in leaf.streams:
        factor = weight * leaf.factor
        for score, record in postings.best(terms, number)[:number]:
            highest[record] = min(highest.get(record, 0.0), score * factor)
    return sorted((score, record) for record, score in highest.items())[:number]


def _highest(leaves: Sequence[Leaf], among: int, number: int, postings: Postings) -> list[Ranked]:
    numbers = list(numbers_of(among, postings.table.size))
    totals: list[float] = []
    left = Counter(leaves if len(leaves) > _SEVERAL else ())
    known: dict[Leaf, list[float]] = {}  # of repeated words
    for leaf in leaves:  # from left to right: another order would change the last digit of a sum
        column = known.pop(leaf, None) if left else None
        column = column or _column(leaf, among, numbers, postings)
        if left:
            left[leaf] -= 1
            if left[leaf]:
                known[leaf] = column
        totals = list(map(add, totals, column)) if totals else column
    scored = zip(totals, numbers, strict=True)
    if len(numbers) <= number:
        return sorted((-score, record) for score, record in scored)
    least = nlargest(number, totals)[-1]
    return sorted((-score, record) for score, record in scored if score >= least)[:number]


def _column(leaf: Leaf, among: int, numbers: Sequence[int], postings: Postings) -> list[float]:
    """Return the score of `leaf` in each of the records `numbers`, the same as `among`."""
    gate = leaf.gate & among
    if gate == among or gate == bits(leaf.streams, postings) & among:
        return _scores(leaf, numbers, postings)
    counting = list(numbers_of(gate, postings.table.size))
    scored = dict(zip(counting, _scores(leaf, counting, postings), strict=True))
    return list(map(scored.get, numbers, repeat(0.0)))


def _scores(leaf: Leaf, numbers: Sequence[int], postings: Postings) -> list[float]:
    table, few = postings.table, len(numbers)
    rare: dict[int, float] = {}
    dense: list[Stream] = []
    for stream in leaf.streams:
        terms, weight = stream
        held = table.postings.held(terms)
        is_rare = held * DENSE <= table.size
        if held > few * (RARE if is_rare else SPARSE) and terms[1] - terms[0] == 1:
            _look_up(rare, terms, weight * leaf.factor, numbers, table)
        elif is_rare:
            _put_in(rare, postings.of(terms), weight * leaf.factor)
        else:
            dense.append(stream)
    columns = _read(rare, dense, leaf.factor, numbers, postings) if dense else []
    if rare or not columns:
        columns.append(map(rare.get, numbers, repeat(0.0)))
    return list(columns[0] if len(columns) == 1 else map(max, *columns))


def _read(
    rare: dict[int, float],
    dense: Sequence[Stream],
    factor: float,
    numbers: Sequence[int],
    postings: Postings,
) -> list[Iterable[float]]:
    """Return the scores of the terms `dense`, or add them to `rare` where that is quicker."""
    held = sum(postings.table.postings.held(terms) for terms, _weight in dense)
    if len(dense) * len(numbers) > 2 * held:
        # Many terms: reading their postings once is quicker than looking up each record.
        for terms, weight in dense:
            _put_in(rare, postings.of(terms), weight * factor)
        return []
    columns: list[Iterable[float]] = []
    for terms, weight in dense:
        times = weight * factor
        scores = map(postings.dense(terms).__getitem__, numbers)
        columns.append(scores if times == 1.0 else map(mul, scores, repeat(times)))
    return columns


def _look_up(
    best: dict[int, float], terms: Slice, factor: float, numbers: Sequence[int], table: Table
) -> None:
    """Raise `best` to the scores of one term in those of the records `numbers` that hold it."""
    known = best.get
    for number, score in table.scored_among(terms[0], numbers):
        if score * factor > known(number, 0.0):
            best[number] = score * factor


def _put_in(best: dict[int, float], scored: Scored, factor: float) -> None:
    records, scores = scored
    if not best:
        best.update(zip(records, map(mul, scores, repeat(factor)), strict=True))
        return
    known = best.get
    for record, score in zip(records, scores, strict=True):
        if score * factor > known(record, 0.0):
            best[record] = score * factor
