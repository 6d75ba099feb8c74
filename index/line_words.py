"""What a printed attribution line says that no stated field accounts for.

Such words may tell who speaks and are counted by no table. Small words, and those of work and age
in general, tell nothing by themselves.
"""

import re
from collections.abc import Iterator

from index.model import Attribution, Vocabulary
from index.text.common_start import common_start

_WORD = re.compile(r"\w+")
_JOINED = re.compile(r"[\s'’-]*")
_START = 4  # first letters that two forms of a word share at least
_FIELDS = ("role", "gender", "sector")
_SMALL_WORDS = """
a age aged an and at based by for from her his in into is its of old on or over person s she the
their they to under up via who with work working works year years yo yr yrs
в возраст возраста возрасте во год года для до за из и или лет летнего летней летний летняя младше
на о об около он она от по под при работает работающая работающий с со старше у через человек
адам боюнча же жана жаш жашта жаштагы жаштан иштеген иштейт менен чейин өйдө үчүн
"""
_SMALL = frozenset(_SMALL_WORDS.split())


def is_form(one: str, other: str) -> bool:
    """Return whether two words in small letters are forms of one word."""
    return one == other or common_start(one, other) >= max(_START, min(len(one), len(other)) - 1)


def words_beyond(said: Attribution, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return what the line of `said` says that none of its fields does, each as it is written.

    Words that follow one another, with small ones between them, are one entry.
    """
    known = frozenset(
        word
        for name in _FIELDS
        if (value := getattr(said, name)) is not None
        for label in (value, *vocabulary.all_labels(name, value, said.gender))
        for word in _WORD.findall(label.casefold())
    )
    ages = frozenset(re.findall(r"\d+", f"{said.age or ''} {said.age_band or ''}"))
    return tuple(dict.fromkeys(_runs(said.text, known, ages)))


def _runs(line: str, known: frozenset[str], ages: frozenset[str]) -> Iterator[str]:
    start = end = last = 0  # of the run, and the end of the word before
    for found in _WORD.finditer(line):
        word = found[0].casefold()
        is_small = word in _SMALL
        is_told = is_small or word in known or word in ages
        is_told = is_told or (not word.isdecimal() and any(is_form(word, one) for one in known))
        is_next = _JOINED.fullmatch(line, last, found.start()) is not None
        if end and not (is_next and (is_small or not is_told)):
            yield line[start:end]
            end = 0
        if not is_told:
            start, end = (start if end else found.start()), found.end()
        last = found.end()
    if end:
        yield line[start:end]
