"""The words of a text, each with how it is written and where in a sentence it stands."""

import re
from collections.abc import Iterable, Set
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

_WORD = re.compile(r"([^\W_]+(?:[-’'][^\W_]+)*)")  # in a group, so that splitting keeps it
_POSSESSIVE = re.compile(r"[’']s?$")
_BREAK = re.compile(r"[.!?…:;\n\r\t•|]")
_OPENS = '“„«"‘(—–'
_SPACES = frozenset(" \xa0")
_MOST_REMEMBERED = 20_000  # words of which it is remembered how they are written
ABBREVIATIONS = frozenset("mr mrs ms dr st г ул д кв пр им с обл мкр г-н г-жа просп пер".split())  # noqa: RUF001, SIM905


class TextWord(NamedTuple):
    """A word at `text[start:end]`. `plain` is in small letters, without an English genitive.

    `first` tells that a sentence, a quotation or a line begins here; `joined` that a single space
    is before it, and nothing else. `closes` is the sign that follows.
    """

    start: int
    end: int
    plain: str
    is_capital: bool
    is_all_capitals: bool
    first: bool
    joined: bool
    closes: str

    @property
    def is_number(self) -> bool:
        """Whether it is written in digits."""
        return self.plain.isdigit()


def words_of(text: str) -> list[TextWord]:
    """Return the words of `text`."""
    found: list[TextWord] = []
    end, before = 0, None
    parts = _WORD.split(text)  # a gap, a word, a gap, ..., a gap
    for gap, word, after in zip(parts[:-1:2], parts[1::2], parts[2::2], strict=True):
        joined = gap in _SPACES
        first = before is None or (not joined and _begins(gap, before))
        start = end + len(gap)
        end = start + len(word)
        before = TextWord(start, end, *_written(word), first, joined, after[:1])
        found.append(before)
    return found


@lru_cache(_MOST_REMEMBERED)
def _written(word: str) -> tuple[str, bool, bool]:
    """Return the word in small letters, and whether its first and all of them are capitals."""
    plain, is_capital = word.lower(), word[0].isupper()
    if not plain.isalpha():
        plain = _POSSESSIVE.sub("", plain)
    return plain, is_capital, is_capital and len(word) > 1 and word.isupper()


def _begins(gap: str, before: TextWord) -> bool:
    """Return whether `gap`, after the word `before`, ends a sentence or opens a quotation."""
    if gap.strip() == "." and (before.plain in ABBREVIATIONS or _is_initial(before)):
        return False
    return bool(_BREAK.search(gap)) or (gap.strip() != "" and gap.strip()[-1] in _OPENS)


def _is_initial(word: TextWord) -> bool:
    return word.end - word.start == 1 and word.is_capital


class WordUse:
    """How a document writes its words: those in `small` letters, and each `capital` in sentences.

    It is `learn`ed once, from all texts.
    """

    def __init__(self) -> None:
        self.small: Set[str] = frozenset()
        self.capital: Set[str] = frozenset()

    def learn(self, texts: Iterable[Iterable[TextWord]]) -> None:
        """Look at how the words of `texts` are written."""
        small: set[str] = set()
        capital: set[str] = set()
        for word in chain.from_iterable(texts):
            if not word.is_capital:
                small.add(word.plain)
            elif not word.first and not word.is_all_capitals:
                capital.add(word.plain)
        self.small, self.capital = small, capital - small

    def learn_names(self, names: Iterable[str]) -> None:
        """Take `names`, in small letters, for capitals in sentences too."""
        self.capital |= {*names}
