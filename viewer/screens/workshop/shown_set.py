"""A set as it is shown on the screen, whether the reader made it or the archive brings it."""

from dataclasses import dataclass

from index import Item, ItemKind, OpenArchive, Set, worded

READY_MADE = "archive:"
"""What the id of a set begins with that the archive brings."""


@dataclass(frozen=True, slots=True)
class ShownItem:
    """One item of a set. `number` is its place among what can be shown, None where it cannot be.

    `became` says in words why not, or what became of its words since it was chosen.
    """

    id: str
    item: Item
    number: int | None
    became: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A set. `whole` is what of it can be shown here; of `entries` some may not be.

    `names` are what the items of `whole` are called, in their order. One that `is_own` the reader
    made, and can change.
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
        """What the items that can be shown are called."""
        return tuple(entry.id for entry in self.entries if entry.number is not None)

    def entry(self, name: str) -> ShownItem | None:
        """Return the item that is called `name`, or None."""
        return next((entry for entry in self.entries if entry.id == name), None)


def ready_made(chosen: Set, archive: OpenArchive, language: str) -> Shown:
    """Return a set that `archive` brings. What it has no longer is not among its items."""
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
