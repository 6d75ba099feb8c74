"""Changes to collections: make, rename, move, fill."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import uuid4

import apsw

from viewer.notebook.store.entries.order import arranged
from viewer.notebook.store.entries.rows import collection_row, insert, writable
from viewer.notebook.store.entries.transaction import Changer
from viewer.notebook.store.model import Act, Collection, Member


class Collections:
    """Changes a notebook's collections. Unknown ids are ignored."""

    def __init__(self, changer: Changer) -> None:
        self._changer = changer

    def make(
        self,
        title: str,
        entries: Iterable[str] = (),
        *,
        parent: str | None = None,
    ) -> Collection:
        """Make a collection of these entries, as the last in `parent` or at the top level.

        Raises ValueError if `parent` may hold none (`NotebookSnapshot.may_be_in`).
        """
        self._check(None, parent)
        name = uuid4().hex

        def work(cursor: apsw.Cursor, now: datetime) -> Collection:
            position = arranged(self._order(parent), [name], None)[name]
            made = Collection(name, writable(title), parent, position, now)
            insert(cursor, "collection", collection_row(made))
            self._place(cursor, name, self._known(entries), None)
            return made

        return self._changer.change(Act.MAKE_COLLECTION, work)

    def rename(self, collection: str, title: str) -> None:
        """Give a collection another title."""

        def work(cursor: apsw.Cursor, _now: datetime) -> None:
            cursor.execute(
                "UPDATE collection SET title = ? WHERE id = ?", (writable(title), collection)
            )

        self._changer.change(Act.RENAME, work)

    def move(self, collection: str, parent: str | None, before: str | None = None) -> None:
        """Move a collection into `parent` or to the top level, before another one or as the last.

        Raises ValueError if it may not be there (`NotebookSnapshot.may_be_in`).
        """
        self._check(collection, parent)

        def work(cursor: apsw.Cursor, _now: datetime) -> None:
            cursor.execute("UPDATE collection SET parent = ? WHERE id = ?", (parent, collection))
            for name, position in arranged(self._order(parent), [collection], before).items():
                cursor.execute("UPDATE collection SET position = ? WHERE id = ?", (position, name))

        self._changer.change(Act.MOVE, work)

    def put_in(
        self,
        collection: str,
        entries: Iterable[str],
        before: str | None = None,
        *,
        out_of: str | None = None,
    ) -> None:
        """Put entries into a collection, before one of its entries or as the last.

        Entries that are in it already keep their place. All of them are taken out of the collection
        `out_of`.
        """
        those = self._known(entries)

        def work(cursor: apsw.Cursor, _now: datetime) -> None:
            held = {member.entry for member in self._members(collection)}
            self._place(cursor, collection, [name for name in those if name not in held], before)
            if out_of not in (None, collection):
                self._take(cursor, str(out_of), those)

        self._changer.change(Act.PUT_IN, work)

    def take_out(self, collection: str, entries: Iterable[str]) -> None:
        """Take entries out of a collection. They stay in the notebook."""
        those = list(entries)

        def work(cursor: apsw.Cursor, _now: datetime) -> None:
            self._take(cursor, collection, those)

        self._changer.change(Act.TAKE_OUT, work)

    def reorder(self, collection: str, entries: Sequence[str], before: str | None = None) -> None:
        """Move entries of a collection, in this order, before another one or to its end."""

        def work(cursor: apsw.Cursor, _now: datetime) -> None:
            held = {member.entry for member in self._members(collection)}
            those = [name for name in dict.fromkeys(entries) if name in held]
            self._place(cursor, collection, those, before)

        self._changer.change(Act.REORDER, work)

    def _check(self, collection: str | None, parent: str | None) -> None:
        if not self._changer.kept.may_be_in(collection, parent):
            raise ValueError("collections are nested once")

    def _known(self, entries: Iterable[str]) -> list[str]:
        there = self._changer.kept.entries
        return [name for name in dict.fromkeys(entries) if name in there]

    def _order(self, parent: str | None) -> list[tuple[str, int]]:
        return [(each.id, each.position) for each in self._changer.kept.within(parent)]

    def _members(self, collection: str) -> Sequence[Member]:
        return self._changer.kept.of_collection.get(collection, ())

    def _place(
        self, cursor: apsw.Cursor, collection: str, entries: Sequence[str], before: str | None
    ) -> None:
        order = [(each.entry, each.position) for each in self._members(collection)]
        for entry, position in arranged(order, entries, before).items():
            cursor.execute(
                "INSERT INTO member (collection, entry, position) VALUES (?, ?, ?) "
                "ON CONFLICT DO UPDATE SET position = excluded.position",
                (collection, entry, position),
            )

    def _take(self, cursor: apsw.Cursor, collection: str, entries: Iterable[str]) -> None:
        cursor.executemany(
            "DELETE FROM member WHERE collection = ? AND entry = ?",
            [(collection, entry) for entry in entries],
        )
