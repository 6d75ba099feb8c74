"""Converts the reader's own sets for display, and items of an archive to drafts of own items."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from index import (
    AskedItem,
    Item,
    ItemKind,
    MarkedItem,
    OpenArchive,
    Set,
    own_picture,
    own_words,
    worded,
)
from viewer.notebook.store.model import Anchor, OwnItem, OwnSet
from viewer.screens.workshop.shown_set import Shown, ShownItem

if TYPE_CHECKING:
    from viewer.notebook.store.entries.anchors import LostWords, Withdrawn
    from viewer.notebook.store.entries.sets import Draft


def own_set(
    own: OwnSet, items: Iterable[OwnItem], archive: OpenArchive, *, can_change: bool
) -> Shown:
    """Return a set of the reader's for display, with what became of its items in `archive`."""
    from viewer.notebook.store.shared.set_view import chosen_set  # noqa: PLC0415  rarely needed

    items = tuple(items)
    chosen = chosen_set(own, items, archive)
    numbers = {name: number for number, name in enumerate(chosen.names)}
    altered = frozenset(chosen.altered)

    def entry(item: OwnItem) -> ShownItem:
        number = numbers.get(item.id)
        if number is not None:
            became = _altered() if item.id in altered else ""
            return ShownItem(
                item.id, chosen.set.items[number], number, item.words, item.note, became
            )
        gone = chosen.gone.get(item.id)
        became = gone_words(item.kind, gone) if gone else _elsewhere(item)
        return ShownItem(item.id, _unshown(item), None, item.words, item.note, became)

    return Shown(
        id=own.id,
        title=own.title,
        about=own.about,
        contacts=own.contacts,
        whole=chosen.set,
        entries=tuple(map(entry, items)),
        is_own=True,
        can_change=can_change,
        written=own.title,
        begins=own.begins,
    )


def _unshown(item: OwnItem) -> Item:
    said = own_words(item.words), own_words(item.note)
    return Item(item.kind, "", *said, item.minutes, item.in_steps, item.may_drop)


def _altered() -> str:
    return QCoreApplication.translate("Notebook", "The passage reads otherwise in this edition.")


def gone_words(kind: ItemKind, gone: "Withdrawn | LostWords") -> str:
    """Return why an item of this archive is not shown."""
    from viewer.notebook.store.entries.anchors import Withdrawn  # noqa: PLC0415  loaded by the search for the words

    if isinstance(gone, Withdrawn) and kind is ItemKind.PICTURE:
        return QCoreApplication.translate("Workshop", "This picture was withdrawn.")
    if isinstance(gone, Withdrawn):
        return QCoreApplication.translate("Notebook", "This passage was withdrawn.")
    if kind is ItemKind.PASSAGE:
        return QCoreApplication.translate("Notebook", "This passage is not in this edition.")
    told = QCoreApplication.translate("Workshop", "“{what}” is not in this edition.")
    return told.format(what=gone.before)


def _elsewhere(item: OwnItem) -> str:
    """Return the archive of an item, as a sentence. Its words are not shown: they may need care."""
    told = QCoreApplication.translate("Workshop", "Of the archive “{archive}”. Not shown here.")
    return told.format(archive=item.anchor.archive if item.anchor else "")


def draft(archive: OpenArchive, item: Item, language: str, label: str = "") -> "Draft":
    """Return a draft of an own item with the content of `item`, which is of `archive`.

    `label` is the label of the thing that it shows, unless that is a passage.
    """
    from viewer.notebook.store.entries.sets import Draft  # noqa: PLC0415  loaded once something is kept

    return Draft(
        item.kind,
        None if item.kind.is_free else anchor(archive, item, label),
        worded(item.words, language),
        worded(item.note, language),
        item.minutes,
        item.in_steps,
        item.may_drop,
        own_picture(item),
        item.is_handed_out if isinstance(item, AskedItem) else None,
    )


def anchor(archive: OpenArchive, item: Item, label: str) -> Anchor:
    """Return the anchor of what `item` shows: a passage by its words, other things by their id."""
    if item.kind is ItemKind.PASSAGE:
        from viewer.notebook.store.entries.anchors import anchor_on  # noqa: PLC0415  loaded when needed

        phrase = item.phrase if isinstance(item, MarkedItem) else ()
        return anchor_on(archive, item.target, *phrase)
    content = archive.content
    return Anchor(content.id, content.edition, "", item.target, label, whole=True)


def copied(chosen: Set, archive: OpenArchive, language: str) -> tuple[str, str, str]:
    """Return the title, purpose and contacts of an archive's set in the reader's language."""
    return (
        worded(chosen.title, language) or worded(archive.content.title, language),
        worded(chosen.about, language),
        worded(chosen.contacts, language),
    )
