"""Finds the place of each passage in the text as it was received.

The words of a passage are searched in the source in reading order. A source breaks words over
lines, joins footnote marks to them and has running heads and page numbers, so a passage is found by
a run of its words, not by its characters.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

from index.model import Place, SourceText

_RUN = 4  # words in a row that must be equal, where a passage has that many
_SLACK = 60  # words that may come before a passage on its line, or between its own
_LETTERS = re.compile(r"[^\W_]+")


class SourceWords:
    """The words of one source text, each with its line."""

    def __init__(self, source: SourceText) -> None:
        self._file = source.file
        self._words, self._starts = _indexed(source.text)
        self._next = 0

    def find(self, text: str, *, anywhere: bool = False) -> Place | None:
        """Return the place of `text` after the last one found, or `anywhere`; None if not found."""
        words = _LETTERS.findall(text.casefold())
        after = 0 if anywhere else self._next
        for skipped in range(max(1, len(words) - _RUN + 1)):
            start = self._run_at(words[skipped : skipped + _RUN], after)
            if start is not None:
                start = max(after, start - skipped)
                if not anywhere:
                    self._next = start + len(words)
                return Place(self._file, self._words[start][1])
        return None

    def _run_at(self, run: list[str], after: int) -> int | None:
        starts = self._starts.get(run[0], []) if run else []
        for number in range(bisect_left(starts, after), len(starts)):
            start = starts[number]
            here = self._words[start : start + len(run)]
            if [word for word, _line in here] == run:
                return start
        return None


@lru_cache(maxsize=2)  # a document is read again after each change of it
def _indexed(text: str) -> tuple[tuple[tuple[str, int], ...], Mapping[str, list[int]]]:
    """Return the words of `text` with their lines, and where each word stands among them."""
    words = tuple(_words(text))
    starts: defaultdict[str, list[int]] = defaultdict(list)
    for index, (word, _line) in enumerate(words):
        starts[word].append(index)
    return words, dict(starts)


def last_line(text: str, line: int, passage: str) -> int:
    """Return the line of `text`, counted from 1, on which the words of `passage` end.

    They begin on `line`. Where their end is not found near its expected place, `line` is returned.
    """
    wanted = _LETTERS.findall(passage.casefold())
    run = wanted[-_RUN:]
    words = [(word, at) for word, at in _words(text) if at >= line]
    expected = len(wanted) - len(run)
    near = words[: 2 * len(wanted) + _SLACK]
    ends = [
        (abs(start - expected), near[start + len(run) - 1][1])
        for start in range(len(near) - len(run) + 1)
        if [word for word, _at in near[start : start + len(run)]] == run
    ]
    return min(ends)[1] if run and ends else line


def _words(text: str) -> Iterator[tuple[str, int]]:
    """Yield the words of `text` in lower case, with the numbers of their lines."""
    for line, written in enumerate(text.casefold().split("\n"), start=1):
        for word in _LETTERS.findall(written):
            yield word, line
