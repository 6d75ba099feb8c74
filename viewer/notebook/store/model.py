"""What a notebook holds. Plain and frozen, without Qt and without a trace of the database.

Times are in UTC. Offsets into texts are code points.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import NamedTuple

from index import ItemKind

type Clock = Callable[[], datetime]
"""Tells the time, in UTC."""

type Where = tuple[str, str]
"""An archive and a passage, or footnote, of it."""


class Colour(StrEnum):
    """The colours of highlights. What each stands for is the reader's own affair."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    ROSE = "rose"


class EntryKind(StrEnum):
    """What an entry is. Any of them may have a note; a NOTE is nothing beside it."""

    STAR = "star"
    HIGHLIGHT = "highlight"
    NOTE = "note"


class Anchor(NamedTuple):
    """Words of an archive, so that they are found again in a later edition (`anchors`).

    `passage` may be the id of a footnote. `exact` are the words, which began at `start`, `prefix`
    and `suffix` what stood before and after them. `rival` is how much of that also stands around
    the same words elsewhere in the passage, `beyond` the same for all the document: code points,
    or -1 where they stand nowhere else. `others` is how often they stand in other passages. A
    `whole` passage has all of its text for `exact`.
    """

    archive: str
    edition: int
    document: str
    passage: str
    exact: str
    prefix: str = ""
    suffix: str = ""
    start: int = 0
    rival: int = -1
    beyond: int = -1
    others: int = 0
    whole: bool = False

    @property
    def where(self) -> Where:
        """The archive and passage."""
        return self.archive, self.passage


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that a reader kept. Without an anchor it is a note that stands by itself.

    `deleted` is when it was put into the bin.
    """

    id: str
    kind: EntryKind
    anchor: Anchor | None
    colour: Colour | None
    note: str
    created: datetime
    changed: datetime
    deleted: datetime | None = None

    @property
    def where(self) -> Where | None:
        """The archive and passage, or None for a note that stands by itself."""
        return self.anchor.where if self.anchor else None


@dataclass(frozen=True, slots=True)
class Collection:
    """Entries under a title. One that has a `parent` holds no others.

    `position` orders those of one parent, and means nothing else.
    """

    id: str
    title: str
    parent: str | None
    position: int
    created: datetime
    deleted: datetime | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """An entry in a collection. `position` orders them, and means nothing else."""

    collection: str
    entry: str
    position: int


@dataclass(frozen=True, slots=True)
class OwnSet:
    """A set of the reader's own: what it says of itself, as `index.Set` has it.

    `changed` is when it or one of its items was last altered.
    """

    id: str
    title: str
    about: str
    contacts: str
    in_steps: bool
    created: datetime
    changed: datetime
    deleted: datetime | None = None


@dataclass(frozen=True, slots=True)
class OwnItem:
    """One item of a set of the reader's own. `position` orders them, and means nothing else.

    `anchor` is a whole passage; of a theme, chart or term its id, with what it was called as the
    words; and None for a slide of free `words`. The rest is as `index.Item` has it.
    """

    id: str
    set: str
    position: int
    kind: ItemKind
    anchor: Anchor | None
    words: str
    note: str
    minutes: int
    in_steps: bool | None


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search under a title."""

    id: str
    title: str
    query: str
    created: datetime
    deleted: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """Where a document was last read."""

    archive: str
    document: str
    passage: str
    changed: datetime


type Binned = Entry | Collection | OwnSet | SavedSearch
"""What can be put into the bin."""


class Act(StrEnum):
    """What a change was, for who tells of it, undoes it or does it again."""

    STAR = "star"
    UNSTAR = "unstar"
    HIGHLIGHT = "highlight"
    RECOLOUR = "recolour"
    ADD_NOTE = "add-note"
    WRITE_NOTE = "write-note"
    MAKE_COLLECTION = "make-collection"
    RENAME = "rename"
    MOVE = "move"
    PUT_IN = "put-in"
    TAKE_OUT = "take-out"
    REORDER = "reorder"
    DELETE = "delete"
    RESTORE = "restore"
    SAVE_SEARCH = "save-search"
    MERGE = "merge"
    MAKE_SET = "make-set"
    ALTER_SET = "alter-set"
    DUPLICATE_SET = "duplicate-set"
    ADD_ITEMS = "add-items"
    ALTER_ITEM = "alter-item"
    MOVE_ITEMS = "move-items"
    DUPLICATE_ITEMS = "duplicate-items"
    TAKE_OUT_ITEMS = "take-out-items"


@dataclass(frozen=True, slots=True)
class Step:
    """A change that can be undone, or done again: what it was, when, and how many things it was.

    `ids` are the entries, collections, items, sets and searches that it touched, where they are
    not too many to name.
    """

    act: Act
    at: datetime
    count: int
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotebookSnapshot:
    """All that a notebook holds at one moment.

    `number` counts the changes since it was opened, and `touched` names all that the last one
    altered. `entries`, `collections`, `sets` and `searches` are those that are not in the bin; a
    collection whose parent is in the bin is in neither. `of_set` has the items of every set in
    their order, also of those in the bin.
    """

    number: int = 0
    touched: frozenset[str] = frozenset()
    entries: Mapping[str, Entry] = field(default_factory=dict)
    collections: Mapping[str, Collection] = field(default_factory=dict)
    searches: Mapping[str, SavedSearch] = field(default_factory=dict)
    binned: Mapping[str, Binned] = field(default_factory=dict)
    places: Mapping[Where, ReadingPlace] = field(default_factory=dict)
    undoable: Step | None = None
    redoable: Step | None = None
    of_passage: Mapping[Where, tuple[str, ...]] = field(default_factory=dict)
    of_collection: Mapping[str, tuple[Member, ...]] = field(default_factory=dict)
    sets: Mapping[str, OwnSet] = field(default_factory=dict)
    of_set: Mapping[str, tuple[OwnItem, ...]] = field(default_factory=dict)

    @property
    def latest_set(self) -> OwnSet | None:
        """The set that was altered last: what is added to "the set" goes there."""
        return max(self.sets.values(), key=lambda each: (each.changed, each.id), default=None)

    def at(self, archive: str, passage: str) -> tuple[Entry, ...]:
        """Return what is kept of a passage or footnote, in the order in which it was."""
        return tuple(self.entries[name] for name in self.of_passage.get((archive, passage), ()))

    def star_on(self, archive: str, passage: str) -> Entry | None:
        """Return the star on a passage, or None."""
        starred = (each for each in self.at(archive, passage) if each.kind is EntryKind.STAR)
        return next(starred, None)

    def within(self, parent: str | None = None) -> tuple[Collection, ...]:
        """Return the collections in `parent`, or those that are in no other, in their order."""
        those = (each for each in self.collections.values() if each.parent == parent)
        return tuple(sorted(those, key=lambda each: (each.position, each.id)))

    def members(self, collection: str) -> tuple[Entry, ...]:
        """Return the entries of a collection in their order, but for those in the bin."""
        members = self.of_collection.get(collection, ())
        return tuple(self.entries[each.entry] for each in members if each.entry in self.entries)

    def holding(self, entry: str) -> tuple[Collection, ...]:
        """Return the collections that hold an entry."""
        return tuple(
            collection
            for collection in self.collections.values()
            if any(member.entry == entry for member in self.of_collection.get(collection.id, ()))
        )

    def may_be_in(self, collection: str | None, parent: str | None) -> bool:
        """Return whether `collection`, or a new one, may be put into `parent`.

        They are nested once.
        """
        if parent is None:
            return True
        above = self.collections.get(parent)
        if above is None or above.parent is not None:
            return False
        return collection is None or (collection != parent and not self.within(collection))


def utc_now() -> datetime:
    """Return the time."""
    return datetime.now(UTC)
