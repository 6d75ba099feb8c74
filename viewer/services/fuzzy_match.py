"""Finds things by some letters of their names, in order: `pr` for “Protection rackets”.

A thing may have a text beside its name, of which only words and their beginnings find it: some
letters in order are in nearly every long text.

A first pass leaves a few hundred by tests that run in C; only these are scored letter by letter. So
ten thousand names take some milliseconds. No Qt.
"""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from heapq import nsmallest
from itertools import islice
from math import inf

_MOST_SCORED = 120
_MOST_MATCHED = 5_000  # names in which scattered letters are looked for
_LONGEST_NAME = 250  # letters of a name that are searched
_LONGEST = 40  # letters of a query that count
_AT_WORD, _NEXT = 8.0, 10.0  # for the start of a word, and for a letter next to the last one
_WHOLE = 2.0  # for the last letter at the end of a word
_PER_LETTER = 0.02  # deducted for each letter of the name: of two alike the shorter is meant
_OTHER_KEYBOARD = 1.0  # deducted for a match by another keyboard's letters
_WORDS = re.compile(r"\w+")


class FuzzyFinder:
    """The names of many things, prepared for searching. A thing is its number among them."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names: list[str] = []
        self._whole: list[str] = []  # each with its text
        self._texts: list[int] = []  # the numbers of those that have one
        self._lengths: list[int] = []
        self._letters: list[frozenset[str]] = []
        for name in names:
            self.add(name)

    def add(self, name: str, text: str = "") -> None:
        """Add a thing called `name` that has this `text`, with the next number."""
        folded = _folded(name[:_LONGEST_NAME])
        whole = folded
        if text:
            whole += _folded(text[:_LONGEST_NAME])
            self._texts.append(len(self._names))
        self._names.append(folded)
        self._whole.append(whole)
        self._lengths.append(len(whole))
        self._letters.append(frozenset(whole))

    def find(self, typed: str, other: str = "", most: int = 50) -> list[int]:
        """Return the numbers of the likeliest matches for `typed`, the likeliest first.

        Every word of `typed` must be found, each as letters in order of the name, or as the
        beginning of a word of the text. `other` is what the same keys type on another keyboard.
        """
        scored: dict[int, float] = {}
        for words, less in ((_words(typed), 0.0), (_words(other), _OTHER_KEYBOARD)):
            for number in self._likely(words) if words else ():
                score = _score(words, self._whole[number]) - less
                scored[number] = max(score, scored.get(number, score))
        return nsmallest(most, scored, key=lambda number: (-scored[number], number))

    def _likely(self, words: Sequence[str]) -> Sequence[int]:
        """Return the first names that contain `words`, by four quick tests from strict to loose."""
        wanted = frozenset("".join(words))
        left = [number for number, letters in enumerate(self._letters) if wanted <= letters]
        found: list[int] = []
        for having in (self._beginning, self._initials, self._within, self._scattered):
            fits = having(words, left)
            found += nsmallest(_MOST_SCORED - len(found), fits, key=self._lengths.__getitem__)
            if len(found) == _MOST_SCORED:
                break
            seen = set(fits)
            left = [number for number in left if number not in seen]
        return found

    def _beginning(self, words: Sequence[str], left: list[int]) -> list[int]:
        for start in (f" {word}" for word in words):
            left = [number for number in left if start in self._whole[number]]
        return left

    def _within(self, words: Sequence[str], left: list[int]) -> list[int]:
        for word in words:
            begun = self._begun(word)
            left = [n for n in left if word in self._names[n] or n in begun]
        return left

    def _initials(self, words: Sequence[str], left: list[int]) -> list[int]:
        """Return the numbers in `left` whose words begin with the letters, in order, with gaps."""
        for word in words:
            first, *others = map(re.escape, word)
            step = "".join(rf"[^ ]*+(?: (?!{letter})[^ ]*+)*+ {letter}" for letter in others)
            left = self._matching(f" {first}{step}", word, left)
        return left

    def _scattered(self, words: Sequence[str], left: list[int]) -> list[int]:
        for word in words:
            letters = map(re.escape, word)
            pattern = "".join(f"[^{letter}]*+{letter}" for letter in letters)
            left = self._matching(pattern, word, left)
        return left

    def _matching(self, pattern: str, word: str, left: list[int]) -> list[int]:
        """Return the numbers in `left` whose name fits, or whose text has a word so begun."""
        begun = self._begun(word)
        match = re.compile(pattern).search
        if pattern.startswith("["):  # scattered letters: match from the start of the name
            match = re.compile(pattern).match
        return [
            number
            for number in islice(left, _MOST_MATCHED)
            if match(self._names[number]) or number in begun
        ]

    def _begun(self, word: str) -> Set[int]:
        """Return the numbers of things whose name or text has a word that begins with `word`."""
        start = f" {word}"
        return {number for number in self._texts if start in self._whole[number]}


def _folded(text: str) -> str:
    """Return the words of `text` in lower case, each with a space before it."""
    plain = text.casefold().replace("ё", "е")  # noqa: RUF001
    return "".join(f" {word}" for word in _WORDS.findall(plain))


def _words(typed: str) -> list[str]:
    return _folded(typed[:_LONGEST]).split()


def _score(words: Sequence[str], name: str) -> float:
    return sum(_best(word, name) for word in words) - _PER_LETTER * len(name)


def _best(word: str, name: str) -> float:
    """Return the score of the best way to find the letters of `word` in `name`, in order."""
    ways = [(-1, 0.0)]  # pairs of the place of the last letter and the score up to it
    for letter in word:
        ways = list(_ways_on(ways, _places(letter, name), name))
    ended = f"{name} "
    return max((worth + _WHOLE * (ended[at + 1] == " ") for at, worth in ways), default=0.0)


def _places(letter: str, name: str) -> Iterator[int]:
    at = name.find(letter)
    while at >= 0:
        yield at
        at = name.find(letter, at + 1)


def _ways_on(
    ways: list[tuple[int, float]], places: Iterable[int], name: str
) -> Iterator[tuple[int, float]]:
    """Yield the best way to each of `places`. `ways` and `places` are in the order of the name."""
    number, best, last = 0, -inf, -1
    for place in places:
        while number < len(ways) and ways[number][0] < place:
            last, worth = ways[number]
            best, number = max(best, worth), number + 1
        if number:
            here = 1 + (_AT_WORD if name[place - 1] == " " else 0)
            beside = worth + _NEXT if last == place - 1 and last >= 0 else best
            yield place, max(best, beside) + here
