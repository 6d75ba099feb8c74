"""Takes what somebody shared into the notebook, so that nothing of the reader's own is altered.

What is there already stays as the reader has it: the same entry by its id, or another that says
the same. What was deleted here and is not gone yet comes out of the bin. Where the two have noted
different things, both are kept: the other's stands beside the reader's own, under an id that
follows from what it says. So merging the same once more adds nothing. Sets: `set_merge`.
"""

import json
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from hashlib import sha256

import apsw

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
from viewer.notebook.store.shared.set_merge import SetPlan, merging_set, planned_set


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What merging would do: entries to add, ids to take out of the bin, and ids that stay.

    `known` says by which id each shared entry is there afterwards.
    """

    added: tuple[SharedEntry, ...]
    restored: tuple[str, ...]
    known: dict[str, str]

    @property
    def there(self) -> int:
        """How many of the entries were there already."""
        return len(self.known) - len(self.added)


def planned(kept: NotebookSnapshot, shared: Shared | SharedSet) -> MergePlan | SetPlan:
    """Return what merging `shared` would do, to be shown before."""
    if isinstance(shared, Shared):
        return _planned(kept, _apart(kept, shared))
    return planned_set(kept, shared)


def merge(notebook: Notebook, shared: Shared | SharedSet) -> MergePlan | SetPlan:
    """Take `shared` into the notebook, as one change, and return what that was. Raises NotSaved."""
    if isinstance(shared, Shared):
        return _merge(notebook, _apart(notebook.kept, shared))
    plan = planned_set(notebook.kept, shared)
    work = partial(merging_set, plan, shared)
    notebook.changer.change(Act.MERGE, work)
    return plan


def _apart(kept: NotebookSnapshot, shared: Shared) -> Shared:
    """Return `shared` with other ids where sets of the reader's have those.

    No two notebooks draw the same id. Who writes one on purpose, which a set was passed on with,
    would else have the set deleted, or passed on, where the reader means what came in.
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
    """Make the collections that are not there, and put into each what is not in it."""
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
        elif each.id not in kept.collections:  # in the bin, or what holds it is
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
    """Return the entry that `entry` is, as it is here, if it says no more than that."""
    binned = kept.binned.get(entry.id)
    own = kept.entries.get(entry.id) or (binned if isinstance(binned, Entry) else None)
    if own is None and entry.kind is EntryKind.STAR and entry.anchor:
        own = kept.star_on(*entry.anchor.where)
    if own is None:
        return None
    return own.id if _words(own) == _words(entry) and entry.note in ("", own.note) else None


def _beside(kept: NotebookSnapshot, entry: SharedEntry) -> SharedEntry:
    """Return `entry` as it is added: under its own id, or another where that is in use.

    Of two stars on one passage the second is but the note on it.
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
