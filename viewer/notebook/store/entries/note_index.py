"""The full-text indexes of what is kept: of notes and words, and of translations beside them."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping

import apsw

from index import Lexicon
from viewer.notebook.store.model import Entry


class NoteIndex:
    """Indexes the terms of every entry in the notebook's file, also in the bin, by entry number."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._names: dict[int, str] | None = None
        self._vocabulary: list[str] | None = None

    @property
    def names(self) -> Mapping[int, str]:
        """Entry number -> entry id."""
        if self._names is None:
            self._names = dict(self._connection.execute("SELECT number, entry FROM indexed"))
        return self._names

    @property
    def vocabulary(self) -> list[str]:
        """Every term, sorted, with some that were dropped since the notebook was opened."""
        if self._vocabulary is None:
            found = self._connection.execute("SELECT term FROM vocabulary")
            self._vocabulary = sorted(str(term) for (term,) in found)
        return self._vocabulary

    def matching(self, expression: str) -> set[int]:
        """Return the numbers of the entries that an FTS5 expression matches."""
        found = self._connection.execute("SELECT rowid FROM words (?)", (expression,))
        return {int(str(number)) for (number,) in found}

    def put(self, entries: Iterable[Entry]) -> None:
        """Index these entries in their present state."""
        for entry in entries:
            noted = Lexicon.terms(entry.note)
            exact = Lexicon.terms(entry.anchor.exact if entry.anchor else "")
            number = self._number(entry.id)
            self._connection.execute(
                "INSERT OR REPLACE INTO words (rowid, note, exact) VALUES (?, ?, ?)",
                (number, " ".join(noted), " ".join(exact)),
            )
            self._learn({*noted, *exact})

    def drop(self, names: Iterable[str]) -> None:
        """Remove these entries from the index."""
        for name in names:
            gone = "SELECT number FROM indexed WHERE entry = ?"
            self._connection.execute(f"DELETE FROM words WHERE rowid = ({gone})", (name,))  # noqa: S608
            self._connection.execute("DELETE FROM indexed WHERE entry = ?", (name,))
        self._names = None

    def settle(self) -> None:
        """Rewrite the index so that the file holds no dropped terms."""
        self._connection.execute("INSERT INTO words (words) VALUES ('optimize')")
        self._vocabulary = None

    def reset(self) -> None:
        """Drop the caches, since a change was rolled back."""
        self._names = self._vocabulary = None

    def _number(self, name: str) -> int:
        found = self._connection.execute("SELECT number FROM indexed WHERE entry = ?", (name,))
        number = next((int(str(number)) for (number,) in found), None)
        if number is None:
            self._connection.execute("INSERT INTO indexed (entry) VALUES (?)", (name,))
            number = self._connection.last_insert_rowid()
            if self._names is not None:
                self._names[number] = name
        return number

    def _learn(self, words: Iterable[str]) -> None:
        known = self._vocabulary
        if known is None:
            return
        for term in words:
            at = bisect_left(known, term)
            if at == len(known) or known[at] != term:
                insort(known, term)


class TranslationIndex:
    """Indexes texts that the notebook does not hold, by entry number, and only in memory."""

    def __init__(self) -> None:
        self._connection = apsw.Connection(":memory:")
        self._connection.execute(
            "CREATE VIRTUAL TABLE words USING fts5 "
            "(made, content = '', contentless_delete = 1, tokenize = 'ascii')"
        )
        self._connection.execute("CREATE VIRTUAL TABLE vocabulary USING fts5vocab (words, row)")
        self._held: dict[int, str] = {}

    @property
    def vocabulary(self) -> list[str]:
        """Every term."""
        found = self._connection.execute("SELECT term FROM vocabulary")
        return [str(term) for (term,) in found]

    def matching(self, expression: str) -> set[int]:
        """Return the numbers of the entries whose texts an FTS5 expression matches."""
        found = self._connection.execute("SELECT rowid FROM words (?)", (expression,))
        return {int(str(number)) for (number,) in found}

    def show(self, texts: Mapping[int, str]) -> None:
        """Index `texts` and nothing else."""
        with self._connection:
            for number in self._held.keys() - texts.keys():
                self._connection.execute("DELETE FROM words WHERE rowid = ?", (number,))
            for number, text in texts.items():
                if self._held.get(number) != text:
                    self._connection.execute(
                        "INSERT OR REPLACE INTO words (rowid, made) VALUES (?, ?)",
                        (number, " ".join(Lexicon.terms(text))),
                    )
        self._held = dict(texts)
