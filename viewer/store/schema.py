"""The tables of a notebook, each format a step from the one before.

Ids are the 32 hexadecimal digits of a UUID, so that what two people share keeps its names. Times
are microseconds since 1970 in UTC. A `position` orders rows and means nothing else. `deleted` is
when a row was put into the bin.

`RECORDED` are the tables whose changes can be undone. Each has a primary key of its own and is
without rowids: a changeset (`undoing`) knows a row by that key alone. A later step may add columns
that have a default, and tables; then what was recorded before can still be undone.

`words` is the index of full text. It holds no text, only the terms of it, cut and folded as those
of an archive are (`words.py`); to its tokenizer all but ASCII is a letter, so that it finds just
these terms. `indexed` gives each entry the number by which it stands there.
"""

import apsw

from viewer.store.migrating import Schema

RECORDED = ("collection", "entry", "member", "saved_search")

_FIRST = """
CREATE TABLE entry (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    archive TEXT, edition INTEGER, document TEXT, passage TEXT,
    exact TEXT, prefix TEXT, suffix TEXT,
    start INTEGER, rival INTEGER, beyond INTEGER, others INTEGER, whole INTEGER,
    colour TEXT,
    note TEXT NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    deleted INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE collection (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    parent TEXT REFERENCES collection (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    created INTEGER NOT NULL,
    deleted INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE member (
    collection TEXT NOT NULL REFERENCES collection (id) DEFERRABLE INITIALLY DEFERRED,
    entry TEXT NOT NULL REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (collection, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_of_entry ON member (entry);

CREATE TABLE saved_search (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    query TEXT NOT NULL,
    created INTEGER NOT NULL,
    deleted INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE reading_place (
    archive TEXT NOT NULL,
    document TEXT NOT NULL,
    passage TEXT NOT NULL,
    changed INTEGER NOT NULL,
    PRIMARY KEY (archive, document)
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
    number INTEGER PRIMARY KEY,
    act TEXT NOT NULL,
    at INTEGER NOT NULL,
    count INTEGER NOT NULL,
    ids TEXT NOT NULL,
    undone INTEGER NOT NULL,
    changeset BLOB NOT NULL
) STRICT;

CREATE TABLE own (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE indexed (number INTEGER PRIMARY KEY, entry TEXT NOT NULL UNIQUE) STRICT;
CREATE VIRTUAL TABLE words USING fts5 (
    note, exact, content = '', contentless_delete = 1, tokenize = 'ascii'
);
CREATE VIRTUAL TABLE vocabulary USING fts5vocab (words, row);
"""

STEPS = (_FIRST,)
"""The SQL that makes each format out of the one before, from nothing on. `user_version` counts."""


SCHEMA = Schema(
    STEPS,
    {
        "entries": "SELECT count(*) FROM entry WHERE deleted IS NULL",
        "collections": "SELECT count(*) FROM collection WHERE deleted IS NULL",
    },
)
"""The form of a notebook, for `migrating`; and what is told of a backup."""


def lay(connection: apsw.Connection) -> None:
    """Bring an empty notebook to the newest format. What holds something is for `migrating`."""
    with connection:
        for step in STEPS:
            connection.execute(step)
        connection.pragma("user_version", len(STEPS))
