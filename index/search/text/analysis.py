"""Splits text into tokens, and folds each so that the spellings of a word are one term.

A token keeps its position in the original text. Tokens are folded, never the text, since folding
can change the number of characters. Stop words are kept: `running a brothel` is a phrase.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from index.model import CELL_END, ROW_END

# Inside a word these are not part of its term: don’t is `dont`. The last six are invisible.
_JOINERS = "'’‘\u02bc`\u00b4\u00ad\u200b\u200c\u200d\u2060\ufeff"
_GROUPING = ",\u00a0\u2009\u202f"  # separators between the thousands of a number
_LETTER = r"[^\W_\u02bc]"  # \u02bc is a letter to Unicode
_MARK = r"[\u0300-\u036f\u0483-\u0487]"
_NUMBER = rf"\d{{1,3}}(?:[{_GROUPING}]\d{{3}})+(?!\d)"
_WORD = rf"{_LETTER}+(?:{_MARK}+{_LETTER}*|[{_JOINERS}]{_LETTER}+)*"
_TOKEN = re.compile(rf"{_NUMBER}|{_WORD}")
_DROPPED = re.compile(rf"[{_JOINERS}{_GROUPING}]")
PART_END = re.compile(f"[{CELL_END}{ROW_END}]")  # between the parts of the text of a table
_REMEMBERED = 1 << 16  # words whose terms are cached


class Token(NamedTuple):
    """One word of a text: its term, and `text[start:end]` as it was written."""

    term: str
    start: int
    end: int


def tokens(text: str, start: int = 0) -> Iterator[Token]:
    """Yield the words of `text` in order, from `start` on, which is not inside a word."""
    for found in _TOKEN.finditer(text, start):
        yield Token(fold(found[0]), found.start(), found.end())


def next_word(text: str, start: int) -> Token | None:
    """Return the first word of `text` from `start` on, which is not inside a word, or None."""
    found = _TOKEN.search(text, start)
    return Token(fold(found[0]), *found.span()) if found else None


def terms(text: str) -> list[str]:
    """Return the terms of the words of `text`, in order, for an index."""
    return [fold(word) for word in _TOKEN.findall(text)]


def parts_of(text: str) -> tuple[str, ...]:
    """Return the caption and the cells of a table with this text."""
    return tuple(PART_END.split(text))


@lru_cache(_REMEMBERED)
def fold(word: str) -> str:
    """Return the term of one word: lower case, е for ё, without apostrophes and joiners."""
    if word.isascii() and word.isalnum():
        return word.lower()
    composed = unicodedata.normalize("NFKC", _DROPPED.sub("", word).casefold())
    folded = unicodedata.normalize("NFC", composed.replace("i\u0307", "i"))
    # An acute that was not composed is a stress mark. ё is often written as е.
    return folded.replace("\u0301", "").replace("\u0451", "\u0435")


def alike(one: str, other: str) -> int:
    """Return how many letters two words share at their beginning."""
    same = 0
    for letter, instead in zip(one, other, strict=False):
        if letter != instead:
            break
        same += 1
    return same
