"""A notebook in small, for proofs of what it lies in: notes with tags and checksums, and an undo.

Each change is one transaction, as the real ones are, and its inverse is kept beside it.
"""

import hashlib
import random
from contextlib import closing
from datetime import UTC, datetime, timedelta

import apsw

from index import Cost
from viewer.store.migrating import Schema
from viewer.store.mishaps import saving
from viewer.store.opened import Terms

CHEAP = Cost(1, 8 << 10)
PASSPHRASE = "a field of barley"  # noqa: S105  of tests
CANARY = "Zyxomma-petiolatum"
FIRST = """
CREATE TABLE note (id TEXT PRIMARY KEY, body TEXT NOT NULL, digest TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE tag (note TEXT REFERENCES note, tag TEXT, PRIMARY KEY (note, tag)) WITHOUT ROWID;
CREATE TABLE undone (number INTEGER PRIMARY KEY, inverse BLOB NOT NULL);
"""
STEPS = (FIRST, *(f"CREATE TABLE more_{number} (id TEXT PRIMARY KEY)" for number in range(2, 60)))
COUNTS = {"notes": "SELECT count(*) FROM note", "tags": "SELECT count(*) FROM tag"}
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
TAGS = 3


def terms(steps=1, **more):
    """What holds for a notebook of so many steps, whose clock goes on a minute when it is asked."""
    clock = Clock()
    return Terms(Schema(STEPS[:steps], COUNTS), **{"cost": CHEAP, "now": clock} | more)


class Clock:
    def __init__(self):
        self.time = NOON

    def __call__(self):
        self.time += timedelta(minutes=1)
        return self.time


def dice(seed):
    return random.Random(seed)  # noqa: S311  nothing secret


def body_of(number, version=0):
    word = hashlib.sha256(f"{number} {version}".encode()).hexdigest()
    return f"{CANARY} {number} " + word * (1 + number * 7 % 40)


def change(connection, name, body):
    """Save the note `name`, or delete it where `body` is None, in one transaction."""
    with saving(), connection, closing(apsw.Session(connection, "main")) as session:
        session.attach("note")
        session.attach("tag")
        connection.execute("DELETE FROM tag WHERE note = ?", (name,))
        if body is None:
            connection.execute("DELETE FROM note WHERE id = ?", (name,))
        else:
            row = (name, body, hashlib.sha256(body.encode()).hexdigest())
            connection.execute(
                "INSERT INTO note VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE "
                "SET body = excluded.body, digest = excluded.digest",
                row,
            )
            for tag in range(TAGS):
                connection.execute("INSERT INTO tag VALUES (?, ?)", (name, f"tag {tag}"))
        inverse = apsw.Changeset.invert(session.changeset())
        connection.execute("INSERT INTO undone (inverse) VALUES (?)", (inverse,))


def undo(connection):
    """Take the last change back, in one transaction."""
    with saving(), connection:
        number, inverse = connection.execute(
            "SELECT number, inverse FROM undone ORDER BY number DESC LIMIT 1"
        ).fetchone()
        connection.execute("PRAGMA defer_foreign_keys = 1")
        apsw.Changeset.apply(inverse, connection)
        connection.execute("DELETE FROM undone WHERE number = ?", (number,))


def notes_in(connection):
    """Return the notes by name. Fails where one is half there."""
    rows = connection.execute("SELECT id, body, digest FROM note").fetchall()
    for _name, body, digest in rows:
        assert hashlib.sha256(body.encode()).hexdigest() == digest
    tagged = dict(connection.execute("SELECT note, count(*) FROM tag GROUP BY note").fetchall())
    assert tagged == dict.fromkeys((name for name, _body, _digest in rows), TAGS)
    return {name: body for name, body, _digest in rows}


def fill(connection, many=20):
    """Save so many notes, and return them by name."""
    for number in range(many):
        change(connection, str(number), body_of(number))
    return notes_in(connection)
