"""Changes to the reader's own sets for workshops: make, alter, fill, reorder."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from enum import Enum
from functools import partial
from typing import Any
from uuid import uuid4

import apsw

from index import MAX_MINUTES, ItemKind, OwnPicture, Value, as_text, replace
from viewer.notebook.store.entries.order import arranged
from viewer.notebook.store.entries.rows import (
    PICTURE,
    insert,
    item_row,
    picture_row,
    set_row,
    ticks,
    writable,
)
from viewer.notebook.store.entries.transaction import Changer
from viewer.notebook.store.entries.undo import UndoMerge
from viewer.notebook.store.model import Act, Anchor, OwnItem, OwnSet


class Unchanged(Enum):
    """A default that means "leave as it is", where None is a value."""

    UNCHANGED = "unchanged"


UNCHANGED = Unchanged.UNCHANGED


class Draft(Value):
    """The content of a new item of a set. Only an item of the reader's own has no anchor.

    An `own` picture is all of an OWN_PICTURE; a TITLE may have one. `handed_out` is of a QUESTION
    that was asked in a room.
    """

    kind: ItemKind
    anchor: Anchor | None = None
    words: str = ""
    note: str = ""
    minutes: int = 0
    in_steps: bool | None = None
    may_drop: bool = False
    own: OwnPicture | None = None
    handed_out: bool | None = None

    def __post_init__(self) -> None:
        if self.kind.is_free != (self.anchor is None):
            raise ValueError("an item shows something of an archive, or words of its own")
        if not may_have(self.kind, self.own):
            raise ValueError("a picture of the reader's own is an item, or on a title")
        if self.handed_out is not None and self.kind is not ItemKind.QUESTION:
            raise ValueError("only a question is asked in a room")


class Sets:
    """Changes a notebook's sets. Unknown ids are ignored."""

    def __init__(self, changer: Changer) -> None:
        self._changer = changer

    def make(
        self,
        title: str,
        drafts: Iterable[Draft] = (),
        *,
        about: str = "",
        contacts: str = "",
        in_steps: bool = True,
    ) -> OwnSet:
        """Make a set of these items."""
        those = list(drafts)

        def work(cursor: apsw.Cursor, now: datetime) -> OwnSet:
            said = _written(title, is_line=True), _written(about), _written(contacts)
            made = OwnSet(uuid4().hex, *said, in_steps, now, now)
            insert(cursor, "workshop", set_row(made))
            put(cursor, made.id, those)
            return made

        return self._changer.change(Act.MAKE_SET, work)

    def alter(
        self,
        name: str,
        *,
        title: str | None = None,
        about: str | None = None,
        contacts: str | None = None,
        in_steps: bool | None = None,
        begins: str | None = None,
    ) -> None:
        """Set properties of a set. Changes in quick succession share one undo."""
        there = self._changer.kept.sets.get(name)
        values = _told(title=title, about=about, contacts=contacts, begins=begins)
        if in_steps is not None:
            values["in_steps"] = in_steps
        if there is None or replace(there, **values) == there:
            return

        def work(cursor: apsw.Cursor, now: datetime) -> None:
            _set(cursor, "workshop", name, **values, changed=ticks(now))

        joint = UndoMerge((Act.ALTER_SET,), frozenset({name}))
        self._changer.change(Act.ALTER_SET, work, joint)

    def duplicate(self, name: str, title: str) -> OwnSet | None:
        """Copy a set under another title; return None if there is no such set."""
        there = self._changer.kept.sets.get(name)
        if there is None:
            return None
        drafts = [draft_of(item) for item in self._items(name)]

        def work(cursor: apsw.Cursor, now: datetime) -> OwnSet:
            made = replace(
                there, id=uuid4().hex, title=_written(title, is_line=True), created=now, changed=now
            )
            insert(cursor, "workshop", set_row(made))
            put(cursor, made.id, drafts)
            return made

        return self._changer.change(Act.DUPLICATE_SET, work)

    def add(
        self, name: str, drafts: Iterable[Draft], before: str | None = None
    ) -> tuple[OwnItem, ...]:
        """Add items to a set, before one of its items or as the last. Return them."""
        return self._add(Act.ADD_ITEMS, name, list(drafts), before)

    def alter_item(
        self,
        item: str,
        *,
        words: str | None = None,
        note: str | None = None,
        minutes: int | None = None,
        in_steps: bool | Unchanged | None = UNCHANGED,
        may_drop: bool | None = None,
    ) -> None:
        """Set properties of an item. Changes in quick succession share one undo."""
        there = self._found(item)
        values = _told(words=words, note=note)
        others = {"minutes": None if minutes is None else _minutes(minutes), "may_drop": may_drop}
        values |= {name: value for name, value in others.items() if value is not None}
        if not isinstance(in_steps, Unchanged):
            values["in_steps"] = in_steps
        if there is not None and replace(there, **values) != there:
            joint = UndoMerge((Act.ALTER_ITEM,), frozenset({item, there.set}))
            self._changer.change(Act.ALTER_ITEM, partial(_alter, there, values), joint)

    def point(self, item: str, anchor: Anchor) -> None:
        """Have an item show the same passage with another phrase of it, or all of it, in view."""
        there = self._found(item)
        if there is not None and there.anchor not in (None, anchor):
            self._changer.change(Act.ALTER_ITEM, partial(_alter, there, anchor._asdict()))

    def picture(self, item: str, own: OwnPicture | None) -> None:
        """Have an item show another picture of the reader's own, or a title none."""
        there = self._found(item)
        if there is not None and there.own != own and may_have(there.kind, own):
            values = dict(zip(PICTURE, picture_row(_described(own)), strict=True))
            self._changer.change(Act.ALTER_ITEM, partial(_alter, there, values))

    def alter_items(self, values: Mapping[str, Mapping[str, Any]]) -> None:
        """Set `minutes`, `may_drop` or `handed_out` of items, by their ids, in one step."""
        those = [item for item in map(self._found, values) if item]

        def work(cursor: apsw.Cursor, now: datetime) -> None:
            for item in those:
                said = values[item.id]
                minutes = {"minutes": _minutes(said["minutes"])} if "minutes" in said else {}
                _alter(item, {**said, **minutes}, cursor, now)

        if those:
            self._changer.change(Act.ALTER_ITEM, work)

    def move(self, name: str, items: Sequence[str], before: str | None = None) -> None:
        """Move items of a set, in this order, before another one or to its end."""
        there = self._items(name)
        held = {each.id for each in there}
        those = [each for each in dict.fromkeys(items) if each in held]
        positions = arranged(_order(there), those, before)
        after = sorted(there, key=lambda each: positions.get(each.id, each.position))
        if tuple(after) == there:
            return

        def work(cursor: apsw.Cursor, now: datetime) -> None:
            _arrange(cursor, positions)
            _set(cursor, "workshop", name, changed=ticks(now))

        self._changer.change(Act.MOVE_ITEMS, work)

    def duplicate_items(self, name: str, items: Iterable[str]) -> tuple[OwnItem, ...]:
        """Insert copies of these items after the last of them. Return the copies."""
        there, names = self._items(name), set(items)
        those = [number for number, each in enumerate(there) if each.id in names]
        if not those:
            return ()
        last = those[-1] + 1
        before = there[last].id if last < len(there) else None
        drafts = [draft_of(there[number]) for number in those]
        return self._add(Act.DUPLICATE_ITEMS, name, drafts, before)

    def take_out(self, items: Iterable[str]) -> None:
        """Delete items from their sets. They are not in the bin, but undo restores them."""
        those = [each for each in map(self._found, dict.fromkeys(items)) if each is not None]

        def work(cursor: apsw.Cursor, now: datetime) -> None:
            cursor.executemany("DELETE FROM item WHERE id = ?", [(each.id,) for each in those])
            for name in {each.set for each in those}:
                _set(cursor, "workshop", name, changed=ticks(now))

        self._changer.change(Act.TAKE_OUT_ITEMS, work)

    def follow(self, anchors: Mapping[str, Anchor]) -> None:
        """Set the anchors of items whose words were found in a newer edition: id -> anchor.

        An item that shows a whole passage keeps its anchor if its words are only a part of a
        passage now, so that it still says what was chosen. The reader did not make this change, so
        there is no undo of it.
        """
        there = {each.id: each for items in self._changer.kept.of_set.values() for each in items}
        those = {
            name: anchor
            for name, anchor in anchors.items()
            if name in there and (anchor.whole or not _is_whole(there[name]))
        }

        def work(cursor: apsw.Cursor) -> None:
            for name, anchor in those.items():
                _set(cursor, "item", name, **anchor._asdict())

        if those:
            self._changer.quietly({"item": {(name,) for name in those}}, work)

    def _add(
        self, act: Act, name: str, drafts: list[Draft], before: str | None
    ) -> tuple[OwnItem, ...]:
        if name not in self._changer.kept.sets or not drafts:
            return ()

        def work(cursor: apsw.Cursor, now: datetime) -> tuple[OwnItem, ...]:
            _set(cursor, "workshop", name, changed=ticks(now))
            return put(cursor, name, drafts, self._items(name), before)

        return self._changer.change(act, work)

    def _items(self, name: str) -> tuple[OwnItem, ...]:
        kept = self._changer.kept
        return kept.of_set[name] if name in kept.sets else ()

    def _found(self, item: str) -> OwnItem | None:
        """Return the item if its set is not in the bin."""
        every = (each for name in self._changer.kept.sets for each in self._items(name))
        return next((each for each in every if each.id == item), None)


def put(
    cursor: apsw.Cursor,
    name: str,
    drafts: Sequence[Draft],
    there: Sequence[OwnItem] = (),
    before: str | None = None,
) -> tuple[OwnItem, ...]:
    """Insert items into a set whose items are `there`. Return the new ones."""
    ids = [uuid4().hex for _ in drafts]
    positions = arranged(_order(there), ids, before)
    made = tuple(
        _made(each, name, positions[each], draft) for each, draft in zip(ids, drafts, strict=True)
    )
    for item in made:
        insert(cursor, "item", item_row(item))
    _arrange(cursor, {each.id: positions[each.id] for each in there if each.id in positions})
    return made


def draft_of(item: OwnItem) -> Draft:
    """Return a draft with the content of `item`."""
    times = item.minutes, item.in_steps, item.may_drop
    return Draft(item.kind, item.anchor, item.words, item.note, *times, item.own, item.handed_out)


def may_have(kind: ItemKind, own: OwnPicture | None) -> bool:
    """Return whether an item of this kind may have this picture of the reader's own, or none."""
    if own is None:
        return kind is not ItemKind.OWN_PICTURE
    return kind in (ItemKind.OWN_PICTURE, ItemKind.TITLE)


def _alter(there: OwnItem, values: Mapping[str, Any], cursor: apsw.Cursor, now: datetime) -> None:
    _set(cursor, "item", there.id, **values)
    _set(cursor, "workshop", there.set, changed=ticks(now))


def _told(**texts: str | None) -> dict[str, Any]:
    """Return the texts that are not None, as they are stored."""
    return {
        name: _written(text, is_line=name == "title")
        for name, text in texts.items()
        if text is not None
    }


def _written(text: str, *, is_line: bool = False) -> str:
    """Return `text` as it is stored: without characters that an exported file cannot hold."""
    return as_text(writable(text), is_line=is_line)


def _made(name: str, within: str, position: int, draft: Draft) -> OwnItem:
    return OwnItem(
        name,
        within,
        position,
        draft.kind,
        draft.anchor,
        _written(draft.words),
        _written(draft.note),
        _minutes(draft.minutes),
        draft.in_steps,
        draft.may_drop,
        _described(draft.own),
        draft.handed_out,
    )


def _described(own: OwnPicture | None) -> OwnPicture | None:
    """Return a picture with its description as it is stored, which is one line."""
    return own and replace(own, description=_written(own.description, is_line=True))


def _is_whole(item: OwnItem) -> bool:
    return item.anchor is not None and item.anchor.whole


def _minutes(wanted: int) -> int:
    return max(0, min(wanted, MAX_MINUTES))


def _order(items: Sequence[OwnItem]) -> list[tuple[str, int]]:
    return [(each.id, each.position) for each in items]


def _arrange(cursor: apsw.Cursor, positions: Mapping[str, int]) -> None:
    for item, position in positions.items():
        _set(cursor, "item", item, position=position)


def _set(cursor: apsw.Cursor, table: str, name: str, **values: Any) -> None:
    """Set columns of a row."""
    columns = ", ".join(f"{column} = ?" for column in values)
    said = f"UPDATE {table} SET {columns} WHERE id = ?"  # noqa: S608
    cursor.execute(said, (*values.values(), name))
