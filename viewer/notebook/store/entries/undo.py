"""Undo and redo of any change.

During a change, SQLite's session extension watches the tables of `schema.RECORDED` and returns a
*changeset*: for each changed row its key, the old values and the new. A changeset does not depend
on what the change was for, so no kind of change needs an undo of its own. A changeset can be
inverted (insertions become deletions, new values become old) and applied: undo applies the inverse,
redo the changeset itself. Each is a transaction, and returns the rows it touched, so that only
these are read again.

Changesets are stored in the notebook's file, encrypted like all of it, so that undo survives a
lock. In the table `step`, rows not `undone` can be undone, the last first, and the others can be
redone. A new change deletes the latter. At most MOST steps are kept.

What is purged from the bin must not come back, so each row that names something purged is cut out
of every changeset. The rest of a step can still be undone. If a row differs from what the changeset
expects (a part was cut, or the entry has followed its words into a newer edition), the values of
undo win, and rows that are gone are passed over.
"""

from collections.abc import Collection, Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta

import apsw

from index import Value
from viewer.notebook.store.entries.rows import ITEM, KEYS, Key, Row, read_step, ticks
from viewer.notebook.store.file.schema import RECORDED
from viewer.notebook.store.model import Act, Step, Where

MOST = 200
NAMED = 1_000  # ids that a step holds, at most
ONE_GO = timedelta(seconds=60)  # changes without a longer pause between them share one undo
_SET, _ARCHIVE, _PASSAGE = map(ITEM.split(", ").index, ("workshop", "archive", "passage"))
_HANGING = {
    "item": "workshop NOT IN (SELECT id FROM workshop)",
    "member": "collection NOT IN (SELECT id FROM collection) "
    "OR entry NOT IN (SELECT id FROM entry)",
    "collection": "parent NOT IN (SELECT id FROM collection)",
}
_ALONE = "UPDATE collection SET parent = NULL"

type Touched = dict[str, set[Key]]
"""Changed rows: table -> keys."""


class UndoMerge(Value):
    """Merges a change with the last step, if that was one of `acts` on exactly `ids`."""

    acts: tuple[Act, ...]
    ids: frozenset[str]


@contextmanager
def watched(connection: apsw.Connection) -> Iterator[apsw.Session]:
    """Record changes of rows, and yield the session that returns the changeset."""
    with closing(apsw.Session(connection, "main")) as session:
        for table in RECORDED:
            session.attach(table)
        yield session


def touched_by(changeset: bytes) -> Touched:
    """Return the rows that a changeset changes."""
    touched: Touched = {}
    for change in apsw.Changeset.iter(changeset):
        values = change.old or change.new or ()
        key = tuple(str(values[at]) for at in sorted(change.pk_columns))
        touched.setdefault(change.name, set()).add(key)
    return touched


def names_in(touched: Touched) -> list[str]:
    """Return the ids of all touched things; for a member, that of its entry."""
    return list(dict.fromkeys(key[-1] for keys in touched.values() for key in sorted(keys)))


class UndoHistory:
    """The steps that can be undone and redone."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    @property
    def undoable(self) -> Step | None:
        """The step that `undo` would undo."""
        return self._told("undone = 0 ORDER BY number DESC")

    @property
    def redoable(self) -> Step | None:
        """The step that `redo` would redo."""
        return self._told("undone = 1 ORDER BY number")

    def add(self, act: Act, at: datetime, changeset: bytes, joint: UndoMerge | None = None) -> None:
        """Record a change that was just made."""
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
        """Undo the last step. Return it and the rows it touched, or None if there is none."""
        return self._go("undone = 0 ORDER BY number DESC", undone=True)

    def redo(self) -> tuple[Step, Touched] | None:
        """Redo the step undone last. Return it and the rows it touched, or None."""
        return self._go("undone = 1 ORDER BY number", undone=False)

    def forget(self, purged: Collection[str], places: Collection[Where] = ()) -> None:
        """Cut the rows that name something `purged` out of every step.

        Items of purged sets are cut too, even if they were deleted before, since rows with text
        typed in them name only the item. So are items of passages at `places`.
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
        """Yield the ids of all items, existing or not, that a step has in these sets or places."""
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
        """Remove references to rows that are gone, after a step from which something was cut.

        Rows that refer to them are deleted, except collections, which move to the top level.
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
        """Merge this change into the last step; drop the step if together they change nothing."""
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
    """Return how to resolve a row that differs from what a changeset expects."""
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
