"""Finds the words of an archive that somebody may have meant who wrote another.

A mistake is one letter too many, too few or wrong, two neighbours swapped, or f for ph: what
Damerau counted (A technique for computer detection and correction of spelling errors, 1964).
"""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cached_property
from math import log2

from index.search.common import COMMON

_ONE_FROM, _TWO_FROM = 4, 9  # letters of a word that may hold so many mistakes
_LONGEST = 40
_UNLIKELY = 3  # doublings of how often a word stands that make up for a mistake
_OFFERED = 3
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяңөү"
_UNSURE = frozenset("fph")  # one mistake may change all three
type _Bucket = dict[int, list[tuple[int, str]]]


class Spelling:
    """The words that may be meant: `held` says in how many records each stands."""

    def __init__(
        self,
        terms: Sequence[str],
        beside: Callable[[], Collection[str]],
        held: Callable[[str], int],
    ) -> None:
        """Take the sorted `terms` of an archive, and what gives a few words `beside` them."""
        self._terms = terms
        self._asked_beside = beside
        self._held = held
        self._begun: dict[str, _Bucket] = {}

    def close(self, word: str) -> tuple[str, ...]:
        """Return the words closest to `word`, the likeliest first: none where none is close.

        One mistake is forgiven from four letters on, two from nine; of two, neither is the first
        letter. At most three words are returned.
        """
        if not _ONE_FROM <= len(word) <= _LONGEST:
            return ()
        found = dict.fromkeys((each for each in _one_mistake_off(word) if each in self._words), 1)
        if len(word) >= _TWO_FROM:
            found = dict.fromkeys(self._two_mistakes_off(word), 2) | found
        found.pop(word, None)
        meant = [each for each in found if each not in COMMON or sorted(each) == sorted(word)]
        meant.sort(key=lambda each: (self._unlikely(word, each, found[each]), each))
        return tuple(meant[:_OFFERED])

    def _unlikely(self, word: str, meant: str, mistakes: int) -> float:
        """Return how unlikely it is that `word` was written for `meant`: the less, the likelier.

        A mistake more, or one in the first letter, is made up for by standing in many more
        records: what was once misspelt in a text is not what is meant.
        """
        wrong = mistakes + (meant[0] != word[0])
        return wrong * _UNLIKELY - log2(1 + self._held(meant))

    @cached_property
    def _beside(self) -> Collection[str]:
        return self._asked_beside()

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(self._terms).union(self._beside)

    def _two_mistakes_off(self, word: str) -> Iterator[str]:
        letters = _letters(word)
        for first in "fp" if word[0] in "fp" else word[0]:
            by_length = self._bucket(first)
            for longer in (0, 1, -1, 2, -2):
                # A letter too many or too few changes one in the set of letters, a wrong one two.
                most = 4 - abs(longer)
                for mask, each in by_length.get(len(word) + longer, ()):
                    if (mask ^ letters).bit_count() <= most and mistakes(word, each, 2) <= 2:
                        yield each

    def _bucket(self, first: str) -> _Bucket:
        """Return the words that begin with the letter `first`, by length, and their letters."""
        if first not in self._begun:
            start, end = (bisect_left(self._terms, each) for each in (first, chr(ord(first) + 1)))
            beside = [each for each in self._beside if each.startswith(first)]
            found: _Bucket = {}
            for word in (*self._terms[start:end], *beside):
                if len(word) >= _TWO_FROM - 2:
                    found.setdefault(len(word), []).append((_letters(word), word))
            self._begun[first] = found
        return self._begun[first]


def mistakes(one: str, other: str, most: int) -> int:
    """Return how many mistakes lie between two words, or `most` + 1 where there are more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    beyond = [most + 1] * (len(other) + 1)
    rows: list[list[int]] = [[*range(most + 1), *beyond][: len(other) + 1]]
    for at in range(1, len(one) + 1):
        row = beyond.copy()
        if at <= most:
            row[0] = at
        # Further from the diagonal than that, there are too many mistakes already.
        for to in range(max(1, at - most), min(len(other), at + most) + 1):
            row[to] = _fewest(one[:at], other[:to], row, rows)
        if min(row) > most and min(rows[-1]) > most:
            return most + 1
        rows.append(row)
    return min(rows[-1][-1], most + 1)


def _fewest(one: str, other: str, row: list[int], rows: list[list[int]]) -> int:
    """Return how many mistakes turn `one` into `other`, knowing that of all their beginnings."""
    last, to = rows[-1], len(other)
    fewest = last[to - 1]
    if one[-1] != other[-1]:
        fewest = 1 + min(fewest, last[to], row[to - 1])
    if one[-2:] == other[:-3:-1] and len(one) > 1 < to:
        fewest = min(fewest, rows[-2][to - 2] + 1)
    if one[-1] == "f" and other.endswith("ph"):
        fewest = min(fewest, last[to - 2] + 1)
    if other[-1] == "f" and one.endswith("ph"):
        fewest = min(fewest, rows[-2][to - 1] + 1)
    return fewest


def _one_mistake_off(word: str) -> Iterator[str]:
    alphabet = _CYRILLIC if "\u0400" <= word[0] <= "\u052f" else _LATIN
    for at in range(len(word) + 1):
        start, rest = word[:at], word[at:]
        yield from (start + letter + rest for letter in alphabet)
        if not rest:
            return
        yield start + rest[1:]
        yield from (start + letter + rest[1:] for letter in alphabet)
        if len(rest) > 1:
            yield start + rest[1] + rest[0] + rest[2:]
        if rest[0] == "f":
            yield start + "ph" + rest[1:]
        if rest.startswith("ph"):
            yield start + "f" + rest[2:]


def _letters(word: str) -> int:
    """Return the set of letters of `word`, one bit for each of 32; those far apart share one."""
    bits = 0
    for letter in word:
        if letter not in _UNSURE:
            bits |= 1 << (ord(letter) & 31)
    return bits
