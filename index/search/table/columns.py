"""Columns of numbers: arrays, or in the stored file of an index, read by page when asked for."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from typing import Literal, Protocol, overload

PAGE = 1 << 12  # bytes; every column begins with a page of its own
_PIECE = 1 << 16  # numbers of an array that are handled in one call, in 2 ms

type Page = "memoryview[int]"

type TypeCode = Literal["B", "H", "I"]
"""The type code of an array of numbers of one, two or four bytes."""


class Column(Protocol):
    """A column of numbers, such as an array. A slice of it is an array."""

    @property
    def typecode(self) -> str:
        """The type code of an array of such numbers."""

    @property
    def itemsize(self) -> int:
        """The size of a number in bytes."""

    def __len__(self) -> int:
        """Return how many numbers there are."""

    @overload
    def __getitem__(self, at: int, /) -> int: ...
    @overload
    def __getitem__(self, at: slice, /) -> "array[int]": ...


class StoredColumn:
    """A column in pages; `page` returns one of them by its number, as numbers of this type."""

    def __init__(
        self, page: Callable[[int, TypeCode], Page], first: int, typecode: TypeCode, length: int
    ) -> None:
        """Find `length` numbers in the pages from `first` on."""
        self.typecode: TypeCode = typecode
        self.itemsize = array(typecode).itemsize
        self._page = page
        self._first = first
        self._each = PAGE // self.itemsize
        self._length = length

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, at: int, /) -> int: ...
    @overload
    def __getitem__(self, at: slice, /) -> "array[int]": ...
    def __getitem__(self, at: int | slice, /) -> "int | array[int]":
        if isinstance(at, slice):
            start, end, _step = at.indices(self._length)
            return self._part(start, end)
        page, place = divmod(at, self._each)
        return self._page(self._first + page, self.typecode)[place]

    def _part(self, start: int, end: int) -> "array[int]":
        part = array(self.typecode)
        while start < end:
            page, place = divmod(start, self._each)
            last = min(self._each, place + end - start)
            numbers = self._page(self._first + page, self.typecode)
            part.frombytes(numbers[place:last].cast("B"))
            start += last - place
        return part

    def pick(self, places: Sequence[int]) -> list[int]:
        """Return the numbers at `places`, which are sorted but for a few."""
        found: list[int] = []
        numbers, first, last = memoryview(b""), 0, 0
        for place in places:
            if not first <= place < last:
                page = place // self._each
                numbers = self._page(self._first + page, self.typecode)
                first = page * self._each
                last = first + self._each
            found.append(numbers[place - first])
        return found


def picked(column: Column, places: Sequence[int]) -> list[int]:
    """Return the numbers of `column` at `places`."""
    if isinstance(column, StoredColumn):
        return column.pick(places)
    return list(map(column.__getitem__, places))


def pieces(numbers: "array[int]") -> "Iterator[array[int]]":
    """Yield `numbers` in pieces: other threads go on between two, but not within one call."""
    for start in range(0, len(numbers), _PIECE):
        yield numbers[start : start + _PIECE]


def retyped(numbers: "array[int]", code: str) -> "array[int]":
    """Return `numbers` in an array of another type, in pieces."""
    made = array(code)
    for piece in pieces(numbers):
        made.extend(array(code, piece))
    return made
