"""Collects the postings of Whoosh's writer, and makes a table of them."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain, compress
from operator import ne, not_
from typing import Any

from whoosh.util.numeric import byte_to_length, length_to_byte

from index.search.pace import WorkPace
from index.search.table.bits import bits_of, part_of
from index.search.table.bm25 import LIFTS, share
from index.search.table.byte_codes import Codes
from index.search.table.merged_postings import frequent_beginnings, gathered, packed
from index.search.table.posting_writer import Laying
from index.search.table.postings import Slice, typecode
from index.search.table.records import FIELDS
from index.search.table.schema import TEXT_FIELD, PlacedWords
from index.search.table.table import Held, Packed, Table
from index.search.table.term_list import TermList
from index.search.text.missing_letters import keyed
from index.values import replace

_SMALL = 32  # bits: a place with more takes eight bytes


class Pool:
    """Collects the postings of one index while it is built.

    Whoosh's own pool sorts all postings, on disk if need be. Here the places of each term are
    stored together from the start, and only terms are sorted.
    """

    def __init__(self, longest: int, records: int, pace: WorkPace) -> None:
        """Make a pool for `records` records, in which every place is below `longest`."""
        self._shift = longest.bit_length()
        self._code = "I" if records << self._shift < 1 << _SMALL else "Q"
        self._pace = pace
        self._last = 0  # the highest place in any record
        self._places: dict[str, array[int]] = {}
        self._values: dict[str, dict[bytes, list[int]]] = {name: {} for name in FIELDS}
        self.lengths = array("I")

    def add(self, item: tuple[str, bytes, int, float, Any]) -> None:
        """Add one item: field, value, record, weight; of a text the places and the words."""
        name, value, record, _weight, words = item
        if name == TEXT_FIELD:
            self._add_words(record, words)
        else:
            self._values[name].setdefault(value, []).append(record)

    def _add_words(self, record: int, placed: list[PlacedWords]) -> None:
        start, known, code = record << self._shift, self._places, self._code
        for first, words in placed:
            for place, term in enumerate(words, start + first):
                if term in known:
                    known[term].append(place)
                else:
                    known[term] = array(code, (place,))
            self._last = max(self._last, first + len(words))

    def iter_postings(self) -> Iterator[Any]:
        """Yield nothing: `table` is called instead."""
        return iter(())

    def cleanup(self) -> None:
        """Do nothing: there are no files."""

    def table(self, *, keep: bool = False) -> Table:
        """Return the table of all postings added; without `keep` this can be done once only."""
        size = len(self.lengths)
        weighing = _Weighing(self.lengths, self._lifts(size))
        place = typecode(self._last)
        postings, further = Laying(size, f"H{place}B"), Laying(size, f"H{place}")
        postings.widen(2, len(weighing.weights))
        terms = _in_order(self._places)
        for term in terms:
            self._pace.rest()  # one may have a hundred thousand places
            standing = self._places[term] if keep else self._places.pop(term)
            self._lay(standing, weighing, postings, further)
        table = Table(
            size=size,
            terms=TermList.of(terms),
            keyed=TermList.of(keyed(terms)),
            stems=None,
            spelling=None,
            postings=postings.standing(),
            further=further.standing(),
            codes=Codes.of(postings.column(2)),
            weights=tuple(weighing.weights),
            lengths=self.lengths[:],
            longest=self._last,
            values=self._bits(size),
        )
        # A part is searched for a while only: its beginnings are gathered when they are asked for.
        return table if keep else replace(table, gathered=dict(self._gathered(table)))

    def _lay(
        self, standing: "array[int]", weighing: "_Weighing", postings: Laying, further: Laying
    ) -> None:
        """Add one term, which has the places `standing`."""
        mask = (1 << self._shift) - 1
        numbers = [place >> self._shift for place in standing]
        places = [place & mask for place in standing]
        if len(numbers) == 1 or len(set(numbers)) == len(numbers):
            postings.add(numbers, places, weighing.codes_once(numbers))
            further.add((), ())
            return
        times = Counter(numbers)
        first = list(map(ne, numbers, chain((-1,), numbers)))
        again = list(map(not_, first))
        codes = weighing.codes(times)
        postings.widen(2, len(weighing.weights))
        postings.add(list(times), list(compress(places, first)), codes)
        further.add(list(compress(numbers, again)), list(compress(places, again)))

    def _gathered(self, table: Table) -> Iterator[tuple[Slice, Packed]]:
        for terms in frequent_beginnings(table):
            self._pace.rest()
            yield terms, packed(gathered(table, terms), table.size)

    def _lifts(self, size: int) -> list[float]:
        lifts = [1.0] * size
        for kind, lift in LIFTS.items():
            for record in self._values["kind"].get(kind.encode(), ()):
                if record < size:
                    lifts[record] = lift
        return lifts

    def _bits(self, size: int) -> dict[str, dict[str, Held]]:
        return {
            name: {value.decode(): part_of(bits_of(held[value], size)) for value in sorted(held)}
            for name, held in self._values.items()
        }


def _in_order(terms: Iterable[str]) -> list[str]:
    """Return `terms`, sorted by their beginnings first: to sort all at once would stop others."""
    begun: defaultdict[str, list[str]] = defaultdict(list)
    for term in terms:
        begun[term[:2]].append(term)
    return [*chain.from_iterable(sorted(begun[beginning]) for beginning in sorted(begun))]


class _Weighing:
    """Weighs postings in records of `lengths` words, rounded to a byte as Whoosh's are."""

    def __init__(self, lengths: "array[int]", lifts: list[float]) -> None:
        self._mean = (sum(lengths) / len(lengths) if lengths else 0) or 1
        self._alike = list(zip(map(length_to_byte, lengths), lifts, strict=True))
        self._codes: dict[tuple[int, tuple[int, float]], int] = {}
        self.weights: list[float] = []
        self._once = [self._code(1, alike) for alike in self._alike]

    def codes_once(self, records: list[int]) -> list[int]:
        """Return the numbers of the weights of a term that stands once in each of `records`."""
        return list(map(self._once.__getitem__, records))

    def codes(self, times: Counter[int]) -> list[int]:
        """Return the numbers of a term's weights in records; `times` is record -> occurrences."""
        return [self._code(count, self._alike[record]) for record, count in times.items()]

    def _code(self, times: int, alike: tuple[int, float]) -> int:
        code = self._codes.get((times, alike))
        if code is None:
            code = self._codes[times, alike] = len(self.weights)
            level, lift = alike
            self.weights.append(share(times, byte_to_length(level) or 1, self._mean) * lift)
        return code
