"""Makes ids for the parts of a text, and finds the language of a text.

Documents and sections are named by words of their headings. Passages are numbered: an id outlives a
withdrawn passage, also in copies of others, so it must not repeat words of the passage.
"""

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from index.text.latin import latin

_WORD = re.compile(r"[^\W_]+")
_MOST_READ = 2_000  # characters of a text that are looked at
_LONGEST_WORD = 20
_MOST_DIGITS = 9  # of a number in an id that others follow
_MOST_LETTERS = 200_000  # of a text that are looked at to find its language

_COMMON = {
    "en": "the and of to in that is was for with are they on as by not be this have from who or "
    "a an it at were had which their has but we i you he she there if when can will my me our so",
    "ru": "и в не на что с по как а к но они это для из у за от так же бы его её их мы я он она "  # noqa: RUF001
    "был была были или если когда чтобы то все при до о во со нас вас мне",  # noqa: RUF001
    "ky": "жана менен бул ал эле үчүн деген эмес болгон бар да де алар биз мен ошол боюнча кийин",  # noqa: RUF001
    "fr": "le la les des et est une dans pour que qui pas sur avec par sont du il elle nous",
    "de": "der die das und ist nicht ein eine mit für auf von zu den dem sie wir ich sich auch",
    "es": "el la los las que y es una por con para no se del al lo como más pero nos",
}
_STOP_WORDS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_LANGUAGES_OF = {
    word: tuple(name for name, common in _STOP_WORDS.items() if word in common)
    for word in frozenset[str]().union(*_STOP_WORDS.values())
}
_UNTELLING = _STOP_WORDS["en"] | _STOP_WORDS["ru"] | _STOP_WORDS["ky"]


def slug(text: str, *, words: int = 4, longest: int = 40) -> str:
    """Return the first words of `text`, without stop words, as a part of an id, or ""."""
    found = _WORD.findall(text[:_MOST_READ])
    telling = [word for word in found if word.lower() not in _UNTELLING] or found
    plain = filter(None, (latin(word)[:_LONGEST_WORD] for word in telling))
    chosen: list[str] = []
    for word in plain:
        if len(chosen) == words or len("-".join([*chosen, word])) > longest:
            break
        chosen.append(word)
    return "-".join(chosen)


class Ids:
    """Makes unique ids for the parts of a folder."""

    def __init__(self) -> None:
        self._taken: Counter[str] = Counter()
        self._numbers: Counter[str] = Counter()

    def reserve(self, names: Iterable[str]) -> None:
        """Give none of `names`; numbers go on after the highest among them."""
        for name in names:
            self._taken[name] = self._taken[name] or 1
            prefix, _dash, number = name.rpartition("-")
            if number.isascii() and number.isdigit() and len(number) < _MOST_DIGITS:
                self._numbers[prefix] = max(self._numbers[prefix], int(number))

    def give(self, prefix: str, text: str, *, words: int = 4) -> str:
        """Return a new id from `prefix` and words of `text`."""
        name = "-".join(filter(None, [prefix, slug(text, words=words)])) or "text"
        while self._taken[name]:
            self._taken[name] += 1
            name = f"{name}-{self._taken[name]}"
        self._taken[name] = 1
        return name

    def number(self, prefix: str) -> str:
        """Return a new id from `prefix` and the next number."""
        name = prefix
        while name == prefix or self._taken[name]:
            self._numbers[prefix] += 1
            name = f"{prefix}-{self._numbers[prefix]}"
        self._taken[name] = 1
        return name


def free_name(path: Path, taken: set[str]) -> str:
    """Return a name for a new document that is not among those `taken`, and add it there."""
    plain = slug(path.stem) or "text"
    name, number = plain, 1
    while name in taken:
        number += 1
        name = f"{plain}-{number}"
    taken.add(name)
    return name


def language_of(text: str) -> tuple[str, bool]:
    """Return the language of `text` by its stop words, and whether the result is certain."""
    words = _WORD.findall(text[:_MOST_LETTERS].lower())
    shares = dict.fromkeys(_STOP_WORDS, 0)
    for word, count in Counter(word for word in words if word in _LANGUAGES_OF).items():
        for language in _LANGUAGES_OF[word]:
            shares[language] += count
    best, second = sorted(shares, key=lambda language: -shares[language])[:2]
    if shares[best] == 0:
        cyrillic = any("а" <= letter <= "я" for letter in text[:_MOST_READ].lower())  # noqa: RUF001
        return ("ru" if cyrillic else "en"), False
    return best, shares[best] >= 5 and shares[best] > 1.5 * shares[second]
