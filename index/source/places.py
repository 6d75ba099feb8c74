"""Finds the place of each passage in the text as it was received.

The words of a passage are searched in the source in reading order. A source breaks words over
lines, joins footnote marks to them and has running heads and page numbers, so a passage is found by
a run of its words, not by its characters.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from index.model import Place, SourceText

_RUN = 4  # words in a row that must be equal, where a passage has that many
_NEAR = 20  # words of the source right after a passage, among which the next begins mostly
_SLACK = 60  # words that may come before a passage on its line, or between its own
_LETTERS = re.compile(r"[^\W_]+")


class SourceWords:
    """The words of one source text, each with its line."""

    def __init__(self, source: SourceText) -> None:
        self._file = source.file
        self._text = source.text
        self._words, self._lines = _kept_words(source.text)
        self._next = self._begun = 0

    def find(self, text: str, *, anywhere: bool = False) -> Place | None:
        """Return the place of `text` after the last one found, or `anywhere`; None if not found.

        Right before the last one is the line that says who speaks, where it comes after that.
        """
        words = _LETTERS.findall(text.casefold())
        after = 0 if anywhere else self._next
        before = self._begun - len(words)
        if not anywhere and before >= 0 and self._stands(words, before, self._begun):
            return Place(self._file, self._lines[before])
        for skipped in range(max(1, len(words) - _RUN + 1)):
            start = self._run_at(words[skipped : skipped + _RUN], after)
            if start is not None:
                start = max(after, start - skipped)
                if not anywhere:
                    self._begun, self._next = start, start + len(words)
                return Place(self._file, self._lines[start])
        return None

    def _stands(self, words: list[str], before: int, begun: int) -> bool:
        """Return whether `words` stand in the source up to `begun`, and not where text goes on."""
        goes_on = self._words[self._next : self._next + len(words)] == words
        return bool(words) and self._words[before:begun] == words and not goes_on

    def _run_at(self, run: list[str], after: int) -> int | None:
        if not run:
            return None
        near = after + _NEAR
        for start in range(after, near):  # most passages follow the one before
            if self._words[start : start + len(run)] == run:
                return start
        starts = _places(self._text).get(run[0], ())
        for number in range(bisect_left(starts, near), len(starts)):
            start = starts[number]
            if self._words[start : start + len(run)] == run:
                return start
        return None


@lru_cache(maxsize=2)  # a document is read again after each change of it
def _places(text: str) -> Mapping[str, Sequence[int]]:
    """Return where each word of `text` stands among its words."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(_kept_words(text)[0]):
        places[word].append(place)
    return dict(places)


def last_line(text: str, line: int, passage: str) -> int:
    """Return the line of `text`, counted from 1, on which the words of `passage` end.

    They begin on `line`. Where their end is not found near its expected place, `line` is returned.
    """
    wanted = _LETTERS.findall(passage.casefold())
    run = wanted[-_RUN:]
    if not run:
        return line
    words, lines = _words(text)
    begin = bisect_left(lines, line)
    expected = begin + len(wanted) - len(run)
    end = min(len(words), begin + 2 * len(wanted) + _SLACK)
    ends = [
        (abs(start - expected), lines[start + len(run) - 1])
        for start in range(begin, end - len(run) + 1)
        if words[start : start + len(run)] == run
    ]
    return min(ends)[1] if ends else line


@lru_cache(maxsize=2)  # as above
def _kept_words(text: str) -> tuple[Sequence[str], Sequence[int]]:
    return _words(text)


def _words(text: str) -> tuple[Sequence[str], Sequence[int]]:
    """Return the words of `text` in lower case, and the numbers of their lines."""
    words: list[str] = []
    lines: list[int] = []
    for line, written in enumerate(text.casefold().split("\n"), start=1):
        found = _LETTERS.findall(written)
        words += found
        lines += [line] * len(found)
    return words, lines
