"""Finds the names of people: listed ones, forms of surnames, initials, capitals in a sentence."""

import re
from collections.abc import Iterable, Iterator

from index.names.found_name import FoundName, NameKind
from index.names.ordinary_words import is_ordinary
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
_MOST_PARTICLES = 3  # in a row
_BRACKET = 2  # characters: a square bracket and a space
_WITH_PARTICLES = frozenset({"de", "nl", "fr", "es", "it", "pt"})  # where they are usual words
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
            yield _told(text, max(told, _first_particle(text, at)), end)
            told = end


def _run_from(text: SentenceWords, at: int) -> int:
    """Return the end of the names in a row that begin `at`, or `at`."""
    end = at
    if _is_before_first_name(text, at):
        end = at + 2
    elif any(tells(text, at) for tells in _TELLING):
        end = at + 1
    while end < len(text.words) and (end == at or text.goes_on(end)):
        last = _after_particles(text, end) if end > at else end
        is_part = end > at and _is_part(text, range(at, end), last)
        if not (is_part or text.is_strong(last) or text.is_weak(last)):
            break
        end = last + 1
    return end


def _is_part(text: SentenceWords, names: Iterable[int], at: int) -> bool:
    """Return whether the word belongs to the `names` before it, also where it would be none."""
    if text.has("people.parts", at) or text.is_initial(at):
        return True
    is_given = any(map(text.is_given, names))
    return (is_given and text.may_follow(at)) or (
        any(map(text.is_strong, names)) and text.may_be_surname(at)
    )


def _is_before_name(text: SentenceWords, at: int) -> bool:
    """Return whether this may be a part of the known name that follows, such as in a title."""
    after = at + 1
    is_joined = after < len(text.words) and text.words[after].joined
    is_within = is_joined and not text.is_first(at) and text.is_strong(after)
    return is_within and text.may_be_surname(at)


def _after_particles(text: SentenceWords, at: int) -> int:
    """Return where the name goes on after the particles that begin `at`; `at` without any."""
    end = at
    while end < at + _MOST_PARTICLES and _is_joined_particle(text, end):
        end += 1
    is_name = end < len(text.words) and text.words[end].joined and text.is_capital_name(end)
    return end if is_name else at


def _first_particle(text: SentenceWords, at: int) -> int:
    """Return where the particles before the name `at` begin; `at` without any."""
    first = at
    if text.language not in _WITH_PARTICLES:
        least = max(0, at - _MOST_PARTICLES)
        while first > least and text.words[first].joined and _is_particle(text, first - 1):
            first -= 1
    return first


def _is_particle(text: SentenceWords, at: int) -> bool:
    """Return whether this is a particle; with a capital, one that is no ordinary word."""
    if at >= len(text.words) or not text.has("people.particles", at):
        return False
    word = text.words[at]
    return not word.is_capital or not is_ordinary(word.plain, text.language)


def _is_joined_particle(text: SentenceWords, at: int) -> bool:
    return _is_particle(text, at) and text.words[at].joined


def _is_before_first_name(text: SentenceWords, at: int) -> bool:
    """Return whether this is a surname, and a comma and a first name alone are after it."""
    after = at + 1
    if text.words[at].closes != "," or after >= len(text.words) or not text.may_be_surname(at):
        return False
    is_near = text.words[after].start - text.words[at].end == len(", ")
    goes_on = after + 1 < len(text.words) and text.words[after + 1].joined
    is_alone = not goes_on or text.is_strong(after + 1) or text.is_initial(after + 1)
    return is_near and is_alone and text.words[after].closes != "," and text.is_given(after)


def first_names(text: SentenceWords) -> Iterator[str]:
    """Yield the words, in small letters, that begin a sentence as the first of several names."""
    for at in text.capitals:
        if _opens(text, at):
            yield text.words[at].plain


def _opens(text: SentenceWords, at: int) -> bool:
    """Return whether the word begins a sentence, and the names that follow go on with it."""
    if not (text.words[at].first and text.may_precede(at)):
        return False
    has_particles = text.language not in _WITH_PARTICLES and _after_particles(text, at + 1) > at + 1
    return has_particles or _goes_on(text, at + 1)


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


def _is_left_over(text: SentenceWords, at: int) -> bool:
    """Return whether what stands for a name is beside the word, which may be its other half."""
    after = at + 1
    if after < len(text.words) and text.is_stand_in(after, _BRACKET):
        is_name = text.may_precede(at) if text.is_first(at) else text.may_be_surname(at)
        return is_name and not any(text.has(key, at) for key in _CUES)
    if at == 0 or not text.is_stand_in(at - 1):
        return False
    gap = text.words[at].start - text.words[at - 1].end
    return gap == _BRACKET and (text.may_follow(at) or text.may_be_surname(at))


def _is_before_age(text: SentenceWords, at: int) -> bool:
    """Return whether the word begins a line or a bracket, and only an age follows: “Keresh, 33”."""
    word, age = text.words[at], at + 1
    if age >= len(text.words) or not (word.first and word.closes == ","):
        return False
    number = text.words[age]
    is_age = number.is_number and number.start - word.end == len(", ") == len(number.plain)
    is_end = age + 1 == len(text.words) or not (text.words[age + 1].joined or number.closes == "-")
    is_told = is_end or text.has("numbers.age_ends", age + 1)
    is_word = any(is_ordinary(part, text.language) for part in word.plain.split("-"))
    is_name = text.may_precede(at) and text.may_be_surname(at)
    return is_age and is_told and is_name and not is_word


_TELLING = (_is_told_of, _opens, _is_before_name, _is_left_over, _is_before_age)
"""What tells of a capital that it names a person, though a sentence or a title begins there."""


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
