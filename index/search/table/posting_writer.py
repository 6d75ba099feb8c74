"""Writes postings, which come term by term, into the blocks of a table."""

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from itertools import chain

from index.search.table.columns import pieces, retyped
from index.search.table.postings import BLOCK, TermPostings, typecode


class Laying:
    """Columns of numbers, with the array type codes `codes` and a row for each posting.

    Rows are added term by term, and those of each term in the order of its records.
    """

    def __init__(self, records: int, codes: str) -> None:
        blocks = range((max(1, records) - 1 >> BLOCK) + 1)
        self._blocks = [[array(code) for code in codes] for _ in blocks]
        self._ends = [array("I") for _ in blocks]

    def widen(self, column: int, most: int) -> None:
        """Have room in a column for numbers up to `most`."""
        code = typecode(most)
        for held in self._blocks:
            if held[column].itemsize < array(code).itemsize:
                held[column] = retyped(held[column], code)

    def add(self, records: Sequence[int], *columns: Sequence[int]) -> None:
        """Add the rows of the next term."""
        start = 0
        for block, (ends, held) in enumerate(zip(self._ends, self._blocks, strict=True)):
            end = bisect_left(records, (block + 1) << BLOCK, start)
            first = block << BLOCK
            held[0].extend([number - first for number in records[start:end]])
            for column, numbers in zip(held[1:], columns, strict=True):
                column.extend(numbers[start:end])
            ends.append(len(held[0]))
            start = end

    def standing(self) -> TermPostings:
        """Return the postings of all terms: records are the first column, places the second.

        Like `column`, this can be done once.
        """
        starts = array("I", [0])
        for ends in self._ends:
            base = starts[-1]
            starts.extend([base + end for end in ends])
        return TermPostings.of(len(self._ends[0]), starts, self.column(0), self.column(1))

    def column(self, number: int) -> "array[int]":
        """Return a column, block after block, in the narrowest array that holds its numbers.

        It is taken out of here, block by block, since it takes much memory.
        """
        all_pieces = chain.from_iterable(pieces(held[number]) for held in self._blocks)
        most = max(map(max, all_pieces), default=0)
        code = "H" if number == 0 else typecode(most)
        whole = array(code)
        for held in self._blocks:
            part, held[number] = held[number], array(code)
            whole.extend(part if part.typecode == code else retyped(part, code))
        return whole
