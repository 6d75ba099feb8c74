"""Requests changes of the notebook from the keeper, and reports when they are done."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from index import OpenArchive
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.store.model import Anchor, Collection, Colour, NotebookSnapshot, OwnSet
from viewer.screens.notebook.set_conversion import make_set, passages_of, set_of, unmake_set
from viewer.services.messages import Offer

if TYPE_CHECKING:
    from index import Wanted
    from viewer.notebook.store.entries.notebook import Notebook
    from viewer.screens.notebook.edition_change import EditionChange


class NotebookChanges(QObject):
    """Changes the notebook. `told` carries a sentence on what was done, and an offer to undo it."""

    told = Signal(str, object)

    def __init__(self, keeper: Keeper, archive: OpenArchive, parent: QObject) -> None:
        super().__init__(parent)
        self._archive = archive
        self._keeper = keeper

    @property
    def kept(self) -> NotebookSnapshot:
        """The content of the notebook."""
        return self._keeper.kept

    def delete(self, names: Sequence[str]) -> None:
        """Put entries, collections and searches into the bin, and offer to undo that."""
        those = [name for name in names if name not in self.kept.binned]
        if not those:
            return

        def back() -> None:
            self._keeper.keep(lambda notebook: _back(notebook, those))

        def tell(_done: object) -> None:
            told = self.tr("%n thing(s) put into the bin.", "", len(those))
            self.told.emit(told, Offer(self.tr("Undo"), back, undoes=True, of_notebook=True))

        self._keeper.keep(lambda notebook: notebook.delete(those), tell)

    def restore(self, names: Sequence[str]) -> None:
        """Take things out of the bin."""
        those = list(names)

        def tell(_done: object) -> None:
            self.told.emit(self.tr("%n thing(s) taken out of the bin.", "", len(those)), None)

        self._keeper.keep(lambda notebook: notebook.restore(those), tell)

    def empty_bin(self, names: Sequence[str] | None = None) -> None:
        """Delete the bin, or these things in it, for good."""
        those = None if names is None else list(names)

        def tell(count: int) -> None:
            self.told.emit(self.tr("%n thing(s) deleted for good.", "", count), None)

        self._keeper.keep(lambda notebook: notebook.empty_bin(those), tell)

    def recolour(self, names: Sequence[str], colour: Colour) -> None:
        """Give highlights another colour."""
        those = list(names)
        self._keeper.keep(lambda notebook: notebook.recolour(those, colour))

    def make(
        self,
        title: str,
        entries: Sequence[str] = (),
        parent: str | None = None,
        then: Callable[[Collection], None] | None = None,
    ) -> None:
        """Make a collection of these entries."""
        those = list(entries)
        self._keeper.keep(
            lambda notebook: notebook.collections.make(title, those, parent=parent), then
        )

    def rename(self, name: str, title: str) -> None:
        """Give a collection or a saved search another title."""
        if name in self.kept.searches:
            self._keeper.keep(lambda notebook: notebook.rename_search(name, title))
        else:
            self._keeper.keep(lambda notebook: notebook.collections.rename(name, title))

    def passages_of(self, name: str) -> tuple[tuple[Anchor, ...], int]:
        """Return the passages in a collection, and the number of entries that are on none."""
        return passages_of(self.kept, name, self._archive)

    def exported(self, name: str, change: "EditionChange") -> "Wanted | None":
        """Return what the collection `name` has of the open archive, else what all entries have."""
        from index import Wanted  # noqa: PLC0415  rarely needed

        if name not in self.kept.collections:
            names = frozenset(self._passages_kept())
            return Wanted(names) if names else None
        found = set_of(self.kept, name, self._archive, change)
        return Wanted(chosen=found) if found else None

    def _passages_kept(self) -> Iterator[str]:
        anchors = (entry.anchor for entry in self.kept.entries.values())
        for anchor in anchors:
            is_here = anchor is not None and anchor.archive == self._archive.content.id
            if anchor and is_here and self._archive.passage(anchor.passage):
                yield anchor.passage

    def make_set(self, name: str) -> None:
        """Make a set of the passages in a collection, and report what is not in it."""
        anchors, over = self.passages_of(name)
        title = self.kept.collections[name].title

        def tell(made: OwnSet) -> None:
            back = partial(self._keeper.keep, partial(unmake_set, name=made.id))
            told = self.tr("A set of %n item(s) is made.", "", len(anchors))
            if over:
                left = self.tr("%n thing(s) that are no passage are not in it.", "", over)
                told = f"{told} {left}"
            self.told.emit(told, Offer(self.tr("Undo"), back, undoes=True, of_notebook=True))

        self._keeper.keep(lambda notebook: make_set(notebook, title, anchors), tell)

    def nest(self, name: str, parent: str | None, before: str | None = None) -> None:
        """Move a collection into another, or to the top level."""
        if self.kept.may_be_in(name, parent):
            self._keeper.keep(lambda notebook: notebook.collections.move(name, parent, before))

    def put_in(self, collection: str, names: Sequence[str], before: str | None = None) -> None:
        """Put entries into a collection."""
        those, title = list(names), self.kept.collections[collection].title

        def tell(_done: object) -> None:
            told = self.tr("Put into “{title}”.").format(title=title)
            self.told.emit(told, None)

        self._keeper.keep(
            lambda notebook: notebook.collections.put_in(collection, those, before), tell
        )

    def take_out(self, collection: str, names: Sequence[str]) -> None:
        """Take entries out of a collection."""
        those = list(names)
        self._keeper.keep(lambda notebook: notebook.collections.take_out(collection, those))

    def order(self, collection: str, names: Sequence[str], before: str | None) -> None:
        """Move entries within a collection, or add them to it, before another one or at the end."""
        those = list(names)

        def work(notebook: "Notebook") -> None:
            held = {each.entry for each in notebook.kept.of_collection.get(collection, ())}
            if all(name in held for name in those):
                notebook.collections.reorder(collection, those, before)
            else:
                notebook.collections.put_in(collection, those, before)

        self._keeper.keep(work)

    def save_search(self, title: str, query: str) -> None:
        """Save a search under a title."""

        def tell(_done: object) -> None:
            self.told.emit(self.tr("Saved as “{title}”.").format(title=title), None)

        self._keeper.keep(lambda notebook: notebook.save_search(title, query), tell)


def _back(notebook: "Notebook", names: Sequence[str]) -> Any:
    """Undo the deletion of these things; if other changes followed, only restore them."""
    step = notebook.kept.undoable
    if step is not None and step.act == "delete" and set(step.ids) == set(names):
        return notebook.undo()
    return notebook.restore(names)
