"""Keeps where documents were last read. There is no undo of this."""

import apsw

from viewer.notebook.store.entries.rows import insert, ticks
from viewer.notebook.store.entries.transaction import Changer


class ReadingPlaces:
    """Changes the places of one notebook at which documents were last read."""

    def __init__(self, changer: Changer) -> None:
        self._changer = changer

    def keep(self, archive: str, document: str, passage: str) -> None:
        """Store where a document was last read."""
        row = (archive, document, passage, ticks(self._changer.clock()))
        self._changer.quietly(
            {"reading_place": {(archive, document)}},
            lambda cursor: insert(cursor, "reading_place", row, instead=True),
        )

    def forget(self) -> None:
        """Delete all of them."""

        def work(cursor: apsw.Cursor) -> None:
            cursor.execute("DELETE FROM reading_place")

        if places := self._changer.kept.places:
            self._changer.quietly({"reading_place": set(places)}, work)
