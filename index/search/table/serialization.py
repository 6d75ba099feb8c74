"""Writes a table as bytes, and reads it. It holds numbers and texts only, and never code.

bytes    = edition array(lengths) text(terms, one a line) standing standing codes array(weights)
           fields gathered
standing = array(starts) array(records) array(places)
codes    = array(narrow) array(odd) array(wide)
fields   = number (text number (text number(first byte) piece(bits))*)*
gathered = number (text piece(bits) array(codes) array(scores))*
text     = piece
piece    = number(length) bytes
array    = number(length) letter(type) bytes
number   = eight bytes, the lowest first
"""

import struct
import sys
from array import array
from collections.abc import Callable, Iterator, Mapping
from io import BufferedIOBase
from itertools import pairwise
from typing import Any

from index.search.table.byte_codes import ODD, Codes
from index.search.table.postings import BLOCK, TermPostings
from index.search.table.table import Held, Packed, Table
from index.version import VERSION

_FORMAT = 5  # raised with every change of the format or of the meaning of its numbers
EDITION = f"Satchel index {_FORMAT} of {VERSION}, {sys.byteorder}".encode()
_NUMBER = struct.Struct("<Q")
_WHOLE, _SCORES, _WEIGHTS = "BHI", "f", "d"


class Doubtful(Exception):
    """The stored bytes are damaged, or of another format."""


def read(kept: BufferedIOBase, length: int, told: Callable[[memoryview], object]) -> Table:
    """Return the table in the next `length` bytes of `kept`. Raises Doubtful.

    `told` is called with all bytes in order, piece by piece, such as to hash them. Arrays are read
    in place, so that no copy of the table is in memory.
    """
    try:
        table = _Reader(kept, length, told).table()
    except (ValueError, struct.error, OverflowError, MemoryError) as error:
        raise Doubtful from error
    if not _holds_together(table):
        raise Doubtful
    return table


def pieces(table: Table) -> Iterator[bytes | memoryview]:
    """Yield `table` as bytes, piece by piece; arrays are not copied."""
    yield from _piece(EDITION)
    yield from _array(table.lengths)
    yield from _piece("\n".join(table.terms).encode())
    for standing in (table.postings, table.further):
        yield from _array(standing.starts)
        yield from _array(standing.records)
        yield from _array(standing.places)
    yield from _array(table.codes.narrow)
    yield from _array(table.codes.odd)
    yield from _array(table.codes.wide)
    yield from _array(array("d", table.weights))
    yield from _fields(table.values)
    yield _NUMBER.pack(len(table.gathered))
    for beginning, (bits, codes, scores) in table.gathered.items():
        yield from _piece(beginning.encode())
        yield from _bits(bits)
        yield from _array(codes)
        yield from _array(scores)


def _fields(values: Mapping[str, Mapping[str, Held]]) -> Iterator[bytes]:
    yield _NUMBER.pack(len(values))
    for name, held in values.items():
        yield from _piece(name.encode())
        yield _NUMBER.pack(len(held))
        for value, (first, bits) in held.items():
            yield from _piece(value.encode())
            yield _NUMBER.pack(first)
            yield from _bits(bits)


def _bits(bits: int) -> Iterator[bytes]:
    return _piece(bits.to_bytes((bits.bit_length() + 7) // 8, "little"))


def _piece(data: bytes) -> Iterator[bytes]:
    yield _NUMBER.pack(len(data))
    yield data


def _array(numbers: "array[int] | array[float]") -> Iterator[bytes | memoryview]:
    yield _NUMBER.pack(len(numbers) * numbers.itemsize)
    yield numbers.typecode.encode()
    yield memoryview(numbers)


class _Reader:
    """Reads a table from the bytes that `pieces` yields."""

    def __init__(
        self, kept: BufferedIOBase, length: int, told: Callable[[memoryview], object]
    ) -> None:
        self._kept = kept
        self._left = length
        self._told = told

    def table(self) -> Table:
        if self._piece() != EDITION:
            raise Doubtful
        lengths, text = self._whole(), self._text()
        terms = text.split("\n") if text else []
        postings, further = self._standing(len(terms)), self._standing(len(terms))
        table = Table(
            size=len(lengths),
            terms=terms,
            postings=postings,
            further=further,
            codes=Codes(self._whole(), self._whole(), self._whole()),
            weights=tuple(self._array(_WEIGHTS)),
            lengths=lengths,
            longest=max(_most(postings.places), _most(further.places), 0),
            values=dict(self._field() for _ in range(self._number())),
        )
        for _ in range(self._number()):
            beginning = self._text()
            table.gathered[beginning] = self._bits(), self._whole(), self._array(_SCORES)
        if self._left:
            raise Doubtful
        return table

    def _standing(self, terms: int) -> TermPostings:
        return TermPostings.of(terms, self._whole(), self._whole(), self._whole())

    def _field(self) -> tuple[str, dict[str, Held]]:
        name, count = self._text(), self._number()
        return name, dict(self._value() for _ in range(count))

    def _value(self) -> tuple[str, Held]:
        return self._text(), (self._number(), self._bits())

    def _bits(self) -> int:
        return int.from_bytes(self._piece(), "little")

    def _text(self) -> str:
        return self._piece().decode()

    def _number(self) -> int:
        return int(_NUMBER.unpack(self._take(_NUMBER.size))[0])

    def _piece(self) -> bytearray:
        return self._take(self._number())

    def _whole(self) -> "array[int]":
        return self._array(_WHOLE)

    def _array(self, codes: str) -> "array[Any]":
        length, code = self._number(), self._take(1).decode()
        if code not in codes:
            raise Doubtful
        one = array(code, [0])
        if length > self._left or length % one.itemsize:
            raise Doubtful
        numbers = one * (length // one.itemsize)
        self._fill(memoryview(numbers))
        return numbers

    def _take(self, length: int) -> bytearray:
        if length > self._left:
            raise Doubtful
        taken = bytearray(length)
        self._fill(memoryview(taken))
        return taken

    def _fill(self, room: memoryview) -> None:
        if self._kept.readinto(room) != room.nbytes:
            raise Doubtful
        self._told(room)
        self._left -= room.nbytes


def _holds_together(table: Table) -> bool:
    """Return whether every position and number in `table` is within its bounds."""
    terms = len(table.terms)
    return (
        _stands(table.postings, terms, table.size)
        and _stands(table.further, terms, table.size)
        and all(table.postings.totals((0, terms)))
        and len(table.codes.narrow) == len(table.postings.records)
        and table.codes.narrow.typecode == "B"
        and _are_codes(table.codes, len(table.weights))
        and all(first < second for first, second in pairwise(table.terms))
        and all(_fits(packed, table.size) for packed in table.gathered.values())
        and all(
            8 * first + bits.bit_length() <= table.size
            for held in table.values.values()
            for first, bits in held.values()
        )
    )


def _stands(standing: TermPostings, terms: int, size: int) -> bool:
    """Return whether the postings have a run for each term and block, and records below `size`."""
    starts, last = standing.starts, max(0, size - 1) >> BLOCK
    return (
        len(starts) == (last + 1) * terms + 1
        and starts[0] == 0
        and starts[-1] == len(standing.records) == len(standing.places)
        and all(first <= second for first, second in pairwise(starts))
        and standing.records.typecode == "H"
        and _most(standing.records[starts[last * terms] :]) < size - (last << BLOCK)
    )


def _are_codes(codes: Codes, most: int) -> bool:
    """Return whether all codes are below `most`, and each wide one has a position of its own."""
    odd, narrow = codes.odd, codes.narrow.tobytes()
    return (
        max(set(narrow) - {ODD}, default=-1) < most
        and _most(codes.wide) < most
        and len(odd) == len(codes.wide) == narrow.count(ODD)
        and all(first < second for first, second in pairwise(odd))
        and _most(odd) < len(narrow)
        and all(narrow[at] == ODD for at in odd)
    )


def _fits(packed: Packed, size: int) -> bool:
    """Return whether the packed records are below `size`, and each has a score."""
    bits, codes, scores = packed
    return (
        0 < bits.bit_length() <= size
        and bits.bit_count() == len(codes)
        and _most(codes) < len(scores)
    )


def _most(numbers: "array[int]") -> int:
    """Return the largest of `numbers`, or -1. A set of bytes has at most 256 elements."""
    return max(set(numbers.tobytes()) if numbers.typecode == "B" else numbers, default=-1)
