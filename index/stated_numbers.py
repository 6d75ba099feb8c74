"""Finds whether a text names the numbers that the tables of who took part do not tell.

The text is testimony and stays as it is. The file says so, and whoever hands it on should know.
It looks for the number, in digits or as a word, close to the words of the row: what is said
otherwise, it misses.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from index.model import Archive
from index.small_counts import ToldTable

_WORD = re.compile(r"\w+")
_SENTENCE = re.compile(r"(?<=[.!?…;])\s+|\n")
_BEFORE, _AFTER = 4, 2  # words between the number and a word of the row
_LEAST = 3  # letters of a word of a row that counts
_STEM = 5  # letters by which forms of one word are known
_NAMES = (
    "one один одна одного одной одном бир",
    "two два две двух двое эки",
    "three три трёх трех трое үч",
    "four четыре четырёх четырех төрт",
    "five пять пяти беш",
    "six шесть шести алты",
    "seven семь семи жети",
    "eight восемь восьми сегиз",
    "nine девять девяти тогуз",
    "ten десять десяти",
    "eleven одиннадцать",
    "twelve двенадцать",
    "thirteen тринадцать",
    "fourteen четырнадцать",
    "fifteen пятнадцать",
    "sixteen шестнадцать",
    "seventeen семнадцать",
    "eighteen восемнадцать",
    "nineteen девятнадцать",
    "twenty двадцать",
)
_NUMBERS: Mapping[str, int] = {
    word: number for number, words in enumerate(_NAMES, start=1) for word in words.split()
}


def names_numbers(texts: Iterable[str], archive: Archive, told: Iterable[ToldTable]) -> bool:
    """Return whether any of `texts` names a number of `archive` that is not `told`."""
    rows = [row for row in _rows(archive, told) if row[1]]
    if not rows:
        return False
    wanted = {count for count, _words in rows}
    for text in texts:
        for sentence in _SENTENCE.split(text):
            words = [word.casefold() for word in _WORD.findall(sentence)]
            numbers = [(at, n) for at, word in enumerate(words) if (n := _number(word)) in wanted]
            if numbers and any(_names(words, numbers, *row) for row in rows):
                return True
    return False


def _rows(archive: Archive, told: Iterable[ToldTable]) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield each number that is not told, and the words of its row in one of its languages."""
    tables = {table.id: table for table in archive.participants}
    for table in told:
        for row, each in zip(tables[table.id].rows, table.rows, strict=True):
            if each.told.count is None:
                for label in row.label.values():
                    yield row.count, _stems(label)


def _stems(label: str) -> frozenset[str]:
    words = (word.casefold() for word in _WORD.findall(label))
    return frozenset(word[:_STEM] for word in words if len(word) >= _LEAST or word.isdigit())


def _number(word: str) -> int | None:
    if word.isdecimal() and word.isascii() and len(word) < 9:
        return int(word)
    return _NUMBERS.get(word)


def _names(
    words: list[str], numbers: list[tuple[int, int]], count: int, stems: frozenset[str]
) -> bool:
    """Return whether `words` name `count` beside at least half of the words of a row."""
    stemmed = [word[:_STEM] for word in words]
    if 2 * len(stems.intersection(stemmed)) < len(stems):
        return False
    near = (
        stemmed[max(0, at - _AFTER) : at] + stemmed[at + 1 : at + 1 + _BEFORE]
        for at, number in numbers
        if number == count
    )
    return any(not stems.isdisjoint(each) for each in near)
