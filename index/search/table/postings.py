"""Where terms stand: in which records, and there after how many words.

There are millions of such places, so they are packed. Records are taken in blocks of 65,536: a
record's number within its block takes two bytes.
"""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import sub
from typing import Literal

BLOCK = 16  # bits of a record's number within its block
PLACE = 32  # bits of a place within its record: no text has as many words as that

type Code = Literal["B", "H", "I"]
"""Of what array numbers are: of one, two or four bytes."""

_CODES: Mapping[int, Code] = {1: "B", 2: "H", 4: "I"}

type Slice = tuple[int, int]
"""Neighbours in the sorted list of terms: the first, and the one after the last."""


@dataclass(frozen=True, slots=True)
class TermPostings:
    """The records that hold each of some terms, and a place of the term in each.

    Block after block, and in each term after term, in reading order. What a block has of a term
    is from one of `starts` to the next: in `records` the number within the block, in `places` how
    many words come before. `blocks` says where in `starts` the first term of each block is.
    """

    blocks: range
    starts: "array[int]"
    records: "array[int]"
    places: "array[int]"

    @classmethod
    def of(
        cls, terms: int, starts: "array[int]", records: "array[int]", places: "array[int]"
    ) -> "TermPostings":
        """Return what these arrays say of so many terms."""
        return cls(range(0, len(starts) - 1, terms or 1), starts, records, places)

    def runs(self, terms: Slice) -> Iterator[tuple[int, int, int]]:
        """Yield each block with any of these terms: its number, and from where to where it is."""
        starts, (first, last) = self.starts, terms
        for block, base in enumerate(self.blocks):
            if starts[base + first] < starts[base + last]:
                yield block, starts[base + first], starts[base + last]

    def held(self, terms: Slice) -> int:
        """Return how many places of these terms there are."""
        starts, (first, last) = self.starts, terms
        return sum([starts[base + last] - starts[base + first] for base in self.blocks])

    def counts(self, block: int, terms: Slice) -> "array[int]":
        """Return how many places of each of these terms there are in one block."""
        base = self.blocks[block]
        starts = self.starts[base + terms[0] : base + terms[1] + 1]
        return array("I", map(sub, starts[1:], starts))

    def totals(self, terms: Slice) -> Iterable[int]:
        """Return how many places of each of these terms there are in all."""
        counts = (self.counts(block, terms) for block in range(len(self.blocks)))
        return map(sum, zip(*counts, strict=True))

    def numbers(self, terms: Slice) -> "array[int]":
        """Return the records of these terms, those of each term in order, within each block."""
        found = array("I")
        for block, start, end in self.runs(terms):
            run = array("I", [block << BLOCK]) * (end - start)
            _fill(run, 0, memoryview(self.records)[start:end])
            found = found + run if found else run
        return found

    def where(self, terms: Slice) -> "array[int]":
        """Return the places of these terms: a record's number above PLACE bits for the place."""
        found = array("Q")
        for block, start, end in self.runs(terms):
            run = array("Q", [block << (BLOCK + PLACE)]) * (end - start)
            _fill(run, PLACE, memoryview(self.records)[start:end])
            _fill(run, 0, memoryview(self.places)[start:end])
            found = found + run if found else run
        return found

    def among(self, term: int, numbers: Sequence[int]) -> tuple[list[int], list[int]]:
        """Return which of the records `numbers`, in order, hold `term`, and where that is said.

        A record comes as often as it has places of the term. For a few records that is quicker than
        to read all that the term has.
        """
        records = self.records
        found: list[int] = []
        places: list[int] = []
        for block, at, end in self.runs((term, term + 1)):
            first = block << BLOCK
            begin = bisect_left(numbers, first)
            for number in numbers[begin : bisect_left(numbers, first + (1 << BLOCK), begin)]:
                at = bisect_left(records, number - first, at, end)  # noqa: PLW2901
                while at < end and records[at] == number - first:
                    found.append(number)
                    places.append(at)
                    at += 1  # noqa: PLW2901
        return found, places


def typecode(most: int) -> Code:
    """Return the code of the narrowest array that holds whole numbers up to `most`."""
    return "B" if most < 1 << 8 else "H" if most < 1 << 16 else "I"


def _fill(wide: "array[int]", bit: int, parts: "memoryview[int]") -> None:
    """Write `parts` into the numbers of `wide`, one into each, from that bit on."""
    step = wide.itemsize // parts.itemsize
    at = bit // (8 * parts.itemsize)
    first = at if sys.byteorder == "little" else step - 1 - at
    memoryview(wide).cast("B").cast(_CODES[parts.itemsize])[first::step] = parts
