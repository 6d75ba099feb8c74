"""A table as bytes, and back. Plain numbers and texts: reading them can run nothing.

bytes  = edition array(lengths) array(starts) array(records) array(scores) array(place_starts)
         array(places) number(shift) text(terms, one a line) fields gathered
fields = number (text number (text number(first byte) piece(bits))*)*
gathered = number (text array(records) array(scores))*
text, array = piece; piece = number(length) bytes; number = eight bytes, the lowest first
"""

import struct
import sys
from array import array
from collections.abc import Iterator, Mapping
from itertools import pairwise

from index.search.table import LEAST_SHIFT, Held, Table
from index.version import VERSION

_FORMAT = 2  # goes up by one with every change of what is kept, or of what its numbers mean
EDITION = f"Satchel index {_FORMAT} of {VERSION}, {sys.byteorder}".encode()
_NUMBER = struct.Struct("<Q")


class Doubtful(Exception):
    """What was kept is not whole, or of another edition."""


def read(kept: memoryview) -> Table:
    """Return the table that `kept` tells of. Raises Doubtful where anything in it cannot be."""
    try:
        table = _Reader(kept).table()
    except (ValueError, struct.error, OverflowError, MemoryError) as error:
        raise Doubtful from error
    if not _holds_together(table):
        raise Doubtful
    return table


def pieces(table: Table) -> Iterator[bytes | memoryview]:
    """Yield `table` as bytes, piece by piece: what is large is not copied."""
    yield from _piece(EDITION)
    for numbers in (
        table.lengths,
        table.starts,
        table.records,
        table.scores,
        table.place_starts,
        table.places,
    ):
        yield from _array(numbers)
    yield _NUMBER.pack(table.shift)
    yield from _piece("\n".join(table.terms).encode())
    yield from _fields(table.values)
    yield _NUMBER.pack(len(table.gathered))
    for beginning, (records, scores) in table.gathered.items():
        yield from _piece(beginning.encode())
        yield from _array(records)
        yield from _array(scores)


def _fields(values: Mapping[str, Mapping[str, Held]]) -> Iterator[bytes]:
    yield _NUMBER.pack(len(values))
    for name, held in values.items():
        yield from _piece(name.encode())
        yield _NUMBER.pack(len(held))
        for value, (first, bits) in held.items():
            yield from _piece(value.encode())
            yield _NUMBER.pack(first)
            yield from _piece(bits.to_bytes((bits.bit_length() + 7) // 8, "little"))


def _piece(data: bytes) -> Iterator[bytes]:
    yield _NUMBER.pack(len(data))
    yield data


def _array(numbers: "array[int] | array[float]") -> Iterator[bytes | memoryview]:
    held = memoryview(numbers).cast("B")
    yield _NUMBER.pack(len(held) + 1)
    yield numbers.typecode.encode()
    yield held


class _Reader:
    """Reads what `pieces` are, from the first byte to the last."""

    def __init__(self, kept: memoryview) -> None:
        self._kept = kept
        self._at = 0

    def table(self) -> Table:
        if self._piece() != EDITION:
            raise Doubtful
        lengths = self._array("I")
        starts, records, scores = self._array("I"), self._array("I"), self._scores()
        place_starts, places = self._array("I"), self._array("IQ")
        shift = self._number()
        terms = bytes(self._piece()).decode()
        table = Table(
            size=len(lengths),
            terms=terms.split("\n") if terms else [],
            starts=starts,
            records=records,
            scores=scores,
            place_starts=place_starts,
            places=places,
            shift=shift,
            lengths=lengths,
            values=dict(self._field() for _ in range(self._number())),
        )
        for _ in range(self._number()):
            beginning = self._text()
            table.gathered[beginning] = self._array("I"), self._scores()
        if self._at != len(self._kept):
            raise Doubtful
        return table

    def _field(self) -> tuple[str, dict[str, Held]]:
        name, count = self._text(), self._number()
        return name, dict(self._value() for _ in range(count))

    def _value(self) -> tuple[str, Held]:
        value, first = self._text(), self._number()
        return value, (first, int.from_bytes(self._piece(), "little"))

    def _take(self, length: int) -> memoryview:
        if length > len(self._kept) - self._at:
            raise Doubtful
        self._at += length
        return self._kept[self._at - length : self._at]

    def _number(self) -> int:
        return int(_NUMBER.unpack(self._take(_NUMBER.size))[0])

    def _piece(self) -> memoryview:
        return self._take(self._number())

    def _text(self) -> str:
        return bytes(self._piece()).decode()

    def _array(self, codes: str) -> "array[int]":
        piece = self._piece()
        code = chr(piece[0]) if len(piece) else ""
        if not code or code not in codes:
            raise Doubtful
        numbers = array(code)
        numbers.frombytes(piece[1:])
        return numbers

    def _scores(self) -> "array[float]":
        piece = self._piece()
        if bytes(piece[:1]) != b"f":
            raise Doubtful
        scores = array("f")
        scores.frombytes(piece[1:])
        return scores


def _holds_together(table: Table) -> bool:
    """Whether no number in `table` points at something that is not there."""
    terms = len(table.terms)
    gathered = [(records, scores) for records, scores in table.gathered.values()]
    return (
        _bounds(table.starts, terms, len(table.records))
        and _bounds(table.place_starts, terms, len(table.places))
        and LEAST_SHIFT <= table.shift < table.size.bit_length() + 64
        and max(table.lengths, default=0) < 1 << table.shift
        and max(table.places, default=0) >> table.shift <= max(0, table.size - 1)
        and all(
            len(records) == len(scores) and max(records, default=-1) < table.size
            for records, scores in [(table.records, table.scores), *gathered]
        )
        and all(first < second for first, second in pairwise(table.terms))
        and all(
            8 * first + bits.bit_length() <= table.size
            for held in table.values.values()
            for first, bits in held.values()
        )
    )


def _bounds(starts: "array[int]", terms: int, end: int) -> bool:
    """Whether `starts` rises from 0 to `end` in as many steps as there are terms."""
    return (
        len(starts) == terms + 1
        and starts[0] == 0
        and starts[-1] == end
        and all(first < second for first, second in pairwise(starts))
    )
