"""Says which neighbours in the list of terms a plan's `Terms` are, and what each weighs."""

from collections.abc import Iterator
from functools import reduce
from operator import or_

from index.search.query.plan import Terms
from index.search.table.posting_reader import Postings
from index.search.table.postings import Slice
from index.search.table.table import Table

type Stream = tuple[Slice, float]
"""Terms whose postings are read as one, and their weight."""


def streams(terms: Terms, table: Table) -> tuple[Stream, ...]:
    """Return what `terms` are in `table`: each with its weight, those of a beginning together."""
    named = {table.find(term): weight for term, weight in terms.weights.items()}
    named.pop(-1, None)
    each = [((number, number + 1), weight) for number, weight in named.items()]
    if not terms.beginning:
        return tuple(each)
    first, last = table.begun(terms.beginning)
    # A term's own weight is the one that counts: where that is lower, it is no part of the rest.
    lower = [n for n, weight in named.items() if weight < terms.rest and first <= n < last]
    return (*each, *((part, terms.rest) for part in _between(first, last, sorted(lower))))


def _between(first: int, last: int, without: list[int]) -> Iterator[Slice]:
    for number in (*without, last):
        if first < number:
            yield first, number
        first = number + 1


def bits(found: tuple[Stream, ...], postings: Postings) -> int:
    """Return the records that hold any of these terms."""
    return reduce(or_, (postings.bits(terms) for terms, _weight in found), 0)
