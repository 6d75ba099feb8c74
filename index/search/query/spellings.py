"""Finds the words of an archive that a misspelt word may mean.

A mistake is one letter too many, too few or wrong, two neighbours swapped, or f for ph. The first
four are those of Damerau (A technique for computer detection and correction of spelling errors,
1964).
"""

from array import array
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cached_property
from math import log2

from index.search.cached_method import cached
from index.search.table.table import LAST
from index.search.table.term_list import place_in
from index.search.text.analysis import alike
from index.search.text.stopwords import COMMON

_ONE_FROM, _TWO_FROM = 4, 9  # letters of a word that may have one or two mistakes
_LONGEST = 40
_UNLIKELY = 3  # doublings of a word's frequency that outweigh one mistake
_OFFERED = 3
_KEPT = 512  # words whose spellings are cached: each query asks twice, and again with every filter
_FEW = 512  # words that are compared as a list
_KEPT_LETTERS = 3  # whose words are cached
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяңөү"
_UNSURE = frozenset("fph")  # f for ph changes all three


class Spelling:
    """Finds close spellings; `held` returns the number of records that hold a word."""

    def __init__(
        self,
        terms: Sequence[str],
        beside: Callable[[], Collection[str]],
        held: Callable[[str], int],
    ) -> None:
        """Use the sorted `terms` of an archive; `beside` returns a few further words."""
        self._terms = terms
        self._asked_beside = beside
        self._held = held
        self._begun = cached(_KEPT_LETTERS, self._words_of)
        self._masks = cached(_KEPT_LETTERS * _LONGEST, self._masks_of)
        self._known = cached(_KEPT, self._close)

    def close(self, word: str) -> tuple[str, ...]:
        """Return the words closest to `word`, the likeliest first; () where none is close.

        One mistake is forgiven from four letters on, two from nine; of two, neither is the first
        letter. At most three words are returned.
        """
        return self._known(word)

    def _close(self, word: str) -> tuple[str, ...]:
        if not _ONE_FROM <= len(word) <= _LONGEST:
            return ()
        found = dict.fromkeys(_one_mistake_off(word, self._terms), 1)
        found |= dict.fromkeys(_one_mistake_off(word, self._beside), 1)
        if len(word) >= _TWO_FROM:
            found = dict.fromkeys(self._two_mistakes_off(word), 2) | found
        found.pop(word, None)
        meant = [each for each in found if each not in COMMON or sorted(each) == sorted(word)]
        meant.sort(key=lambda each: (self._unlikely(word, each, found[each]), each))
        return tuple(meant[:_OFFERED])

    def _unlikely(self, word: str, meant: str, mistakes: int) -> float:
        """Return how unlikely it is that `word` was written for `meant`; a lower value is likelier.

        A further mistake, or one in the first letter, is outweighed by standing in many more
        records: a single misspelt word in a text is rarely what is meant.
        """
        wrong = mistakes + (meant[0] != word[0])
        return wrong * _UNLIKELY - log2(1 + self._held(meant))

    @cached_property
    def _beside(self) -> list[str]:
        return sorted(self._asked_beside())

    def _two_mistakes_off(self, word: str) -> Iterator[str]:
        letters = _letters(word)
        for first in "fp" if word[0] in "fp" else word[0]:
            for longer in (0, 1, -1, 2, -2):
                # A letter too many or too few changes one bit of the letter set, a wrong one two.
                most = 4 - abs(longer)
                words, masks = self._begun_with(first, len(word) + longer)
                for mask, each in zip(masks, words, strict=True):
                    if (mask ^ letters).bit_count() <= most and mistakes(word, each, 2) <= 2:
                        yield each

    def _begun_with(self, first: str, length: int) -> tuple[Sequence[str], "array[int]"]:
        """Return the words of `length` letters that begin with `first`, and their letter sets."""
        return self._begun(first).get(length, []), self._masks(first, length)

    def _words_of(self, first: str) -> dict[int, list[str]]:
        """Return length -> the words that begin with `first`."""
        begun: dict[int, list[str]] = {}
        for words in (self._terms, self._beside):
            for word in words[slice(*_beginning(first, words))]:
                begun.setdefault(len(word), []).append(word)
        return begun

    def _masks_of(self, first: str, length: int) -> "array[int]":
        return array("I", map(_letters, self._begun(first).get(length, [])))


def mistakes(one: str, other: str, most: int) -> int:
    """Return the number of mistakes between two words, or `most` + 1 where there are more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    same = alike(one, other)
    one, other = one[same:], other[same:]
    if not one or not other:
        return len(one) + len(other)
    fewest = most
    for rest, instead in _mended(one, other) if most else ():
        fewest = min(fewest, mistakes(rest, instead, fewest - 1))
        if not fewest:
            break
    return fewest + 1


def _mended(one: str, other: str) -> Iterator[tuple[str, str]]:
    """Yield the rests of two words after each possible mistake at their first letters."""
    yield one[1:], other[1:]
    yield one[1:], other
    yield one, other[1:]
    if one[:2] == other[1::-1]:
        yield one[2:], other[2:]
    if one[0] == "f" and other.startswith("ph"):
        yield one[1:], other[2:]
    if other[0] == "f" and one.startswith("ph"):
        yield one[2:], other[1:]


def _one_mistake_off(word: str, words: Sequence[str]) -> Iterator[str]:
    """Yield those of the sorted `words` that one mistake turns into `word`, and `word` itself."""
    first, last = 0, len(words)
    for at in range(len(word) + 1):
        # Words that differ from here on share the letters before, and lie in this range.
        first, last = _beginning(word[:at], words, first, last)
        if first == last:
            return
        if last - first <= _FEW and not isinstance(words, list):
            words, first, last = list(words[first:last]), 0, last - first
        for each in _changed(word[:at], word[at:]):
            found = place_in(words, each, first, last)
            if found < last and words[found] == each:
                yield each


def _beginning(
    start: str, words: Sequence[str], first: int = 0, last: int | None = None
) -> tuple[int, int]:
    """Return the range of the sorted `words` that begin with `start`: first, one after the last."""
    return place_in(words, start, first, last), place_in(words, start + LAST, first, last)


def _changed(start: str, rest: str) -> Iterator[str]:
    """Yield what one mistake at the beginning of `rest` makes of the word `start` + `rest`."""
    cyrillic = "\u0400" <= (start + rest)[0] <= "\u052f"
    alphabet = _CYRILLIC if cyrillic else _LATIN
    yield from [start + letter + rest for letter in alphabet]
    if not rest:
        return
    yield start + rest[1:]
    yield from [start + letter + rest[1:] for letter in alphabet]
    if len(rest) > 1:
        yield start + rest[1] + rest[0] + rest[2:]
    if rest[0] == "f":
        yield start + "ph" + rest[1:]
    if rest.startswith("ph"):
        yield start + "f" + rest[2:]


def _letters(word: str) -> int:
    """Return the set of letters of `word` as 32 bits, of which several letters share each."""
    bits = 0
    for letter in word:
        if letter not in _UNSURE:
            bits |= 1 << (ord(letter) & 31)
    return bits
