"""Stores numbers of which nearly all are less than 255 in a byte each."""

from array import array
from bisect import bisect_left
from collections.abc import Sequence

from index.search.table.columns import Column, picked, retyped
from index.values import Value

ODD = 255  # the byte of a number that is stored in `wide`


class Codes(Value):
    """Numbers as bytes; larger ones are in `wide`, and their positions in `odd`."""

    narrow: Column
    odd: "array[int]"
    wide: "array[int]"

    @classmethod
    def of(cls, numbers: "array[int]") -> "Codes":
        """Return `numbers`, packed. They are not used again."""
        odd = array("I", [at for at, number in enumerate(numbers) if number >= ODD])
        wide = array(numbers.typecode, map(numbers.__getitem__, odd))
        for at in odd:
            numbers[at] = ODD
        return cls(retyped(numbers, "B"), odd, wide)

    def part(self, start: int, end: int) -> "array[int]":
        """Return the numbers from `start` to before `end`."""
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
        """Return the numbers at `places`."""
        narrow = picked(self.narrow, places)
        return [
            code if code < ODD else self.wide[bisect_left(self.odd, place)]
            for code, place in zip(narrow, places, strict=True)
        ]
