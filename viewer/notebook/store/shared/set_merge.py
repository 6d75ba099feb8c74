"""Merges a shared set into the notebook, beside the reader's own.

A set that exists under its id with the same content stays, or comes out of the bin. If the content
differs, both are kept: the shared one is added under an id that is derived from its content, so
that merging the same file again adds nothing. A note that was not shared is no difference, nor is
what the set is for, or when it begins.
"""

import json
from datetime import datetime
from hashlib import sha256

import apsw

from index import ItemKind, Value, replace
from viewer.notebook.store.entries.rows import insert, set_row
from viewer.notebook.store.entries.sets import Draft, draft_of, put
from viewer.notebook.store.model import NotebookSnapshot, OwnSet
from viewer.notebook.store.shared.content import SharedSet, content_of_set

_MOST = 1_500  # characters of a title that is marked


class SetPlan(Value):
    """What merging a set will do: its `id` afterwards, and how it gets there.

    `is_beside`: the reader has another set of this id, which stays as it is. `has_twin`: another
    set has its title, so it is marked.
    """

    id: str
    is_new: bool = False
    is_restored: bool = False
    is_beside: bool = False
    has_twin: bool = False


def planned_set(kept: NotebookSnapshot, shared: SharedSet) -> SetPlan:
    """Return what merging `shared` would do, to show it to the reader first."""
    own = _there(kept, shared.id)
    if own is not None and _says_the_same(kept, own, shared):
        return SetPlan(own.id, is_restored=own.deleted is not None)
    if not _is_used(kept, shared.id):
        return SetPlan(shared.id, is_new=True, has_twin=_has_twin(kept, shared))
    said = json.dumps([shared.id, content_of_set(shared)], sort_keys=True).encode()
    name = sha256(said).hexdigest()[:32]
    copy = _there(kept, name)
    is_restored = copy is not None and copy.deleted is not None
    has_twin = copy is None and _has_twin(kept, shared)
    return SetPlan(name, copy is None, is_restored, is_beside=True, has_twin=has_twin)


def marked(kept: NotebookSnapshot, shared: SharedSet, mark: str) -> SharedSet:
    """Return `shared` with `mark` behind its title where a set of that title is there."""
    if not (_has_twin(kept, shared) and mark):
        return shared
    return replace(shared, title=f"{shared.title[:_MOST]} {mark}")


def _has_twin(kept: NotebookSnapshot, shared: SharedSet) -> bool:
    """Return whether a set of the title of `shared` is there."""
    return any(own.title == shared.title for own in kept.sets.values())


def merging_set(plan: SetPlan, shared: SharedSet, cursor: apsw.Cursor, now: datetime) -> None:
    """Merge `shared` as planned."""
    if plan.is_restored:
        cursor.execute("UPDATE workshop SET deleted = NULL WHERE id = ?", (plan.id,))
    if plan.is_new:
        said = shared.title, shared.about, shared.contacts, shared.in_steps
        made = OwnSet(plan.id, *said, now, now, begins=shared.begins)
        insert(cursor, "workshop", set_row(made))
        put(cursor, plan.id, shared.items)


def _there(kept: NotebookSnapshot, name: str) -> OwnSet | None:
    """Return the set with the id `name`, also from the bin."""
    binned = kept.binned.get(name)
    return kept.sets.get(name) or (binned if isinstance(binned, OwnSet) else None)


def _is_used(kept: NotebookSnapshot, name: str) -> bool:
    return any(
        name in those for those in (kept.of_set, kept.entries, kept.collections, kept.binned)
    )


def _says_the_same(kept: NotebookSnapshot, own: OwnSet, shared: SharedSet) -> bool:
    items = [draft_of(item) for item in kept.of_set[own.id]]
    return (
        (own.title == shared.title or own.title.startswith(f"{shared.title} ("))
        and (own.contacts, own.in_steps) == (shared.contacts, shared.in_steps)
        and shared.about in ("", own.about)
        and shared.begins in ("", own.begins)
        and len(items) == len(shared.items)
        and all(map(_is_same, items, shared.items))
    )


def _is_same(own: Draft, other: Draft) -> bool:
    return _told(own) == _told(other) and other.note in ("", own.note)


def _told(item: Draft) -> tuple[object, ...]:
    """Return the content of an item without its note. Offsets may have changed with an edition."""
    shown = None
    if item.anchor is not None:
        is_passage = item.kind is ItemKind.PASSAGE
        which = (is_passage and item.anchor.exact) or item.anchor.passage
        shown = item.anchor.archive, which
    times = item.minutes, item.in_steps, item.may_drop
    return item.kind, shown, item.words, *times, item.own, item.handed_out
