"""What the proofs write: notes with names, in a real notebook, each change as a reader makes it."""

import hashlib
import random
import secrets
from contextlib import closing
from datetime import UTC, datetime, timedelta

import apsw

from index import Cost, ItemKind
from viewer.notebook.store.entries.notebook import Notebook
from viewer.notebook.store.entries.sets import Draft
from viewer.notebook.store.file.migrations import Schema
from viewer.notebook.store.file.schema import SCHEMA, lay
from viewer.notebook.store.model import Anchor
from viewer.notebook.store.shared.merge import merge
from viewer.notebook.store.shared.share_file import read_set, share, share_set
from viewer.notebook.store.vault.open_vault import Terms

CHEAP = Cost(1, 8 << 10)
PASSPHRASE = "a field of barley"  # noqa: S105  of tests
CANARY = "Zyxomma-petiolatum"
TODAY = len(SCHEMA.steps)
STEPS = (
    *SCHEMA.steps,
    *(f"CREATE TABLE later_{number} (id TEXT PRIMARY KEY)" for number in range(60)),
)
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
_WHOLE = """
SELECT (SELECT count(*) FROM entry) = (SELECT count(*) FROM indexed)
   AND NOT EXISTS (SELECT 1 FROM entry WHERE id NOT IN (SELECT entry FROM indexed))
   AND (SELECT count(*) FROM words) = (SELECT count(*) FROM indexed)
"""
_HELD = """
SELECT count(*) FROM member
WHERE entry NOT IN (SELECT id FROM entry) OR collection NOT IN (SELECT id FROM collection)
"""

_SETS = """
SELECT title, passage, words, note FROM workshop LEFT JOIN item ON item.workshop = workshop.id
WHERE deleted IS NULL ORDER BY title, item.position
"""
_HUNG = "SELECT count(*) FROM item WHERE workshop NOT IN (SELECT id FROM workshop)"


def terms(later=0, **more):
    """What holds for a notebook so many steps later than today, whose clock goes on when asked."""
    clock = Clock()
    schema = Schema(STEPS[: TODAY + later], SCHEMA.counts)
    return Terms(schema, **{"cost": CHEAP, "now": clock} | more)


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


def far_apart():
    """A time for which no change is taken to go on with the one before: each is undone alone."""
    return NOON + timedelta(seconds=secrets.randbelow(1 << 32))


class Desk:
    """The notebook that was written last, so that it is not read anew for each change."""

    connection = notebook = None

    @classmethod
    def of(cls, connection):
        if cls.connection is not connection:
            cls.connection, cls.notebook = connection, Notebook(connection, far_apart)
        return cls.notebook


def change(connection, name, body):
    """Save the note `name`, or delete it where `body` is None."""
    notebook = Desk.of(connection)
    ids = {named(entry.note)[0]: entry.id for entry in notebook.kept.entries.values()}
    if body is None:
        notebook.delete([ids[name]])
    elif name in ids:
        notebook.write_note(ids[name], f"{name}|{body}")
    else:
        notebook.add_note(f"{name}|{body}")


def named(note):
    name, _line, body = note.partition("|")
    return name, body


def make_set(connection, title, drafts):
    """Make a set for a workshop."""
    Desk.of(connection).sets.make(title, drafts)


def drafts_of(items):
    """Return what is to become items that say this, as `sets_in` tells it."""
    return [
        Draft(ItemKind.QUESTION, words=words, note=note)
        if passage is None
        else Draft(
            ItemKind.PASSAGE, Anchor("kg", 3, "study", passage, "Words.", whole=True), note=note
        )
        for passage, words, note in items
    ]


def items_of(number, many=4):
    """What the items of the set of that number say, by turns of a passage and of its own."""
    return [
        (f"p-{each}", "", body_of(number, each)) if each % 2 else (None, body_of(number, each), "")
        for each in range(many)
    ]


def set_after(items, number):
    """Return what a set of these items says after `change_set`."""
    if not items or number % 3 == 0:
        return [*items, *items_of(number, 2)]
    if number % 3 == 1:
        return [(*items[0][:2], body_of(number)), *items[1:]]
    return items[:-1]


def change_set(connection, title, number):
    """Add items to a set, alter its first, or take out its last: by that number."""
    notebook = Desk.of(connection)
    own = next(each for each in notebook.kept.sets.values() if each.title == title)
    items = notebook.kept.of_set[own.id]
    if not items or number % 3 == 0:
        notebook.sets.add(own.id, drafts_of(items_of(number, 2)))
    elif number % 3 == 1:
        notebook.sets.alter_item(items[0].id, note=body_of(number))
    else:
        notebook.sets.take_out([items[-1].id])


def import_set(connection, title, items):
    """Take in the file that a colleague made of such a set."""
    with closing(apsw.Connection(":memory:")) as other:
        lay(other)
        theirs = Notebook(other, far_apart)
        file = share_set(theirs, theirs.sets.make(title, drafts_of(items)).id)
    merge(Desk.of(connection), read_set(file))


def sets_in(connection):
    """Return what the items of each set say, in order. Fails where one is half there."""
    assert connection.execute(_HUNG).get == 0
    rows = connection.execute(_SETS).fetchall()
    found = {title: [] for title, *_item in rows}
    for title, passage, words, note in rows:
        if words is not None:
            found[title].append((passage, words, note))
    return found


def undo(connection):
    """Take the last change back."""
    assert Desk.of(connection).undo()


def shared(number, many=3):
    """What is in the set of that number that a colleague passes on: notes by name."""
    return {f"{number}.{each}": body_of(number, each + 1) for each in range(many)}


def import_(connection, title, notes):
    """Take in the file that a colleague made of these notes."""
    with closing(apsw.Connection(":memory:")) as other:
        lay(other)
        theirs = Notebook(other, far_apart)
        ids = [theirs.add_note(f"{name}|{body}").id for name, body in notes.items()]
        file = share(theirs, theirs.collections.make(title, ids).id)
    merge(Desk.of(connection), read_set(file))


def titles_in(connection):
    """Return the titles of the collections. Fails where one is half there."""
    rows = connection.execute("SELECT title FROM collection WHERE deleted IS NULL").fetchall()
    assert connection.execute(_HELD).get == 0
    return {title for (title,) in rows}


def notes_in(connection):
    """Return the notes by name. Fails where a change is half there."""
    assert connection.execute(_WHOLE).get
    rows = connection.execute("SELECT note FROM entry WHERE deleted IS NULL").fetchall()
    return dict(named(note) for (note,) in rows)


def fill(connection, many=20):
    """Save so many notes, and return them by name."""
    for number in range(many):
        change(connection, str(number), body_of(number))
    return notes_in(connection)
