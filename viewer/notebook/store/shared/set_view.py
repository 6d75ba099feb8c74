"""A set of the reader's own as a set of an open archive: the items that can be shown there."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from index import (
    AskedItem,
    Item,
    ItemKind,
    MarkedItem,
    OpenArchive,
    PicturedItem,
    Set,
    Span,
    Value,
    field_names,
    own_words,
)
from viewer.notebook.store.entries.anchors import FoundWords, LostWords, Withdrawn, find_again
from viewer.notebook.store.entries.sets import Draft
from viewer.notebook.store.model import Anchor, OwnItem, OwnSet, Where
from viewer.notebook.store.shared.content import Shared, SharedSet

_NEVER = datetime(1970, 1, 1, tzinfo=UTC)  # shared content has no times


class Chosen(Value):
    """The part of a set that can be shown in one archive.

    Item `k` of `set` has the id `names[k]`. Other items are reported: `elsewhere` are the ids of
    items of other archives, `gone` maps items that are not in this edition to what became of them.
    `altered` items are shown, but their words have changed since they were chosen.
    """

    set: Set
    names: tuple[str, ...]
    elsewhere: tuple[str, ...]
    gone: Mapping[str, Withdrawn | LostWords]
    altered: tuple[str, ...]


def chosen_set(own: OwnSet, items: Iterable[OwnItem], archive: OpenArchive) -> Chosen:
    """Return what of the set `own` with `items` can be shown in `archive`."""
    shown: dict[str, Item] = {}
    elsewhere, altered, gone = list[str](), list[str](), dict[str, Withdrawn | LostWords]()
    for item in items:
        if item.anchor is not None and item.anchor.archive != archive.content.id:
            elsewhere.append(item.id)
            continue
        target = "" if item.anchor is None else _target(item.kind, item.anchor, archive)
        if isinstance(target, Withdrawn | LostWords):
            gone[item.id] = target
            continue
        shown[item.id] = _marked(_item(item, target), item.anchor, archive)
        if (
            item.kind is ItemKind.PASSAGE
            and item.anchor
            and _is_other(item.anchor, target, archive)
        ):
            altered.append(item.id)
    made = Set(
        own.id,
        own_words(own.title),
        tuple(shown.values()),
        own_words(own.about),
        own_words(own.contacts),
        own.in_steps,
    )
    return Chosen(made, tuple(shown), tuple(elsewhere), gone, tuple(altered))


def chosen_in(shared: Shared | SharedSet, archive: OpenArchive) -> Chosen:
    """Return what of a shared set, or of the passages of a collection, `archive` can show.

    The names of items are their numbers, from 0.
    """
    if isinstance(shared, SharedSet):
        drafts, about = shared.items, (shared.about, shared.contacts, shared.in_steps)
        name = shared.id
    else:
        drafts, about, name = _passages(shared), ("", "", True), shared.collections[0].id
    items = [
        OwnItem(
            str(at),
            name,
            at,
            each.kind,
            each.anchor,
            each.words,
            each.note,
            each.minutes,
            each.in_steps,
            each.may_drop,
            each.own,
            each.handed_out,
        )
        for at, each in enumerate(drafts)
    ]
    return chosen_set(OwnSet(name, shared.title, *about, _NEVER, _NEVER), items, archive)


def _passages(shared: Shared) -> tuple[Draft, ...]:
    """Return a draft for each passage of a collection's entries, in order, each once.

    Words that somebody highlighted do not stand out.
    """
    names = dict.fromkeys(name for each in shared.collections for name in each.entries)
    anchors: dict[Where, Anchor] = {}
    for name in names:
        if anchor := shared.entries[name].anchor:
            anchors.setdefault(anchor.where, anchor)
    return tuple(
        Draft(ItemKind.PASSAGE, anchor._replace(whole=True)) for anchor in anchors.values()
    )


def _target(kind: ItemKind, anchor: Anchor, archive: OpenArchive) -> str | Withdrawn | LostWords:
    """Return the id of what an item shows in this edition, or what became of it."""
    if kind is not ItemKind.PASSAGE:
        if kind is ItemKind.PICTURE and archive.is_withdrawn(anchor.passage):
            return Withdrawn(anchor.passage)
        is_there = anchor.passage in archive.content.targets()[kind]
        return anchor.passage if is_there else LostWords(anchor.exact)
    found = find_again(anchor, archive)
    if isinstance(found, Withdrawn | LostWords):
        return found
    if archive.passage(found.passage) is None:  # footnotes are shown with their passages
        return LostWords(anchor.exact)
    return found.passage


def _is_other(anchor: Anchor, passage: str, archive: OpenArchive) -> bool:
    """Return whether the chosen words are no longer in a passage."""
    there = archive.passage(passage)
    text = there.text if there else ""
    is_as_it_was = text == anchor.exact if anchor.whole else anchor.exact in text
    return bool(anchor.exact) and not is_as_it_was


def _marked(item: Item, anchor: Anchor | None, archive: OpenArchive) -> Item:
    """Return `item` with the phrase that stands out, where `anchor` is one that is found."""
    if anchor is None or anchor.whole or item.kind is not ItemKind.PASSAGE:
        return item
    found = find_again(anchor, archive)
    if not isinstance(found, FoundWords):
        return item
    values = {name: getattr(item, name) for name in field_names(type(item))}
    return MarkedItem(**values, phrase=Span(found.start, found.end))


def _item(item: OwnItem, target: str) -> Item:
    words, note = own_words(item.words), own_words(item.note)
    said = item.kind, target, words, note, item.minutes, item.in_steps, item.may_drop
    if item.handed_out is not None:
        return AskedItem(*said, item.handed_out)
    return PicturedItem(*said, item.own) if item.own else Item(*said)
