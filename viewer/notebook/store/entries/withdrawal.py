"""Erases words from the notebook that an archive has withdrawn."""

from collections.abc import Iterable

import apsw

from viewer.notebook.store.entries.notebook import Notebook
from viewer.notebook.store.entries.undo import Touched
from viewer.notebook.store.model import Entry


def erase_withdrawn(notebook: Notebook, names: Iterable[str]) -> None:
    """Erase the archive's words from these entries and items, whose passages were withdrawn.

    They are erased from undo and from the file too, but not from earlier backups. Text that the
    reader wrote stays.
    """
    kept = notebook.kept
    every = [*kept.entries.values(), *kept.binned.values()]
    entries = {each.id: each for each in every if isinstance(each, Entry)}
    items = {each.id: each for held in kept.of_set.values() for each in held}
    asked = set(names)
    those: Touched = {
        "entry": {(name,) for name in asked & entries.keys()},
        "item": {(name,) for name in asked & items.keys()},
    }
    anchors = [each.anchor for name in asked if (each := entries.get(name) or items.get(name))]
    places = {anchor.where for anchor in anchors if anchor}

    def work(cursor: apsw.Cursor) -> Touched:
        for table, keys in those.items():
            said = f"UPDATE {table} SET exact = '', prefix = '', suffix = '' WHERE id = ?"  # noqa: S608
            cursor.executemany(said, list(keys))
        return those

    if anchors:
        notebook.changer.purge(asked, work, places)
