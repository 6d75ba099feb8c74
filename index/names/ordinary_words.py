"""Tells which words that begin a sentence are ordinary ones, and no first name of what follows."""

import re
from functools import lru_cache

from index.names.word_lists import ALSO_WORDS, GIVEN, lists_with
from index.text.divided_word_list import divided_words

_EXACTLY_GIVEN = frozenset({"given.latin", "given.cyrillic"})
_SHORT_WORDS = frozenset({"titles.words", "common.words"})
_PART = re.compile(r"[^\W_]+")
_MOST_REMEMBERED = 20_000  # words
_KYRGYZ_FORMS = re.compile(r"\w{2,}(?:[дт][аеоө]н?|[ндт][ыиуү]н|п)|\w{3,}ч[ыиуү]")


def names_nobody(words: str, language: str) -> bool:
    """Return whether a title that has `words` names nobody by them: all are ordinary ones.

    One that a list of names knows is none.
    """
    parts = _PART.findall(words.lower())
    written = "en" if language == "ky" else language  # whose endings names have too
    return all(is_ordinary(each, written) or _is_short_word(each) for each in parts)


def _is_short_word(word: str) -> bool:
    lists = lists_with(word)
    return GIVEN not in lists and not lists.isdisjoint(_SHORT_WORDS)


@lru_cache(_MOST_REMEMBERED)
def is_ordinary(word: str, language: str) -> bool:
    """Return whether `word`, in small letters, is an ordinary word rather than a name.

    Of the word lists those in Latin letters are English, those in Cyrillic ones Russian. In Kyrgyz
    the first of several names has no ending, so that one with the ending of a case is none, nor
    is one that says what somebody does.
    """
    lists = lists_with(word)
    if "people.openers" in lists:
        return True
    if GIVEN in lists:
        return ALSO_WORDS in lists and lists.isdisjoint(_EXACTLY_GIVEN)
    if language == "ky" and _KYRGYZ_FORMS.fullmatch(word):
        return True
    listed = divided_words("en" if word.isascii() else "ru")
    return listed is not None and listed.has(word)
