"""Recognises Russian in windows-1251 among texts that are not UTF-8."""

import re

# ruff: noqa: RUF001  these are Russian letters

_SMALL = re.compile(r"[а-яё]")
_CAPITAL = re.compile(r"[А-ЯЁ]")
_OTHER_SIGNS = re.compile("[\u0080-\u009f\u0402-\u040f\u0452-\u045f\u0490\u0491\u00a4\u00a6\u00ac]")
_WORD = re.compile(r"[^\W\d_]+")
_COMMONEST = frozenset("оеаинтсрвл")  # two thirds of the letters of a Russian text
_LEAST_COMMON = 0.5  # share of letters; a lower one is another script, read as Cyrillic letters
_MOST_MIXED = 0.02  # share of words: “Café” is read as “Cafй”


def read_as_russian(data: bytes) -> str | None:
    """Return `data` decoded from windows-1251 where that is clearly Russian, else None."""
    text = data.decode("cp1251", "replace")
    return (
        text if "\ufffd" not in text and _has_its_letters(text) and _has_its_words(text) else None
    )


def _has_its_letters(text: str) -> bool:
    """Return whether most non-ASCII characters are small Russian letters; KOI8-R has capitals."""
    signs = sum(ord(sign) > 127 for sign in text)
    small = _SMALL.findall(text)
    common = sum(letter in _COMMONEST for letter in small)
    return (
        len(small) > 0.7 * max(1, signs)
        and len(small) > 3 * len(_CAPITAL.findall(text))
        and len(_OTHER_SIGNS.findall(text)) * 50 < signs
        and common >= _LEAST_COMMON * len(small)
    )


def _has_its_words(text: str) -> bool:
    """Return whether the words with Cyrillic letters are whole words, not parts of Latin ones."""
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    mixed = sum(any(letter.isascii() for letter in word) for word in words)
    alone = sum(len(word) == 1 for word in words)  # “à” is read as a Cyrillic letter
    return mixed <= _MOST_MIXED * len(words) and 2 * alone < len(words)
