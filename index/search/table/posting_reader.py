"""Reads the postings of a table, with caches for what is read repeatedly."""

from array import array
from collections.abc import Callable
from functools import lru_cache
from heapq import nlargest

from index.search.cached_method import cached
from index.search.table.bits import bits_of
from index.search.table.merged_postings import MANY, gathered, highest, unpacked
from index.search.table.postings import Slice
from index.search.table.table import Scored, Table

BEST = 64  # the number of best records that are cached for each term
_KEPT_BITS = 256  # at most: 3 MB at 100,000 records
_KEPT_BEST = 1_024
_KEPT_GATHERED = 32
_KEPT_SCORED, _FEW = 512, 512  # terms, and postings of each at most: 2 MB
_DENSE_SCORES = 3_000_000  # cached at most: 12 MB

type Ranked = tuple[float, int]
"""A score, negative so that the best sorts first, and the record."""


class Postings:
    """Reads the postings of ranges of terms: of one term, or of all with one beginning."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self._ready = table.gathered
        self._scored = lru_cache(_KEPT_SCORED)(table.scored)
        self._gathered = cached(_KEPT_GATHERED, self._gather)
        self.bits: Callable[[Slice], int] = cached(_KEPT_BITS, self._bits)
        kept = 8 + _DENSE_SCORES // max(1, table.size)
        self.dense: Callable[[Slice], array[float]] = cached(kept, self._dense)
        self._best = cached(_KEPT_BEST, self._ranked)

    def of(self, terms: Slice) -> Scored:
        """Return the records that hold any of `terms`, in order, each with its best score."""
        if terms[1] - terms[0] == 1:
            few = self.table.postings.held(terms) <= _FEW
            return self._scored(terms) if few else self.table.scored(terms)
        if terms in self._ready:
            return unpacked(self._ready[terms], self.table.size)
        return self._gathered(terms)

    def best(self, terms: Slice, number: int) -> list[Ranked]:
        """Return the best records of `terms`, at least `number` or all, the best first."""
        return self._best(terms) if number <= BEST else self._ranked(terms, number)

    def _gather(self, terms: Slice) -> Scored:
        return gathered(self.table, terms)

    def _bits(self, terms: Slice) -> int:
        if terms in self._ready:
            return self._ready[terms][0]
        single = terms[1] - terms[0] == 1
        few = single or self.table.postings.held(terms) < MANY
        # A record may come more than once, which does no harm in a set.
        numbers = self.table.postings.numbers(terms) if few else self.of(terms)[0]
        return bits_of(numbers, self.table.size)

    def _dense(self, terms: Slice) -> "array[float]":
        """Return a score for every record of the table, 0 for those that hold none of `terms`."""
        dense = array("f", bytes(4 * self.table.size))
        for record, score in zip(*self.of(terms), strict=True):
            dense[record] = score
        return dense

    def _ranked(self, terms: Slice, number: int = BEST) -> list[Ranked]:
        kept = self._ready.get(terms)
        records, scores = highest(kept, number, self.table.size) if kept else self.of(terms)
        found = zip(scores, records, strict=True)
        if len(scores) <= number:
            return sorted((-score, record) for score, record in found)
        least = nlargest(number, scores)[-1]
        return sorted((-score, record) for score, record in found if score >= least)[:number]
