"""Finds the names of people: listed ones, forms of surnames, initials, capitals in a sentence."""

import re
from collections.abc import Iterator

from index.names.found_name import FoundName, NameKind
from index.names.sentences import SentenceWords
from index.text.certainty import Certainty

_LONG = r"[^\W\d_]{3,30}(?:-[^\W\d_]{2,30})?"
_INITIALS = re.compile(
    rf"(?<![\w.])[^\W\d_]\.[ \xa0]?(?:[^\W\d_]\.[ \xa0]?)?{_LONG}(?!\w)"
    rf"|(?<!\w){_LONG}[ \xa0][^\W\d_]\.[ \xa0]?[^\W\d_]\."
    r"(?![ \xa0]?[^\W\d_]{3})"
)
_INITIAL = re.compile(r"\.(?<=(?<!\w)[^\W\d_]\.)")  # the dot first, which is found fastest
_CUES = ("people.kin", "people.titles", "people.calls")
_SHORTEST = 3  # letters of a name
_PART = re.compile(r"[^\W\d_]+")


def initials(text: str, words: SentenceWords) -> Iterator[FoundName]:
    """Yield the surnames with initials in `text`."""
    if not _INITIAL.search(text):
        return
    for found in _INITIALS.finditer(text):
        parts = _PART.findall(found[0])
        is_word = any(len(part) > 1 and words.is_small(part.lower()) for part in parts)
        if not is_word and all(part[0].isupper() for part in parts):
            yield FoundName(*found.span(), NameKind.PERSON)


def people(text: SentenceWords) -> Iterator[FoundName]:
    """Yield the names of people, and capitals that may name somebody or a place."""
    told = 0
    for at in text.capitals:
        end = _run_from(text, at) if at >= told else at
        if end > at:
            yield _told(text, at, end)
            told = end


def _run_from(text: SentenceWords, at: int) -> int:
    """Return the end of the names in a row that begin `at`, or `at`."""
    end = at
    if _is_told_of(text, at) or _opens(text, at):
        end = at + 1
    while end < len(text.words) and (end == at or text.goes_on(end)):
        is_part = end > at and (text.has("people.parts", end) or text.is_initial(end))
        if not (is_part or text.is_strong(end) or text.is_weak(end)):
            break
        end += 1
    return end


def first_names(text: SentenceWords) -> Iterator[str]:
    """Yield the words, in small letters, that begin a sentence as the first of several names."""
    for at in text.capitals:
        if _opens(text, at):
            yield text.words[at].plain


def _opens(text: SentenceWords, at: int) -> bool:
    """Return whether the word begins a sentence, and the names that follow go on with it."""
    return text.words[at].first and _goes_on(text, at + 1) and text.may_precede(at)


def _is_told_of(text: SentenceWords, at: int) -> bool:
    """Return whether the words before say that a person is named here, whatever the word is."""
    is_after = text.words[at].joined and any(text.has(key, at - 1) for key in _CUES)
    return (
        is_after
        and text.words[at].end - text.words[at].start >= _SHORTEST
        and not (text.has("common.bodies", at) or text.has("people.titles", at))
    )


def _goes_on(text: SentenceWords, at: int) -> bool:
    """Return whether a part of a name follows in the same row."""
    if at >= len(text.words) or not text.words[at].joined:
        return False
    is_name = text.is_strong(at) or text.is_weak(at) or text.is_initial(at)
    return is_name or text.has("people.parts", at)


def _told(text: SentenceWords, at: int, end: int) -> FoundName:
    """Return the names `at` to `end` as their kind, with the word of kinship before them."""
    places = range(at, end)
    is_sure = any(text.is_strong(each) or text.has("people.parts", each) for each in places)
    start, stop = text.words[at].start, text.words[end - 1].end
    joined = text.words[at].joined
    if joined and text.has("people.kin", at - 1):
        return FoundName(text.words[at - 1].start, stop, NameKind.KINSHIP)
    if is_sure or (joined and any(text.has(key, at - 1) for key in _CUES)):
        return FoundName(start, stop, NameKind.PERSON)
    kind = NameKind.PLACE if joined and text.has("places.before", at - 1) else NameKind.PERSON
    return FoundName(start, stop, kind, Certainty.DOUBTFUL)
