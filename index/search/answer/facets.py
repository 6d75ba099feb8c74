"""Counts how many records of a set have each value of a field."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from itertools import chain
from operator import itemgetter

from index.search.cached_method import cached
from index.search.table.bits import numbers_of
from index.search.table.records import FACETS
from index.search.table.table import Held

_NARROW = 8  # a value is narrow where its bits, times this, are fewer than all records

FEW = 32  # records, and one more for each _MANY in all: so few are counted record by record
_MANY = 1_000
_BLOCK = 6  # a block has two to the power of this many bytes: 512 records
_KEPT = 4_096  # records whose values are cached

type _Part = tuple[int, int, int]
"""A value's records: the first byte of the set, the one after the last, and the bits between."""


class Facets:
    """The values of every record.

    A narrow value is one that only neighbouring records have, such as a document, of which there
    may be thousands: of its bits only the part with records is stored and counted.
    """

    def __init__(self, values: Mapping[str, Mapping[str, Held]], size: int) -> None:
        self._size = size
        self._few = _FewFacets(values)
        self._wide: dict[str, dict[str, int]] = {name: {} for name in FACETS}
        self._narrow: dict[str, dict[str, _Part]] = {name: {} for name in FACETS}
        for name in FACETS:
            for value, (first, bits) in values.get(name, {}).items():
                if bits.bit_length() * _NARROW < size:
                    last = first + (bits.bit_length() + 7) // 8
                    self._narrow[name][value] = first, last, bits
                else:
                    self._wide[name][value] = bits << (8 * first)

    def count(self, found: int) -> dict[str, Mapping[str, int]]:
        """Return field -> value -> how many of the records `found` have it, the most first."""
        if 0 < found.bit_count() <= FEW + self._size // _MANY:
            return self._few.count(numbers_of(found, self._size))
        return {name: self.count_in(name, found) for name in FACETS}

    def voices(self, found: int) -> dict[tuple[str, str], int]:
        """Return (voice, role) -> how many of the records `found` have them; a missing role is "".

        Footnotes have neither voice nor role.
        """
        counts = {key: (found & bits).bit_count() for key, bits in self._voices.items()}
        return {key: count for key, count in counts.items() if count}

    @cached_property
    def _voices(self) -> dict[tuple[str, str], int]:
        """(voice, role) -> the records that have them. Each record is in one set at most."""
        voices: dict[tuple[str, str], int] = {}
        roles = {role: self._bits("role", role) for role in self._values("role")}
        for voice in self._values("voice"):
            rest = self._bits("voice", voice)
            for role, bits in roles.items():
                voices[voice, role] = rest & bits
                rest &= ~bits
            voices[voice, ""] = rest
        return {key: bits for key, bits in voices.items() if bits}

    def _values(self, name: str) -> tuple[str, ...]:
        return (*self._wide[name], *self._narrow[name])

    def _bits(self, name: str, value: str) -> int:
        if value in self._wide[name]:
            return self._wide[name][value]
        first, _last, bits = self._narrow[name][value]
        return bits << (8 * first)

    def count_in(self, name: str, found: int) -> Mapping[str, int]:
        """Return value of the field `name` -> how many of the records `found` have it."""
        if not found:
            return {}
        wide, narrow = self._wide.get(name, {}), self._narrow.get(name, {})
        counts = {value: (found & bits).bit_count() for value, bits in wide.items()}
        if narrow:
            held = found.to_bytes((found.bit_length() + 7) // 8, "little")
            for value, (first, last, part) in narrow.items():
                here = int.from_bytes(held[first:last], "little")
                counts[value] = (here & part).bit_count()
        ordered = sorted(counts.items(), key=itemgetter(1), reverse=True)
        return {value: count for value, count in ordered if count}


class _FewFacets:
    """The values of each record, for counts over few records."""

    def __init__(self, values: Mapping[str, Mapping[str, Held]]) -> None:
        self._values = [(name, value) for name in FACETS for value in values.get(name, ())]
        self._blocks: defaultdict[int, list[tuple[int, int, bytes]]] = defaultdict(list)
        for number, (name, value) in enumerate(self._values):
            first, bits = values[name][value]
            held = bits.to_bytes((bits.bit_length() + 7) // 8, "little")
            for block in range(first >> _BLOCK, (first + len(held) - 1 >> _BLOCK) + 1):
                self._blocks[block].append((number, first, held))
        self._of: Callable[[int], tuple[int, ...]] = cached(_KEPT, self._held)

    def count(self, records: Iterable[int]) -> dict[str, Mapping[str, int]]:
        """Return field -> value -> how many of the `records` have it, the most first."""
        counts = Counter(chain.from_iterable(map(self._of, records)))
        found: dict[str, dict[str, int]] = {name: {} for name in FACETS}
        for number, count in sorted(sorted(counts.items()), key=itemgetter(1), reverse=True):
            name, value = self._values[number]
            found[name][value] = count
        return {**found}

    def _held(self, record: int) -> tuple[int, ...]:
        """Return the numbers of the values that `record` has."""
        at, bit = record >> 3, 1 << (record & 7)
        return tuple(
            number
            for number, first, held in self._blocks[at >> _BLOCK]
            if first <= at < first + len(held) and held[at - first] & bit
        )
