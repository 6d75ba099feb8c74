"""The bin: deleted things stay in it for a while before they are deleted for good."""

from collections.abc import Callable, Sequence
from datetime import datetime

import apsw

from viewer.notebook.store.entries.rows import Key, ticks
from viewer.notebook.store.entries.undo import Touched
from viewer.notebook.store.model import Collection, NotebookSnapshot

_BINNED = ("entry", "collection", "saved_search", "workshop")


def deleting(names: Sequence[str]) -> Callable[[apsw.Cursor, datetime], None]:
    """Return a function that puts these things into the bin, unless they are in it."""

    def work(cursor: apsw.Cursor, now: datetime) -> None:
        for table in _BINNED:
            said = f"UPDATE {table} SET deleted = ? WHERE id = ? AND deleted IS NULL"  # noqa: S608
            cursor.executemany(said, [(ticks(now), name) for name in names])

    return work


def restoring(
    kept: NotebookSnapshot, names: Sequence[str]
) -> Callable[[apsw.Cursor, datetime], None]:
    """Return a function that takes these things out of the bin.

    A collection whose parent stays in the bin moves to the top level.
    """

    def work(cursor: apsw.Cursor, _now: datetime) -> None:
        for table in _BINNED:
            said = f"UPDATE {table} SET deleted = NULL WHERE id = ?"  # noqa: S608
            cursor.executemany(said, [(name,) for name in names])
        for name in names:
            if _is_left_alone(kept, name, names):
                cursor.execute("UPDATE collection SET parent = NULL WHERE id = ?", (name,))

    return work


def purging(
    connection: apsw.Connection, names: set[str]
) -> tuple[set[str], Callable[[apsw.Cursor], Touched]]:
    """Return all that is deleted for good with `names`, and a function that deletes it."""
    within = connection.execute("SELECT id, parent FROM collection WHERE parent IS NOT NULL")
    every = names | {str(name) for name, parent in within if parent in names}
    members = connection.execute("SELECT collection, entry FROM member")
    held: set[Key] = {
        (str(collection), str(entry))
        for collection, entry in members
        if collection in every or entry in every
    }
    keys: set[Key] = {(name,) for name in every}
    there = connection.execute("SELECT id, workshop FROM item")
    items: set[Key] = {(str(item),) for item, within in there if within in every}

    def work(cursor: apsw.Cursor) -> Touched:
        cursor.executemany("DELETE FROM item WHERE id = ?", list(items))
        cursor.executemany("DELETE FROM member WHERE collection = ? AND entry = ?", list(held))
        for table in _BINNED:
            cursor.executemany(f"DELETE FROM {table} WHERE id = ?", list(keys))  # noqa: S608
        return {"member": held, "item": items} | {table: set(keys) for table in _BINNED}

    return every | {name for (name,) in items}, work


def _is_left_alone(kept: NotebookSnapshot, name: str, names: Sequence[str]) -> bool:
    thing = kept.binned.get(name)
    if not isinstance(thing, Collection) or thing.parent is None:
        return False
    return thing.parent not in kept.collections and thing.parent not in names
