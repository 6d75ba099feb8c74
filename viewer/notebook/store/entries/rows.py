"""Converts rows of the tables to objects of the model, and back."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import apsw

from index import ItemKind, OwnPicture
from viewer.notebook.store.model import (
    Act,
    Anchor,
    Collection,
    Colour,
    Entry,
    EntryKind,
    Member,
    OwnItem,
    OwnSet,
    ReadingPlace,
    SavedSearch,
    Step,
)

type Row = tuple[Any, ...]
type Key = tuple[str, ...]

ENTRY = (
    "id, kind, archive, edition, document, passage, exact, prefix, suffix, start, rival, beyond, "
    "others, whole, colour, note, created, changed, deleted"
)
ITEM = (
    "id, workshop, position, kind, archive, edition, document, passage, exact, prefix, suffix, "
    "start, rival, beyond, others, whole, words, note, minutes, in_steps, may_drop, "
    "picture, ending, width, height, described, handed_out"
)
COLUMNS = {
    "entry": ENTRY,
    "collection": "id, title, parent, position, kind, created, deleted",
    "member": "collection, entry, position",
    "saved_search": "id, title, query, created, deleted",
    "reading_place": "archive, document, passage, changed",
    "workshop": "id, title, about, contacts, in_steps, created, changed, deleted, begins",
    "item": ITEM,
}
KEYS = {
    "entry": ("id",),
    "collection": ("id",),
    "member": ("collection", "entry"),
    "saved_search": ("id",),
    "reading_place": ("archive", "document"),
    "workshop": ("id",),
    "item": ("id",),
}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
ONE_TICK = timedelta(microseconds=1)
ANCHOR = Anchor._fields
_NO_ANCHOR = (None,) * len(ANCHOR)
PICTURE = "picture", "ending", "width", "height", "described"
_KINDS = {each.value: each for each in EntryKind}
_COLOURS: dict[str | None, Colour | None] = {each.value: each for each in Colour}


def ticks(at: datetime) -> int:
    """Return `at` as microseconds since 1970."""
    return (at - _EPOCH) // ONE_TICK


def clock_time(at: int) -> datetime:
    """Return the time of so many microseconds since 1970."""
    return _EPOCH + timedelta(microseconds=at)


def writable(text: str) -> str:
    """Return `text` with lone surrogates replaced, so that it can be encoded."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def insert(cursor: apsw.Cursor, table: str, row: Row, *, instead: bool = False) -> None:
    """Insert a row into a table; with `instead`, replace the row of the same key."""
    places = ", ".join("?" * len(row))
    how = "INSERT OR REPLACE" if instead else "INSERT"
    cursor.execute(f"{how} INTO {table} ({COLUMNS[table]}) VALUES ({places})", row)


def select(cursor: apsw.Cursor, table: str, keys: Sequence[Key] | None = None) -> Iterator[Any]:
    """Yield the objects of a table's rows, all or those of these keys."""
    reading = READING[table]
    everything = f"SELECT {COLUMNS[table]} FROM {table}"  # noqa: S608
    if keys is None:
        yield from map(reading, cursor.execute(everything))
        return
    one = f"{everything} WHERE {' AND '.join(f'{name} = ?' for name in KEYS[table])}"
    for key in keys:
        yield from map(reading, cursor.execute(one, key))


def entry_row(entry: Entry) -> Row:
    """Return the row of an entry."""
    return (
        entry.id,
        entry.kind.value,
        *(entry.anchor or _NO_ANCHOR),
        entry.colour.value if entry.colour else None,
        entry.note,
        ticks(entry.created),
        ticks(entry.changed),
        _ticks_or_none(entry.deleted),
    )


def collection_row(made: Collection) -> Row:
    """Return the row of a collection."""
    deleted = _ticks_or_none(made.deleted)
    kind, created = "collection", ticks(made.created)  # the kind is no longer read
    return made.id, made.title, made.parent, made.position, kind, created, deleted


def search_row(saved: SavedSearch) -> Row:
    """Return the row of a saved search."""
    deleted = _ticks_or_none(saved.deleted)
    return saved.id, saved.title, saved.query, ticks(saved.created), deleted


def set_row(made: OwnSet) -> Row:
    """Return the row of a set."""
    times = ticks(made.created), ticks(made.changed), _ticks_or_none(made.deleted)
    said = made.id, made.title, made.about, made.contacts, int(made.in_steps)
    return *said, *times, made.begins


def item_row(item: OwnItem) -> Row:
    """Return the row of an item of a set."""
    return (
        item.id,
        item.set,
        item.position,
        item.kind.value,
        *(item.anchor or _NO_ANCHOR),
        item.words,
        item.note,
        item.minutes,
        _truth_row(item.in_steps),
        int(item.may_drop),
        *picture_row(item.own),
        _truth_row(item.handed_out),
    )


def picture_row(own: OwnPicture | None) -> Row:
    """Return the values of the PICTURE columns."""
    if own is None:
        return (None,) * len(PICTURE)
    return own.data, own.ending, own.width, own.height, own.description


def read_step(row: Row) -> Step:
    """Return the step of a row: act, at, count, ids."""
    act, at, count, ids = row
    return Step(Act(act), clock_time(at), count, tuple(ids.split()))


def _entry(row: Row) -> Entry:
    name, kind, *anchored, whole, colour, note, created, changed, deleted = row
    made = clock_time(created)
    return Entry(
        name,
        _KINDS[kind],
        None if whole is None else Anchor._make((*anchored, whole == 1)),
        _COLOURS.get(colour),
        note,
        made,
        made if changed == created else clock_time(changed),
        None if deleted is None else clock_time(deleted),
    )


def _collection(row: Row) -> Collection:
    name, title, parent, position, _kind, created, deleted = row
    made, gone = clock_time(created), _time_or_none(deleted)
    return Collection(name, title, parent, position, made, gone)


def _set(row: Row) -> OwnSet:
    name, title, about, contacts, in_steps, created, changed, deleted, begins = row
    times = clock_time(created), clock_time(changed), _time_or_none(deleted)
    return OwnSet(name, title, about, contacts, in_steps == 1, *times, begins)


def _item(row: Row) -> OwnItem:
    name, within, position, kind, *anchored = row[:15]
    whole, words, note, minutes, in_steps, may_drop, *pictured, handed_out = row[15:]
    return OwnItem(
        name,
        within,
        position,
        ItemKind(kind),
        None if whole is None else Anchor._make((*anchored, whole == 1)),
        words,
        note,
        minutes,
        _truth(in_steps),
        may_drop == 1,
        None if pictured[0] is None else OwnPicture(*pictured),
        _truth(handed_out),
    )


def _search(row: Row) -> SavedSearch:
    name, title, query, created, deleted = row
    return SavedSearch(name, title, query, clock_time(created), _time_or_none(deleted))


def _member(row: Row) -> Member:
    return Member(*row)


def _place(row: Row) -> ReadingPlace:
    archive, document, passage, changed = row
    return ReadingPlace(archive, document, passage, clock_time(changed))


def _truth_row(told: bool | None) -> int | None:
    return None if told is None else int(told)


def _truth(told: int | None) -> bool | None:
    return None if told is None else told == 1


def _ticks_or_none(at: datetime | None) -> int | None:
    return None if at is None else ticks(at)


def _time_or_none(at: int | None) -> datetime | None:
    return None if at is None else clock_time(at)


READING: dict[str, Callable[[Row], Any]] = {
    "entry": _entry,
    "collection": _collection,
    "member": _member,
    "saved_search": _search,
    "reading_place": _place,
    "workshop": _set,
    "item": _item,
}
