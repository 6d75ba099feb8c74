"""The words that are marked in a text, and which of them the reader stands at."""

import re
from bisect import bisect_left
from collections.abc import Iterable

from PySide6.QtGui import QTextCursor, QTextDocument

from viewer.kit.marked_text import LAST_OF_ONE_UNIT

_ALIKE = str.maketrans("‘’“”„«»\u2010\u2011–—\u2212\u2029\u2028\u00a0", '\'\'"""""-----   ')

_WIDE = re.compile(f"[^\0-{LAST_OF_ONE_UNIT}]")


class Marks:
    """Selections of the text, in its order. `here` is the place among them, or -1."""

    def __init__(self, cursors: Iterable[QTextCursor] = (), *, start_at: int | None = None) -> None:
        self.cursors = sorted(cursors, key=QTextCursor.selectionStart)
        self.here = -1 if start_at is None else self._first_from(start_at)

    @property
    def current(self) -> QTextCursor | None:
        """The selection that the reader stands at."""
        return self.cursors[self.here] if 0 <= self.here < len(self.cursors) else None

    def step(self, by: int) -> QTextCursor | None:
        """Go `by` selections on, round the ends, and return the one come to."""
        if not self.cursors:
            return None
        self.here = (max(self.here, -1 if by > 0 else 0) + by) % len(self.cursors)
        return self.current

    def _first_from(self, position: int) -> int:
        starts = (n for n, cursor in enumerate(self.cursors) if cursor.selectionStart() >= position)
        return next(starts, 0 if self.cursors else -1)


def find_all(document: QTextDocument, sought: str) -> list[QTextCursor]:
    """Return a selection of each place where `sought` stands, whatever its case and quotes."""
    if not sought.strip():
        return []
    text = document.toRawText().translate(_ALIKE)
    wide = [match.start() for match in _WIDE.finditer(text)]
    pattern = re.compile(re.escape(sought.translate(_ALIKE)), re.IGNORECASE)
    found = []
    for match in pattern.finditer(text):
        cursor = QTextCursor(document)
        start, end = match.span()
        cursor.setPosition(start + bisect_left(wide, start))
        cursor.setPosition(end + bisect_left(wide, end), QTextCursor.MoveMode.KeepAnchor)
        found.append(cursor)
    return found
