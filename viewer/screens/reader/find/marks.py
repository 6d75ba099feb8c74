"""The words that are marked in a text, and which of them the reader stands at."""

import re
import sys
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextDocument

from index import Document
from viewer.ui.look.marked_text import LAST_OF_ONE_UNIT

_ALIKE = ("'‘’", '"“”„«»', "-\u2010\u2011–—\u2212", " \n\u2029\u2028\u00a0")
_WIDE = re.compile(f"[{chr(ord(LAST_OF_ONE_UNIT) + 1)}-{chr(sys.maxunicode)}]")

type Run = tuple[int, int]
"""Where words begin and end in a text, in Qt's count."""


@dataclass(frozen=True, slots=True)
class Count:
    """The match `here`, from 1, of `total` on the page, and how many more stand in folded words.

    Where a document is shown in portions, it `is_part`, and `is_elsewhere` says that there are
    some in another portion, where there is none in this one.
    """

    here: int
    total: int
    folded: int
    is_part: bool
    is_elsewhere: bool


class TextMarks:
    """Runs of a text, in its order. `here` is the place among them, or -1.

    They are numbers, not cursors: a letter stands 40,000 times in a long document. Whoever changes
    the text makes them anew.
    """

    def __init__(self, runs: Iterable[Run] = (), *, start_at: int | None = None) -> None:
        self.runs = sorted(runs)
        self.here = -1 if start_at is None else self._first_from(start_at)

    @property
    def current(self) -> Run | None:
        """The run that the reader stands at."""
        return self.runs[self.here] if 0 <= self.here < len(self.runs) else None

    def is_last(self, by: int) -> bool:
        """Return whether a step `by` goes round an end, or there is nothing to step to."""
        return not 0 <= self.here + by < len(self.runs)

    def step(self, by: int) -> None:
        """Go `by` runs on, round the ends."""
        if self.runs:
            self.here = (max(self.here, -1 if by > 0 else 0) + by) % len(self.runs)

    def between(self, first: int, last: int) -> range:
        """Return the places of the runs that begin from `first` to `last`."""
        return range(bisect_left(self.runs, (first, 0)), bisect_left(self.runs, (last + 1, 0)))

    def _first_from(self, position: int) -> int:
        if not self.runs:
            return -1
        return bisect_left(self.runs, (position, 0)) % len(self.runs)


def find_all(document: QTextDocument, sought: str) -> list[Run]:
    """Return each place where `sought` stands, whatever its case and quotes."""
    if not sought.strip():
        return []
    text = document.toRawText()
    wide = [match.start() for match in _WIDE.finditer(text)]
    found = (match.span() for match in _pattern(sought).finditer(text))
    if not wide:
        return list(found)
    return [
        (start + bisect_left(wide, start), end + bisect_left(wide, end)) for start, end in found
    ]


def count_in(texts: Iterable[str], sought: str) -> int:
    """Return how often `sought` stands in `texts`, whatever its case and quotes."""
    if not sought.strip():
        return 0
    pattern = _pattern(sought)
    return sum(len(pattern.findall(text)) for text in texts)


def occurs_in(document: Document, sought: str) -> bool:
    """Return whether `sought` stands anywhere in `document`, whatever its case and quotes."""
    pattern = _pattern(sought)
    return bool(sought.strip()) and any(map(pattern.search, _texts(document)))


def _texts(document: Document) -> Iterator[str]:
    yield document.title
    yield from (section.title for section in document.walk())
    yield from (passage.text for passage in document.passages())
    yield from (footnote.text for footnote in document.footnotes)


def _pattern(sought: str) -> re.Pattern[str]:
    return re.compile("".join(map(_alike, sought)), re.IGNORECASE)


def _alike(character: str) -> str:
    """Return a pattern of `character` and of those that are taken for it."""
    same = next((signs for signs in _ALIKE if character in signs), character)
    return f"[{re.escape(same)}]" if len(same) > 1 else re.escape(same)
