"""Sets of records as integers: bit n stands for record n.

Python intersects, negates and counts such sets some thirty records at a time.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import compress

FEW = 32  # where fewer than one record in this many is in a set, bits are handled one by one
_ZERO, _ONE = b"0", ord("1")
_SOME = re.compile(rb"[^\0]")
_EIGHT = [[bit for bit in range(8) if byte >> bit & 1] for byte in range(256)]
_TRUTH = bytes.maketrans(b"01", b"\0\1")


def full(size: int) -> int:
    """Return the set of all of `size` records."""
    return (1 << size) - 1


def bits_of(numbers: Sequence[int], size: int) -> int:
    """Return the set of the records `numbers`, each below `size`."""
    if len(numbers) * FEW < size:
        held = bytearray(size // 8 + 1)
        for number in numbers:
            held[number >> 3] |= 1 << (number & 7)
        return int.from_bytes(held, "little")
    written = bytearray(_ZERO) * size
    for number in numbers:
        written[number] = _ONE
    return int(written[::-1], 2)


def part_of(bits: int) -> tuple[int, int]:
    """Return the number of empty bytes at the beginning of a set, and the bits after them.

    This saves memory for thousands of values that only some neighbouring records have.
    """
    first = ((bits & -bits).bit_length() - 1) // 8 if bits else 0
    return first, bits >> (8 * first)


def flags_of(bits: int, size: int) -> bytes:
    """Return a byte for each of `size` records: 1 if it is in the set, else 0."""
    return f"{bits:0{size}b}"[::-1].encode().translate(_TRUTH)


def numbers_of(bits: int, size: int) -> Iterable[int]:
    """Return the records of a set in reading order."""
    if bits.bit_count() * FEW < size:
        return _few(bits, size)
    return compress(range(size), flags_of(bits, size))


@lru_cache(2)  # the numbers of one result are needed more than once
def _few(bits: int, size: int) -> tuple[int, ...]:
    held = bits.to_bytes(size // 8 + 1, "little")
    return tuple(_each(held))


def _each(held: bytes) -> Iterator[int]:
    for found in _SOME.finditer(held):
        first = found.start() * 8
        for bit in _EIGHT[held[found.start()]]:
            yield first + bit
