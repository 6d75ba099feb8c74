"""Converts words between keyboard layouts and between alphabets.

The Kyrgyz layout has the Russian letters on the same keys. Between alphabets a letter may be
written in several ways, so a word has several readings, of which the likelier come first.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, product

_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_SHIFTED = '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>'
_RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_TO_RUSSIAN = str.maketrans(_KEYS + _SHIFTED, _RUSSIAN * 2)
_TO_LATIN = str.maketrans(_RUSSIAN + _RUSSIAN.upper(), _KEYS * 2)
_READINGS = 200  # of one word at most; most have fewer than ten

_FROM_LATIN = {
    "shch": "щ", "sch": "щ", "sh": "ш", "ch": "ч", "zh": "ж", "kh": "х", "ts": "ц тс",
    "yu": "ю", "ya": "я", "yo": "е", "ye": "е", "iu": "ю иу", "ia": "ия я иа", "iya": "ия",
    "a": "а", "b": "б", "c": "к ц", "d": "д", "e": "е э", "f": "ф", "g": "г", "h": "х г",
    "i": "и", "j": "ж й", "k": "к", "l": "л ль", "m": "м", "n": "н", "o": "о", "p": "п", "q": "к",
    "r": "р", "s": "с", "t": "т ть", "u": "у", "v": "в", "w": "в", "x": "х", "y": "ы й и",
    "z": "з ж",
}  # fmt: skip
_FROM_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e ye", "ж": "zh j", "з": "z", "и": "i",
    "й": "y i j", "к": "k c", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s c", "т": "t", "у": "u", "ф": "f ph", "х": "kh h", "ц": "ts c", "ч": "ch", "ш": "sh",
    "щ": "shch sch", "ъ": "-", "ы": "y", "ь": "-", "э": "e", "ю": "yu iu u", "я": "ya ia",
    "ң": "ng", "ө": "o", "ү": "u",
}  # fmt: skip


def on_other_layout(typed: str) -> str:
    """Return `typed` as the same keys give it on the other layout, Latin or Russian."""
    return typed.translate(_TO_LATIN if _is_cyrillic(typed) else _TO_RUSSIAN)


def in_other_alphabet(term: str) -> Iterator[str]:
    """Yield the ways to write `term` in Cyrillic letters, or a Cyrillic one in Latin letters."""
    table = _FROM_CYRILLIC if _is_cyrillic(term) else _FROM_LATIN
    letters = list(_letters(term, table))
    if all(letters):
        readings = islice(product(*letters), _READINGS)
        yield from ("".join(reading).replace("-", "") for reading in readings)


def _letters(term: str, table: Mapping[str, str]) -> Iterator[Sequence[str]]:
    """Yield the ways to write each letter or group of letters; () for an unknown letter."""
    at = 0
    while at < len(term):
        length = next((n for n in (4, 3, 2, 1) if term[at : at + n] in table), 0)
        yield table.get(term[at : at + length], "").split()
        at += length or 1


def _is_cyrillic(text: str) -> bool:
    return any("\u0400" <= letter <= "\u052f" for letter in text)
