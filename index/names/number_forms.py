"""Finds what is known by its digits and signs: telephones, dates, ages, documents, contacts.

Every pattern has a bounded length and is tried once at each place, so time is linear in the text.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from index.names.found_name import FoundName, NameKind
from index.names.word_lists import holds_cyrillic, lists_with, name_words
from index.text.certainty import Certainty
from index.text.closed_spans import closed_span

_DIGITS = re.compile(r"\d+")
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_WEB = re.compile(
    r"(?<!\w)(?:https?://|www\.|(?:t\.me|wa\.me|vk\.com|ok\.ru|facebook\.com|instagram\.com)/)"
    r"[^\s<>\"“”«»)]{2,200}",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w@.+-])@[A-Za-z][\w.]{2,31}")
_PHONE = re.compile(r"(?<![\w.,/-])[+(]?\d[\d ()–\xa0-]{4,18}\d(?![\w/-]|[.,]\d)")
_CLOSING = ".,;:!?…)"  # signs of the sentence at the end of an address
_SOUGHT_BEFORE = 40  # characters in which a telephone is named
_SURE_DIGITS = range(9, 16)
_SCALE, _MOST_DIGITS = 3, 3  # numbers of a scale, at least, and digits of each
_YEARS = range(1900, 2100)
_NAMED_DIGITS = range(5, 16)
_NUMERIC_DATE = re.compile(
    r"(?<![\d.,/-])(?:"
    r"(?:0?[1-9]|[12]\d|3[01])(?P<sign>[./-])(?:0?[1-9]|1[0-2])(?P=sign)(?:19|20)\d\d"
    r"|(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.\d\d"
    r"|(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
    r")(?![\d/-]|[.,]\d)"
)
_REACH = 64  # characters before and after a digit in which what it belongs to stands
_WORD_BEFORE = re.compile(r"[^\W\d_]+")


def number_forms(text: str) -> Iterator[FoundName]:
    """Yield what of `text` is known by digits and signs; the spans may overlap."""
    yield from _contacts(text)
    small = text.casefold()
    if name_words().spelt_age_end in small:  # for the same reason
        yield from _matches(name_words().spelt_ages, text, NameKind.AGE)
    parts = _near_digits(text)
    ages = name_words().latin_ages
    if parts and holds_cyrillic(text):
        ages += name_words().cyrillic_ages
    for part in parts:
        yield from _with_digits(text, part, ages)


def without_contacts(text: str) -> str:
    """Return `text` with spaces in place of addresses of e-mail and on the web: they tell no use.

    It is as long as before, and a sentence ends where it did.
    """
    parts: list[str] = []
    end = 0
    for each in sorted(_contacts(text), key=lambda each: each.start):
        start = max(each.start, end)
        stop = each.start + len(text[each.start : each.end].rstrip(_CLOSING))
        if stop > start:
            parts += text[end:start], " " * (stop - start)
            end = stop
    return "".join((*parts, text[end:]))


def _contacts(text: str) -> Iterator[FoundName]:
    if "@" in text:
        for pattern in (_MAIL, _HANDLE):
            yield from _matches(pattern, text, NameKind.CONTACT)
    if "/" in text or "www." in text.casefold():  # else the pattern is tried at every letter
        yield from _matches(_WEB, text, NameKind.CONTACT, Certainty.DOUBTFUL)


def _with_digits(
    text: str, part: tuple[int, int], ages: Sequence[re.Pattern[str]]
) -> Iterator[FoundName]:
    """Yield what `part` of the text holds that has digits. `ages` are the patterns of ages."""
    yield from _matches(_NUMERIC_DATE, text, NameKind.DATE, part=part)
    yield from _matches(_spelt_dates(), text, NameKind.DATE, part=part)
    for pattern in name_words().documents:
        yield from _matches(pattern, text, NameKind.DOCUMENT, part=part)
    for pattern in ages:
        yield from _matches(pattern, text, NameKind.AGE, part=part)
    yield from _phones(text, part)


def _near_digits(text: str) -> list[tuple[int, int]]:
    """Return the parts of `text` around its digits, as (start, end)."""
    parts: list[tuple[int, int]] = []
    for found in _DIGITS.finditer(text):
        start, end = max(0, found.start() - _REACH), min(len(text), found.end() + _REACH)
        if parts and start <= parts[-1][1]:
            parts[-1] = (parts[-1][0], end)
        else:
            parts.append((start, end))
    return parts


def _matches(
    pattern: re.Pattern[str],
    text: str,
    kind: NameKind,
    certainty: Certainty = Certainty.LIKELY,
    part: tuple[int, int] | None = None,
) -> Iterator[FoundName]:
    places = pattern.finditer(text, *(part or ()))
    return (FoundName(*found.span(), kind, certainty) for found in places)


@cache
def _spelt_dates() -> re.Pattern[str]:
    """Return the pattern of a day of a month that is written as a word."""
    months = name_words().months
    day = r"(?:0?[1-9]|[12]\d|3[01])"
    return re.compile(
        rf"(?<![\w.,/-]){day}(?:st|nd|rd|th|-?го)?[- ](?:of )?(?:{months})[^\W\d_]{{0,8}}"  # noqa: RUF001
        rf"|(?<!\w)(?:{months}) {day}(?:st|nd|rd|th)?(?![\w%]|[-–]\d|,\d)",
        re.IGNORECASE,
    )


def _phones(text: str, part: tuple[int, int]) -> Iterator[FoundName]:
    for found in _PHONE.finditer(text, *part):
        if _is_row(found[0]):
            continue
        digits = sum(letter.isdigit() for letter in found[0])
        is_sure = digits in _SURE_DIGITS and found[0][0] in "+(0"
        if is_sure or (digits in _NAMED_DIGITS and _names_phone(text, found.start())):
            certainty = Certainty.LIKELY if is_sure else Certainty.DOUBTFUL
            start = found.start() + int(found[0][0] == "(" and ")" not in found[0])
            yield FoundName(*closed_span(text, start, found.end()), NameKind.PHONE, certainty)


def _is_row(written: str) -> bool:
    """Return whether these are years, or numbers that grow by the same, as those of a scale."""
    groups = _DIGITS.findall(written)
    numbers = [int(each) for each in groups]
    if all(each in _YEARS for each in numbers):
        return True
    steps = {after - before for before, after in pairwise(numbers)}
    is_plain = all(str(int(each)) == each and len(each) <= _MOST_DIGITS for each in groups)
    return is_plain and len(numbers) >= _SCALE and len(steps) == 1 and min(steps) > 0


def _names_phone(text: str, at: int) -> bool:
    """Return whether a word for a telephone stands shortly before the place `at`."""
    before = text[max(0, at - _SOUGHT_BEFORE) : at].lower()
    return any("numbers.phone_cues" in lists_with(word) for word in _WORD_BEFORE.findall(before))
