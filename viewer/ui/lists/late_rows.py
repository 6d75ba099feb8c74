"""Rows of a list, each made when it is first asked for."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, overload, override


class LateRows(Sequence[Any]):
    """A sequence of rows with the ids `names`. `make` returns the row of a number."""

    def __init__(self, names: Sequence[str], make: Callable[[int], Any]) -> None:
        self.names = names
        self._make = make
        self._made: dict[int, Any] = {}

    @property
    def made(self) -> Mapping[int, Any]:
        """The rows made so far, by number."""
        return self._made

    @override
    def __len__(self) -> int:
        return len(self.names)

    @overload
    def __getitem__(self, at: int) -> Any: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Any]: ...
    @override
    def __getitem__(self, at: int | slice) -> Any:
        if isinstance(at, slice):
            numbers = range(*at.indices(len(self)))
            is_all = numbers == range(len(self))
            return self if is_all else [self[number] for number in numbers]
        row = self._made.get(at)
        if row is None:
            number = range(len(self))[at]
            row = self._made[number] = self._make(number)
        return row


def names_of(rows: Sequence[Any]) -> Sequence[str]:
    """Return the ids of `rows`, without making any of them."""
    return rows.names if isinstance(rows, LateRows) else [row.id for row in rows]


def made_of(rows: Sequence[Any]) -> Mapping[int, Any]:
    """Return the rows of `rows` that are made, by number."""
    return rows.made if isinstance(rows, LateRows) else dict(enumerate(rows))


def kept(rows: Sequence[Any]) -> Sequence[Any]:
    """Return `rows` in a form that cannot be changed: as they are if late, else as a tuple."""
    return rows if isinstance(rows, LateRows) else tuple(rows)
