"""Decides whether a hyphen at the end of a line divides one word, or belongs to it."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import cached_property
from itertools import islice

from index.importers.ids import language_of
from index.text.divided_word_list import SHORTEST, divided_words
from index.values import Value

_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_LAST = re.compile(r"((?:[^\W\d_]+[-\u2010])*)([^\W\d_]+)([-\u2010\u00ad])$")
_FIRST = re.compile(r"[^\W\d_]+")
_SUSPENDED = frozenset({"and", "or", "to", "und", "oder", "et", "ou", "и", "или", "либо", "та"})
# Russian words that always have a hyphen: joined, they may begin as others do.
_HYPHENATED = re.compile(
    r"из-(?:за|под)$|кое-.|по-.{2,}(?:му|ки|ьи)$|во?-.+[иы]х$|.+-(?:то|либо|нибудь|таки)$"  # noqa: RUF001
)
_HYPHENS = frozenset("-\u2010\u00ad")
SOFT = "\u00ad"  # a hyphen that is there at the ends of lines alone
_LISTED = frozenset({"en", "ru"})  # languages of texts in which lists decide
_INFLECTED = 3  # letters after the division that a related word has to share
_LONGEST_ENDING = 4
_LONGEST = 200  # letters of a word that are looked at
_MOST_LOOKED_UP = 20_000  # words of a text that a list decides
_MOST = 500  # words that are told one by one


class HyphenUse(StrEnum):
    """What a hyphen at the end of a line is, and by what that is known."""

    DIVIDES = "divides"  # the text has the joined word
    LISTED = "listed"  # a list of words has it
    RELATED = "related"  # the text has another word with its beginning
    SUSPENDED = "suspended"  # it stands for a later word: “short- and long-term”
    BELONGS = "belongs"  # the text, a list or its form has the word with its hyphen
    UNKNOWN = "unknown"  # nothing speaks for either, so it stays


_TOLD = {
    HyphenUse.LISTED: "Joined at the ends of lines by a list of words",
    HyphenUse.RELATED: "Joined at the ends of lines as the text has words with their beginnings",
}
GUESSED_JOINS = tuple(_TOLD)
"""The uses by which both halves are one word, and an editor is told."""


class Division(Value):
    """Two halves at the end of a line and the `sign` between them; `before` may be a compound."""

    use: HyphenUse
    before: str
    sign: str
    after: str

    @property
    def joined(self) -> str:
        """The word without the hyphen."""
        return self.before + self.after

    @property
    def is_one(self) -> bool:
        """Whether both halves are one word without the hyphen."""
        return self.use in (HyphenUse.DIVIDES, *GUESSED_JOINS)


class KnownWords:
    """The words of a text, and those of the lists of its language; both are read when needed."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = tuple(lines)
        self._looked_up = 0

    def division(self, line: str, after: str) -> Division | None:
        """Return how the last word of `line` is divided from the first of the line `after`.

        None where no hyphen between letters divides them.
        """
        last = _LAST.search(line[-_LONGEST:]) if is_broken(line) else None
        goes_on = _FIRST.match(after[:_LONGEST])
        if last is None or goes_on is None:
            return None
        compound, first, sign = last.groups("")
        second = goes_on[0]
        use = HyphenUse.DIVIDES if sign == SOFT else self._use(compound, first, second)
        is_alone = after[:_LONGEST].partition(" ")[0].lower() in _SUSPENDED
        if is_alone and use not in (HyphenUse.DIVIDES, HyphenUse.LISTED, HyphenUse.BELONGS):
            use = HyphenUse.SUSPENDED
        return Division(use, compound + first, sign, second)

    def is_cut(self, before: str, after: str) -> bool:
        """Return whether a word and the first letters of `after` may be one, cut without a hyphen.

        They are not where both are words that the text has elsewhere too.
        """
        rest = _FIRST.match(after[:_LONGEST])
        if rest is None or not rest[0].islower():
            return False
        first, second = _plain(before[:_LONGEST]), rest[0]
        if self._words[first + second]:
            return True
        if self._by_language(first + second, f"{first}-{second}") is HyphenUse.LISTED:
            return True
        return not (self._words[first] > 1 and self._words[second] > 1)

    def _use(self, compound: str, first: str, second: str) -> HyphenUse:
        """Return what the hyphen is; `compound` is what hangs on `first`, such as “socio-”."""
        before, joined = _plain(compound + first), _plain(first + second)
        whole = f"{before}-{second.lower()}"
        known = self._words[joined] or self._words[before + second.lower()]
        hyphenated = self._words[whole]
        if known or hyphenated:
            return HyphenUse.DIVIDES if known >= hyphenated else HyphenUse.BELONGS
        if not second[:1].islower() and not first.isupper():
            return HyphenUse.BELONGS
        if use := self._by_language(joined, whole):
            return use
        reach = len(first) + min(_INFLECTED, len(second))
        begins = joined[: max(SHORTEST, reach, len(joined) - _LONGEST_ENDING)]
        return HyphenUse.RELATED if self._has_beginning(begins) else HyphenUse.UNKNOWN

    @cached_property
    def _words(self) -> Counter[str]:
        """The words of the text, without those that the ends of lines divide."""
        words = Counter[str]()
        broken = False
        for line in self._lines:
            found = [_plain(word) for word in _WORD.findall(line)]
            whole = found[1 if broken else 0 :]
            broken = is_broken(line) if found else broken
            words.update(whole[:-1] if broken else whole)
        return words

    @cached_property
    def _parts(self) -> list[str]:
        """All words, and those that hang on others by hyphens, in the order of their letters."""
        return sorted({part for word in self._words for part in word.split("-")})

    @cached_property
    def _language(self) -> str:
        return language_of("\n".join(self._lines))[0]

    def _has_beginning(self, begins: str) -> bool:
        """Return whether a word of the text begins so, or what hangs on one by a hyphen."""
        at = bisect_left(self._parts, begins)
        is_long = len(begins) >= SHORTEST
        return is_long and at < len(self._parts) and self._parts[at].startswith(begins)

    def _by_language(self, joined: str, whole: str) -> HyphenUse | None:
        """Return what the lists say of a word, joined and as a whole with its hyphen."""
        listed = divided_words("en" if joined.isascii() else "ru")
        if self._language not in _LISTED or listed is None:
            return None
        self._looked_up += 1
        if self._looked_up > _MOST_LOOKED_UP:
            return None
        is_word = listed.has(joined)
        if joined.isascii() and listed.has(whole):
            return HyphenUse.UNKNOWN if is_word else HyphenUse.BELONGS  # “co-operate” is both
        if not is_word and _HYPHENATED.match(whole):
            return HyphenUse.BELONGS
        return HyphenUse.LISTED if is_word else None


def told_joins(use: HyphenUse, places: Mapping[str, Sequence[str]]) -> str:
    """Return what to tell of all words that were joined, with the places of each."""
    listed = [f"“{word}” ({'; '.join(where)})" for word, where in islice(places.items(), _MOST)]
    more = f"; and {len(places) - _MOST:,} others" if len(places) > _MOST else ""
    return f"{_TOLD[use]}, {len(places):,}: {'; '.join(listed)}{more}."


def is_broken(line: str) -> bool:
    """Return whether the last word of a line may continue in the next line."""
    return line[-1:] in _HYPHENS and line[-2:-1].isalnum()


def _plain(word: str) -> str:
    return word.lower().replace("\u2010", "-")
