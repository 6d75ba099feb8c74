"""Collects the postings of Whoosh's writer, and makes a table of them."""

from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
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
from index.search.table.postings import Slice
from index.search.table.records import FIELDS
from index.search.table.schema import TEXT_FIELD
from index.search.table.table import Held, Packed, Table
from index.search.table.term_list import TermList
from index.search.text.missing_letters import keyed

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
        self._places: dict[bytes, array[int]] = {}
        self._values: dict[str, dict[bytes, list[int]]] = {name: {} for name in FIELDS}
        self.lengths = array("I")

    def add(self, item: tuple[str, bytes, int, float, list[int]]) -> None:
        """Add one posting: field, term, record, weight, and the term's places in the record."""
        name, term, record, _weight, places = item
        if name != TEXT_FIELD:
            self._values[name].setdefault(term, []).append(record)
            return
        known = self._places.get(term)
        if known is None:
            known = self._places[term] = array(self._code)
        self._last = max(self._last, places[-1])
        start = record << self._shift
        for place in places:
            known.append(start + place)

    def iter_postings(self) -> Iterator[Any]:
        """Yield nothing: `table` is called instead."""
        return iter(())

    def cleanup(self) -> None:
        """Do nothing: there are no files."""

    def table(self, *, keep: bool = False) -> Table:
        """Return the table of all postings added; without `keep` this can be done once only."""
        size = len(self.lengths)
        weighing = _Weighing(self.lengths, self._lifts(size))
        postings, further = Laying(size, "HII"), Laying(size, "HI")
        mask = (1 << self._shift) - 1
        terms = sorted(self._places)
        for term in terms:
            self._pace.rest()
            standing = self._places[term] if keep else self._places.pop(term)
            numbers = [place >> self._shift for place in standing]
            places = [place & mask for place in standing]
            times = Counter(numbers)
            codes = weighing.codes(times, once=len(times) == len(numbers))
            if len(times) == len(numbers):
                postings.add(numbers, places, codes)
                further.add((), ())
            else:
                first = list(map(ne, numbers, chain((-1,), numbers)))
                again = list(map(not_, first))
                postings.add(list(times), list(compress(places, first)), codes)
                further.add(list(compress(numbers, again)), list(compress(places, again)))
        written = [term.decode() for term in terms]
        table = Table(
            size=size,
            terms=TermList.of(written),
            keyed=TermList.of(keyed(written)),
            stems=None,
            postings=postings.standing(),
            further=further.standing(),
            codes=Codes.of(postings.column(2)),
            weights=tuple(weighing.weights),
            lengths=self.lengths[:],
            longest=self._last,
            values=self._bits(size),
        )
        return replace(table, gathered=dict(self._gathered(table)))

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


class _Weighing:
    """Weighs postings in records of `lengths` words, rounded to a byte as Whoosh's are."""

    def __init__(self, lengths: "array[int]", lifts: list[float]) -> None:
        self._mean = (sum(lengths) / len(lengths) if lengths else 0) or 1
        self._alike = list(zip(map(length_to_byte, lengths), lifts, strict=True))
        self._codes: dict[tuple[int, tuple[int, float]], int] = {}
        self.weights: list[float] = []
        self._once = [self._code(1, alike) for alike in self._alike]

    def codes(self, times: Counter[int], *, once: bool) -> list[int]:
        """Return the numbers of a term's weights in records; `times` is record -> occurrences."""
        if once:
            return list(map(self._once.__getitem__, times))
        return [self._code(count, self._alike[record]) for record, count in times.items()]

    def _code(self, times: int, alike: tuple[int, float]) -> int:
        code = self._codes.get((times, alike))
        if code is None:
            code = self._codes[times, alike] = len(self.weights)
            level, lift = alike
            self.weights.append(share(times, byte_to_length(level) or 1, self._mean) * lift)
        return code
