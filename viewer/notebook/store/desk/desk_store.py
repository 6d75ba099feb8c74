"""What was done at the desk, and the originals of documents, kept for each folder."""

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import apsw

from index import (
    ActName,
    ActPatch,
    Forgotten,
    PastAct,
    PastActs,
    RemovedWords,
    TableDraft,
    TakenCorrection,
    Value,
)
from viewer.notebook.store.desk.correction_rows import row_of, taken_of
from viewer.notebook.store.desk.removed_rows import keep_removed, removed_words
from viewer.notebook.store.errors import NotSaved, OriginalsFull
from viewer.notebook.store.file.error_messages import saving

_ACTS = "SELECT token, number, name, undone FROM act WHERE folder = ?"
_PATCHES = "SELECT file, at, old, new, was, now FROM patch WHERE act = ? ORDER BY id"
_NEW_ACT = "INSERT INTO act VALUES (?, ?, ?, ?, ?, ?)"
_NEW_PATCH = "INSERT INTO patch (act, file, at, old, new, was, now) VALUES (?, ?, ?, ?, ?, ?, ?)"
_OTHER_STATE = "UPDATE act SET undone = ?, number = ? WHERE token = ?"
_ORIGINALS = "SELECT document FROM original WHERE folder = ?"
_ORIGINAL = "SELECT data FROM original WHERE folder = ? AND document = ?"
_NEW_ORIGINAL = "INSERT OR REPLACE INTO original (folder, document, data) VALUES (?, ?, ?)"
_SIZE_OF_OTHERS = """
SELECT coalesce(sum(length(data)), 0) FROM original WHERE folder <> ? OR document <> ?
"""
_DRAFTS = "SELECT name, title, among, field, typed FROM draft WHERE folder = ? ORDER BY name"
_NEW_DRAFT = "INSERT INTO draft VALUES (?, ?, ?, ?, ?, ?)"
_NO_DRAFTS = "DELETE FROM draft WHERE folder = ?"
_TAKEN = "SELECT token, is_left, said FROM correction WHERE folder = ? ORDER BY number"
_TOKENS = "SELECT token FROM correction WHERE folder = ?"
_LAST_SITTING = "SELECT max(sitting) FROM act WHERE folder = ?"


MOST_BYTES = 64 << 20
"""How much the originals of all folders may take together."""


class DeskSitting(Value):
    """A folder that is worked on: its number in the store, and that of the sitting."""

    folder: int
    number: int


class DeskStore:
    """The open store, for one thread at a time.

    A change is on the disk when its method returns. All raise NotSaved, NotebookBusy or
    NotebookDamaged, and then have changed nothing.
    """

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self.is_cut_off = False
        """Whether the file was out of reach, and must be opened again."""

    def begin(self, folder: Path) -> tuple[DeskSitting, PastActs]:
        """Begin a sitting in `folder`; return it, and the acts of the one before.

        Those of sittings before that are deleted. One in which nothing was done does not count.
        """
        with self._transaction() as cursor:
            path = os.fsencode(os.path.realpath(folder))
            cursor.execute("INSERT OR IGNORE INTO folder (path) VALUES (?)", (path,))
            number = int(cursor.execute("SELECT id FROM folder WHERE path = ?", (path,)).get)
            last = int(cursor.execute(_LAST_SITTING, (number,)).get or 0)
            old = "DELETE FROM act WHERE folder = ? AND sitting < ?"
            cursor.execute(old, (number, last))
            acts = PastActs.ordered(_acts(cursor, number))
        return DeskSitting(number, last + 1), acts

    def keep(self, sitting: DeskSitting, acts: PastActs) -> None:
        """Keep just these `acts` of the folder, each as it is now."""
        wanted = {act.token: (act, False) for act in acts.done}
        wanted |= {act.token: (act, True) for act in acts.undone}
        with self._transaction() as cursor:
            rows = cursor.execute(_ACTS, (sitting.folder,)).fetchall()
            held = {token: (number, bool(undone)) for token, number, _name, undone in rows}
            gone = [(token,) for token in held if token not in wanted]
            cursor.executemany("DELETE FROM act WHERE token = ?", gone)
            for token, (act, undone) in wanted.items():
                if token not in held:
                    _put(cursor, sitting, act, undone=undone)
                elif held[token] != (act.number, undone):
                    cursor.execute(_OTHER_STATE, (undone, act.number, token))
                if held.get(token, (0, True))[1] is not undone:
                    keep_removed(cursor, sitting.folder, token, () if undone else act.removed)

    def forget(self, sitting: DeskSitting, forgotten: Forgotten) -> None:
        """Delete all acts of the folder, and the originals of documents that had what is forgotten.

        Hashes of the words are kept, and the file is written again without what is deleted.
        """
        with self._transaction() as cursor:
            keep_removed(cursor, sitting.folder, None, forgotten.removed)
            cursor.execute("DELETE FROM act WHERE folder = ?", (sitting.folder,))
            cursor.execute(_NO_DRAFTS, (sitting.folder,))
            _delete_originals(cursor, sitting, forgotten.documents)
        self._compact()

    def removed(self, sitting: DeskSitting) -> RemovedWords:
        """Return the words that were taken out of texts of the folder."""
        with self._transaction() as cursor:
            return removed_words(cursor, sitting.folder)

    def originals(self, sitting: DeskSitting) -> frozenset[str]:
        """Return the ids of the documents whose originals are kept."""
        with self._transaction() as cursor:
            return frozenset(str(row[0]) for row in cursor.execute(_ORIGINALS, (sitting.folder,)))

    def original(self, sitting: DeskSitting, document: str) -> bytes | None:
        """Return the original of `document`, or None where none is kept."""
        with self._transaction() as cursor:
            found = cursor.execute(_ORIGINAL, (sitting.folder, document)).get
            return found if isinstance(found, bytes) else None

    def keep_original(self, sitting: DeskSitting, document: str, data: bytes) -> int:
        """Keep the original of `document` in place of the one before; return its size.

        Raises OriginalsFull.
        """
        with self._transaction() as cursor:
            others = cursor.execute(_SIZE_OF_OTHERS, (sitting.folder, document)).get
            if int(others) + len(data) > MOST_BYTES:
                raise OriginalsFull
            cursor.execute(_NEW_ORIGINAL, (sitting.folder, document, data))
        return len(data)

    def drop_originals(self, sitting: DeskSitting, documents: Collection[str]) -> None:
        """Delete the originals of `documents`, and write the file again without them."""
        with self._transaction() as cursor:
            _delete_originals(cursor, sitting, documents)
        self._compact()

    def keep_drafts(self, sitting: DeskSitting, drafts: Iterable[TableDraft]) -> None:
        """Keep just these `drafts` of the folder."""
        number = sitting.folder
        rows = ((number, each.id, each.title, each.of, each.field, each.typed) for each in drafts)
        with self._transaction() as cursor:
            cursor.execute(_NO_DRAFTS, (number,))
            cursor.executemany(_NEW_DRAFT, rows)

    def take_drafts(self, sitting: DeskSitting) -> tuple[TableDraft, ...]:
        """Return the drafts of the folder, and delete them."""
        with self._transaction() as cursor:
            rows: list[Any] = cursor.execute(_DRAFTS, (sitting.folder,)).fetchall()
            cursor.execute(_NO_DRAFTS, (sitting.folder,))
        if rows:
            self._compact()
        return tuple(TableDraft(*row) for row in rows)

    def corrections(self, sitting: DeskSitting) -> tuple[TakenCorrection, ...]:
        """Return what readers suggested for the folder, and is not decided."""
        with self._transaction() as cursor:
            rows: list[Any] = cursor.execute(_TAKEN, (sitting.folder,)).fetchall()
        return tuple(map(taken_of, rows))

    def keep_corrections(
        self, sitting: DeskSitting, corrections: Sequence[TakenCorrection]
    ) -> None:
        """Keep just these `corrections` of the folder, in this order."""
        wanted = {each.token for each in corrections}
        with self._transaction() as cursor:
            tokens = cursor.execute(_TOKENS, (sitting.folder,)).fetchall()
            gone = [(sitting.folder, token) for (token,) in tokens if token not in wanted]
            cursor.executemany("DELETE FROM correction WHERE folder = ? AND token = ?", gone)
            cursor.executemany(
                "INSERT OR REPLACE INTO correction VALUES (?, ?, ?, ?, ?)",
                ((sitting.folder, *row_of(each, at)) for at, each in enumerate(corrections)),
            )
        if gone:
            self._compact()

    def _compact(self) -> None:
        """Leave nothing of what was deleted in the file or in its log."""
        with suppress(apsw.Error):  # committed, and deleted rows are overwritten in any case
            self._connection.execute("VACUUM")  # in memory; else pieces stay between the rows
        with suppress(apsw.Error):
            self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)

    @contextmanager
    def _transaction(self) -> Iterator[apsw.Cursor]:
        connection = self._connection
        try:
            with saving():
                connection.execute("BEGIN IMMEDIATE")
                try:
                    yield connection.cursor()
                    connection.execute("COMMIT")
                except BaseException:
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")
                    raise
        except NotSaved as error:
            self.is_cut_off |= error.is_cut_off
            raise


def _acts(cursor: apsw.Cursor, folder: int) -> Iterator[tuple[PastAct, bool]]:
    """Yield the acts of `folder`, each with whether it was taken back."""
    rows: list[Any] = cursor.execute(_ACTS, (folder,)).fetchall()
    for token, number, name, undone in rows:
        patches = tuple(ActPatch(*row) for row in cursor.execute(_PATCHES, (token,)))
        yield PastAct(ActName(name), patches, number, token), bool(undone)


def _delete_originals(
    cursor: apsw.Cursor, sitting: DeskSitting, documents: Collection[str]
) -> None:
    those = [(sitting.folder, document) for document in documents]
    cursor.executemany("DELETE FROM original WHERE folder = ? AND document = ?", those)


def _put(cursor: apsw.Cursor, sitting: DeskSitting, act: PastAct, *, undone: bool) -> None:
    row = act.token, sitting.folder, act.number, sitting.number, act.name.value, undone
    cursor.execute(_NEW_ACT, row)
    rows = ((act.token, p.file, p.at, p.old, p.new, p.was, p.now) for p in act.patches)
    cursor.executemany(_NEW_PATCH, rows)
