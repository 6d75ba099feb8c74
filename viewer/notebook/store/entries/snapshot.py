"""Reads the content of a notebook as a value; after a change, only the touched rows."""

from collections.abc import Iterable, Mapping

import apsw

from index import replace
from viewer.notebook.store.entries.rows import Key, select
from viewer.notebook.store.entries.undo import Touched, UndoHistory, names_in
from viewer.notebook.store.model import (
    Binned,
    Collection,
    Entry,
    Member,
    NotebookSnapshot,
    OwnItem,
    OwnSet,
    ReadingPlace,
    SavedSearch,
    Where,
)


def read(connection: apsw.Connection, history: UndoHistory) -> NotebookSnapshot:
    """Return the whole content of a notebook."""
    cursor = connection.cursor()
    entries: list[Entry] = sorted(select(cursor, "entry"), key=_by_time)
    collections: list[Collection] = list(select(cursor, "collection"))
    searches: list[SavedSearch] = list(select(cursor, "saved_search"))
    places: list[ReadingPlace] = list(select(cursor, "reading_place"))
    sets: dict[str, OwnSet] = {each.id: each for each in select(cursor, "workshop")}
    live = {each.id: each for each in entries if each.deleted is None}
    shown = _shown({each.id: each for each in collections})
    every: list[Binned] = [*entries, *collections, *searches, *sets.values()]
    return NotebookSnapshot(
        entries=live,
        collections=shown,
        searches={each.id: each for each in searches if each.deleted is None},
        binned={each.id: each for each in every if each.deleted is not None},
        places={(each.archive, each.document): each for each in places},
        of_passage=_by_passage(live.values()),
        of_collection=_by_collection(select(cursor, "member")),
        sets={name: each for name, each in sets.items() if each.deleted is None},
        of_set=_by_set(sets, {}, select(cursor, "item")),
        undoable=history.undoable,
        redoable=history.redoable,
    )


def refreshed(
    kept: NotebookSnapshot, touched: Touched, connection: apsw.Connection, history: UndoHistory
) -> NotebookSnapshot:
    """Return `kept` with the `touched` rows read again."""
    cursor = connection.cursor()
    kept = replace(
        kept,
        number=kept.number + 1,
        touched=frozenset(names_in(touched)),
        undoable=history.undoable,
        redoable=history.redoable,
    )
    if keys := touched.get("entry"):
        kept = _with_entries(kept, keys, cursor)
    if keys := touched.get("collection"):
        kept = _with_collections(kept, keys, cursor)
    if keys := touched.get("saved_search"):
        kept = _with_searches(kept, keys, cursor)
    if keys := touched.get("member"):
        kept = _with_members(kept, keys, cursor)
    if touched.keys() & {"workshop", "item"}:
        kept = _with_sets(kept, touched, cursor)
    if keys := touched.get("reading_place"):
        read: list[ReadingPlace] = list(select(cursor, "reading_place", list(keys)))
        there = {(each.archive, each.document): each for each in read}
        stay = {where: each for where, each in kept.places.items() if where not in keys}
        kept = replace(kept, places=stay | there)
    return kept


def _with_entries(kept: NotebookSnapshot, keys: set[Key], cursor: apsw.Cursor) -> NotebookSnapshot:
    names = {key[0] for key in keys}
    read: dict[str, Entry] = {each.id: each for each in select(cursor, "entry", list(keys))}
    live = {name: each for name, each in read.items() if each.deleted is None}
    before = [kept.entries[name] for name in names if name in kept.entries]
    entries = {**kept.entries, **live}
    for name in names - live.keys():
        entries.pop(name, None)
    come = _by_passage(live.values())
    of_passage = {**kept.of_passage}
    for where in {each.where for each in before if each.where} | come.keys():
        stay = [name for name in of_passage.get(where, ()) if name not in names]
        there = sorted((*stay, *come.get(where, ())), key=lambda name: _by_time(entries[name]))
        of_passage[where] = tuple(there)
        if not there:
            del of_passage[where]
    binned = _rebinned(kept.binned, names, read)
    return replace(kept, entries=entries, of_passage=of_passage, binned=binned)


def _with_collections(
    kept: NotebookSnapshot, keys: set[Key], cursor: apsw.Cursor
) -> NotebookSnapshot:
    every: dict[str, Collection] = {each.id: each for each in select(cursor, "collection")}
    binned = _rebinned(kept.binned, {key[0] for key in keys}, every)
    return replace(kept, collections=_shown(every), binned=binned)


def _with_searches(kept: NotebookSnapshot, keys: set[Key], cursor: apsw.Cursor) -> NotebookSnapshot:
    every: dict[str, SavedSearch] = {each.id: each for each in select(cursor, "saved_search")}
    live = {name: each for name, each in every.items() if each.deleted is None}
    binned = _rebinned(kept.binned, {key[0] for key in keys}, every)
    return replace(kept, searches=live, binned=binned)


def _with_members(kept: NotebookSnapshot, keys: set[Key], cursor: apsw.Cursor) -> NotebookSnapshot:
    read: list[Member] = list(select(cursor, "member", list(keys)))
    of_collection = {**kept.of_collection}
    for collection in {key[0] for key in keys}:
        stay = [
            each
            for each in of_collection.get(collection, ())
            if (each.collection, each.entry) not in keys
        ]
        stay += [each for each in read if each.collection == collection]
        of_collection[collection] = tuple(sorted(stay, key=_by_position))
    return replace(kept, of_collection=of_collection)


def _with_sets(kept: NotebookSnapshot, touched: Touched, cursor: apsw.Cursor) -> NotebookSnapshot:
    every: dict[str, OwnSet] = {each.id: each for each in select(cursor, "workshop")}
    keys = touched.get("item", set())
    gone = {key[0] for key in keys}
    stay = {
        name: tuple(each for each in items if each.id not in gone)
        for name, items in kept.of_set.items()
    }
    return replace(
        kept,
        sets={name: each for name, each in every.items() if each.deleted is None},
        of_set=_by_set(every, stay, select(cursor, "item", list(keys))),
        binned=_rebinned(kept.binned, {key[0] for key in touched.get("workshop", ())}, every),
    )


def _rebinned(
    binned: Mapping[str, Binned], names: set[str], read: Mapping[str, Binned]
) -> dict[str, Binned]:
    """Return the content of the bin, where the things `names` were read again."""
    left = {name: each for name, each in binned.items() if name not in names}
    there = {name: read[name] for name in names if name in read}
    return left | {name: each for name, each in there.items() if each.deleted is not None}


def _shown(every: Mapping[str, Collection]) -> dict[str, Collection]:
    """Return the collections of which neither they nor their parents are in the bin."""
    live = {name: each for name, each in every.items() if each.deleted is None}
    return {name: each for name, each in live.items() if each.parent is None or each.parent in live}


def _by_passage(entries: Iterable[Entry]) -> dict[Where, tuple[str, ...]]:
    found: dict[Where, list[str]] = {}
    for each in entries:
        if each.anchor:
            found.setdefault(each.anchor.where, []).append(each.id)
    return {where: tuple(names) for where, names in found.items()}


def _by_collection(members: Iterable[Member]) -> dict[str, tuple[Member, ...]]:
    found: dict[str, list[Member]] = {}
    for each in sorted(members, key=_by_position):
        found.setdefault(each.collection, []).append(each)
    return {collection: tuple(held) for collection, held in found.items()}


def _by_set(
    sets: Iterable[str], stay: Mapping[str, tuple[OwnItem, ...]], come: Iterable[OwnItem]
) -> dict[str, tuple[OwnItem, ...]]:
    """Return the items of each set, in order: those that `stay`, and those that `come`."""
    found: dict[str, list[OwnItem]] = {}
    for each in come:
        found.setdefault(each.set, []).append(each)
    return {
        name: tuple(sorted((*stay.get(name, ()), *found[name]), key=_by_place))
        if name in found
        else stay.get(name, ())
        for name in sets
    }


def _by_time(entry: Entry) -> tuple[object, str]:
    return entry.created, entry.id


def _by_position(member: Member) -> tuple[int, str]:
    return member.position, member.entry


def _by_place(item: OwnItem) -> tuple[int, str]:
    return item.position, item.id
