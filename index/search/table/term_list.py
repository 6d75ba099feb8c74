"""The sorted terms of an index, packed: a list of texts would take ten times their letters."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import overload
from zlib import crc32

from index.search.cached_method import cached
from index.search.table.columns import Column
from index.values import Value

BUCKET = 64  # terms that are packed together
_KEPT = 256  # buckets whose terms are cached: 1 MB
_BETWEEN = "\n"  # no term holds it
_LONGEST = 255  # letters: longer terms count as so long
_BITS = 16  # of a filter for each term: of words that are no term it lets through one in seventy
_SECOND, _SHIFT = 0x9E3779B1, 13  # make a second hash of the first
_UNSURE = frozenset("fph")  # f for ph changes all three


class TermList(Sequence[str]):
    """Sorted texts. `firsts` has the first of each bucket, `starts` where it is in `letters`."""

    def __init__(self, size: int, firsts: list[str], starts: "array[int]", letters: Column) -> None:
        """Hold `size` texts; `letters` is UTF-8, and `starts` has its length at the end."""
        self._size = size
        self.firsts = firsts
        self.starts = starts
        self.letters = letters
        self._bucket: Callable[[int], list[str]] = cached(_KEPT, self._unpacked)

    @classmethod
    def of(cls, terms: Sequence[str]) -> "TermList":
        """Return the sorted `terms`, packed."""
        starts, letters = array("I", [0]), array("B")
        for first in range(0, len(terms), BUCKET):
            letters.frombytes(_BETWEEN.join(terms[first : first + BUCKET]).encode())
            starts.append(len(letters))
        return cls(len(terms), list(terms[::BUCKET]), starts, letters)

    @property
    def is_whole(self) -> bool:
        """Whether there are as many buckets as the terms need, and no more letters than these."""
        buckets = -(-self._size // BUCKET)
        return (
            len(self.firsts) == buckets
            and len(self.starts) == buckets + 1
            and self.starts[-1] == len(self.letters)
        )

    def _unpacked(self, bucket: int) -> list[str]:
        letters = self.letters[self.starts[bucket] : self.starts[bucket + 1]]
        return letters.tobytes().decode().split(_BETWEEN)

    def __len__(self) -> int:
        return self._size

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> list[str]: ...
    def __getitem__(self, at: int | slice) -> str | list[str]:
        if isinstance(at, slice):
            start, end, _step = at.indices(self._size)
            return self._part(start, end)
        if not 0 <= at < self._size:
            raise IndexError(at)
        return self._bucket(at // BUCKET)[at % BUCKET]

    def _part(self, start: int, end: int) -> list[str]:
        if start >= end:
            return []
        first, last = start // BUCKET, (end - 1) // BUCKET
        if first == last:
            return self._bucket(first)[start % BUCKET : end - first * BUCKET]
        letters = self.letters[self.starts[first] : self.starts[last + 1]].tobytes()
        cuts = [self.starts[bucket] - self.starts[first] for bucket in range(first, last + 2)]
        found = [
            term
            for at in range(last + 1 - first)
            for term in letters[cuts[at] : cuts[at + 1]].decode().split(_BETWEEN)
        ]
        return found[start - first * BUCKET : end - first * BUCKET]

    def __iter__(self) -> Iterator[str]:
        for bucket in range(len(self.firsts)):
            yield from self._unpacked(bucket)

    def place(self, term: str) -> int:
        """Return how many terms are before `term`."""
        bucket = bisect_right(self.firsts, term) - 1
        return bucket * BUCKET + bisect_left(self._bucket(bucket), term) if bucket >= 0 else 0


def place_in(terms: Sequence[str], term: str, first: int = 0, last: int | None = None) -> int:
    """Return the place for `term` in the sorted `terms`, from `first` to `last`."""
    if not isinstance(terms, TermList):
        return bisect_left(terms, term, first, last)
    return min(max(terms.place(term), first), len(terms) if last is None else last)


class SpellingKeys(Value):
    """What tells which of some terms may be close to a misspelt word, without reading them.

    `letters` has the set of letters of each term, `lengths` how many it has. `filter` has two bits
    for each term, by its hash (Bloom, 1970).
    """

    letters: Column
    lengths: Column
    filter: Column

    @classmethod
    def of(cls, terms: Iterable[str], number: int, rest: Callable[[], None]) -> "SpellingKeys":
        """Return the keys of `terms`, of which there are this `number`. `rest` is called often."""
        letters, lengths = array("I"), array("B")
        held = bytearray(max(1, number * _BITS // 8))
        size = 8 * len(held)
        for at, term in enumerate(terms):
            if at % BUCKET == 0:
                rest()
            letters.append(letters_of(term))
            lengths.append(min(len(term), _LONGEST))
            hashed = crc32(term.encode(errors="replace"))
            for bit in (hashed % size, (hashed * _SECOND >> _SHIFT) % size):
                held[bit >> 3] |= 1 << (bit & 7)
        return cls(letters, lengths, array("B", held))

    def is_for(self, number: int) -> bool:
        """Return whether these are the keys of so many terms."""
        return len(self.letters) == len(self.lengths) == number and len(self.filter) > 0

    def may_hold(self, word: str) -> bool:
        """Return whether `word` may be one of the terms; of most that are not, return False."""
        held, size = self.filter, 8 * len(self.filter)
        hashed = crc32(word.encode(errors="replace"))
        bit = hashed % size
        if not held[bit >> 3] >> (bit & 7) & 1:
            return False
        bit = (hashed * _SECOND >> _SHIFT) % size
        return bool(held[bit >> 3] >> (bit & 7) & 1)


def letters_of(word: str) -> int:
    """Return the set of letters of `word` as 32 bits, of which several letters share each."""
    bits = 0
    for letter in word:
        if letter not in _UNSURE:
            bits |= 1 << (ord(letter) & 31)
    return bits
