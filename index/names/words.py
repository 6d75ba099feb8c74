"""The words of a text, each with how it is written and where in a sentence it stands."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_POSSESSIVE = re.compile(r"[’']s?$")
_BREAK = re.compile(r"[.!?…:;\n\r•|]")
_OPENS = '“„«"‘(—–'
_ABBREVIATIONS = frozenset("mr mrs ms dr st г ул д кв пр им с обл мкр г-н г-жа просп пер".split())  # noqa: RUF001, SIM905


@dataclass(frozen=True, slots=True)
class TextWord:
    """A word at `text[start:end]`. `plain` is in small letters, without an English genitive.

    `first` tells that a sentence, a quotation or a line begins here; `joined` that a single space
    is before it, and nothing else.
    """

    start: int
    end: int
    plain: str
    is_capital: bool
    is_all_capitals: bool
    first: bool
    joined: bool

    @property
    def is_number(self) -> bool:
        """Whether it is written in digits."""
        return self.plain.isdigit()


def words_of(text: str) -> list[TextWord]:
    """Return the words of `text`."""
    found: list[TextWord] = []
    end = 0
    for match in _WORD.finditer(text):
        word, gap = match[0], text[end : match.start()]
        before = found[-1] if found else None
        first = before is None or _begins(gap, before)
        is_all = len(word) > 1 and word.isupper()
        plain = _POSSESSIVE.sub("", word.lower())
        joined = gap in (" ", "\xa0")
        at = match.start()
        found.append(TextWord(at, match.end(), plain, word[0].isupper(), is_all, first, joined))
        end = match.end()
    return found


def _begins(gap: str, before: TextWord) -> bool:
    """Return whether `gap`, after the word `before`, ends a sentence or opens a quotation."""
    if gap.strip() == "." and (before.plain in _ABBREVIATIONS or _is_initial(before)):
        return False
    return bool(_BREAK.search(gap)) or (gap.strip() != "" and gap.strip()[-1] in _OPENS)


def _is_initial(word: TextWord) -> bool:
    return word.end - word.start == 1 and word.is_capital


@dataclass(frozen=True, slots=True)
class WordUse:
    """How a document writes its words: those in small letters, and the capitals in sentences."""

    small: frozenset[str] = frozenset()
    capital: frozenset[str] = frozenset()


def word_use(texts: Iterable[str]) -> WordUse:
    """Return how `texts` write their words."""
    small: set[str] = set()
    capital: set[str] = set()
    for text in texts:
        for word in words_of(text):
            if not word.is_capital:
                small.add(word.plain)
            elif not word.first and not word.is_all_capitals:
                capital.add(word.plain)
    return WordUse(frozenset(small), frozenset(capital - small))
