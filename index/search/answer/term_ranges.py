"""Finds a plan's `Terms` in a table, as ranges of its sorted terms with their weights."""

from collections.abc import Iterator
from functools import reduce
from operator import or_

from index.search.query.plan import Terms
from index.search.table.posting_reader import Postings
from index.search.table.postings import Slice
from index.search.table.table import Table

type Stream = tuple[Slice, float]
"""A range of terms whose postings are read together, and its weight."""


def streams(terms: Terms, table: Table) -> tuple[Stream, ...]:
    """Return the ranges of `terms` in `table`: single terms, and one range for a beginning."""
    named = {table.find(term): weight for term, weight in terms.weights.items()}
    named.pop(-1, None)
    each = [((number, number + 1), weight) for number, weight in named.items()]
    if not terms.beginning:
        return tuple(each)
    first, last = table.begun(terms.beginning)
    # A term's own weight counts: where it is lower than `rest`, the term is cut out of the range.
    lower = [n for n, weight in named.items() if weight < terms.rest and first <= n < last]
    return (*each, *((part, terms.rest) for part in _between(first, last, sorted(lower))))


def _between(first: int, last: int, without: list[int]) -> Iterator[Slice]:
    for number in (*without, last):
        if first < number:
            yield first, number
        first = number + 1


def bits(found: tuple[Stream, ...], postings: Postings) -> int:
    """Return the records, as bits, that hold any of these terms."""
    return reduce(or_, (postings.bits(terms) for terms, _weight in found), 0)
