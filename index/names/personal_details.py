"""Tells what of a trainer's own words could be somebody's name, or a way to reach them.

It is stricter than `find_names`: what a list or a form does not know as a name is none here, since
a question is full of capitals. It misses names; whoever uses it says “may be”.
"""

import re
from collections.abc import Iterator
from enum import StrEnum

from index.names.finder import find_names
from index.names.found_name import NameKind
from index.names.ordinary_words import is_ordinary
from index.names.word_lists import GIVEN, SURE_SURNAME, SURNAME, lists_with
from index.text.certainty import Certainty
from index.values import Value


class DetailKind(StrEnum):
    """What some words could be."""

    NAME = "name"
    PHONE = "telephone"
    ADDRESS = "address"  # of e-mail, or an account


class PersonalDetail(Value):
    """The `words` that could be of this kind."""

    kind: DetailKind
    words: str


_KINDS = {
    NameKind.PERSON: DetailKind.NAME,
    NameKind.KINSHIP: DetailKind.NAME,
    NameKind.PHONE: DetailKind.PHONE,
    NameKind.CONTACT: DetailKind.ADDRESS,
}
_ALSO_PHONES = re.compile(
    r"(?<![\w.,/-])(?:\d{9,15}|\d{3}[ -]\d{3}[ -]\d{4}|\d{3}-\d{3}-\d{3}"
    r"|\d{3}[ -]\d\d(?:[ -]\d\d){2})"
    r"(?![\w/-]|[.,]\d)"
)
"""Telephones without a sign or word that says so. In other texts such numbers may be anything."""

_BOOK = re.compile(r"\bISBN(?:-1[03])?[ \xa0:]{0,2}\Z", re.IGNORECASE)
_BEFORE = 12  # characters in which the number of a book is named
_ISBN = re.compile(r"97[89]\d{10}")

_LETTERED = re.compile(r"[A-IQVXА-З]\.[ \xa0]?([^\W\d_]+)")  # noqa: RUF001
_SURE_NAMES = frozenset({GIVEN, SURNAME, SURE_SURNAME})


def personal_details(text: str, language: str) -> tuple[PersonalDetail, ...]:
    """Return what in `text`, which is in `language`, could be of somebody; each kind in order."""
    return tuple(dict.fromkeys((*_found(text, language), *_more_phones(text))))


def _found(text: str, language: str) -> Iterator[PersonalDetail]:
    for each in find_names(text, language):
        kind = _KINDS.get(each.kind)
        words = text[each.start : each.end]
        is_likely = each.certainty is not Certainty.DOUBTFUL or kind is DetailKind.PHONE
        is_book = kind is DetailKind.PHONE and _is_book(text, each.start, each.end)
        if kind is not None and is_likely and not is_book and not _is_lettered(words, language):
            yield PersonalDetail(kind, words)


def _is_lettered(words: str, language: str) -> bool:
    """Return whether this is the letter of a group or a list, and the word that comes after it."""
    found = _LETTERED.fullmatch(words)
    if found is None:
        return False
    word = found[1].lower()
    is_known = not _SURE_NAMES.isdisjoint(lists_with(word))
    return not is_known and (not word.isascii() or is_ordinary(word, language))


def _more_phones(text: str) -> Iterator[PersonalDetail]:
    for found in _ALSO_PHONES.finditer(text):
        if not _is_book(text, *found.span()):
            yield PersonalDetail(DetailKind.PHONE, found[0])


def _is_book(text: str, start: int, end: int) -> bool:
    """Return whether these digits are an ISBN: it is said before, or they are 13 that fit."""
    if _BOOK.search(text, max(0, start - _BEFORE), start):
        return True
    digits = text[start:end].lstrip("(")
    if not _ISBN.fullmatch(digits):
        return False
    return (sum(map(int, digits[::2])) + 3 * sum(map(int, digits[1::2]))) % 10 == 0
