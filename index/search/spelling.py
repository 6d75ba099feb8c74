"""Finds the words of an archive that somebody may have meant who wrote another.

A mistake is one letter too many, too few or wrong, two neighbours swapped, or f for ph: what
Damerau counted (A technique for computer detection and correction of spelling errors, 1964).
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

_ONE_FROM, _TWO_FROM = 4, 9  # letters of a word that may hold so many mistakes
_OFFERED = 3
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяңөү"
_UNSURE = frozenset("fph")  # one mistake may change all three
# Words that nobody searches for: they are meant by a slip of two letters, never by a guess.
_COMMON_WORDS = """
    about after also and any are been before being both but can could did does each even ever
    for from had has have having her here him his how into its just like many more most much
    must not now off once one only other our out over own same she should some such than that
    the their them then there these they this those through too two under until upon very was
    well were what when where which while who whom why will with within would you your
    без была были было быть вас весь вот все всех где для его если есть еще или как кто мне
    меня мы нас него нет они она оно очень под при раз так там тебя тем то того тоже только том
    тот уже чего чем что чтобы эта эти это этот бул жана жок менен ошол бар эле эмес үчүн
"""
_COMMON = frozenset(_COMMON_WORDS.split())

type _Bucket = list[tuple[int, str]]


class Spelling:
    """The words that may be meant: `held` says in how many records each stands."""

    def __init__(self, words: Callable[[], Iterable[str]], held: Callable[[str], int]) -> None:
        self._listed = words
        self._held = held
        self._begun: dict[str, _Bucket] = {}

    def close(self, word: str) -> tuple[str, ...]:
        """Return the words closest to `word`, the likeliest first: none where none is close.

        One mistake is forgiven from four letters on, two from nine; of two, neither is the first
        letter.
        """
        if len(word) < _ONE_FROM:
            return ()
        found = {each for each in _one_mistake_off(word) if each in self._words} - {word}
        if not found and len(word) >= _TWO_FROM:
            found = set(self._two_mistakes_off(word))
        found = {each for each in found if each not in _COMMON or sorted(each) == sorted(word)}
        ordered = sorted(found, key=lambda each: (each[0] != word[0], -self._held(each), each))
        return tuple(ordered[:_OFFERED])

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(self._listed())

    @cached_property
    def _by_first(self) -> dict[str, list[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for word in self._words:
            if len(word) >= _TWO_FROM - 2:
                found[word[0]].append(word)
        return found

    def _two_mistakes_off(self, word: str) -> Iterator[str]:
        letters, least, most = _letters(word), len(word) - 2, len(word) + 2
        firsts = {word[0], *({"f", "p"} if word[0] in "fp" else ())}
        for first in sorted(firsts):
            near = (
                each
                for mask, each in self._bucket(first)
                if (mask ^ letters).bit_count() <= 4 and least <= len(each) <= most
            )
            yield from (each for each in near if mistakes(word, each, 2) <= 2)

    def _bucket(self, first: str) -> _Bucket:
        """Return the words that begin with the letter `first`, each with its set of letters."""
        if first not in self._begun:
            words = self._by_first.get(first, [])
            self._begun[first] = [(_letters(word), word) for word in words]
        return self._begun[first]


def mistakes(one: str, other: str, most: int) -> int:
    """Return how many mistakes lie between two words, or `most` + 1 where there are more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    rows = [list(range(len(other) + 1))]
    for at in range(1, len(one) + 1):
        rows.append(_row(one, other, at, rows))
        if min(rows[-1]) > most and min(rows[-2]) > most:
            return most + 1
    return min(rows[-1][-1], most + 1)


def _row(one: str, other: str, at: int, rows: list[list[int]]) -> list[int]:
    """Return how many mistakes turn the first `at` letters of `one` into each start of `other`."""
    last, row = rows[-1], [at]
    letter, before = one[at - 1], one[at - 2 : at - 1]
    for to, target in enumerate(other, start=1):
        fewest = last[to - 1] if letter == target else 1 + min(last[to - 1], last[to], row[to - 1])
        if at > 1 and to > 1 and letter == other[to - 2] and before == target:
            fewest = min(fewest, rows[-2][to - 2] + 1)
        if letter == "f" and other[to - 2 : to] == "ph":
            fewest = min(fewest, last[to - 2] + 1)
        if target == "f" and before + letter == "ph":
            fewest = min(fewest, rows[-2][to - 1] + 1)
        row.append(fewest)
    return row


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
