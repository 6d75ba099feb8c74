"""The words and patterns of `resources/import/names.toml`."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FILE = Path(__file__).resolve().parents[2] / "resources" / "import" / "names.toml"
_LAST_VOWELS = "аяоеьй"
_SHORTEST_STEM = 3


@dataclass(frozen=True, slots=True)
class WordList:
    """Words in small letters, and beginnings of words."""

    words: frozenset[str]
    beginnings: frozenset[str]

    def has(self, word: str) -> bool:
        """Return whether `word` is in the list, or begins as its words do."""
        return word in self.words or any(
            word[:end] in self.beginnings for end in range(2, min(len(word), 14) + 1)
        )


@dataclass(frozen=True, slots=True)
class NameList:
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


@dataclass(frozen=True, slots=True)
class NameWords:
    """All lists, by section and key, and the patterns."""

    lists: Mapping[str, WordList]
    given: NameList
    also_words: NameList
    places: NameList
    surname: re.Pattern[str]
    sure_surname: re.Pattern[str]
    patronymic: re.Pattern[str]
    ages: tuple[re.Pattern[str], ...]
    documents: tuple[re.Pattern[str], ...]
    months: str


@cache
def name_words() -> NameWords:
    """Return the words of `names.toml`."""
    written = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    given, people, numbers = written["given"], written["people"], written["numbers"]
    ends = "|".join(written["endings"].values())
    endings = re.compile(f"(?:{ends})?", re.IGNORECASE)
    also = given["also_words"].split()
    lists = {
        f"{section}.{key}": _word_list(value.split())
        for section, table in written.items()
        for key, value in table.items()
        if isinstance(value, str)
    }
    documents = [_pattern(each) for each in numbers["documents"]]
    return NameWords(
        lists=lists,
        given=_name_list(f"{given['latin']} {given['cyrillic']}".split(), endings),
        also_words=_name_list(also, endings),
        places=_name_list(
            f"{written['places']['latin']} {written['places']['cyrillic']}".split(), endings
        ),
        surname=_pattern(people["surnames"]),
        sure_surname=_pattern(people["sure_surnames"]),
        patronymic=_pattern(people["patronymics"]),
        ages=tuple(_pattern(each) for each in numbers["ages"]),
        documents=(*documents, re.compile(numbers["coded"])),
        months="".join(numbers["months"].split()),
    )


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


def _stem(name: str) -> str:
    """Return `name` without its last vowel, which other endings replace."""
    is_long = len(name) > _SHORTEST_STEM
    return name[:-1] if is_long and name[-1] in _LAST_VOWELS else name
