"""Numbers of which nearly all are less than 256, in a byte each."""

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

_BYTE = 256


@dataclass(frozen=True, slots=True)
class Codes:
    """Numbers as bytes; those that are no bytes are `wide`, and stand at the places `odd`."""

    narrow: "array[int]"
    odd: "array[int]"
    wide: "array[int]"

    @classmethod
    def of(cls, numbers: "array[int]") -> "Codes":
        """Return `numbers`, packed."""
        odd = array("I", [at for at, number in enumerate(numbers) if number >= _BYTE])
        wide = array(numbers.typecode, map(numbers.__getitem__, odd))
        return cls(array("B", [number % _BYTE for number in numbers]), odd, wide)

    def part(self, start: int, end: int) -> "array[int]":
        """Return the numbers from `start` on and before `end`."""
        narrow = self.narrow[start:end]
        first = bisect_left(self.odd, start)
        last = bisect_left(self.odd, end, first)
        if first == last:
            return narrow
        part = array(self.wide.typecode, narrow)
        for at, number in zip(self.odd[first:last], self.wide[first:last], strict=True):
            part[at - start] = number
        return part

    def pick(self, places: Sequence[int]) -> list[int]:
        """Return the numbers at `places`, which are in order."""
        if not places:
            return []
        first = bisect_left(self.odd, places[0])
        last = bisect_left(self.odd, places[-1] + 1, first)
        odd = dict(zip(self.odd[first:last], self.wide[first:last], strict=True))
        narrow = self.narrow
        return (
            [odd.get(place, narrow[place]) for place in places]
            if odd
            else [narrow[place] for place in places]
        )
