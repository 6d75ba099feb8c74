"""Postings: the records that hold each term, and the place of the term in each, in words.

There are millions, so they are packed. Records are taken in blocks of 65,536, so that a record's
number within its block takes two bytes.
"""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache, partial
from operator import sub

from index.search.table.columns import Column, TypeCode, picked
from index.values import Value

BLOCK = 16  # bits of a record's number within its block
_KEPT = 1_024  # ranges of terms whose postings were looked up
PLACE = 32  # bits of a place within its record: no text has more words

_CODES: Mapping[int, TypeCode] = {1: "B", 2: "H", 4: "I"}

type Slice = tuple[int, int]
"""A range of the sorted list of terms: the first, and the one after the last."""


class TermPostings(Value):
    """The records that hold each of some terms, and a place of the term in each.

    Postings are in order of blocks, then of terms, then of records. Those of a term in a block lie
    between one of `starts` and the next: in `records` the record's number within the block, in
    `places` the number of words before the term. `blocks` is the position in `starts` of the first
    term of each block. `runs` returns (block, start, end) of the postings of some terms in each
    block that has any.
    """

    blocks: range
    starts: Column
    records: Column
    places: Column
    runs: Callable[[Slice], Sequence[tuple[int, int, int]]]

    @classmethod
    def of(cls, terms: int, starts: Column, records: Column, places: Column) -> "TermPostings":
        """Return the postings in these columns, of `terms` terms."""
        blocks = range(0, len(starts) - 1, terms or 1)
        return cls(
            blocks, starts, records, places, lru_cache(_KEPT)(partial(_runs, blocks, starts))
        )

    def held(self, terms: Slice) -> int:
        """Return the number of postings of `terms`."""
        return sum([end - start for _block, start, end in self.runs(terms)])

    def counts(self, block: int, terms: Slice) -> "array[int]":
        """Return the number of postings of each of `terms` in one block."""
        base = self.blocks[block]
        starts = self.starts[base + terms[0] : base + terms[1] + 1]
        return array("I", map(sub, starts[1:], starts))

    def totals(self, terms: Slice) -> Iterable[int]:
        """Return the number of postings of each of `terms` in all blocks."""
        counts = (self.counts(block, terms) for block in range(len(self.blocks)))
        return map(sum, zip(*counts, strict=True))

    def numbers(self, terms: Slice) -> "array[int]":
        """Return the records of `terms`: block by block, term by term, each in order."""
        found = array("I")
        for block, start, end in self.runs(terms):
            run = array("I", [block << BLOCK]) * (end - start)
            _fill(run, 0, self.records[start:end])
            found = found + run if found else run
        return found

    def where(self, terms: Slice) -> "array[int]":
        """Return the places of `terms`, each with the record's number in the bits above PLACE."""
        found = array("Q")
        for block, start, end in self.runs(terms):
            run = array("Q", [block << (BLOCK + PLACE)]) * (end - start)
            _fill(run, PLACE, self.records[start:end])
            _fill(run, 0, self.places[start:end])
            found = found + run if found else run
        return found

    def among(self, term: int, numbers: Sequence[int]) -> tuple[list[int], list[int]]:
        """Return those of the sorted records `numbers` that hold `term`, and their postings.

        The second list has the position of each posting in `records`. A record comes once for each
        posting. For a few records this is quicker than reading all postings of the term.
        """
        found: list[int] = []
        places: list[int] = []
        for block, start, end in self.runs((term, term + 1)):
            first = block << BLOCK
            begin = bisect_left(numbers, first)
            asked = numbers[begin : bisect_left(numbers, first + (1 << BLOCK), begin)]
            records = self.records[start:end] if asked else ()
            at = 0
            for number in asked:
                at = bisect_left(records, number - first, at)
                while at < len(records) and records[at] == number - first:
                    found.append(number)
                    places.append(start + at)
                    at += 1
        return found, places

    def placed(self, places: Sequence[int]) -> list[int]:
        """Return the places of the words of some postings, by their positions in `records`."""
        return picked(self.places, places)


def _runs(blocks: range, starts: Column, terms: Slice) -> list[tuple[int, int, int]]:
    """Return what `TermPostings.runs` does; a query asks for the same several times."""
    first, last = terms
    found = (
        (block, starts[base + first], starts[base + last]) for block, base in enumerate(blocks)
    )
    return [each for each in found if each[1] < each[2]]


def typecode(most: int) -> TypeCode:
    """Return the type code of the narrowest array that holds numbers up to `most`."""
    return "B" if most < 1 << 8 else "H" if most < 1 << 16 else "I"


def _fill(wide: "array[int]", bit: int, parts: "array[int]") -> None:
    """Write each of `parts` into one number of `wide`, from `bit` on."""
    step = wide.itemsize // parts.itemsize
    at = bit // (8 * parts.itemsize)
    first = at if sys.byteorder == "little" else step - 1 - at
    memoryview(wide).cast("B").cast(_CODES[parts.itemsize])[first::step] = parts
