"""The open notebook: its content, and all changes to it."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import uuid4

import apsw

from index import replace
from viewer.notebook.store.entries import trash
from viewer.notebook.store.entries.collections import Collections
from viewer.notebook.store.entries.reading_places import ReadingPlaces
from viewer.notebook.store.entries.rows import (
    ONE_TICK,
    entry_row,
    insert,
    search_row,
    ticks,
    writable,
)
from viewer.notebook.store.entries.sets import Sets
from viewer.notebook.store.entries.transaction import Changer
from viewer.notebook.store.entries.trash_clock import overdue
from viewer.notebook.store.entries.undo import UndoMerge
from viewer.notebook.store.model import (
    Act,
    Anchor,
    Clock,
    Colour,
    Entry,
    EntryKind,
    NotebookSnapshot,
    SavedSearch,
    Step,
    Where,
    utc_now,
)


class Notebook:
    """An open notebook, for one thread at a time.

    `kept` is its whole content as an immutable value; each change makes a new one. A change is on
    the disk when its method returns. If it raises NotSaved, NotebookBusy or NotebookDamaged,
    nothing is changed. A call that changes several things is one change, with one undo. Unknown ids
    are ignored.
    """

    def __init__(self, connection: apsw.Connection, clock: Clock = utc_now) -> None:
        self._changer = Changer(connection, clock)
        self.collections, self.sets = Collections(self._changer), Sets(self._changer)
        self.places = ReadingPlaces(self._changer)

    @property
    def kept(self) -> NotebookSnapshot:
        """The present content of the notebook."""
        return self._changer.kept

    @property
    def changer(self) -> Changer:
        """Makes the changes; for the other modules of the store."""
        return self._changer

    def star(self, anchors: Iterable[Anchor]) -> tuple[Entry, ...]:
        """Star whole passages, and return their stars, new and old."""
        those = list({anchor.where: anchor for anchor in anchors}.values())

        def work(cursor: apsw.Cursor, now: datetime) -> tuple[Entry, ...]:
            starred = []
            for number, anchor in enumerate(those):
                there = self.kept.star_on(*anchor.where)
                star = there or _made(EntryKind.STAR, now + number * ONE_TICK, anchor)
                if there is None:
                    insert(cursor, "entry", entry_row(star))
                starred.append(star)
            return tuple(starred)

        return self._changer.change(Act.STAR, work)

    def unstar(self, places: Iterable[Where]) -> None:
        """Put the stars on these passages into the bin, with their notes."""
        kept = self.kept
        starred = [
            entry.id
            for where in places
            for entry in kept.at(*where)
            if entry.kind is EntryKind.STAR
        ]
        self._changer.change(Act.UNSTAR, trash.deleting(starred))

    def highlight(self, anchors: Iterable[Anchor], colour: Colour) -> tuple[Entry, ...]:
        """Highlight words, and return the highlights. One of the same words is recoloured."""
        those = list(anchors)

        def work(cursor: apsw.Cursor, now: datetime) -> tuple[Entry, ...]:
            lit = []
            for number, anchor in enumerate(those):
                there = self._highlight_of(anchor)
                at = now + number * ONE_TICK
                made = there or _made(EntryKind.HIGHLIGHT, at, anchor, colour)
                if there is None:
                    insert(cursor, "entry", entry_row(made))
                elif there.colour is not colour:
                    made = replace(there, colour=colour, changed=now)
                    _set(cursor, there.id, colour=colour.value, changed=ticks(now))
                lit.append(made)
            return tuple(lit)

        return self._changer.change(Act.HIGHLIGHT, work)

    def recolour(self, entries: Iterable[str], colour: Colour) -> None:
        """Give highlights another colour."""
        lit = [
            name
            for name in self._there(entries)
            if self.kept.entries[name].kind is EntryKind.HIGHLIGHT
            and self.kept.entries[name].colour is not colour
        ]

        def work(cursor: apsw.Cursor, now: datetime) -> None:
            for name in lit:
                _set(cursor, name, colour=colour.value, changed=ticks(now))

        self._changer.change(Act.RECOLOUR, work)

    def add_note(self, text: str, anchor: Anchor | None = None) -> Entry:
        """Add a note on a passage, or one on no passage."""
        said = writable(text)

        def work(cursor: apsw.Cursor, now: datetime) -> Entry:
            made = _made(EntryKind.NOTE, now, anchor, note=said)
            insert(cursor, "entry", entry_row(made))
            return made

        return self._changer.change(Act.ADD_NOTE, work)

    def write_note(self, entry: str, text: str) -> None:
        """Set the note of an entry. Changes in quick succession share one undo."""
        said = writable(text)
        there = self.kept.entries.get(entry)
        if there is None or there.note == said:
            return

        def work(cursor: apsw.Cursor, now: datetime) -> None:
            _set(cursor, entry, note=said, changed=ticks(now))

        joint = UndoMerge((Act.WRITE_NOTE, Act.ADD_NOTE), frozenset({entry}))
        self._changer.change(Act.WRITE_NOTE, work, joint)

    def follow(self, anchors: Mapping[str, Anchor]) -> None:
        """Set the anchors of entries whose words were found in a newer edition: id -> anchor.

        The reader did not make this change, so there is no undo of it.
        """
        those = {name: anchors[name] for name in self._there(anchors)}

        def work(cursor: apsw.Cursor) -> None:
            for name, anchor in those.items():
                _set(cursor, name, **anchor._asdict())

        if those:
            self._changer.quietly({"entry": {(name,) for name in those}}, work)

    def delete(self, names: Iterable[str]) -> None:
        """Put entries, collections, sets and saved searches into the bin.

        The entries of a collection stay in the notebook. The collections in it go into the bin with
        it.
        """
        self._changer.change(Act.DELETE, trash.deleting(list(names)))

    def restore(self, names: Iterable[str]) -> None:
        """Take things out of the bin."""
        self._changer.change(Act.RESTORE, trash.restoring(self.kept, list(names)))

    def empty_bin(self, names: Iterable[str] | None = None) -> int:
        """Delete the bin, or these things in it, for good. Return how many they were.

        They are removed from undo and from the file too, but not from earlier backups.
        """
        binned = self.kept.binned
        return self._purge(
            {name for name in (binned if names is None else names) if name in binned}
        )

    def purge_old(self) -> int:
        """Delete for good what is overdue in the bin (`trash_clock`: 30 days). Return how many."""
        return self._purge(overdue(self._changer))

    def save_search(self, title: str, query: str) -> SavedSearch:
        """Save a search under a title."""

        def work(cursor: apsw.Cursor, now: datetime) -> SavedSearch:
            made = SavedSearch(uuid4().hex, writable(title), writable(query), now)
            insert(cursor, "saved_search", search_row(made))
            return made

        return self._changer.change(Act.SAVE_SEARCH, work)

    def rename_search(self, search: str, title: str) -> None:
        """Give a saved search another title."""

        def work(cursor: apsw.Cursor, _now: datetime) -> None:
            said = "UPDATE saved_search SET title = ? WHERE id = ?"
            cursor.execute(said, (writable(title), search))

        self._changer.change(Act.RENAME, work)

    def undo(self) -> Step | None:
        """Undo the last change and return it, or None if there is none."""
        return self._changer.undo()

    def redo(self) -> Step | None:
        """Redo the change that was undone last and return it, or None if there is none."""
        return self._changer.redo()

    def _purge(self, names: set[str]) -> int:
        if names:
            every, work = trash.purging(self._changer.connection, names)
            self._changer.purge(every, work)
        return len(names)

    def _there(self, entries: Iterable[str]) -> list[str]:
        return [name for name in dict.fromkeys(entries) if name in self.kept.entries]

    def _highlight_of(self, anchor: Anchor) -> Entry | None:
        wanted = anchor.exact, anchor.start
        lit = (each for each in self.kept.at(*anchor.where) if each.kind is EntryKind.HIGHLIGHT)
        same = (
            each for each in lit if each.anchor and (each.anchor.exact, each.anchor.start) == wanted
        )
        return next(same, None)


def _made(
    kind: EntryKind,
    now: datetime,
    anchor: Anchor | None,
    colour: Colour | None = None,
    note: str = "",
) -> Entry:
    return Entry(uuid4().hex, kind, anchor, colour, note, now, now)


def _set(cursor: apsw.Cursor, entry: str, **values: Any) -> None:
    """Set columns of an entry's row."""
    columns = ", ".join(f"{name} = ?" for name in values)
    cursor.execute(f"UPDATE entry SET {columns} WHERE id = ?", (*values.values(), entry))  # noqa: S608
