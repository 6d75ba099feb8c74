"""The tables of the desk's store.

A `folder` is known by its real path. An `act` is one that can be taken back, or was `undone`; its
`number` orders it, and `sitting` counts the times that the folder was worked on. A `patch` is what
an act changed in one file, as `index.ActPatch`. An `original` is the file with pages that a
document was made from.
"""

from viewer.notebook.store.file.migrations import Schema

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
"""

DESK_SCHEMA = Schema((_FIRST,))
"""The format of the desk's store, for `migrations`."""
