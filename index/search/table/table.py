"""The index as flat arrays: the postings of terms, and the records with each value.

Terms are sorted, so those with one beginning are neighbours, and so are their postings.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, repeat
from operator import mul

from index.search.table.bm25 import rarity
from index.search.table.byte_codes import Codes
from index.search.table.columns import Column
from index.search.table.postings import PLACE, Slice, TermPostings
from index.search.table.term_list import SpellingKeys, TermList
from index.values import Value, replace, value_field

LAST = "\U0010ffff"  # sorts after every character of a term

type Held = tuple[int, int]
"""A set of records: the number of empty bytes at its beginning, and the bits after them."""

type Scored = tuple["array[int]", "array[float]"]
"""Records, and the score of some terms in each."""

type Packed = tuple[int, "array[int]", "array[float]"]
"""Scored records, packed: the records as bits, the number of each record's score, the scores."""


class Table(Value):
    """The index of `size` records.

    `keyed` has, of the `terms`, those with letters that not every keyboard has (`missing_letters`),
    and `stems` has all with their stems (`stem_groups`). `spelling` has their keys. Only a stored
    table has these two. `postings` has the records that hold each term, and its first place in
    each; `further` its other places. The score of a posting is the rarity of its term times one of
    `weights`, of which `codes` has the number. `lengths` are the words of the records' own texts;
    words of translations have places beyond them, and no place is beyond `longest`. `values` are
    field -> value -> its records. `gathered` has, for the terms of frequent beginnings of words,
    the records of all, each with its best score.
    """

    size: int
    terms: TermList
    keyed: TermList
    stems: TermList | None
    spelling: SpellingKeys | None
    postings: TermPostings
    further: TermPostings
    codes: Codes
    weights: tuple[float, ...]
    lengths: Column
    longest: int
    values: Mapping[str, Mapping[str, Held]]
    gathered: Mapping[Slice, Packed] = value_field(default_factory=dict)

    def find(self, term: str) -> int:
        """Return the number of `term`, or -1 where it is not in the table."""
        at = self.terms.place(term)
        return at if at < len(self.terms) and self.terms[at] == term else -1

    def begun(self, beginning: str) -> Slice:
        """Return the range of terms that begin with `beginning`."""
        return self.terms.place(beginning), self.terms.place(beginning + LAST)

    def scored(self, terms: Slice) -> Scored:
        """Return the record and the score of each posting of `terms`."""
        weighed = self._weighed if terms[1] - terms[0] == 1 else self._weighed_each
        return self.postings.numbers(terms), array("f", chain.from_iterable(weighed(terms)))

    def _weighed(self, terms: Slice) -> Iterator[Iterable[float]]:
        """Yield the scores of one term, block by block."""
        rare, weights = self._rarity(terms), self.weights
        for _block, start, end in self.postings.runs(terms):
            yield [rare * weights[code] for code in self.codes.part(start, end)]

    def _weighed_each(self, terms: Slice) -> Iterator[Iterable[float]]:
        """Yield the scores of several terms, block by block."""
        totals = list(self.postings.totals(terms))
        rarities = {held: rarity(held, self.size) for held in set(totals)}
        each = [rarities[held] for held in totals]
        for block, start, end in self.postings.runs(terms):
            rare = chain.from_iterable(map(repeat, each, self.postings.counts(block, terms)))
            yield map(mul, rare, map(self.weights.__getitem__, self.codes.part(start, end)))

    def _rarity(self, terms: Slice) -> float:
        return rarity(self.postings.held(terms), self.size)

    def scored_among(self, term: int, numbers: Sequence[int]) -> Iterable[tuple[int, float]]:
        """Return those of the sorted records `numbers` that hold `term`, with their scores."""
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
        """Return this table without the values of `hidden`: field -> records, as bits."""
        values: dict[str, Mapping[str, Held]] = {}
        for name, records in hidden.items():
            held = self.values.get(name, {})
            left = {value: _left(each, records) for value, each in held.items()}
            values[name] = {value: each for value, each in left.items() if each[1]}
        return replace(self, values=_Instead(values, self.values))

    def standing(self, terms: Slice) -> int:
        """Return the number of places of `terms`."""
        return self.postings.held(terms) + self.further.held(terms)

    def places(self, terms: Slice) -> Iterator[int]:
        """Yield the places of `terms`, each with the record's number in the bits above PLACE."""
        return chain(self.postings.where(terms), self.further.where(terms))

    def places_among(self, term: int, numbers: Sequence[int]) -> Iterator[int]:
        """Yield the places of one term in the records `numbers`, which are sorted."""
        for standing in (self.postings, self.further):
            found, held = standing.among(term, numbers)
            for number, place in zip(found, standing.placed(held), strict=True):
                yield number << PLACE | place


class _Instead(Mapping[str, Mapping[str, Held]]):
    """The values of all fields, those of a few fields others than they were."""

    def __init__(
        self, changed: Mapping[str, Mapping[str, Held]], rest: Mapping[str, Mapping[str, Held]]
    ) -> None:
        self._changed = changed
        self._rest = rest

    def __getitem__(self, name: str) -> Mapping[str, Held]:
        return self._changed[name] if name in self._changed else self._rest[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rest)

    def __len__(self) -> int:
        return len(self._rest)


def _left(held: Held, hidden: int) -> Held:
    first, bits = held
    return first, bits & ~(hidden >> (8 * first))


def nothing() -> Table:
    """Return the table of no records."""
    none = TermPostings.of(0, array("I", [0]), array("H"), array("B"))
    codes, lengths = Codes.of(array("B")), array("I")
    no_terms = TermList.of(())
    return Table(0, no_terms, no_terms, None, None, none, none, codes, (), lengths, 0, {})
