"""What the reader kept of the open archive, and where its words are in this edition."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from index import OpenArchive, Span, Value
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.store.model import Entry, EntryKind, NotebookSnapshot
from viewer.ui.lists.stars import Stars

if TYPE_CHECKING:
    from viewer.notebook.store.entries.anchors import Finding


class Mark(Value):
    """An entry on a passage or footnote. `span` are its words, or None if these have changed."""

    entry: Entry
    passage: str
    span: Span | None


class KeptMarks(QObject):
    """Finds the entries of one archive in its present edition.

    `changed` carries the ids of the passages whose marks changed. A preview of an editor's folder
    has no marks, since a passage may be gone in the next build.
    """

    changed = Signal(object)

    def __init__(self, archive: OpenArchive, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.archive = archive
        self.can_keep = archive.signer is not None
        self.stars = Stars(self)
        self.kept = NotebookSnapshot()
        self._marks: dict[str, Mark] = {}
        self._of: dict[str, dict[str, Mark]] = {}
        self._holding_of, self._holding = self.kept, dict[str, list[str]]()
        if self.can_keep:
            keeper.changed.connect(self._take)
            self._take(keeper.kept)

    @property
    def are_any(self) -> bool:
        """Whether anything of the archive is kept."""
        return bool(self._of)

    def at(self, passage: str) -> tuple[Mark, ...]:
        """Return the marks on a passage or footnote, oldest first."""
        return tuple(sorted(self._of.get(passage, {}).values(), key=_by_time))

    def on(self, passages: Iterable[str]) -> Mapping[str, tuple[Mark, ...]]:
        """Return the marks on those of `passages` that have any, by passage."""
        return {name: self.at(name) for name in passages if name in self._of}

    def collections(self, passage: str) -> tuple[str, ...]:
        """Return the ids of the collections that hold an entry on `passage`."""
        if passage not in self._of:
            return ()
        if self._holding_of is not self.kept:
            self._holding_of, self._holding = self.kept, _holding(self.kept)
        held = (self._holding.get(name, ()) for name in self._of[passage])
        return tuple(dict.fromkeys(collection for each in held for collection in each))

    @Slot(object)
    def _take(self, kept: NotebookSnapshot) -> None:
        """Find the entries again that the last change touched, or all entries."""
        is_next = kept.number > 0 and kept.number == self.kept.number + 1
        names = kept.touched if is_next else frozenset(self._marks) | kept.entries.keys()
        self.kept = kept
        touched = {passage for name in names for passage in self._look_again(name)}
        if touched or not is_next:
            starred = (
                mark.passage for mark in self._marks.values() if mark.entry.kind is EntryKind.STAR
            )
            self.stars.show(frozenset(starred))
        self.changed.emit(frozenset(touched))

    def _look_again(self, name: str) -> set[str]:
        """Find the entry `name` again; return the passages where it was and where it is now."""
        before, entry = self._marks.pop(name, None), self.kept.entries.get(name)
        touched = set()
        if before is not None:
            touched.add(before.passage)
            self._of[before.passage].pop(name)
            if not self._of[before.passage]:
                del self._of[before.passage]
        mark = self._placed(entry) if entry is not None else None
        if mark is not None:
            touched.add(mark.passage)
            self._marks[name] = mark
            self._of.setdefault(mark.passage, {})[name] = mark
        return touched if mark != before else set()

    def _placed(self, entry: Entry) -> Mark | None:
        """Return the mark of an entry, if its passage is in this edition of this archive."""
        from viewer.notebook.store.entries.anchors import (  # noqa: PLC0415  loaded once something is kept
            Altered,
            FoundWords,
            find_again,
        )

        if entry.anchor is None or entry.anchor.archive != self.archive.content.id:
            return None
        found: Finding = find_again(entry.anchor, self.archive)
        match found:
            case FoundWords():
                return Mark(entry, found.passage, Span(found.start, found.end))
            case Altered():
                return Mark(entry, found.passage, None)
            case _:
                return None


def _holding(kept: NotebookSnapshot) -> dict[str, list[str]]:
    """Return entry -> collections that hold it."""
    found: dict[str, list[str]] = {}
    for collection in kept.collections:
        for member in kept.of_collection.get(collection, ()):
            found.setdefault(member.entry, []).append(collection)
    return found


def _by_time(mark: Mark) -> tuple[object, str]:
    return mark.entry.created, mark.entry.id
