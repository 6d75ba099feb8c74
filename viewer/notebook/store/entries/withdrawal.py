"""What a notebook keeps no longer, because an archive withdrew it."""

from collections.abc import Iterable

import apsw

from viewer.notebook.store.entries.notebook import Notebook
from viewer.notebook.store.entries.undo import Touched
from viewer.notebook.store.model import Entry


def erase_withdrawn(notebook: Notebook, names: Iterable[str]) -> None:
    """Keep the archive's words of these entries and items no longer: their passages were withdrawn.

    The words are gone from undo too, and from the file; not from backups made before. What the
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
