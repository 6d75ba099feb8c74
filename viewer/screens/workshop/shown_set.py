"""A set for display, whether of the reader's or of the archive."""

from dataclasses import dataclass

from index import Item, ItemKind, OpenArchive, Set, worded

READY_MADE = "archive:"
"""The prefix of the ids of an archive's sets."""


@dataclass(frozen=True, slots=True)
class ShownItem:
    """One item of a set. `number` is its index among those that can be shown, or None.

    `became` says why it cannot be shown, or how its words changed since it was chosen.
    """

    id: str
    item: Item
    number: int | None
    became: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A set. `whole` is what can be shown here; `entries` are all items.

    A set that `is_own` was made by the reader, who can change it.
    """

    id: str
    title: str
    about: str
    contacts: str
    whole: Set
    entries: tuple[ShownItem, ...]
    is_own: bool

    @property
    def names(self) -> tuple[str, ...]:
        """The ids of the items that can be shown, in order."""
        return tuple(entry.id for entry in self.entries if entry.number is not None)

    def entry(self, name: str) -> ShownItem | None:
        """Return the item with the id `name`, or None."""
        return next((entry for entry in self.entries if entry.id == name), None)


def ready_made(chosen: Set, archive: OpenArchive, language: str) -> Shown:
    """Return a set of `archive`, without items that the archive no longer has."""
    items = tuple(item for item in chosen.items if is_there(item, archive))
    whole = Set(
        chosen.id, chosen.title, items, chosen.about, chosen.contacts, in_steps=chosen.in_steps
    )
    return Shown(
        id=f"{READY_MADE}{chosen.id}",
        title=worded(chosen.title, language),
        about=worded(chosen.about, language),
        contacts=worded(chosen.contacts, language),
        whole=whole,
        entries=tuple(ShownItem(str(n), item, n) for n, item in enumerate(items)),
        is_own=False,
    )


def is_there(item: Item, archive: OpenArchive) -> bool:
    """Return whether `archive` has what `item` shows."""
    target = item.target
    match item.kind:
        case ItemKind.PASSAGE:
            return archive.passage(target) is not None
        case ItemKind.THEME:
            return archive.theme(target) is not None
        case ItemKind.CHART:
            return archive.table(target) is not None
        case ItemKind.TERM:
            return archive.term(target) is not None
        case _:
            return True
