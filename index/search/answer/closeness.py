"""Orders records that have some of the words: by how many they have, how close together, of what.

A record is of what the query is about if it stands under a theme that the query meets.
"""

from collections import defaultdict
from collections.abc import Sequence
from functools import reduce
from itertools import groupby, pairwise, product
from operator import or_

from index.search.answer.ranking import best
from index.search.answer.record_sets import Found, Leaf
from index.search.table.posting_reader import Postings, Ranked
from index.search.table.postings import PLACE
from index.search.table.table import Table

FIRST = 50  # records at most, the best by their scores, of which the words are looked at
_ABOUT = 0.5  # of a word: each theme that a record stands under
_FAR = 1e-9  # is added for two words of which a record has one alone
_LOOKED_AT = 20  # places of a word in a record: a long one may hold thousands

type _Places = dict[int, list[int]]
"""Record -> the places of one word in it."""


def closest_first(
    found: Found, among: int, number: int, postings: Postings, about: Sequence[int] = ()
) -> list[Ranked]:
    """Return the `number` best of the records `among`, a subset of those `found`.

    Where some words are enough, the score of each of the FIRST best is multiplied by the number of
    its words. Two words that follow each other in the query and stand side by side count as one
    more, and less the further apart they are; as half a word counts each of the sets `about` that
    the record is in.
    """
    if not any(leaf.part for leaf in found.leaves):
        return best(found, among, number, postings)
    parts = [list(each) for part, each in groupby(found.leaves, lambda leaf: leaf.part) if part]
    ranked = best(found, among, max(FIRST, number), postings)
    numbers = sorted(record for _score, record in ranked[:FIRST])
    places = [_places(part, numbers, postings.table) for part in parts]
    having = [_having(part, postings.table.size) for part in parts]
    first: list[Ranked] = []
    for score, record in ranked[:FIRST]:
        held = sum(has[record >> 3] >> (record & 7) & 1 for has in having)
        near = sum(_closeness(one, other, record) for one, other in pairwise(places))
        themes = sum(each >> record & 1 for each in about)
        first.append((score * (held + near + _ABOUT * themes), record))
    return [*sorted(first), *ranked[FIRST:]][:number]


def _having(part: Sequence[Leaf], size: int) -> bytes:
    """Return the records with a word of `part` as bits, eight in a byte."""
    return reduce(or_, (leaf.gate for leaf in part)).to_bytes(size // 8 + 1, "little")


def _places(part: Sequence[Leaf], numbers: Sequence[int], table: Table) -> _Places:
    """Return the places of the words of `part`, without those that are still being typed."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for leaf in part:
        for (first, last), _weight in leaf.streams:
            for place in table.places_among(first, numbers) if last - first == 1 else ():
                found[place >> PLACE].append(place)
    return found


def _closeness(one: _Places, other: _Places, number: int) -> float:
    """Return 1 where two words stand side by side in a record, less the further they are apart."""
    if number not in one or number not in other:
        return _FAR
    pairs = product(one[number][:_LOOKED_AT], other[number][:_LOOKED_AT])
    return 1 / min(
        (abs(first - second) for first, second in pairs if first != second), default=1 / _FAR
    )
