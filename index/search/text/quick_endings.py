"""Finds the endings that a Snowball stemmer asks for by a look into a table.

Snowball's own search compares letter by letter, which is half of what a stem costs.
"""

from collections.abc import Sequence
from typing import Any


class QuickEndings:
    """A part of a stemmer of the package snowballstemmer: it finds the same endings."""

    current: str
    cursor: int
    limit_backward: int

    def __init__(self) -> None:
        super().__init__()
        self._tables: dict[int, tuple[dict[str, Any], list[int]]] = {}

    def find_among_b(self, endings: Sequence[Any]) -> int:
        """Return the result of the longest of `endings` before the cursor, and go before it.

        One may have a condition; where it is not met, the next longest counts. Return 0 for none.
        """
        known, lengths = self._tables.get(id(endings)) or self._table(endings)
        end = self.cursor
        most = end - self.limit_backward
        for length in lengths:
            if length <= most and (found := known.get(self.current[end - length : end])):
                self.cursor = end - length
                if found.method is None:
                    return int(found.result)
                if found.method(self):
                    self.cursor = end - length
                    return int(found.result)
        return 0

    def _table(self, endings: Sequence[Any]) -> tuple[dict[str, Any], list[int]]:
        """Return ending -> what the stemmer has of it, and the lengths, the longest first."""
        known = {each.s: each for each in endings}
        table = known, sorted(set(map(len, known)), reverse=True)
        self._tables[id(endings)] = table
        return table
