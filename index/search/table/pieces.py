"""Numbers and runs of bytes one after the other, as they are written and read.

piece  = number(length) bytes
text   = piece
number = eight bytes, the lowest first
"""

import struct
from array import array
from collections.abc import Iterator
from typing import Any

_NUMBER = struct.Struct("<Q")


class Doubtful(Exception):
    """The stored bytes are damaged, or of another format."""


def number(value: int) -> bytes:
    """Return a number, as it is written."""
    return _NUMBER.pack(value)


def piece(data: "bytes | array[Any]") -> Iterator[bytes]:
    """Yield the parts of a piece; of an array its bytes."""
    held = bytes(data) if isinstance(data, bytes) else data.tobytes()
    yield _NUMBER.pack(len(held))
    yield held


class Pieces:
    """Reads `data` from its beginning on. Each method raises Doubtful where it has no more."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, length: int) -> bytes:
        """Return the next `length` bytes."""
        end = self._at + length
        if end > len(self._data):
            raise Doubtful
        taken, self._at = self._data[self._at : end], end
        return taken

    def number(self) -> int:
        """Return the next number."""
        return int(_NUMBER.unpack(self.take(_NUMBER.size))[0])

    def piece(self) -> bytes:
        """Return the next piece."""
        return self.take(self.number())

    def text(self) -> str:
        """Return the next text."""
        return self.piece().decode()

    def array(self, typecode: str) -> "array[Any]":
        """Return the next piece as numbers of a type."""
        numbers, held = array(typecode), self.piece()
        if len(held) % numbers.itemsize:
            raise Doubtful
        numbers.frombytes(held)
        return numbers

    def rest(self) -> bytes:
        """Return all that is left."""
        return self.take(len(self._data) - self._at)
