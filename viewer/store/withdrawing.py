"""What a notebook keeps no longer, because an archive withdrew it."""

from collections.abc import Iterable

import apsw

from viewer.store.notebook import Notebook
from viewer.store.undoing import Touched


def let_go(notebook: Notebook, entries: Iterable[str]) -> None:
    """Keep the archive's words of these entries no longer: their passages were withdrawn.

    The words are gone from undo too, and from the file; not from backups made before. What the
    reader wrote stays.
    """
    kept = notebook.kept
    those = {name for name in entries if name in kept.entries or name in kept.binned}

    def work(cursor: apsw.Cursor) -> Touched:
        said = "UPDATE entry SET exact = '', prefix = '', suffix = '' WHERE id = ?"
        cursor.executemany(said, [(name,) for name in those])
        return {"entry": {(name,) for name in those}}

    if those:
        notebook.changer.purge(those, work)
