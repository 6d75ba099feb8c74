"""The rows of the notebook's list: which entries, in what order, under what headings."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import chain
from operator import attrgetter

from PySide6.QtCore import QCoreApplication

from index import Choices, Document, OpenArchive, Value, narrowed, value_field
from viewer.notebook.store.entries.anchors import Finding
from viewer.notebook.store.model import (
    Binned,
    Collection,
    Colour,
    Entry,
    EntryKind,
    NotebookSnapshot,
)
from viewer.notebook.wording.entry_words import colour_word
from viewer.screens.notebook.edition_change import passage_of
from viewer.screens.notebook.list.row_words import EntryWords, Teller
from viewer.ui.lists.grouped_cards import Heading

FIELDS = ("kind", "colour", "collection")
BIN = "bin"
"""The id of the shelf for the bin."""


_KIND, _COLOUR, _CREATED = attrgetter("kind"), attrgetter("colour"), attrgetter("created", "id")


class EntryOrder(StrEnum):
    """The order of entries. OWN is the order of a collection."""

    TIME = "time"
    PLACE = "place"
    COLOUR = "colour"
    COLLECTION = "collection"
    OWN = "own"


class View(Value):
    """What is listed: everything (""), a collection or the BIN, filtered by `chosen`.

    `query` is a search; `here` leaves only entries of the open archive.
    """

    shelf: str = ""
    order: EntryOrder = EntryOrder.TIME
    here: bool = False
    chosen: Choices = value_field(default_factory=dict)
    query: str = ""


@dataclass(frozen=True, slots=True)
class NotebookRow:
    """The row of an entry or of something in the bin.

    `manner` is the state on which its words depend, so that rows compare unequal after a change of
    it.
    """

    thing: Binned
    collections: tuple[str, ...]
    manner: tuple[object, ...]
    teller: Teller = field(compare=False, repr=False)

    def __hash__(self) -> int:
        return hash(self.thing.id)

    @property
    def id(self) -> str:
        """The id of the entry."""
        return self.thing.id

    @property
    def told(self) -> EntryWords:
        """The words of the row, made when they are needed."""
        return self.teller.tell(self.thing, self.collections)

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return self.told.spoken

    @property
    def entry(self) -> Entry | None:
        """The entry, or None for something else in the bin."""
        return self.thing if isinstance(self.thing, Entry) else None

    @property
    def finding(self) -> Finding | None:
        """What became of the entry's words, or None if they are in another archive."""
        anchor = self.entry.anchor if self.entry else None
        return self.teller.becoming.of(anchor) if anchor else None

    @property
    def elsewhere(self) -> str:
        """The id of the entry's archive if that is not open, else ""."""
        anchor = self.entry.anchor if self.entry else None
        return anchor.archive if anchor and self.finding is None else ""

    @property
    def passage(self) -> str:
        """The passage that can be shown for the row, or ""."""
        return passage_of(self.finding)

    @property
    def choosable(self) -> bool:
        """Every row can be chosen."""
        return True


type Listed = NotebookRow | Heading


class Lister:
    """Lists the content of the notebook for one open archive."""

    def __init__(self, archive: OpenArchive, teller: Teller) -> None:
        self._archive = archive
        self._teller = teller
        self._kept = NotebookSnapshot()
        self._titles: dict[str, tuple[str, ...]] = {}
        self._places: dict[str, tuple[int, int]] = {}
        self._made: dict[str, NotebookRow] = {}

    def take(self, kept: NotebookSnapshot) -> None:
        """Use the content `kept` from now on."""
        self._kept = kept
        titles: dict[str, list[str]] = {}
        for collection in _in_order(kept):
            for member in kept.of_collection.get(collection.id, ()):
                titles.setdefault(member.entry, []).append(collection.id)
        self._titles = {entry: tuple(names) for entry, names in titles.items()}

    def told_by(self, teller: Teller) -> "Lister":
        """Return a lister of the same content, with another teller."""
        other = Lister(self._archive, teller)
        other.take(self._kept)
        return other

    def values(self, entry: Entry, name: str) -> Sequence[str]:
        """Return the values of `entry` in a field. Any entry with a note counts as a note too."""
        match name:
            case "kind" if entry.note and entry.kind != "note":
                return (entry.kind.value, "note")
            case "kind":
                return (entry.kind.value,)
            case "colour":
                return (entry.colour.value,) if entry.colour else ()
            case _:
                return self._titles.get(entry.id, ())

    def counts(self, entries: Sequence[Entry]) -> dict[str, dict[str, int]]:
        """Return how many of `entries` have each value of each field, the largest first."""
        kinds = Counter(map(_KIND, entries))
        noted = sum(1 for each in entries if each.note and each.kind is not EntryKind.NOTE)
        kinds.update({EntryKind.NOTE: noted} if noted else {})
        lit = Counter(filter(None, map(_COLOUR, entries)))
        held = self._titles
        collected = Counter(
            name for each in (entries if held else ()) for name in held.get(each.id, ())
        )
        return {
            "kind": {kind.value: count for kind, count in kinds.most_common()},
            "colour": {colour.value: count for colour, count in lit.most_common()},
            "collection": dict(collected.most_common()),
        }

    def things(self, view: View, found: frozenset[str] | None) -> list[Entry]:
        """Return the entries on a shelf, of those `found`, before they are filtered."""
        kept, here = self._kept, self._archive.content.id
        entries: Iterable[Entry] = kept.entries.values()
        if view.shelf:
            entries = (each for shelf in self.shelves(view.shelf) for each in kept.members(shelf))
            entries = dict.fromkeys(entries)
        return [
            each
            for each in entries
            if (found is None or each.id in found)
            and (not view.here or each.anchor is None or each.anchor.archive == here)
        ]

    def shelves(self, shelf: str) -> tuple[str, ...]:
        """Return the ids of a collection and of those in it."""
        return (shelf, *(each.id for each in self._kept.within(shelf)))

    def rows(self, view: View, things: Sequence[Entry], manner: tuple[object, ...]) -> list[Listed]:
        """Return the rows of `things`, filtered and ordered as `view` says."""
        if view.shelf == BIN:
            return [self._row(each, manner) for each in self.binned()]
        left = narrowed(things, self.values, view.chosen) if view.chosen else things
        newest = sorted(left, key=_CREATED, reverse=True)
        match view.order:
            case EntryOrder.PLACE:
                return [self._row(each, manner) for each in sorted(newest, key=self._place)]
            case EntryOrder.COLOUR:
                return self._headed(newest, "colour", [each.value for each in Colour], manner)
            case EntryOrder.COLLECTION:
                named = [each.id for each in _in_order(self._kept)]
                return self._headed(newest, "collection", named, manner)
            case EntryOrder.OWN if view.shelf:
                return self._own(view.shelf, frozenset(each.id for each in left), manner)
            case _:
                return [self._row(each, manner) for each in newest]

    def binned(self) -> list[Binned]:
        """Return the content of the bin, the latest deletion first."""
        return sorted(self._kept.binned.values(), key=_deleted, reverse=True)

    def name(self, field_: str, value: str) -> str:
        """Return the heading for `value` of a field."""
        if field_ == "colour":
            none = QCoreApplication.translate("Notebook", "Without a colour")
            return colour_word(value) if value else none
        collection = self._kept.collections.get(value)
        none = QCoreApplication.translate("Notebook", "In no collection")
        return collection.title if collection else none

    def _row(self, thing: Binned, manner: tuple[object, ...]) -> NotebookRow:
        """Return the row of `thing`, reused if nothing about it has changed."""
        held = self._titles.get(thing.id)
        titles = tuple(self._kept.collections[name].title for name in held) if held else ()
        row = self._made.get(thing.id)
        if row and row.thing is thing and row.collections == titles and row.manner == manner:
            return row
        made = self._made[thing.id] = NotebookRow(thing, titles, manner, self._teller)
        return made

    def _headed(
        self, things: Sequence[Entry], name: str, order: Iterable[str], manner: tuple[object, ...]
    ) -> list[Listed]:
        """Return the rows of `things`, each under the heading of its first value."""
        groups: dict[str, list[Entry]] = {value: [] for value in (*order, "")}
        for each in things:
            groups[next(iter(self.values(each, name)), "")].append(each)
        rows: list[Listed] = []
        for value, held in groups.items():
            if held:
                rows.append(Heading(f"heading:{value}", self.name(name, value), len(held)))
                rows += [self._row(each, manner) for each in held]
        return rows

    def _own(self, shelf: str, left: frozenset[str], manner: tuple[object, ...]) -> list[Listed]:
        rows: list[Listed] = []
        shown: set[str] = set()
        for name in self.shelves(shelf):
            held = [each for each in self._kept.members(name) if each.id in left - shown]
            shown |= {each.id for each in held}
            if held and name != shelf:
                title = self._kept.collections[name].title
                rows.append(Heading(f"heading:{name}", title, len(held)))
            rows += [self._row(each, manner) for each in held]
        return rows

    def _place(self, entry: Entry) -> tuple[object, ...]:
        """Return the sort key for the order of the text, with the open archive first."""
        anchor = entry.anchor
        if anchor is None:
            return (2,)
        if anchor.archive != self._archive.content.id:
            return 1, anchor.archive, anchor.document, anchor.passage, anchor.start
        if not self._places:
            ids = chain.from_iterable(self._archive.content.passage_ids())
            self._places = {name: (number, 0) for number, name in enumerate(ids)}
        if anchor.passage not in self._places and self._archive.footnote(anchor.passage):
            self._place_footnotes(self._archive.document_of(anchor.passage))
        last = self._archive.size, 0
        return 0, *self._places.get(anchor.passage, last), anchor.start

    def _place_footnotes(self, document: Document) -> None:
        """Note where the footnotes of `document` stand: after the passage with the first mark."""
        for passage in document.passages():
            number, _at = self._places[passage.id]
            for at, mark in enumerate(passage.footnotes, start=1):
                self._places.setdefault(mark.footnote, (number, at))


def _in_order(kept: NotebookSnapshot) -> Iterable[Collection]:
    for collection in kept.within():
        yield collection
        yield from kept.within(collection.id)


def _deleted(thing: Binned) -> tuple[datetime, str]:
    return thing.deleted or thing.created, thing.id
