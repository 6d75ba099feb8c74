"""The words and patterns of `resources/import/names.toml`."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from index.values import Value

_FILE = Path(__file__).resolve().parents[2] / "resources" / "import" / "names.toml"
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LAST_VOWELS = "аяоеьй"
_SHORTEST_STEM = 3
_SHORTEST_BEGINNING, _LONGEST_BEGINNING = 2, 14
_MOST_REMEMBERED = 20_000  # words of which it is remembered which lists have them
GIVEN, ALSO_WORDS, PLACES = "given", "given.also_words", "places"
COMMON, INFLECTED = "common.words", "inflected.words"
SURNAME, SURE_SURNAME, PATRONYMIC = "surname", "sure surname", "patronymic"


class WordList(Value):
    """Words in small letters, and beginnings of words."""

    words: frozenset[str]
    beginnings: frozenset[str]

    def has(self, word: str) -> bool:
        """Return whether `word` is in the list, or begins as its words do."""
        return word in self.words or any(
            word[:end] in self.beginnings
            for end in range(_SHORTEST_BEGINNING, min(len(word), _LONGEST_BEGINNING) + 1)
        )


class NameList(Value):
    """Names in Latin letters as they are, in Cyrillic ones as stems to which endings are added."""

    latin: frozenset[str]
    stems: frozenset[str]
    endings: re.Pattern[str]

    def has(self, word: str) -> bool:
        """Return whether `word` is one of the names, or a form of one."""
        if word in self.latin:
            return True
        longest = min(len(word), 16)
        return any(
            word[:end] in self.stems and self.endings.fullmatch(word, end)
            for end in range(_SHORTEST_STEM - 1, longest + 1)
        )


class NameWords(Value):
    """All lists by section and key, or by the names above, and the patterns.

    `cyrillic_ages` match nothing without a Cyrillic letter. Each of `spelt_ages` ends with
    `spelt_age_end`.
    """

    lists: Mapping[str, WordList | NameList]
    forms: Mapping[str, re.Pattern[str]]
    latin_ages: tuple[re.Pattern[str], ...]
    cyrillic_ages: tuple[re.Pattern[str], ...]
    spelt_ages: re.Pattern[str]
    spelt_age_end: str
    documents: tuple[re.Pattern[str], ...]
    months: str


@cache
def name_words() -> NameWords:
    """Return the words of `names.toml`."""
    written = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    given, people, numbers = written["given"], written["people"], written["numbers"]
    places = written["places"]
    endings = re.compile(f"(?:{'|'.join(written['endings'].values())})?", re.IGNORECASE)
    lists: dict[str, WordList | NameList] = {
        f"{section}.{key}": _word_list(value.split())
        for section, table in written.items()
        for key, value in table.items()
        if isinstance(value, str)
    }
    lists[GIVEN] = _name_list(f"{given['latin']} {given['cyrillic']}".split(), endings)
    lists[PLACES] = _name_list(f"{places['latin']} {places['cyrillic']}".split(), endings)
    lists[ALSO_WORDS] = _name_list(given["also_words"].split(), endings)
    lists[INFLECTED] = _inflected(written["inflected"])
    forms = {
        SURNAME: _pattern(people["surnames"]),
        SURE_SURNAME: _pattern(people["sure_surnames"]),
        PATRONYMIC: _pattern(people["patronymics"]),
    }
    latin, cyrillic = (tuple(map(_pattern, numbers["ages"][key])) for key in ("latin", "cyrillic"))
    end = numbers["spelt_ages"]["end"]
    spelt = _pattern(f"{numbers['spelt_ages']['before']} {end}\\b")
    documents = [_pattern(each) for each in numbers["documents"]]
    documents.append(re.compile(numbers["coded"]))
    months = "".join(numbers["months"].split())
    return NameWords(lists, forms, latin, cyrillic, spelt, end, tuple(documents), months)


def holds_cyrillic(text: str) -> bool:
    """Return whether `text` has a Cyrillic letter, without which many patterns match nothing."""
    return not text.isascii() and _CYRILLIC.search(text) is not None


@lru_cache(_MOST_REMEMBERED)
def lists_with(word: str) -> frozenset[str]:
    """Return the names of the lists and of the forms to which `word` belongs.

    A form of a weekday, a month, a people or a language is a common word too.
    """
    words, (whole, begun) = name_words(), _by_word()
    listed = {*whole.get(word, ())}
    for end in range(_SHORTEST_BEGINNING, min(len(word), _LONGEST_BEGINNING) + 1):
        listed.update(begun.get(word[:end], ()))
    names = ((name, each) for name, each in words.lists.items() if isinstance(each, NameList))
    listed.update(name for name, each in names if each.has(word))
    listed.update(name for name, each in words.forms.items() if each.fullmatch(word))
    if INFLECTED in listed:
        listed.add(COMMON)
    return _alike(frozenset(listed))


@cache
def _alike(names: frozenset[str]) -> frozenset[str]:
    """Return the equal of `names` that was given first: thousands of words have the same."""
    return names


def read_word_lists() -> None:
    """Read the lists now, so that the first text that is searched does not wait for them."""
    _by_word()


@cache
def _by_word() -> tuple[Mapping[str, Sequence[str]], Mapping[str, Sequence[str]]]:
    """Return whole words and beginnings of words -> the names of the lists that have them."""
    whole: defaultdict[str, list[str]] = defaultdict(list)
    begun: defaultdict[str, list[str]] = defaultdict(list)
    for name, each in name_words().lists.items():
        if isinstance(each, WordList):
            for word in each.words:
                whole[word].append(name)
            for word in each.beginnings:
                begun[word].append(name)
    return whole, begun


def _pattern(written: str) -> re.Pattern[str]:
    return re.compile("".join(written.splitlines()), re.IGNORECASE)


def _word_list(words: Iterable[str]) -> WordList:
    listed = frozenset(words)
    whole = frozenset(word for word in listed if not word.endswith("*"))
    return WordList(whole, frozenset(word[:-1] for word in listed - whole))


def _name_list(names: Iterable[str], endings: re.Pattern[str]) -> NameList:
    listed = frozenset(names)
    latin = frozenset(name for name in listed if name.isascii())
    return NameList(latin, frozenset(_stem(name) for name in listed - latin), endings)


def _inflected(table: Mapping[str, Any]) -> NameList:
    """Return the words of a table as stems to which its own endings are added."""
    endings = re.compile("|".join(f"(?:{each})" for each in ("", *table["endings"])), re.IGNORECASE)
    words: list[str] = table["words"].split()
    stems = frozenset(word if word.isascii() else _stem(word) for word in words)
    return NameList(frozenset(), stems, endings)


def _stem(name: str) -> str:
    """Return `name` without its last vowel, which other endings replace."""
    is_long = len(name) > _SHORTEST_STEM
    return name[:-1] if is_long and name[-1] in _LAST_VOWELS else name
