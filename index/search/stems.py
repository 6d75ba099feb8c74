"""What the forms of a word share."""

import re
from functools import cache

import snowballstemmer

_CYRILLIC = re.compile(r"[\u0400-\u052f]")


@cache
def stem(term: str) -> str:
    """Return what the forms of one word share, by Snowball's English or Russian rules."""
    language = "russian" if _CYRILLIC.search(term) else "english"
    return str(_stemmer(language).stemWord(term))


@cache
def _stemmer(language: str) -> "snowballstemmer.stemmer":
    return snowballstemmer.stemmer(language)
