"""The engine SQLite FTS5, as it comes with Python: bm25 order, snippets, counts and facets."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.searching.question import FACETS, SHOWN, Answer, Query, Row

if TYPE_CHECKING:
    from index import Archive

_TABLES = """
CREATE VIRTUAL TABLE passage USING fts5(text, tokenize = 'unicode61');
CREATE VIRTUAL TABLE term USING fts5vocab(passage, 'row');
CREATE TABLE value(id INTEGER PRIMARY KEY, field TEXT, value TEXT, UNIQUE(field, value));
CREATE TABLE has(passage INTEGER, value INTEGER, PRIMARY KEY(passage, value)) WITHOUT ROWID;
"""
_FOUND = "CREATE TEMP TABLE found(passage INTEGER PRIMARY KEY)"
_FILTERED = " AND EXISTS (SELECT 1 FROM has WHERE passage = passage.rowid AND value = ?)"
_FILL = "INSERT INTO found SELECT rowid FROM passage WHERE passage MATCH ?"
# CROSS makes SQLite begin with `found`; else it reads the values of every passage.
_COUNT = "SELECT value, count(*) FROM found CROSS JOIN has USING (passage) GROUP BY value"
_SHOW = "SELECT snippet(passage, 0, '[', ']', '…', 32) FROM passage WHERE passage MATCH ?"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_CYRILLIC = [chr(code) for code in range(0x430, 0x450)] + ["\u04a3", "\u04af", "\u04e9"]


class Fts5:
    """A full-text table, and a table of the values of each passage."""

    def build(self, rows: Iterable[Row], content: "Archive", folder: Path) -> None:  # noqa: ARG002
        """Write the database."""
        numbers: dict[tuple[str, str], int] = {}
        with closing(sqlite3.connect(folder / "fts5.db")) as base, base:
            base.executescript(_TABLES)
            for passage, row in enumerate(rows, start=1):
                base.execute("INSERT INTO passage(rowid, text) VALUES (?, ?)", (passage, row.text))
                pairs = [(name, value) for name, each in row.values.items() for value in each]
                held = [(passage, numbers.setdefault(pair, len(numbers))) for pair in pairs]
                base.executemany("INSERT INTO has VALUES (?, ?)", held)
            values = [(number, *pair) for pair, number in numbers.items()]
            base.executemany("INSERT INTO value VALUES (?, ?, ?)", values)
            base.execute("INSERT INTO passage(passage) VALUES ('optimize')")

    def open(self, content: "Archive | None", folder: Path) -> None:  # noqa: ARG002
        """Open the database."""
        self._base = sqlite3.connect(folder / "fts5.db")
        self._base.execute(_FOUND)
        values = self._base.execute("SELECT id, field, value FROM value")
        self._values = {number: (field, value) for number, field, value in values}
        self._numbers = {pair: number for number, pair in self._values.items()}

    def close(self) -> None:
        """Close the database."""
        self._base.close()

    def answer(self, query: Query, *, exact: bool = False) -> Answer:  # noqa: ARG002
        """Store the numbers of the hits, count them and their values, and return the best."""
        asked: list[str | int] = [self._written(query)]
        filtered = ""
        if query.having:
            asked.append(self._numbers[query.having])
            filtered = _FILTERED
        self._base.execute("DELETE FROM found")
        self._base.execute(_FILL + filtered, asked)
        (total,) = self._base.execute("SELECT count(*) FROM found").fetchone()
        facets: defaultdict[str, dict[str, int]] = defaultdict(dict, {name: {} for name in FACETS})
        for number, count in self._base.execute(_COUNT):
            field, value = self._values[number]
            facets[field][value] = count
        best = self._base.execute(f"{_SHOW}{filtered} ORDER BY rank LIMIT {SHOWN}", asked)
        return Answer(total, facets, [text for (text,) in best])

    def _written(self, query: Query) -> str:
        """Return the query in FTS5's language, every word in quotation marks."""
        if query.instead:
            return " OR ".join(f'"{each}"' for each in (*query.words, *query.instead))
        if query.phrase:
            return '"{}"'.format(" ".join(query.words))
        if query.close:
            return " OR ".join(f'"{term}"' for term in self._near(query.words[0])) or '""'
        words = [f'"{word}"' for word in query.words]
        if query.some:
            return " OR ".join(words)
        return " AND ".join([*words, f'"{query.prefix}"*'] if query.prefix else words)

    def _near(self, word: str) -> list[str]:
        """Return the terms one edit away from `word`. FTS5 itself has no fuzzy search."""
        near = sorted({word, *_edits(word)})
        asked = f"SELECT term FROM term WHERE term IN ({', '.join('?' * len(near))})"  # noqa: S608
        return [term for (term,) in self._base.execute(asked, near)]


def _edits(word: str) -> Iterator[str]:
    """Yield `word` with one letter lost, changed or inserted."""
    letters = _LATIN if word.isascii() else _CYRILLIC
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        yield before + after[1:]
        for letter in letters:
            yield before + letter + after
            yield before + letter + after[1:]
