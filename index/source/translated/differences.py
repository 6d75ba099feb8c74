"""Tells which numbers and names of a text its translation lacks, and which it has beyond that.

Both are found by form. A number that the other text has as a word is the same, and so is a name in
other letters or with another ending; where that cannot be seen, it is told: a person must look.
"""

# ruff: noqa: RUF001  some of these are Russian and Kyrgyz letters

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from index.names.finder import find_names
from index.names.found_name import NameKind
from index.text.certainty import Certainty
from index.text.latin import latin
from index.values import Value

_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?:[ ,.'’\xa0\u2009\u202f]\d{3})+(?!\d)|\d+")
_TIMES = re.compile(
    r"[ \xa0\u202f-]?(?:(?P<thousand>тыс|миң|thousand|k\b)|(?P<million>млн|миллион|million))"
)
_SIGNS = re.compile(r"\D")
_WORD = re.compile(r"[^\W\d_]+")
_STEMS = """zero none нол ноль
one first once single один одн перв бир
two second twice both couple pair double два две двух двое двум втор оба обе пар эки
three third triple три трёх трех трое треть трет үч
four quarter четыр четвер четвёр төрт
five fifth пят беш
six шест алты
seven сем жети
eight восем восьм сегиз
nine nint девят тогуз
ten десят
eleven одиннадцат
twelve twelfth dozen двенадцат дюжин
thirteen тринадцат
fourteen четырнадцат
fifteen пятнадцат
sixteen шестнадцат
seventeen семнадцат
eighteen восемнадцат
nineteen девятнадцат
twent двадцат жыйырма"""
_TENS = {
    30: "thirt тридцат отуз",
    40: "fort сорок кырк",
    50: "fift пятьдесят пятидесят элүү",
    60: "sixt шестьдесят шестидесят алтымыш",
    70: "sevent семьдесят семидесят жетимиш",
    80: "eight восемьдесят восьмидесят сексен",
    90: "ninet девяносто токсон",
    100: "hundred сто сот жүз",
    1_000: "thousand тысяч миң",
    1_000_000: "million миллион",
}
_WORDS_OF = {str(at): tuple(each.split()) for at, each in enumerate(_STEMS.splitlines())} | {
    str(number): tuple(each.split()) for number, each in _TENS.items()
}
_NAMED = frozenset({NameKind.PERSON, NameKind.PLACE, NameKind.KINSHIP})
_VOWELS = re.compile(r"[aeiouyjh]")
_SAME_SOUND = str.maketrans({"c": "k", "q": "k", "w": "v", "x": "k", "z": "s"})
_REMEMBERED = 2_000  # pairs, as many as the suggestions that a desk may list
_ENOUGH = 3  # consonants by which a name is known again


class TranslationDifferences(Value):
    """The numbers and names that a translation lacks, and those that only it has, as written."""

    numbers_missing: tuple[str, ...] = ()
    numbers_added: tuple[str, ...] = ()
    names_missing: tuple[str, ...] = ()
    names_added: tuple[str, ...] = ()


def translation_differences(text: str, made: str, names: Iterable[str]) -> TranslationDifferences:
    """Return what differs between a `text` and what is `made` of it.

    `names` are those of people and places that were found in either of them.
    """
    names = [*names]
    return TranslationDifferences(
        tuple(_numbers_lacking(text, made)),
        tuple(_numbers_lacking(made, text)),
        tuple(_names_lacking([each for each in names if each in _plain(text)], made)),
        tuple(_names_lacking([each for each in names if each in _plain(made)], text)),
    )


@lru_cache(_REMEMBERED)
def differences_between(
    text: str, language: str, made: str, into: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the numbers and names that only a `text` has, and that only its translation has.

    The text is in `language`, and what is `made` of it in the language `into`.
    """
    names = [
        _plain(said[each.start : each.end])
        for said, spoken in ((text, language), (made, into))
        for each in find_names(said, spoken)
        if is_name_to_compare(each.kind, each.certainty)
    ]
    found = translation_differences(text, made, names)
    missing = (*found.numbers_missing, *found.names_missing)
    return missing, (*found.numbers_added, *found.names_added)


@lru_cache(_REMEMBERED)
def names_added(text: str, made: str, language: str) -> tuple[str, ...]:
    """Return the names of people and places in `made` that the `text` in its place lacks."""
    found = (
        _plain(made[each.start : each.end])
        for each in find_names(made, language)
        if is_name_to_compare(each.kind, each.certainty)
    )
    return tuple(_names_lacking([*found], text))


def is_name_to_compare(kind: NameKind, certainty: Certainty) -> bool:
    """Return whether what was found is a likely name of a person or a place."""
    return kind in _NAMED and certainty is Certainty.LIKELY


def _numbers_lacking(text: str, other: str) -> Iterator[str]:
    """Yield the numbers of `text`, as it writes them, that `other` has neither so nor as words."""
    numbers = dict(_numbers(text))
    there = {number for number, _written in _numbers(other)} if numbers else set()
    lacking = {number: written for number, written in numbers.items() if number not in there}
    said: list[str] = []
    for number, written in lacking.items():
        stems = _WORDS_OF.get(number)
        if stems and not said:
            said = [each.casefold() for each in _WORD.findall(other)]
        if not stems or not any(word.startswith(stems) for word in said):
            yield written


def _numbers(text: str) -> Iterator[tuple[str, str]]:
    """Yield each number of `text` in plain digits, and as it is written."""
    small = text.lower()
    small = small if len(small) == len(text) else text
    for found in _NUMBER.finditer(text):
        digits = _SIGNS.sub("", found[0]).lstrip("0") or "0"
        times = _TIMES.match(small, found.end()) if len(digits) < 5 else None
        if times is not None:
            digits += "000" if times["thousand"] else "000000"
            yield digits, text[found.start() : times.end()]
        else:
            yield digits, found[0]


def _names_lacking(names: Sequence[str], other: str) -> Iterator[str]:
    """Yield those of `names` of which no word is known again in `other`."""
    if not names:
        return
    sounds = {_sound(each) for each in _WORD.findall(other)}
    there = {each[:end] for each in sounds for end in range(1, _ENOUGH + 1)}
    for name in dict.fromkeys(names):
        parts = [_sound(each) for each in _WORD.findall(name) if each[0].isupper()]
        if parts and not any(part[:_ENOUGH] in there for part in parts):
            yield name


def _plain(text: str) -> str:
    return " ".join(text.split())


def _sound(word: str) -> str:
    """Return what a name keeps in other letters and with another ending: its consonants."""
    plain = latin(word).replace("ck", "k").replace("ph", "f").replace("kh", "k").replace("x", "ks")
    plain = plain.replace("ts", "s").replace("ch", "k").replace("sh", "s").replace("zh", "s")
    return _VOWELS.sub("", plain.translate(_SAME_SOUND)) or plain[:1]
