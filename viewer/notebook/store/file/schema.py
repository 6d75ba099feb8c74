"""The tables of a notebook, each format a step from the one before.

Ids are the 32 hexadecimal digits of a UUID, so that shared things keep their ids. Times are
microseconds since 1970 in UTC. A `position` orders rows and means nothing else. `deleted` is the
time at which a row was put into the bin.

`RECORDED` are the tables whose changes can be undone. Each has a primary key of its own and no
rowids: a changeset (`undo`) identifies a row by that key alone. A later step may add tables, and
columns with a default; earlier changes can then still be undone.

`words` is the full-text index. It holds no text, only its terms, split and folded as those of an
archive are (`note_index.py`). Its tokenizer takes all characters beyond ASCII as letters, so that
it finds exactly these terms. `indexed` gives each entry its number in the index.

In the first format a set was a collection of that `kind`. Each such collection stays, and the
second step made a `workshop` of it, with an `item` for each passage that it held. The id of the
workshop is that of the collection with its halves exchanged. `kind` is no longer read.
"""

import apsw

from viewer.notebook.store.file.migrations import Schema

RECORDED = ("collection", "entry", "item", "member", "saved_search", "workshop")

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

_SETS = """
CREATE TABLE workshop (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    about TEXT NOT NULL,
    contacts TEXT NOT NULL,
    in_steps INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    deleted INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE item (
    id TEXT PRIMARY KEY,
    workshop TEXT NOT NULL REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    archive TEXT, edition INTEGER, document TEXT, passage TEXT,
    exact TEXT, prefix TEXT, suffix TEXT,
    start INTEGER, rival INTEGER, beyond INTEGER, others INTEGER, whole INTEGER,
    words TEXT NOT NULL,
    note TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    in_steps INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX item_of_workshop ON item (workshop);

INSERT INTO workshop
SELECT substr(id, 17) || substr(id, 1, 16), title, '', '', 1, created, created,
       coalesce(deleted, (SELECT deleted FROM collection WHERE id = made.parent))
FROM collection AS made WHERE kind = 'set';

INSERT INTO item
SELECT lower(hex(randomblob(16))), substr(made.id, 17) || substr(made.id, 1, 16),
       min(member.position), 'passage',
       archive, edition, document, passage, exact, prefix, suffix,
       start, rival, beyond, others, whole, '', '', 0, NULL
FROM collection AS made
JOIN member ON member.collection = made.id
JOIN entry ON entry.id = member.entry
WHERE made.kind = 'set' AND entry.deleted IS NULL AND entry.archive IS NOT NULL
GROUP BY made.id, archive, passage;
"""

_TIMES = """
ALTER TABLE item ADD COLUMN may_drop INTEGER NOT NULL DEFAULT 0;
ALTER TABLE workshop ADD COLUMN begins TEXT NOT NULL DEFAULT '';
"""

_PICTURES = """
ALTER TABLE item ADD COLUMN picture BLOB;
ALTER TABLE item ADD COLUMN ending TEXT;
ALTER TABLE item ADD COLUMN width INTEGER;
ALTER TABLE item ADD COLUMN height INTEGER;
ALTER TABLE item ADD COLUMN described TEXT;
"""

_ASKED = """
ALTER TABLE item ADD COLUMN handed_out INTEGER;
"""

STEPS = (_FIRST, _SETS, _TIMES, _PICTURES, _ASKED)
"""The SQL that makes each format from the one before, beginning with an empty file."""


SCHEMA = Schema(
    STEPS,
    {
        "entries": "SELECT count(*) FROM entry WHERE deleted IS NULL",
        "collections": "SELECT count(*) FROM collection WHERE deleted IS NULL",
        "sets": "SELECT count(*) FROM workshop WHERE deleted IS NULL",
    },
)
"""The format of a notebook, for `migrations`, and the counts that a backup reports."""


def lay(connection: apsw.Connection) -> None:
    """Create the newest format in an empty notebook. `migrations` handles existing ones."""
    with connection:
        for step in STEPS:
            connection.execute(step)
        connection.pragma("user_version", len(STEPS))
