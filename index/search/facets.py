"""Counts, over any set of records, how many have each value."""

from collections.abc import Mapping

from index.search.records import FACETS

type _Part = tuple[int, int, int]
"""The bytes in which a value has its records, the first and the one after the last; its bits."""


class Facets:
    """The values of every record. Of each only the part is kept in which it has records.

    So a document, whose records are neighbours, is counted in no more time than it has records.
    """

    def __init__(self, values: Mapping[str, Mapping[str, int]]) -> None:
        self._parts = {
            name: {value: _part(bits) for value, bits in values.get(name, {}).items()}
            for name in FACETS
        }

    def count(self, found: int) -> dict[str, Mapping[str, int]]:
        """Return field -> value -> how many of the records `found` have it, most first."""
        return {name: self.count_in(name, found) for name in self._parts}

    def count_in(self, name: str, found: int) -> Mapping[str, int]:
        """Return for the values of one field how many of the records `found` have each."""
        held = found.to_bytes((found.bit_length() + 7) // 8, "little")
        counts = {
            value: (int.from_bytes(held[first:last], "little") & bits).bit_count()
            for value, (first, last, bits) in self._parts.get(name, {}).items()
        }
        ordered = sorted(counts.items(), key=lambda item: -item[1])
        return {value: count for value, count in ordered if count}


def _part(bits: int) -> _Part:
    first = ((bits & -bits).bit_length() - 1) // 8 if bits else 0
    return first, (bits.bit_length() + 7) // 8, bits >> (8 * first)
