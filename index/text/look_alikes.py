"""Letters of the Latin and the Cyrillic alphabet that look alike, small or as capitals."""

import re
import unicodedata
from collections.abc import Iterator

_LATIN = "abcehijkmopstxyqwd"
_CYRILLIC = "авсеніјкморѕтхуԛԝԁ"
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_WORD = re.compile(r"[^\W\d_]+")
_BESIDE = 100  # characters on each side of a word
_OF_LATIN = re.compile("[a-z\u00df-\u024f]")
_OF_CYRILLIC = re.compile("[\u0400-\u052f]")
_ALPHABETS = frozenset({"LATIN", "CYRILLIC", "GREEK"})


def in_one_alphabet(text: str) -> str:
    """Return `text`, which has small letters only, without words of two alphabets.

    A letter that looks like one of the other alphabet becomes that where the rest of its word is
    written with it; in a word of such letters alone, where the rest of the text is.
    """
    if text.isascii() or not (_OF_LATIN.search(text) and _OF_CYRILLIC.search(text)):
        return text
    is_latin = _leans_to_latin(text) >= 0

    def written(found: re.Match[str]) -> str:
        word = found[0]
        leaning = _leans_to_latin(word)
        to_latin = leaning > 0 or (leaning == 0 and is_latin)
        return word.translate(_TO_LATIN if to_latin else _TO_CYRILLIC)

    return _WORD.sub(written, text)


def may_look_otherwise(text: str, start: int, end: int) -> bool:
    """Return whether the word there looks like one of the alphabet that the text beside it has.

    All letters of such a word look like those of the other alphabet. The text beside it is the
    nearest letter before that is of one alphabet alone, else after.
    """
    word = text[start:end].lower()
    others = next((each for each in (_LATIN, _CYRILLIC) if set(word) <= set(each)), "")
    if not word or not others:
        return False
    beside = f"{text[max(0, start - _BESIDE) : start][::-1]}{text[end : end + _BESIDE]}".lower()
    leaning = next(filter(None, map(_leans_to_latin, beside)), 0)
    return leaning < 0 if others == _LATIN else leaning > 0


def words_of_two_alphabets(text: str) -> Iterator[str]:
    """Yield the words of `text` with letters of more than one alphabet among those that look alike.

    Those are the Latin, the Cyrillic and the Greek one.
    """
    if not text.isascii():
        for word in _WORD.findall(text):
            if not word.isascii() and len(_ALPHABETS & set(map(_alphabet, word))) > 1:
                yield word


def _alphabet(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _leans_to_latin(text: str) -> int:
    """Return how many letters are of the Latin alphabet alone, less those of the Cyrillic alone."""
    latin = sum(each not in _LATIN for each in _OF_LATIN.findall(text))
    return latin - sum(each not in _CYRILLIC for each in _OF_CYRILLIC.findall(text))
