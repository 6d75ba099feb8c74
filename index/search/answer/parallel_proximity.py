"""Finds words near one another in all records at once.

The places of a word in all texts are one long integer, a bit for each place. Every record has a
lane of as many bits as the longest record has places, and an operation on the integer works in
every lane. Records are taken in blocks, to bound the length of the integers.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import reduce
from operator import and_, or_

from index.search.table.postings import PLACE
from index.search.table.table import Table

BLOCK = 1 << 26  # bits of one number: 8 MB
_LEAST = 3  # a lane has at least two to the power of this many places: whole bytes
_DIGITS = bytes.maketrans(b"\0\1", b"01")


def close(words: Sequence[Iterable[int]], times: Sequence[int], within: int, table: Table) -> int:
    """Return the records, as bits, in which `words` stand near each other, each so many `times`.

    At most `within` other words stand between the first and the last of them. Each of `words` is
    the places of its terms.
    """
    shift = max(_LEAST, (table.longest + 1).bit_length())
    block = max(1, BLOCK >> shift)
    if table.size <= block:
        return _Block(0, table.size, shift).close(words, times, within)
    ordered = [array("Q", sorted(word)) for word in words]
    found = 0
    for first in range(0, table.size, block):
        records = min(block, table.size - first)
        parts = [_between(places, first, first + records) for places in ordered]
        if all(parts):
            found |= _Block(first, records, shift).close(parts, times, within) << first
    return found


def _between(places: "array[int]", first: int, last: int) -> "array[int]":
    return places[bisect_left(places, first << PLACE) : bisect_left(places, last << PLACE)]


class _Block:
    """Some records, each with a lane of two to the power of `shift` bits."""

    def __init__(self, first: int, records: int, shift: int) -> None:
        self._first = first
        self._records = records
        self._lane = 1 << shift
        self._bytes = self._lane // 8

    def close(self, words: Iterable[Iterable[int]], times: Sequence[int], within: int) -> int:
        """Return the records of this block in which the words are near: see `close`."""
        standing = [self._bits(places) for places in words]
        span = min(within + sum(times), self._lane)
        ends = reduce(and_, (self._spread(bits, span) for bits in standing))
        apart = sum(map(int.bit_count, standing)) == reduce(or_, standing).bit_count()
        if not apart or max(times) > 1:
            ends &= reduce(or_, standing)
            return self._checked(standing, times, span, ends)
        return self._held(ends)

    def _bits(self, places: Iterable[int]) -> int:
        held = bytearray(self._records * self._bytes)
        first, size, bits = self._first, self._bytes, (1 << PLACE) - 1
        for place in places:
            held[((place >> PLACE) - first) * size + ((place & bits) >> 3)] |= 1 << (place & 7)
        return int.from_bytes(held, "little")

    def _spread(self, bits: int, span: int) -> int:
        """Return each place that has one of `bits` among the `span` places that end there."""
        reach = 1
        while reach < span:
            step = min(reach, span - reach)
            bits |= bits << step & self._all_but(step)
            reach += step
        return bits

    def _all_but(self, places: int) -> int:
        """Return the bits of all places but the first `places` of each record.

        A shift would fill those from the record before.
        """
        lane = (1 << self._lane) - (1 << places)
        return int.from_bytes(lane.to_bytes(self._bytes, "little") * self._records, "little")

    def _held(self, bits: int) -> int:
        """Return the records that have any of `bits`."""
        step = 1
        while step < self._lane:
            bits |= bits >> step
            step *= 2
        lanes = bits.to_bytes(self._records * self._bytes, "little")[:: self._bytes]
        flags = bytes(byte & 1 for byte in lanes).translate(_DIGITS)
        return int(flags[::-1], 2)

    def _checked(self, standing: Sequence[int], times: Sequence[int], span: int, ends: int) -> int:
        """Return the records where each word can have its own places before one of `ends`."""
        size = self._records * self._bytes
        closings = ends.to_bytes(size, "little")
        held = [bits.to_bytes(size, "little") for bits in standing]
        found = bytearray(b"0") * self._records
        for record in range(self._records):
            here = slice(record * self._bytes, (record + 1) * self._bytes)
            closing = int.from_bytes(closings[here], "little")
            words = [int.from_bytes(each[here], "little") for each in held] if closing else []
            while closing:
                end = closing.bit_length()
                window = (1 << end) - (1 << max(0, end - span))
                if _shared_out([word & window for word in words], times):
                    found[record] = ord("1")
                    break
                closing ^= 1 << (end - 1)
        return int(found[::-1], 2)


def _shared_out(words: Sequence[int], times: Sequence[int]) -> bool:
    """Return whether each word can have so many places of its own; the words' sets may overlap."""
    if any(word.bit_count() < least for word, least in zip(words, times, strict=True)):
        return False
    if reduce(or_, words).bit_count() < sum(times):
        return False
    taken = 0
    for word, least in sorted(zip(words, times, strict=True), key=_choice):
        free = word & ~taken
        if free.bit_count() < least:
            return _settled(words, times)
        for _ in range(least):
            taken |= free & -free
            free &= free - 1
    return True


def _choice(word: tuple[int, int]) -> int:
    return word[0].bit_count()


def _settled(words: Sequence[int], times: Sequence[int]) -> bool:
    """Return whether the places can be assigned, where taking the first free place failed.

    Each word in turn takes a place, and the word that had it looks for another (Kuhn, 1955).
    """
    wanting = [word for word, least in zip(words, times, strict=True) for _ in range(least)]
    owner: dict[int, int] = {}

    def settled(who: int, tried: set[int]) -> bool:
        for place in _places(wanting[who]):
            if place not in tried:
                tried.add(place)
                if place not in owner or settled(owner[place], tried):
                    owner[place] = who
                    return True
        return False

    return all(settled(who, set()) for who in range(len(wanting)))


def _places(bits: int) -> Iterable[int]:
    while bits:
        yield bits & -bits
        bits &= bits - 1
