"""Finds the words of an archive that a misspelt word may mean.

A mistake is one letter too many, too few or wrong, two neighbours swapped, or f for ph. The first
four are those of Damerau (A technique for computer detection and correction of spelling errors,
1964).
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from math import log2
from typing import Protocol

from index.search.cached_method import cached
from index.search.query.syntax_tree import Word
from index.search.table.table import LAST
from index.search.table.term_list import SpellingKeys, letters_of, place_in
from index.search.text.analysis import alike
from index.search.text.stopwords import COMMON

_ONE_FROM, _TWO_FROM = 4, 9  # letters of a word that may have one or two mistakes
_LONGEST = 40
_LEAST_GUESSED = 5  # letters of a word that is still being typed
_MOST_LETTERS = 255  # longer words count as so long
_UNLIKELY = 3  # doublings of a word's frequency that outweigh one mistake
_OFFERED = 3
_KEPT = 512  # words whose spellings are cached: each query asks twice, and again with every filter
_ONE_BY_ONE = 3  # letters, before which a mistake is looked for among all words
_KEPT_LETTERS = 3  # whose keys are cached
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяңөү"


class Beside(Protocol):
    """Further words, of which some lead to a text."""

    @property
    def words(self) -> Collection[str]:
        """All of them."""

    def leads(self, word: str) -> bool:
        """Return whether one of them leads to a text."""


class Spelling:
    """Finds close spellings; `held` returns the number of records that hold a word."""

    def __init__(
        self,
        terms: Sequence[str],
        beside: Beside,
        held: Callable[[str], int],
        keys: SpellingKeys | None = None,
    ) -> None:
        """Use the sorted `terms` of an archive, their `keys` if they are stored, and `beside`."""
        self._terms = terms
        self._keys = keys
        self._beside = beside
        self._held = held
        self._keys_of = cached(_KEPT_LETTERS, self._keys_begun)
        self._known = cached(_KEPT, self._close)

    def close(self, word: str) -> tuple[str, ...]:
        """Return the words closest to `word`, the likeliest first; () where none is close.

        One mistake is forgiven from four letters on, two from nine; of two, neither is the first
        letter. At most three words are returned.
        """
        return self._known(word)

    def close_to(self, word: Word) -> tuple[str, ...]:
        """Return the words closest to a `word` of a query that is in no text.

        There is none for a short one that is likely to be continued.
        """
        return () if word.prefix and len(word.term) < _LEAST_GUESSED else self.close(word.term)

    def _close(self, word: str) -> tuple[str, ...]:
        if not _ONE_FROM <= len(word) <= _LONGEST:
            return ()
        found = dict.fromkeys(self._one_mistake_off(word), 1)
        if len(word) >= _TWO_FROM:
            found = dict.fromkeys(self._two_mistakes_off(word), 2) | found
        found.pop(word, None)
        meant = [each for each in found if self._may_be_meant(each, word)]
        meant.sort(key=lambda each: (self._unlikely(word, each, found[each]), each))
        return tuple(meant[:_OFFERED])

    def _unlikely(self, word: str, meant: str, mistakes: int) -> float:
        """Return how unlikely it is that `word` was written for `meant`; a lower value is likelier.

        A further mistake, or one in the first letter, is outweighed by standing in many more
        records: a single misspelt word in a text is rarely what is meant.
        """
        wrong = mistakes + (meant[0] != word[0])
        return wrong * _UNLIKELY - log2(1 + self._held(meant))

    def _may_be_meant(self, each: str, word: str) -> bool:
        """Return whether the close word `each` leads to a text, and is no guess at a stop word."""
        if each in COMMON and sorted(each) != sorted(word):
            return False
        words = self._beside.words
        return each not in words or self._is_term(each) or self._beside.leads(each)

    def _one_mistake_off(self, word: str) -> Iterator[str]:
        """Yield the words that one mistake turns into `word`."""
        first, last = _beginning(word[:_ONE_BY_ONE], self._terms)
        near = {*self._terms[first:last], *self._beside.words}
        for at in range(len(word) + 1):
            for each in _changed(word[:at], word[at:]):
                if each in near or (at < _ONE_BY_ONE and self._is_term(each)):
                    yield each

    def _is_term(self, word: str) -> bool:
        if self._keys is not None and not self._keys.may_hold(word):
            return False
        at = place_in(self._terms, word)
        return at < len(self._terms) and self._terms[at] == word

    def _two_mistakes_off(self, word: str) -> Iterator[str]:
        # A letter too many or too few changes one bit of the letter set, a wrong one two.
        most = [-1] * (_MOST_LETTERS + 1)
        for longer in range(-2, 3):
            most[len(word) + longer] = 4 - abs(longer)
        letters = letters_of(word)
        for first in "fp" if word[0] in "fp" else word[0]:
            near = [
                self._terms[at]
                for at, held, length in zip(*self._keys_of(first), strict=True)
                if (held ^ letters).bit_count() <= most[length]
            ]
            near += (each for each in self._beside.words if each.startswith(first))
            yield from (each for each in near if mistakes(word, each, 2) <= 2)

    def _keys_begun(self, first: str) -> tuple[range, Sequence[int], Sequence[int]]:
        """Return the places of the terms that begin with `first`, their letters and lengths."""
        start, end = _beginning(first, self._terms)
        places = range(start, end)
        if self._keys is not None:
            return places, self._keys.letters[start:end], self._keys.lengths[start:end]
        words = self._terms[start:end]
        lengths = [min(len(each), _MOST_LETTERS) for each in words]
        return places, [*map(letters_of, words)], lengths


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


def _beginning(start: str, words: Sequence[str]) -> tuple[int, int]:
    """Return the range of the sorted `words` that begin with `start`: first, one after the last."""
    return place_in(words, start), place_in(words, start + LAST)


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
