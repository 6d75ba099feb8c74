"""The index, flat: which terms stand where, and which records have which values.

Terms are sorted, so all that begin alike are neighbours, and so are their postings.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

LAST = "\U0010ffff"  # sorts after whatever may follow in a term

LEAST_SHIFT = 3  # a record has at least eight places, so that it begins with a whole byte

type Held = tuple[int, int]
"""A set of records: how many times eight records come before the first, and the bits from there."""

type Slice = tuple[int, int]
"""Neighbours in the sorted list of terms: the first, and the one after the last."""


@dataclass(frozen=True, slots=True)
class Table:
    """The postings of some records, `size` of them.

    The postings of term t are those from `starts[t]` to `starts[t + 1]`: in `records` the record,
    in `scores` how much the term says about it. Its places are those from `place_starts[t]` to
    `place_starts[t + 1]` in `places`: a record's number times two to the power of `shift`, plus
    the number of words before; no record has a word at its last place. `lengths` are words
    of the records' own texts; those of a translation stand at places beyond them.
    `values` are field -> value -> its records. `gathered` are beginnings of words that stand in
    very many records: the records of all their terms, and for each the best score.
    """

    size: int
    terms: list[str]
    starts: "array[int]"
    records: "array[int]"
    scores: "array[float]"
    place_starts: "array[int]"
    places: "array[int]"
    shift: int
    lengths: "array[int]"
    values: Mapping[str, Mapping[str, Held]]
    gathered: dict[str, tuple["array[int]", "array[float]"]] = field(default_factory=dict)

    def find(self, term: str) -> int:
        """Return the number of `term`, or -1 where it is none."""
        at = bisect_left(self.terms, term)
        return at if at < len(self.terms) and self.terms[at] == term else -1

    def begun(self, beginning: str) -> Slice:
        """Return the terms that begin so."""
        return bisect_left(self.terms, beginning), bisect_left(self.terms, beginning + LAST)

    def held(self, terms: Slice) -> int:
        """Return how many postings these terms have."""
        return self.starts[terms[1]] - self.starts[terms[0]]

    def postings(self, terms: Slice) -> tuple["array[int]", "array[float]"]:
        """Return the records of all postings of these terms, and their scores."""
        first, last = self.starts[terms[0]], self.starts[terms[1]]
        return self.records[first:last], self.scores[first:last]

    def having(self, field: str, values: Iterable[str]) -> int:
        """Return the records that have one of `values` in `field`, as bits."""
        known = self.values.get(field, {})
        found = 0
        for first, bits in (known[value] for value in values if value in known):
            found |= bits << (8 * first)
        return found

    def places_of(self, terms: Slice) -> "array[int]":
        """Return the places of these terms, sorted where it is one term."""
        return self.places[self.place_starts[terms[0]] : self.place_starts[terms[1]]]


def nothing() -> Table:
    """Return the table of no records."""
    starts, places = array("I", [0]), array("I")
    return Table(0, [], starts, places, array("f"), starts, places, LEAST_SHIFT, places, {})
