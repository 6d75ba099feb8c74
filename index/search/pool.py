"""Takes postings as Whoosh's writer hands them out, and makes a table of them."""

from array import array
from collections import Counter
from collections.abc import Iterator
from itertools import repeat
from operator import rshift
from typing import Any

from whoosh.util.numeric import byte_to_length, length_to_byte

from index.search.bits import bits_of, part_of
from index.search.formula import LIFTS, rarity, share
from index.search.gathering import frequent_beginnings, gathered
from index.search.pace import Pace
from index.search.records import FIELDS
from index.search.schema import TEXT_FIELD
from index.search.table import LEAST_SHIFT, Held, Table

_SMALL = 32  # bits: a place of more takes eight bytes


class Pool:
    """The postings of one index in the making.

    Whoosh's own pool sorts them all, on disk if need be. Here the places of each term are together
    from the start, and only terms are sorted.
    """

    def __init__(self, longest: int, records: int, pace: Pace) -> None:
        """No record has a word at a place as far as `longest`."""
        self._shift = (longest + 1).bit_length()
        self._code = "I" if records << self._shift < 1 << _SMALL else "Q"
        self._pace = pace
        self._last = 0  # the last place that any record has a word at
        self._places: dict[bytes, array[int]] = {}
        self._values: dict[str, dict[bytes, list[int]]] = {name: {} for name in FIELDS}
        self.lengths = array("I")

    def add(self, item: tuple[str, bytes, int, float, list[int]]) -> None:
        """Take one posting: its field, term, record, weight, and the places of the term there."""
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
        """Yield nothing: the table is made of what is here."""
        return iter(())

    def cleanup(self) -> None:
        """There are no files."""

    def table(self, *, keep: bool = False) -> Table:
        """Return the table of all that was added; without `keep` this can be done once."""
        size = len(self.lengths)
        lifts = self._lifts(size)
        scoring = _Scoring(self.lengths, lifts)
        starts, place_starts = array("I", [0]), array("I", [0])
        records, scores = array("I"), array("f")
        shift = max(LEAST_SHIFT, (self._last + 1).bit_length())
        places = array("I" if size << shift < 1 << _SMALL else "Q")
        mask = (1 << self._shift) - 1
        terms = sorted(self._places)
        for term in terms:
            self._pace.rest()
            standing = self._places[term] if keep else self._places.pop(term)
            places.extend([place >> self._shift << shift | place & mask for place in standing])
            place_starts.append(len(places))
            times = Counter(map(rshift, standing, repeat(self._shift)))
            records.extend(times)
            scores.extend(scoring.scores(times, once=len(times) == len(standing)))
            starts.append(len(records))
        table = Table(
            size=size,
            terms=[term.decode() for term in terms],
            starts=starts,
            records=records,
            scores=scores,
            place_starts=place_starts,
            places=places,
            shift=shift,
            lengths=self.lengths[:],
            values=self._bits(size),
        )
        for beginning, each in frequent_beginnings(table):
            self._pace.rest()
            table.gathered[beginning] = gathered(table, each)
        return table

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


class _Scoring:
    """What terms say about records of these lengths, in words. Lengths are as exact as Whoosh's."""

    def __init__(self, lengths: "array[int]", lifts: list[float]) -> None:
        self._lifts = lifts
        self._size = len(lengths)
        self._mean = (sum(lengths) / len(lengths) if lengths else 0) or 1
        self._levels = bytes(map(length_to_byte, lengths))
        self._shares: dict[int, list[float]] = {}
        once = self._shares_of(1)
        self._once = [once[level] for level in self._levels]

    def _shares_of(self, times: int) -> list[float]:
        if times not in self._shares:
            lengths = (byte_to_length(level) or 1 for level in range(256))
            self._shares[times] = [share(times, length, self._mean) for length in lengths]
        return self._shares[times]

    def scores(self, times: Counter[int], *, once: bool) -> list[float]:
        """Return the scores of a term that stands in these records, so many times in each."""
        rare = rarity(len(times), self._size)
        lifts = self._lifts
        if once:
            shares = self._once
            return [rare * shares[record] * lifts[record] for record in times]
        levels = self._levels
        return [
            rare * self._shares_of(count)[levels[record]] * lifts[record]
            for record, count in times.items()
        ]
