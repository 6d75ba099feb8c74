"""Undo and redo, for whatever a change did.

While a change is made, SQLite's session extension watches the tables of `schema.RECORDED` and then
gives a *changeset*: for each row that is not what it was, its key, the old values and the new. It
says nothing of what the change was for, so no kind of change needs an undo of its own. A changeset
can be turned around (`invert`: what was put in is to be taken out, new values become the old), and
applied: undo applies the inverse, redo the changeset itself. Either is a transaction, and says
which rows it touched, so that only these are read again.

The changesets lie in the notebook's file, encrypted as all of it, so that undo outlives a lock.
They are the table `step`: those not `undone` are what can be undone, the last first, the others
what can be done again. A new change takes the place of the latter. At most MOST are kept.

What is purged from the bin must not come back, so its words are cut out of every changeset: each
row that names something purged. What is left of a step can be undone as before. Where a row is not
as the changeset thinks (something of it was cut, or the entry has followed its words into a newer
edition meanwhile), undo has the last word, and what is not there any more is passed over.
"""

from collections.abc import Collection, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

import apsw

from viewer.notebook.store.entries.rows import ITEM, KEYS, Key, Row, read_step, ticks
from viewer.notebook.store.file.schema import RECORDED
from viewer.notebook.store.model import Act, Step, Where

MOST = 200
NAMED = 1_000  # ids that a step tells of, at most
ONE_GO = timedelta(seconds=60)  # what is typed without a longer pause is undone at once
_SET, _ARCHIVE, _PASSAGE = map(ITEM.split(", ").index, ("workshop", "archive", "passage"))
_HANGING = {
    "item": "workshop NOT IN (SELECT id FROM workshop)",
    "member": "collection NOT IN (SELECT id FROM collection) "
    "OR entry NOT IN (SELECT id FROM entry)",
    "collection": "parent NOT IN (SELECT id FROM collection)",
}
_ALONE = "UPDATE collection SET parent = NULL"

type Touched = dict[str, set[Key]]
"""Rows that are not what they were: table -> keys."""


@dataclass(frozen=True, slots=True)
class UndoMerge:
    """Says that a change goes on with the last, if that was one of these acts on just these."""

    acts: tuple[Act, ...]
    ids: frozenset[str]


@contextmanager
def watched(connection: apsw.Connection) -> Iterator[apsw.Session]:
    """Watch what is changed, for its changeset."""
    with closing(apsw.Session(connection, "main")) as session:
        for table in RECORDED:
            session.attach(table)
        yield session


def touched_by(changeset: bytes) -> Touched:
    """Return the rows that a changeset alters."""
    touched: Touched = {}
    for change in apsw.Changeset.iter(changeset):
        values = change.old or change.new or ()
        key = tuple(str(values[at]) for at in sorted(change.pk_columns))
        touched.setdefault(change.name, set()).add(key)
    return touched


def names_in(touched: Touched) -> list[str]:
    """Return the ids of all that is touched: of members, those of the entries."""
    return list(dict.fromkeys(key[-1] for keys in touched.values() for key in sorted(keys)))


class UndoHistory:
    """The steps that can be undone and done again."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    @property
    def undoable(self) -> Step | None:
        """What `undo` would undo."""
        return self._told("undone = 0 ORDER BY number DESC")

    @property
    def redoable(self) -> Step | None:
        """What `redo` would do again."""
        return self._told("undone = 1 ORDER BY number")

    def add(self, act: Act, at: datetime, changeset: bytes, joint: UndoMerge | None = None) -> None:
        """Keep a change that was just made."""
        self._execute("DELETE FROM step WHERE undone = 1")
        if joint and self._goes_on(joint, at):
            self._join(changeset, at)
            return
        names = names_in(touched_by(changeset))
        told = (act.value, ticks(at), len(names), " ".join(names[:NAMED]), changeset)
        self._execute(
            "INSERT INTO step (act, at, count, ids, undone, changeset) VALUES (?, ?, ?, ?, 0, ?)",
            told,
        )
        self._execute(
            "DELETE FROM step WHERE number <= (SELECT max(number) FROM step) - ?", (MOST,)
        )

    def undo(self) -> tuple[Step, Touched] | None:
        """Undo the last step. Return it, and the rows it touched, or None if there is none."""
        return self._go("undone = 0 ORDER BY number DESC", undone=True)

    def redo(self) -> tuple[Step, Touched] | None:
        """Do again what was undone last. Return it, and the rows it touched, or None."""
        return self._go("undone = 1 ORDER BY number", undone=False)

    def forget(self, purged: Collection[str], places: Collection[Where] = ()) -> None:
        """Cut out of every step the rows that name something `purged`.

        Items of a set go with it, also those that were taken out: what was typed in them names only
        them. So do items of passages at these `places`.
        """
        purged = {*purged, *self._items_of(purged, places)}
        for number, changeset in list(self._execute("SELECT number, changeset FROM step")):
            left = _without(changeset, purged)
            if not left:
                self._execute("DELETE FROM step WHERE number = ?", (number,))
            elif left != changeset:
                names = [name for name in names_in(touched_by(left)) if name not in purged]
                told = (left, len(names), " ".join(names[:NAMED]), number)
                self._execute(
                    "UPDATE step SET changeset = ?, count = ?, ids = ? WHERE number = ?", told
                )

    def _items_of(self, sets: Collection[str], places: Collection[Where]) -> Iterator[str]:
        """Yield the ids of all items, there or not, that a step says to be of these."""
        for (changeset,) in list(self._execute("SELECT changeset FROM step")):
            for change in apsw.Changeset.iter(changeset):
                if change.name == "item":
                    row = change.old or change.new or ()
                    if row[_SET] in sets or (row[_ARCHIVE], row[_PASSAGE]) in places:
                        yield str(row[0])

    def _go(self, which: str, *, undone: bool) -> tuple[Step, Touched] | None:
        found = self._first(f"number, changeset, act, at, count, ids FROM step WHERE {which}")
        if found is None:
            return None
        number, changeset, *told = found
        if undone:
            changeset = apsw.Changeset.invert(changeset)
        met: list[int] = []

        def settle(reason: int, _change: apsw.TableChange) -> int:
            met.append(reason)
            return _settled(reason)

        apsw.Changeset.apply(changeset, self._connection, conflict=settle)
        self._execute("UPDATE step SET undone = ? WHERE number = ?", (int(undone), number))
        touched = touched_by(changeset)
        if apsw.SQLITE_CHANGESET_FOREIGN_KEY in met:
            self._mend(touched)
        return read_step(tuple(told)), touched

    def _mend(self, touched: Touched) -> None:
        """Let nothing point at what has just gone: a step from which something was cut leaves that.

        What hung on it goes with it, but for a collection, which is then in no other.
        """
        for table, where in _HANGING.items():
            keys = ", ".join(KEYS[table])
            found = self._execute(f"SELECT {keys} FROM {table} WHERE {where}")  # noqa: S608
            if hanging := {tuple(map(str, row)) for row in found}:
                touched.setdefault(table, set()).update(hanging)
                how = f"DELETE FROM {table}" if table != "collection" else _ALONE  # noqa: S608
                self._execute(f"{how} WHERE {where}")

    def _goes_on(self, joint: UndoMerge, at: datetime) -> bool:
        last = self.undoable
        return (
            last is not None
            and last.act in joint.acts
            and joint.ids == frozenset(last.ids)
            and timedelta() <= at - last.at <= ONE_GO
        )

    def _join(self, changeset: bytes, at: datetime) -> None:
        """Make one of the last step and this change. Nothing is left of what was taken back."""
        found = self._first("number, changeset FROM step WHERE undone = 0 ORDER BY number DESC")
        if found is None:
            return
        number, before = found
        both = apsw.Changeset.concat(before, changeset)
        if both:
            told = (both, ticks(at), number)
            self._execute("UPDATE step SET changeset = ?, at = ? WHERE number = ?", told)
        else:
            self._execute("DELETE FROM step WHERE number = ?", (number,))

    def _told(self, which: str) -> Step | None:
        found = self._first(f"act, at, count, ids FROM step WHERE {which}")
        return read_step(found) if found else None

    def _first(self, what: str) -> Row | None:
        return next(iter(self._execute(f"SELECT {what} LIMIT 1")), None)

    def _execute(self, said: str, values: Row = ()) -> Iterable[Row]:
        return self._connection.execute(said, values)


def _without(changeset: bytes, purged: Collection[str]) -> bytes:
    """Return a changeset without the rows that name something `purged`."""
    with closing(apsw.ChangesetBuilder()) as builder:  # type: ignore[no-untyped-call]
        for change in apsw.Changeset.iter(changeset):
            if not any(value in purged for value in _values(change)):
                builder.add_change(change)
        return builder.output()


def _values(change: apsw.TableChange) -> Iterator[str]:
    for value in (*(change.old or ()), *(change.new or ())):
        if isinstance(value, str):
            yield value


def _settled(reason: int) -> int:
    """Say what is to be done where a row is not as a changeset thinks."""
    match reason:
        case apsw.SQLITE_CHANGESET_DATA | apsw.SQLITE_CHANGESET_CONFLICT:
            return apsw.SQLITE_CHANGESET_REPLACE
        case (
            apsw.SQLITE_CHANGESET_NOTFOUND
            | apsw.SQLITE_CHANGESET_CONSTRAINT
            | apsw.SQLITE_CHANGESET_FOREIGN_KEY
        ):
            return apsw.SQLITE_CHANGESET_OMIT
        case _:
            return apsw.SQLITE_CHANGESET_ABORT
