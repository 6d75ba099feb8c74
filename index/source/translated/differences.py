"""Tells which numbers and names of a text its translation lacks, and which it has beyond that.

Both are found by form. A number that the other text has as a word is the same, and so is a name in
other letters or with another ending; where that cannot be seen, it is told: a person must look.
"""

# ruff: noqa: RUF001  some of these are Russian and Kyrgyz letters

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from index.names.finder import find_names_in_all
from index.names.found_name import FoundName, NameKind
from index.text.certainty import Certainty
from index.text.latin import latin

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
_WORDS_OF = {str(at): each.split() for at, each in enumerate(_STEMS.splitlines())} | {
    str(number): each.split() for number, each in _TENS.items()
}
_NAMED = frozenset({NameKind.PERSON, NameKind.PLACE, NameKind.KINSHIP})
_VOWELS = re.compile(r"[aeiouyjh]")
_SAME_SOUND = str.maketrans({"c": "k", "q": "k", "w": "v", "x": "k", "z": "s"})
_ENOUGH = 3  # consonants by which a name is known again


@dataclass(frozen=True, slots=True)
class TextToCompare:
    """A text and its language."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class TranslationDifferences:
    """The numbers and names that a translation lacks, and those that only it has, as written."""

    numbers_missing: tuple[str, ...] = ()
    numbers_added: tuple[str, ...] = ()
    names_missing: tuple[str, ...] = ()
    names_added: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        both = self.numbers_missing + self.numbers_added
        return bool(both + self.names_missing + self.names_added)


def translation_differences(
    pairs: Sequence[tuple[TextToCompare, TextToCompare]],
) -> list[TranslationDifferences]:
    """Return what differs in each of `pairs`: an original, and its translation.

    The originals are those of one document: what one of them writes in small letters is no name.
    """
    mine = _names_of([original for original, _made in pairs])
    theirs = _names_of([made for _original, made in pairs])
    return [
        TranslationDifferences(
            tuple(_numbers_lacking(original.text, made.text)),
            tuple(_numbers_lacking(made.text, original.text)),
            tuple(_names_lacking(own, made.text)),
            tuple(_names_lacking(other, original.text)),
        )
        for (original, made), own, other in zip(pairs, mine, theirs, strict=True)
    ]


def differences_between(
    text: str, language: str, made: str, into: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the numbers and names that only a `text` has, and that only its translation has.

    The text is in `language`, and what is `made` of it in the language `into`.
    """
    pair = TextToCompare(text, language), TextToCompare(made, into)
    (found,) = translation_differences([pair])
    missing = (*found.numbers_missing, *found.names_missing)
    return missing, (*found.numbers_added, *found.names_added)


def _numbers_lacking(text: str, other: str) -> Iterator[str]:
    """Yield the numbers of `text`, as it writes them, that `other` has neither so nor as words."""
    numbers = dict(_numbers(text))
    there = {number for number, _written in _numbers(other)} if numbers else set()
    lacking = {number: written for number, written in numbers.items() if number not in there}
    words = [each.casefold() for each in _WORD.findall(other)] if lacking else []
    for number, written in lacking.items():
        if not any(word.startswith(tuple(_WORDS_OF.get(number, ["\0"]))) for word in words):
            yield written


def _numbers(text: str) -> Iterator[tuple[str, str]]:
    """Yield each number of `text` in plain digits, and as it is written."""
    for found in _NUMBER.finditer(text):
        digits = _SIGNS.sub("", found[0]).lstrip("0") or "0"
        times = _TIMES.match(text.casefold(), found.end()) if len(digits) < 5 else None
        if times is not None:
            digits += "000" if times["thousand"] else "000000"
            yield digits, text[found.start() : times.end()]
        else:
            yield digits, found[0]


def _names_of(texts: Sequence[TextToCompare]) -> list[list[str]]:
    """Return the names of people and places in each of `texts`, as they are written."""
    found: list[list[str]] = [[] for _text in texts]
    for language in dict.fromkeys(each.language for each in texts):
        chosen = [at for at, each in enumerate(texts) if each.language == language]
        named = find_names_in_all([texts[at].text for at in chosen], language)
        for at, names in zip(chosen, named, strict=True):
            found[at] = [texts[at].text[each.start : each.end] for each in _sure(names)]
    return found


def _sure(names: Iterable[FoundName]) -> Iterator[FoundName]:
    for each in names:
        if each.kind in _NAMED and each.certainty is Certainty.LIKELY:
            yield each


def _names_lacking(names: Sequence[str], other: str) -> Iterator[str]:
    """Yield those of `names` of which no word is known again in `other`."""
    if not names:
        return
    there = {_sound(each) for each in _WORD.findall(other)}
    for name in dict.fromkeys(names):
        parts = [_sound(each) for each in _WORD.findall(name) if each[0].isupper()]
        if parts and not any(_is_like(part, each) for part in parts for each in there):
            yield " ".join(name.split())


def _sound(word: str) -> str:
    """Return what a name keeps in other letters and with another ending: its consonants."""
    plain = latin(word).replace("ck", "k").replace("ph", "f").replace("kh", "k").replace("x", "ks")
    plain = plain.replace("ts", "s").replace("ch", "k").replace("sh", "s").replace("zh", "s")
    return _VOWELS.sub("", plain.translate(_SAME_SOUND)) or plain[:1]


def _is_like(name: str, word: str) -> bool:
    least = min(_ENOUGH, len(name))
    return bool(name) and word[:least] == name[:least]
