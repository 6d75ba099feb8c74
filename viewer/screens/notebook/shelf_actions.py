"""Actions on collections, saved searches and the bin: by menu, keys and dragging."""

from functools import partial
from typing import override

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu

from viewer.notebook.store.model import Collection
from viewer.screens.notebook.change_requests import NotebookChanges
from viewer.screens.notebook.list.rows import BIN
from viewer.screens.notebook.pane import ShelfPane
from viewer.screens.notebook.sheets import ForGoodBox, TitleSheet
from viewer.ui.lists.list_actions import RowActions
from viewer.ui.look.tooltips import say_in_menu


class ShelfActions(RowActions):
    """Acts on the chosen shelf. `share_wanted` carries the id of a collection."""

    share_wanted = Signal(str)

    def __init__(self, pane: ShelfPane, hand: NotebookChanges) -> None:
        super().__init__(pane)
        self._pane, self._hand = pane, hand
        self.make = self._action(self.tr("New collection …"), "Ins")
        self._inside = self._action(self.tr("New collection in this one …"))
        self._rename = self._action(self.tr("Another title …"), "F2")
        self._set = self._action(self.tr("Make a set of it"))
        self._into = QMenu(self.tr("Put into"), pane)
        pane.addAction(self._into.menuAction())
        self._up = self._action(self.tr("Move up"), "Alt+Up")
        self._down = self._action(self.tr("Move down"), "Alt+Down")
        self._share = self._action(self.tr("Share as a file …"))
        self._delete = self._action(self.tr("Delete"), "Del")
        self._empty = self._action(self.tr("Empty the bin …"))
        self._connect()

    def _connect(self) -> None:
        self.make.triggered.connect(self.ask_title)
        self._inside.triggered.connect(self._ask_title_inside)
        self._rename.triggered.connect(self._ask_other_title)
        self._set.triggered.connect(self._make_set)
        self._into.aboutToShow.connect(self._fill_into)
        self._up.triggered.connect(self._move_up)
        self._down.triggered.connect(self._move_down)
        self._share.triggered.connect(self._tell_share)
        self._delete.triggered.connect(self._put_away)
        self._empty.triggered.connect(self.ask_to_empty)
        self._pane.chosen.connect(self.refresh)
        self._pane.make_wanted.connect(self.ask_title)
        self._pane.dropped.connect(self._drop)

    @property
    def menu(self) -> QMenu:
        """The menu of collections into which this one can be moved."""
        return self._into

    @property
    def _collection(self) -> Collection | None:
        return self._hand.kept.collections.get(self._pane.shelf)

    @Slot()
    @override
    def refresh(self) -> None:
        """Offer the actions that apply to the chosen shelf."""
        kept, shelf, can = self._hand.kept, self._pane.shelf, self.can_write
        there = self._collection
        is_search = shelf in kept.searches
        self.make.setVisible(can)
        self._inside.setVisible(can and there is not None and kept.may_be_in(None, shelf))
        self._rename.setVisible(can and (there is not None or is_search))
        self._delete.setVisible(can and (there is not None or is_search))
        for action in (self._up, self._down, self._share):
            action.setVisible(can and there is not None)
        self._set.setVisible(can and there is not None and bool(self._hand.passages_of(shelf)[0]))
        self._into.menuAction().setVisible(can and bool(self._parents()))
        self._empty.setVisible(can and shelf == BIN and bool(kept.binned))

    def _parents(self) -> list[Collection | None]:
        """Return where the chosen collection can be moved; None is the top level."""
        there, kept = self._collection, self._hand.kept
        if there is None:
            return []
        others: list[Collection | None] = [
            each
            for each in kept.within()
            if each.id != there.parent and kept.may_be_in(there.id, each.id)
        ]
        return [None, *others] if there.parent else others

    @Slot()
    def ask_title(self) -> None:
        """Ask for the title of a new collection, and make it."""
        self._ask(self.tr("Title of the new collection"), "", partial(self._make, None))

    @Slot()
    def _ask_title_inside(self) -> None:
        parent = self._pane.shelf
        self._ask(self.tr("Title of the new collection"), "", partial(self._make, parent))

    @Slot()
    def _ask_other_title(self) -> None:
        shelf, kept = self._pane.shelf, self._hand.kept
        there = kept.collections.get(shelf) or kept.searches.get(shelf)
        if there is not None:
            self._ask(self.tr("Another title"), there.title, partial(self._hand.rename, shelf))

    def _ask(self, asked: str, title: str, then: object) -> None:
        accept = self.tr("Rename it") if title else self.tr("Make it")
        sheet = TitleSheet(asked, title, accept, self._pane.window())
        sheet.titled.connect(then)
        sheet.open()

    def _make(self, parent: str | None, title: str) -> None:
        self._hand.make(title, (), parent, self._show_made)

    def _show_made(self, made: Collection) -> None:
        self._pane.choose(made.id)

    def ask_to_save(self, query: str) -> None:
        """Ask for the title under which to save a search."""
        asked, accept = self.tr("Save this search under the title"), self.tr("Save it")
        sheet = TitleSheet(asked, query, accept, self._pane.window())
        sheet.titled.connect(partial(self._save, query))
        sheet.open()

    def _save(self, query: str, title: str) -> None:
        self._hand.save_search(title, query)

    @Slot()
    def _make_set(self) -> None:
        self._hand.make_set(self._pane.shelf)

    @Slot()
    def _fill_into(self) -> None:
        self._into.clear()
        for parent in self._parents():
            action = self._into.addAction(self.tr("No other collection"))
            if parent is not None:
                say_in_menu(self._into, action, parent.title)
            name = parent.id if parent else None
            action.triggered.connect(partial(self._hand.nest, self._pane.shelf, name))

    @override
    def _move(self, by: int) -> None:
        """Move the collection past its neighbour on the same level."""
        there = self._collection
        if there is None:
            return
        order = [each.id for each in self._hand.kept.within(there.parent)]
        rest = [name for name in order if name != there.id]
        at = order.index(there.id) + by
        if 0 <= at <= len(rest):
            before = rest[at] if at < len(rest) else None
            self._hand.nest(there.id, there.parent, before)

    @Slot()
    def _tell_share(self) -> None:
        self.share_wanted.emit(self._pane.shelf)

    @Slot()
    def _put_away(self) -> None:
        self._hand.delete([self._pane.shelf])

    @Slot()
    def ask_to_empty(self) -> None:
        """Ask whether to delete the content of the bin for good."""
        box = ForGoodBox(len(self._hand.kept.binned), self._pane.window())
        box.confirmed.connect(self._empty_all)
        box.open()

    @Slot()
    def _empty_all(self) -> None:
        self._hand.empty_bin()

    @Slot(str, object)
    def _drop(self, shelf: str, names: list[str]) -> None:
        """Put the entries that were dropped on a shelf there."""
        if shelf == BIN:
            self._hand.delete(names)
        elif shelf in self._hand.kept.collections:
            self._hand.put_in(shelf, names)
