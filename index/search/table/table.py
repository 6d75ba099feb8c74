"""The index, flat: which terms stand where, and which records have which values.

Terms are sorted, so all that begin alike are neighbours, and so are their postings.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, repeat
from operator import mul

from index.search.table.bm25 import rarity
from index.search.table.byte_codes import Codes
from index.search.table.postings import PLACE, Slice, TermPostings

LAST = "\U0010ffff"  # sorts after whatever may follow in a term

type Held = tuple[int, int]
"""A set of records: how many times eight records come before the first, and the bits from there."""

type Scored = tuple["array[int]", "array[float]"]
"""Records, and of each how much some terms say about it."""

type Packed = tuple[int, "array[int]", "array[float]"]
"""Scored records as they are kept: the records as bits, of each the number of its score, scores."""


@dataclass(frozen=True, slots=True)
class Table:
    """The postings of some records, `size` of them.

    `postings` says which records hold each of the `terms`, and where it stands there first;
    `further` where it stands again. What a posting says about its record is how rare the term is
    times one of `weights`: `codes` says which one. `lengths` are words of the records' own texts;
    those of a translation stand at places beyond them, and no word at one beyond `longest`.
    `values` are field -> value -> its records. `gathered` are beginnings of words that stand in
    very many records: the records of all their terms, and for each the best score.
    """

    size: int
    terms: list[str]
    postings: TermPostings
    further: TermPostings
    codes: Codes
    weights: tuple[float, ...]
    lengths: "array[int]"
    longest: int
    values: Mapping[str, Mapping[str, Held]]
    gathered: dict[str, Packed] = field(default_factory=dict)

    def find(self, term: str) -> int:
        """Return the number of `term`, or -1 where it is none."""
        at = bisect_left(self.terms, term)
        return at if at < len(self.terms) and self.terms[at] == term else -1

    def begun(self, beginning: str) -> Slice:
        """Return the terms that begin so."""
        return bisect_left(self.terms, beginning), bisect_left(self.terms, beginning + LAST)

    def scored(self, terms: Slice) -> Scored:
        """Return the records of all postings of these terms, and their scores."""
        weighed = self._weighed if terms[1] - terms[0] == 1 else self._weighed_each
        return self.postings.numbers(terms), array("f", chain.from_iterable(weighed(terms)))

    def _weighed(self, terms: Slice) -> Iterator[Iterable[float]]:
        """Yield block by block the scores of one term."""
        rare, weights = self._rarity(terms), self.weights
        for _block, start, end in self.postings.runs(terms):
            yield [rare * weights[code] for code in self.codes.part(start, end)]

    def _weighed_each(self, terms: Slice) -> Iterator[Iterable[float]]:
        """Yield block by block the scores of several terms."""
        totals = list(self.postings.totals(terms))
        rarities = {held: rarity(held, self.size) for held in set(totals)}
        each = [rarities[held] for held in totals]
        for block, start, end in self.postings.runs(terms):
            rare = chain.from_iterable(map(repeat, each, self.postings.counts(block, terms)))
            yield map(mul, rare, map(self.weights.__getitem__, self.codes.part(start, end)))

    def _rarity(self, terms: Slice) -> float:
        return rarity(self.postings.held(terms), self.size)

    def scored_among(self, term: int, numbers: Sequence[int]) -> Iterable[tuple[int, float]]:
        """Return those of the records `numbers`, in order, that hold `term`, with their scores."""
        found, places = self.postings.among(term, numbers)
        rare, weights = self._rarity((term, term + 1)), self.weights
        scores = array("f", [rare * weights[code] for code in self.codes.pick(places)])
        return zip(found, scores, strict=True)

    def having(self, field: str, values: Iterable[str]) -> int:
        """Return the records that have one of `values` in `field`, as bits."""
        known = self.values.get(field, {})
        found = 0
        for first, bits in (known[value] for value in values if value in known):
            found |= bits << (8 * first)
        return found

    def without(self, hidden: Mapping[str, int]) -> "Table":
        """Return this table as if the records `hidden` in a field, as bits, had no value there."""
        values = dict(self.values)
        for name, records in hidden.items():
            left = {value: _left(held, records) for value, held in values.get(name, {}).items()}
            values[name] = {value: held for value, held in left.items() if held[1]}
        return replace(self, values=values)

    def standing(self, terms: Slice) -> int:
        """Return how many places of these terms there are."""
        return self.postings.held(terms) + self.further.held(terms)

    def places(self, terms: Slice) -> Iterator[int]:
        """Yield the places of these terms, each a record's number above PLACE bits."""
        return chain(self.postings.where(terms), self.further.where(terms))

    def places_among(self, term: int, numbers: Sequence[int]) -> Iterator[int]:
        """Yield the places of one term in the records `numbers`, which are in order."""
        for standing in (self.postings, self.further):
            for number, at in zip(*standing.among(term, numbers), strict=True):
                yield number << PLACE | standing.places[at]


def _left(held: Held, hidden: int) -> Held:
    first, bits = held
    return first, bits & ~(hidden >> (8 * first))


def nothing() -> Table:
    """Return the table of no records."""
    none = TermPostings.of(0, array("I", [0]), array("H"), array("B"))
    return Table(0, [], none, none, Codes.of(array("B")), (), array("I"), 0, {})
