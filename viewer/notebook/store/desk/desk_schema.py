"""The tables of the desk's store.

A `folder` is known by its real path. An `act` is one that can be taken back, or was `undone`; its
`number` orders it, and `sitting` counts the times that the folder was worked on. A `patch` is what
an act changed in one file, as `index.ActPatch`. An `original` is the file with pages that a
document was made from. A `draft` is a table of who took part that was being typed when Satchel
locked, until the folder is opened again; `name` is its id, "" for a new one. A `correction` is what
a reader suggested, until it is decided; `token` tells apart those of all letters.

`removed_run` and `removed_name` are keyed hashes of words that were taken out of a text as received
(`index.RunDigest`, `index.NameDigest`); the key is in `own`. They outlast the `act` that took them
out, unless that is taken back.
"""

import secrets

import apsw

from viewer.notebook.store.file.migrations import Schema

WORDS_KEY = "words"
"""The name of the key of the hashes."""

_FIRST = """
CREATE TABLE folder (id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE) STRICT;

CREATE TABLE act (
    token BLOB PRIMARY KEY,
    folder INTEGER NOT NULL REFERENCES folder (id),
    number INTEGER NOT NULL,
    sitting INTEGER NOT NULL,
    name TEXT NOT NULL,
    undone INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX act_of_folder ON act (folder);

CREATE TABLE patch (
    id INTEGER PRIMARY KEY,
    act BLOB NOT NULL REFERENCES act (token) ON DELETE CASCADE,
    file TEXT NOT NULL,
    at INTEGER NOT NULL,
    old BLOB NOT NULL,
    new BLOB NOT NULL,
    was BLOB,
    now BLOB
) STRICT;
CREATE INDEX patch_of_act ON patch (act);

CREATE TABLE original (
    id INTEGER PRIMARY KEY,
    folder INTEGER NOT NULL REFERENCES folder (id),
    document TEXT NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (folder, document)
) STRICT;

CREATE TABLE removed_run (
    id INTEGER PRIMARY KEY,
    folder INTEGER NOT NULL REFERENCES folder (id),
    act BLOB REFERENCES act (token) ON DELETE SET NULL,
    document TEXT NOT NULL,
    before INTEGER NOT NULL,
    words INTEGER NOT NULL,
    after INTEGER NOT NULL,
    first BLOB NOT NULL,
    digest BLOB NOT NULL,
    instead TEXT NOT NULL
) STRICT;
CREATE INDEX run_of_act ON removed_run (act);
CREATE INDEX run_of_folder ON removed_run (folder, document);

CREATE TABLE removed_name (
    id INTEGER PRIMARY KEY,
    folder INTEGER NOT NULL REFERENCES folder (id),
    act BLOB REFERENCES act (token) ON DELETE SET NULL,
    document TEXT NOT NULL,
    letters INTEGER NOT NULL,
    length INTEGER NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX name_of_act ON removed_name (act);
CREATE INDEX name_of_folder ON removed_name (folder);

CREATE TABLE own (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
"""

_DRAFTS = """
CREATE TABLE draft (
    folder INTEGER NOT NULL REFERENCES folder (id),
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    among TEXT NOT NULL,
    field TEXT,
    typed TEXT NOT NULL,
    PRIMARY KEY (folder, name)
) STRICT, WITHOUT ROWID;
"""

_STANDS = "ALTER TABLE removed_name ADD COLUMN stands INTEGER NOT NULL DEFAULT 0;"

_CORRECTIONS = """
CREATE TABLE correction (
    folder INTEGER NOT NULL REFERENCES folder (id),
    token BLOB NOT NULL,
    number INTEGER NOT NULL,
    is_left INTEGER NOT NULL,
    said BLOB NOT NULL,
    PRIMARY KEY (folder, token)
) STRICT, WITHOUT ROWID;
"""


def _lay(connection: apsw.Connection) -> None:
    connection.execute(_FIRST)
    connection.execute("INSERT INTO own VALUES (?, ?)", (WORDS_KEY, secrets.token_bytes(32)))


DESK_SCHEMA = Schema((_lay, _DRAFTS, _STANDS, _CORRECTIONS))
"""The format of the desk's store, for `migrations`."""
