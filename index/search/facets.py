"""Counts, over any choice of records, how many have each value. One bit stands for one record."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from index.search.records import FACETS, Record


class Facets:
    """The values of every record, as sets of bits."""

    def __init__(self, records: Sequence[Record]) -> None:
        self._bits: dict[str, defaultdict[str, int]] = {name: defaultdict(int) for name in FACETS}
        for number, record in enumerate(records):
            for name in FACETS:
                for value in record.values.get(name, ()):
                    self._bits[name][value] |= 1 << number

    def count(self, numbers: Iterable[int]) -> Mapping[str, Mapping[str, int]]:
        """Return field -> value -> how many of the records `numbers` have it, most first."""
        chosen = 0
        for number in numbers:
            chosen |= 1 << number
        return {name: _counted(values, chosen) for name, values in self._bits.items()}


def _counted(values: Mapping[str, int], chosen: int) -> dict[str, int]:
    counts = {value: (bits & chosen).bit_count() for value, bits in values.items()}
    ordered = sorted(counts.items(), key=lambda item: -item[1])
    return {value: count for value, count in ordered if count}
