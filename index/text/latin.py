"""Transliterates words into the letters of ids: `a-z` and digits."""

import re
import unicodedata

_LATIN = (
    "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya ng o u i i e g"
)
_CYRILLIC = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюяңөүіїєґ", _LATIN.split(), strict=True))
_PLAIN = re.compile(r"[a-z0-9]+")


def latin(word: str) -> str:
    """Return `word` in `a-z0-9`, without the letters that have no counterpart."""
    letters = "".join(_CYRILLIC.get(letter, letter) for letter in word.lower())
    return "".join(_PLAIN.findall(unicodedata.normalize("NFKD", letters)))
