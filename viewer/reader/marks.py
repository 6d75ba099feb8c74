"""The words that are marked in a text, and which of them the reader stands at."""

import re
import sys
from bisect import bisect_left
from collections.abc import Iterable

from PySide6.QtGui import QTextDocument

from viewer.kit.marked_text import LAST_OF_ONE_UNIT

type Run = tuple[int, int]
"""Where words begin and end in a text, in Qt's count."""

_ALIKE = str.maketrans("‘’“”„«»\u2010\u2011–—\u2212\u2029\u2028\u00a0", '\'\'"""""-----   ')
_WIDE = re.compile(f"[{chr(ord(LAST_OF_ONE_UNIT) + 1)}-{chr(sys.maxunicode)}]")


class Marks:
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
    text = document.toRawText().translate(_ALIKE)
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
    return sum(len(pattern.findall(text.translate(_ALIKE))) for text in texts)


def _pattern(sought: str) -> re.Pattern[str]:
    return re.compile(re.escape(sought.translate(_ALIKE)), re.IGNORECASE)
