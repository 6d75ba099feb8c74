"""Finds whether a text names counts that the participants' tables do not tell.

The text is testimony and is not changed; exported files say so. A number, in digits or as a word,
is searched near the words of its row; other ways to say it are missed.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from index.counts.small_counts import ToldTable
from index.model import Archive
from index.values import Value

_WORD = re.compile(r"\w+")
_SENTENCE = re.compile(r"(?<=[.!?…;])\s+|\n")
_BEFORE, _AFTER = 4, 2  # words between the number and a word of the row
_LEAST = 3  # letters of a word of a row that is compared
_STEM = 5  # first letters by which forms of one word are recognised
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
    """Return whether any of `texts` names a count that the tables of `archive` do not tell.

    `told` is what is told of each table, in their order.
    """
    rows: dict[tuple[str, ...], list[_Row]] = {}
    for row in _rows(archive, told):
        if row.stems:
            rows.setdefault(row.written, []).append(row)
    return bool(rows) and any(_names_any(text, rows) for text in texts)


class _Row(Value):
    """A count that is not told, its spellings, and the stems of its row's label in a language."""

    count: int
    written: tuple[str, ...]
    stems: frozenset[str]

    def may_be_near(self, text: str) -> bool:
        """Return whether the label may be in `text`: a quick test that never misses one."""
        return 2 * sum(stem in text for stem in self.stems) >= len(self.stems)


def _names_any(text: str, rows: Mapping[tuple[str, ...], Iterable[_Row]]) -> bool:
    """Return whether `text` names any count of `rows`, which are by the spellings of their count.

    Most texts hold no spelling, so that is tested first.
    """
    text = text.casefold()
    likely = [
        row
        for written, of_count in rows.items()
        if any(each in text for each in written)
        for row in of_count
        if row.may_be_near(text)
    ]
    if not likely:
        return False
    sentences = (_WORD.findall(sentence) for sentence in _SENTENCE.split(text))
    return any(_names(words, row) for words in sentences for row in likely)


def _rows(archive: Archive, told: Iterable[ToldTable]) -> Iterator[_Row]:
    """Yield each count that is not told, once for each language of its label."""
    for table, leaving in zip(archive.participants, told, strict=True):
        for row, each in zip(table.in_order, leaving.rows, strict=True):
            if each.told.count is None:
                words = (word for word, number in _NUMBERS.items() if number == row.count)
                written = (str(row.count), *words)
                yield from (_Row(row.count, written, _stems(said)) for said in row.label.values())


def _stems(label: str) -> frozenset[str]:
    words = (word.casefold() for word in _WORD.findall(label))
    return frozenset(word[:_STEM] for word in words if len(word) >= _LEAST or word.isdigit())


def _number(word: str) -> int | None:
    if word.isdecimal() and word.isascii() and len(word) < 9:
        return int(word)
    return _NUMBERS.get(word)


def _names(words: list[str], row: _Row) -> bool:
    """Return whether `words` have the count of `row` near one of its words, and half of them."""
    stemmed = [word[:_STEM] for word in words]
    if 2 * len(row.stems.intersection(stemmed)) < len(row.stems):
        return False
    near = (
        stemmed[max(0, at - _AFTER) : at] + stemmed[at + 1 : at + 1 + _BEFORE]
        for at, word in enumerate(words)
        if _number(word) == row.count
    )
    return any(not row.stems.isdisjoint(each) for each in near)
