"""Cuts text into tokens, and folds each token so that spellings of one word are one term.

A token keeps its place in the original text. The token is folded, never the text, since folding
can change how many characters there are. Stop words are kept: `running a brothel` is a phrase.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_JOINERS = "'’‘\u02bc`\u00b4\u00ad"  # inside a word they are no part of its term: don’t is `dont`
_NUMBER = r"\d+(?:[,\u00a0\u202f]\d{3})+(?!\d)"
_LETTER = rf"(?:(?![{_JOINERS}])[^\W_][\u0300-\u036f]*)"  # \u02bc is a letter to Unicode
_WORD = rf"{_LETTER}(?:[{_JOINERS}]?{_LETTER})*"
_TOKEN = re.compile(rf"{_NUMBER}|{_WORD}")
_DROPPED = re.compile(rf"[{_JOINERS},\u00a0\u202f]")


class Token(NamedTuple):
    """One word of a text: its term, and `text[start:end]` as it was written."""

    term: str
    start: int
    end: int


def tokens(text: str, start: int = 0) -> Iterator[Token]:
    """Yield the words of `text` in order, from `start` on, where a word begins or none is."""
    for found in _TOKEN.finditer(text, start):
        yield Token(fold(found[0]), found.start(), found.end())


def terms(text: str) -> list[str]:
    """Return the terms of the words of `text` in order."""
    return list(map(fold, _TOKEN.findall(text)))


@lru_cache(65_536)
def fold(word: str) -> str:
    """Return the term of one word: small letters, one spelling of ё, no marks inside it."""
    composed = unicodedata.normalize("NFKC", _DROPPED.sub("", word).casefold())
    folded = unicodedata.normalize("NFC", composed.replace("i\u0307", "i"))
    return folded.replace("\u0451", "\u0435")  # ё is often written so
