"""The content of a notebook: plain frozen values, without Qt and without the database.

Times are in UTC. Offsets into texts are code points.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from index import ItemKind, OwnPicture, Value, value_field

KEPT_IN_BIN = timedelta(days=30)
"""How long what was deleted can be taken back; `trash_clock` counts it."""

type Clock = Callable[[], datetime]
"""Returns the time, in UTC."""

type Where = tuple[str, str]
"""The ids of an archive and of a passage or footnote in it."""


class Colour(StrEnum):
    """The colours of highlights. The reader decides what each stands for."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    ROSE = "rose"


class EntryKind(StrEnum):
    """What an entry is. Each kind may have a note; a NOTE is nothing else."""

    STAR = "star"
    HIGHLIGHT = "highlight"
    NOTE = "note"


class Anchor(NamedTuple):
    """The words of an entry, with what is needed to find them in a later edition (`anchors`).

    `passage` may be the id of a footnote. `exact` are the words, which began at `start`, `prefix`
    and `suffix` the text before and after them. `rival` counts the code points of these that also
    surround the same words elsewhere in the passage, `beyond` the same for the whole document; -1
    if the words occur nowhere else. `others` is how often they occur in other passages. For a
    `whole` passage, `exact` is all of its text.
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
        """The ids of archive and passage."""
        return self.archive, self.passage


class Entry(Value):
    """A star, highlight or note. Without an anchor it is a note on no passage.

    `deleted` is the time at which it was put into the bin.
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
        """The ids of archive and passage, or None for a note on no passage."""
        return self.anchor.where if self.anchor else None


class Collection(Value):
    """Entries under a title. A collection with a `parent` contains no collections.

    `position` orders the collections of one parent, and means nothing else.
    """

    id: str
    title: str
    parent: str | None
    position: int
    created: datetime
    deleted: datetime | None = None


class Member(Value):
    """An entry in a collection. `position` orders the members, and means nothing else."""

    collection: str
    entry: str
    position: int


class OwnSet(Value):
    """A set of the reader's own, with the fields of an `index.Set`.

    `changed` is the time of the last change to the set or to one of its items. `begins` is the time
    of day at which it is shown, as 09:00, or "".
    """

    id: str
    title: str
    about: str
    contacts: str
    in_steps: bool
    created: datetime
    changed: datetime
    deleted: datetime | None = None
    begins: str = ""


class OwnItem(Value):
    """An item of a set of the reader's own. `position` orders the items, and means nothing else.

    `anchor` is a whole passage, or a phrase of one that stands out where it is shown; for a theme,
    chart, term or picture its id, with its label as the words; None for a slide of free `words`.
    `own` is a picture of the reader's own, alone or on a title. `handed_out` tells whether files
    and papers have a question that was asked in a room; None for every other item. The other fields
    are those of an `index.Item`.
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
    may_drop: bool = False
    own: OwnPicture | None = None
    handed_out: bool | None = None


class SavedSearch(Value):
    """A search saved under a title."""

    id: str
    title: str
    query: str
    created: datetime
    deleted: datetime | None = None


class ReadingPlace(Value):
    """Where a document was last read."""

    archive: str
    document: str
    passage: str
    changed: datetime


type Binned = Entry | Collection | OwnSet | SavedSearch
"""What can be put into the bin."""


class Act(StrEnum):
    """The kind of a change, for messages about it and for undo."""

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


class Step(Value):
    """A change that can be undone or redone: its kind, its time, and the number of things changed.

    `ids` are the entries, collections, items, sets and searches that it touched, up to a limit.
    """

    act: Act
    at: datetime
    count: int
    ids: tuple[str, ...] = ()


class NotebookSnapshot(Value):
    """The whole content of a notebook at one moment.

    `number` counts the changes since it was opened, and `touched` are the ids that the last one
    changed. `entries`, `collections`, `sets` and `searches` are those that are not in the bin; a
    collection whose parent is in the bin is not among them. `of_set` has the items of every set in
    order, also of sets in the bin.
    """

    number: int = 0
    touched: frozenset[str] = frozenset()
    entries: Mapping[str, Entry] = value_field(default_factory=dict)
    collections: Mapping[str, Collection] = value_field(default_factory=dict)
    searches: Mapping[str, SavedSearch] = value_field(default_factory=dict)
    binned: Mapping[str, Binned] = value_field(default_factory=dict)
    places: Mapping[Where, ReadingPlace] = value_field(default_factory=dict)
    undoable: Step | None = None
    redoable: Step | None = None
    of_passage: Mapping[Where, tuple[str, ...]] = value_field(default_factory=dict)
    of_collection: Mapping[str, tuple[Member, ...]] = value_field(default_factory=dict)
    sets: Mapping[str, OwnSet] = value_field(default_factory=dict)
    of_set: Mapping[str, tuple[OwnItem, ...]] = value_field(default_factory=dict)

    @property
    def latest_set(self) -> OwnSet | None:
        """The set that was changed last, to which "add to the set" adds."""
        return max(self.sets.values(), key=lambda each: (each.changed, each.id), default=None)

    def at(self, archive: str, passage: str) -> tuple[Entry, ...]:
        """Return the entries on a passage or footnote, oldest first."""
        return tuple(self.entries[name] for name in self.of_passage.get((archive, passage), ()))

    def star_on(self, archive: str, passage: str) -> Entry | None:
        """Return the star on a passage, or None."""
        starred = (each for each in self.at(archive, passage) if each.kind is EntryKind.STAR)
        return next(starred, None)

    def within(self, parent: str | None = None) -> tuple[Collection, ...]:
        """Return the collections in `parent`, or those at the top level, in order."""
        those = (each for each in self.collections.values() if each.parent == parent)
        return tuple(sorted(those, key=lambda each: (each.position, each.id)))

    def members(self, collection: str) -> tuple[Entry, ...]:
        """Return the entries of a collection that are not in the bin, in order."""
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

        Collections are nested one level deep.
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
