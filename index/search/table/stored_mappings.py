"""The values and the frequent beginnings of a stored index, each read when it is asked for."""

from array import array
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from index.search.cached_method import cached
from index.search.table.columns import Column
from index.search.table.pieces import Pieces, number, piece
from index.search.table.postings import Slice
from index.search.table.table import Held, Packed

_KEPT_FIELDS = 16


class FieldPlace(NamedTuple):
    """Where the values of a field are in a column of bytes, and how many there are."""

    first: int
    length: int
    values: int


class PackedPlace(NamedTuple):
    """Where packed records are in a column of bytes: their bits, codes and scores."""

    first: int
    length: int
    bits: int
    typecode: str
    codes: int


class StoredFields(Mapping[str, Mapping[str, Held]]):
    """Field -> value -> its records."""

    def __init__(self, places: Mapping[str, FieldPlace], data: Column) -> None:
        self._places = places
        self._data = data
        self._field = cached(_KEPT_FIELDS, self._read)

    def __getitem__(self, name: str) -> Mapping[str, Held]:
        if name not in self._places:
            raise KeyError(name)
        return self._field(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def _read(self, name: str) -> dict[str, Held]:
        place = self._places[name]
        held = Pieces(self._data[place.first : place.first + place.length].tobytes())
        return dict(_value(held) for _ in range(place.values))


class StoredBeginnings(Mapping[Slice, Packed]):
    """Ranges of terms -> the records that hold any of them, packed."""

    def __init__(self, places: Mapping[Slice, PackedPlace], data: Column) -> None:
        self._places = places
        self._data = data

    def __getitem__(self, terms: Slice) -> Packed:
        place = self._places[terms]
        held = self._data[place.first : place.first + place.length].tobytes()
        codes, scores = array(place.typecode), array("f")
        end = place.bits + place.codes * codes.itemsize
        codes.frombytes(held[place.bits : end])
        scores.frombytes(held[end:])
        return int.from_bytes(held[: place.bits], "little"), codes, scores

    def __contains__(self, terms: object) -> bool:
        return terms in self._places

    def __iter__(self) -> Iterator[Slice]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


def field_bytes(held: Mapping[str, Held]) -> bytes:
    """Return the values of a field as StoredFields reads them."""
    parts: list[bytes] = []
    for value, (first, bits) in held.items():
        parts += (*piece(value.encode()), number(first), *piece(bytes_of(bits)))
    return b"".join(parts)


def bytes_of(bits: int) -> bytes:
    """Return a set of records as bytes."""
    return bits.to_bytes((bits.bit_length() + 7) // 8, "little")


def _value(held: Pieces) -> tuple[str, Held]:
    return held.text(), (held.number(), int.from_bytes(held.piece(), "little"))
