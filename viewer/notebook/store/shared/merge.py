"""Merges a shared collection or set into the notebook, and never alters the reader's own.

What exists stays as it is: the same entry by its id, or another with the same content. What is in
the bin comes out of it. If the notes differ, both are kept: the shared one is added under an id
that is derived from its content. So merging the same file again adds nothing. Sets: `set_merge`.
"""

import json
from datetime import datetime
from functools import partial
from hashlib import sha256

import apsw

from index import Value, replace
from viewer.notebook.store.entries.notebook import Notebook
from viewer.notebook.store.entries.order import arranged
from viewer.notebook.store.entries.rows import ONE_TICK, collection_row, entry_row, insert
from viewer.notebook.store.model import Act, Collection, Entry, EntryKind, NotebookSnapshot
from viewer.notebook.store.shared.content import (
    Shared,
    SharedCollection,
    SharedEntry,
    SharedSet,
    content_of,
)
from viewer.notebook.store.shared.set_merge import SetPlan, marked, merging_set, planned_set


class MergePlan(Value):
    """What merging will do: entries to add, and ids to take out of the bin.

    `known` maps each shared id to the id under which the entry is in the notebook afterwards.
    """

    added: tuple[SharedEntry, ...]
    restored: tuple[str, ...]
    known: dict[str, str]

    @property
    def there(self) -> int:
        """The number of entries that need not be added."""
        return len(self.known) - len(self.added)


def planned(kept: NotebookSnapshot, shared: Shared | SharedSet) -> MergePlan | SetPlan:
    """Return what merging `shared` would do, to show it to the reader first."""
    if isinstance(shared, Shared):
        return _planned(kept, _apart(kept, shared))
    return planned_set(kept, shared)


def merge(notebook: Notebook, shared: Shared | SharedSet, mark: str = "") -> MergePlan | SetPlan:
    """Merge `shared` into the notebook, in one change, and return what was done.

    A new set gets `mark` behind its title where the notebook has a set of that title.
    Raises NotSaved.
    """
    if isinstance(shared, Shared):
        return _merge(notebook, _apart(notebook.kept, shared))
    plan = planned_set(notebook.kept, shared)
    work = partial(merging_set, plan, marked(notebook.kept, shared, mark))
    notebook.changer.change(Act.MERGE, work)
    return plan


def _apart(kept: NotebookSnapshot, shared: Shared) -> Shared:
    """Return `shared` with other ids where sets of the reader's have the same ones.

    Two notebooks never draw the same id by chance. But somebody could deliberately reuse the id of
    a set that was shared with them. The set would then be deleted, or shared, where the reader
    means the entry or collection that came in.
    """
    others = {
        name: sha256(f"apart {name}".encode()).hexdigest()[:32]
        for name in (*shared.entries, *(each.id for each in shared.collections))
        if name in kept.of_set
    }
    if not others:
        return shared
    entries = {others.get(name, name): each for name, each in shared.entries.items()}
    return replace(
        shared,
        entries={name: replace(each, id=name) for name, each in entries.items()},
        collections=tuple(
            replace(
                each,
                id=others.get(each.id, each.id),
                parent=others.get(each.parent or "", each.parent),
                entries=tuple(others.get(name, name) for name in each.entries),
            )
            for each in shared.collections
        ),
    )


def _planned(kept: NotebookSnapshot, shared: Shared) -> MergePlan:
    added: dict[str, SharedEntry] = {}
    known: dict[str, str] = {}
    same = {_said(entry): name for name, entry in kept.entries.items()}
    for name, entry in shared.entries.items():
        target = _counterpart(kept, entry) or same.get(_said(entry))
        if target is None:
            new = _beside(kept, entry)
            target = new.id
            if target not in kept.entries and target not in kept.binned:
                added[target] = new
        known[name] = target
    restored = dict.fromkeys(name for name in known.values() if name in kept.binned)
    return MergePlan(tuple(added.values()), tuple(restored), known)


def _merge(notebook: Notebook, shared: Shared) -> MergePlan:
    plan = _planned(notebook.kept, shared)

    def work(cursor: apsw.Cursor, now: datetime) -> MergePlan:
        for number, new in enumerate(plan.added):
            at = now + number * ONE_TICK
            made = Entry(new.id, new.kind, new.anchor, new.colour, new.note, at, at)
            insert(cursor, "entry", entry_row(made))
        said = "UPDATE entry SET deleted = NULL WHERE id = ?"
        cursor.executemany(said, [(name,) for name in plan.restored])
        _gather(cursor, notebook.kept, shared, plan, now)
        return plan

    return notebook.changer.change(Act.MERGE, work)


def _gather(
    cursor: apsw.Cursor, kept: NotebookSnapshot, shared: Shared, plan: MergePlan, now: datetime
) -> None:
    """Make the missing collections, and add the missing entries to each."""
    order = [(each.id, each.position) for each in kept.within()]
    there = {
        str(name): parent for name, parent in cursor.execute("SELECT id, parent FROM collection")
    }
    first = shared.collections[0]
    nests = there.get(first.id) is None
    for number, each in enumerate(shared.collections):
        parent = first.id if number and nests else None
        if each.id not in there:
            position = arranged(order, [each.id], None)[each.id]
            order.append((each.id, position))
            at = now + number * ONE_TICK
            made = Collection(each.id, each.title, parent, position, at)
            insert(cursor, "collection", collection_row(made))
        elif each.id not in kept.collections:  # it or its parent is in the bin
            said = "UPDATE collection SET deleted = NULL, parent = ? WHERE id = ?"
            cursor.execute(said, (parent, each.id))
        _fill(cursor, kept, each, plan)


def _fill(
    cursor: apsw.Cursor, kept: NotebookSnapshot, each: SharedCollection, plan: MergePlan
) -> None:
    held = [(member.entry, member.position) for member in kept.of_collection.get(each.id, ())]
    there = {name for name, _position in held}
    names = dict.fromkeys(plan.known[name] for name in each.entries)
    new = [name for name in names if name not in there]
    for name, position in arranged(held, new, None).items():
        insert(cursor, "member", (each.id, name, position), instead=True)


def _counterpart(kept: NotebookSnapshot, entry: SharedEntry) -> str | None:
    """Return the id of the reader's entry that matches `entry`, if `entry` says no more."""
    binned = kept.binned.get(entry.id)
    own = kept.entries.get(entry.id) or (binned if isinstance(binned, Entry) else None)
    if own is None and entry.kind is EntryKind.STAR and entry.anchor:
        own = kept.star_on(*entry.anchor.where)
    if own is None:
        return None
    return own.id if _words(own) == _words(entry) and entry.note in ("", own.note) else None


def _beside(kept: NotebookSnapshot, entry: SharedEntry) -> SharedEntry:
    """Return `entry` as it is added: under its own id, or another one if that is in use.

    A second star on a passage is added as a note only.
    """
    starred = (
        entry.kind is EntryKind.STAR
        and entry.anchor is not None
        and kept.star_on(*entry.anchor.where) is not None
    )
    if starred:
        entry = replace(entry, kind=EntryKind.NOTE)
    elif entry.id not in kept.entries and entry.id not in kept.binned:
        return entry
    said = json.dumps([entry.id, content_of(entry)], sort_keys=True).encode()
    return replace(entry, id=sha256(said).hexdigest()[:32])


def _said(entry: Entry | SharedEntry) -> tuple[object, ...]:
    return entry.kind, entry.anchor, entry.colour, entry.note


def _words(entry: Entry | SharedEntry) -> str | None:
    return entry.anchor.exact if entry.anchor else None
