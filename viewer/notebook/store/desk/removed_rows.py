"""The rows of words that were removed: keyed hashes, and what stands in their place."""

from collections.abc import Sequence
from typing import Any

import apsw

from index import (
    NameDigest,
    RemovedRun,
    RemovedWords,
    RunDigest,
    holds_words,
    name_digests,
    run_digests,
)
from viewer.notebook.store.desk.desk_schema import WORDS_KEY

_KEY = "SELECT value FROM own WHERE name = ?"
_RUNS = """
SELECT document, before, words, after, first, digest, instead FROM removed_run
WHERE folder = ? ORDER BY id
"""
_NAMES = """
SELECT document, letters, length, digest, stands FROM removed_name WHERE folder = ?
"""
_NEW_RUN = """
INSERT INTO removed_run
(folder, act, document, before, words, after, first, digest, instead)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_NEW_NAME = """
INSERT INTO removed_name (folder, act, document, letters, length, digest, stands)
VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_CAME_IN = "SELECT id, instead FROM removed_run WHERE folder = ? AND instead <> ''"


def keep_removed(
    cursor: apsw.Cursor, folder: int, act: bytes | None, runs: Sequence[RemovedRun]
) -> None:
    """Keep the hashes of `runs` as what `act` removed; what it had removed before goes.

    Words that came in for others and are removed now are kept in no clear text either.
    """
    if act is not None:
        cursor.execute("DELETE FROM removed_run WHERE act = ?", (act,))
        cursor.execute("DELETE FROM removed_name WHERE act = ?", (act,))
    key = _key(cursor)
    for run in runs:
        came: list[Any] = cursor.execute(_CAME_IN, (folder,)).fetchall()
        gone = [(number,) for number, instead in came if holds_words(instead, run.words)]
        cursor.executemany("DELETE FROM removed_run WHERE id = ?", gone)
        for each in run_digests(key, run):
            counts = each.before, each.words, each.after
            hashes = each.first, each.digest
            cursor.execute(_NEW_RUN, (folder, act, each.document, *counts, *hashes, each.instead))
        for name in name_digests(key, run):
            sizes = name.letters, name.length
            row = folder, act, name.document, *sizes, name.digest, name.stands
            cursor.execute(_NEW_NAME, row)


def removed_words(cursor: apsw.Cursor, folder: int) -> RemovedWords:
    """Return the words that were removed from `folder`, in the order of that."""
    runs: list[Any] = cursor.execute(_RUNS, (folder,)).fetchall()
    names: list[Any] = cursor.execute(_NAMES, (folder,)).fetchall()
    return RemovedWords(
        _key(cursor), [RunDigest(*row) for row in runs], [NameDigest(*row) for row in names]
    )


def _key(cursor: apsw.Cursor) -> bytes:
    found = cursor.execute(_KEY, (WORDS_KEY,)).get
    return found if isinstance(found, bytes) else b""
