"""Finds the case and number forms of a noun or an adjective, none that makes another word of it.

Endings by which a word tells a gender, makes a surname or names somebody else are no forms: neither
адвокатка nor Адвокатова is a form of адвокат, and neither policewoman nor officeress one of their
English words. A form that may be another word counts as none.
"""

# ruff: noqa: RUF001, RUF003  these are Russian and Kyrgyz letters

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

_LEAST = 3  # letters before an ending
_REMEMBERED = 1 << 12  # words
_IRREGULAR = {"child": "children", "person": "people"}
_WITH_ES = ("s", "x", "z", "ch", "sh")

# Endings that one word may have. A masculine and a feminine word share none of these rows. So none
# has -ой: больной is a man, or of a woman.
_RUSSIAN = tuple(
    frozenset(row.split())
    for row in (
        "- а у ом ем е ы и ам ами ах ей",
        "ь я ю ем е и ей ям ями ях",
        "й я ю ем е и ям ями ях",
        "а ы и е у ей ам ами ах",
        "я и е ю ей ям ями ях",
        "о а у ом е ам ами ах",
        "е я ю ем и ям ями ях",
        "ый ий ого его ому ему ым им ом ем ые ие ых их ыми ими",
        "ая яя ую юю",
    )
)
_SURNAME = re.compile("(?:[оеё]в|[иы]н)$")  # Юристов, a genitive plural and a surname
_OF_WOMEN_TOO = frozenset({"кум", "раб", "супруг"})  # with -а they are women
_FLEETING = re.compile("ец$")  # беженец, беженца

_VOWEL = re.compile("[аеёиоөуүыэюя]")
# The last vowel of a Kyrgyz word -> the two vowels of its endings.
_HARMONY = {
    **dict.fromkeys("аяы", ("а", "ы")),
    **dict.fromkeys("ую", ("а", "у")),
    **dict.fromkeys("оё", ("о", "у")),
    **dict.fromkeys("еэи", ("е", "и")),
    **dict.fromkeys("өү", ("ө", "ү")),
}
_VOICELESS = "пфктшсцхчщ"
_NO_PLURAL_WITH_D = "рй"


def is_form(one: str, other: str, language: str) -> bool:
    """Return whether two words in small letters are surely forms of one word of `language`."""
    one, other = one.replace("ё", "е"), other.replace("ё", "е")
    return one == other or not _bases(language, one).isdisjoint(_bases(language, other))


@lru_cache(_REMEMBERED)
def _bases(language: str, word: str) -> frozenset[tuple[str, str]]:
    find = _BASES.get(language)
    return frozenset(find(word)) if find else frozenset()


def _english(word: str) -> Iterator[tuple[str, str]]:
    """Yield `word`, and the words of which it is the plural."""
    yield word, ""
    singular = word[:-1], word[:-2], f"{word[:-3]}y", f"{word[:-2]}an", *_IRREGULAR
    yield from ((each, "") for each in singular if len(each) >= _LEAST and _plural(each) == word)


def _plural(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("man"):
        return f"{word[:-2]}en"
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}ies"
    return word + ("es" if word.endswith(_WITH_ES) else "s")


def _russian(word: str) -> Iterator[tuple[str, str]]:
    """Yield what may be left of `word` without an ending, and the number of its row."""
    if _SURNAME.search(word):
        return
    for number, row in enumerate(_RUSSIAN):
        if "-" in row:
            yield _FLEETING.sub("ц", word), f"{number}"
        for size in range(1, min(3, len(word) - _LEAST) + 1):
            base = word[:-size]
            if word[-size:] in row and base not in _OF_WOMEN_TOO:
                yield base, f"{number}"


def _kyrgyz(word: str) -> Iterator[tuple[str, str]]:
    """Yield what may be left of `word` without the endings of plural and case."""
    for end in range(_LEAST, len(word) + 1):
        if word[end:] in _kyrgyz_endings(word[:end]):
            yield word[:end], ""


def _kyrgyz_endings(base: str) -> frozenset[str]:
    """Return the endings that `base` may have, and "".

    The dative is not among them after a voiceless consonant: адвокатка is a Russian woman too.
    """
    vowels = _VOWEL.findall(base)
    if not vowels:
        return frozenset({""})
    low, high = _HARMONY[vowels[-1]]
    has_vowel, is_hard = base[-1] == vowels[-1], base[-1] in _VOICELESS
    stop = "т" if is_hard else "д"
    soft = "л" if has_vowel or base[-1] in _NO_PLURAL_WITH_D else stop
    own = "н" if has_vowel else stop
    cases = {f"{own}{high}н", f"{own}{high}", f"{stop}{low}", f"{stop}{low}н"}
    cases |= set() if is_hard else {f"г{low}"}
    high = _HARMONY[low][1]
    of_many = {f"д{high}н", f"д{high}", f"д{low}", f"д{low}н", f"г{low}", ""}
    plural = f"{soft}{low}р"
    return frozenset({"", *cases, *(plural + case for case in of_many)})


_BASES: Mapping[str, Callable[[str], Iterator[tuple[str, str]]]] = {
    "en": _english,
    "ru": _russian,
    "ky": _kyrgyz,
}
