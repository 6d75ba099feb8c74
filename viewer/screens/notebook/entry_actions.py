"""Actions on entries: in the context menu, and by keys."""

from functools import partial
from typing import override

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from viewer.notebook.store.entries.anchors import Altered
from viewer.notebook.store.model import Colour, Entry, EntryKind
from viewer.notebook.wording.entry_words import colour_word
from viewer.screens.notebook.change_requests import NotebookChanges
from viewer.screens.notebook.list.list import NoteList
from viewer.screens.notebook.list.rows import BIN, EntryOrder, View
from viewer.screens.notebook.sheets import ForGoodBox, TitleSheet
from viewer.ui.lists.list_actions import RowActions
from viewer.ui.look.tooltips import say_in_menu


class EntryActions(RowActions):
    """Acts on the entries selected in the list. `view` is what the list shows now."""

    def __init__(self, notes: NoteList, hand: NotebookChanges) -> None:
        super().__init__(notes)
        self._notes, self._hand = notes, hand
        self.view = View()
        self._open = self._action(self.tr("Open in the text"))
        self._difference = self._action(self.tr("Show what was changed …"))
        self._into = QMenu(self.tr("Put into"), notes)
        notes.addAction(self._into.menuAction())
        self._out = self._action(self.tr("Take out of this collection"))
        self._colours = QMenu(self.tr("Colour"), notes)
        notes.addAction(self._colours.menuAction())
        self._up = self._action(self.tr("Move up"), "Alt+Up")
        self._down = self._action(self.tr("Move down"), "Alt+Down")
        self._restore = self._action(self.tr("Take out of the bin"))
        self._delete = self._action(self.tr("Delete"), "Del")
        for colour in Colour:
            self._colours.addAction(colour_word(colour)).setData(colour.value)
        self._connect()

    def _connect(self) -> None:
        self._open.triggered.connect(self._notes.open_chosen)
        self._difference.triggered.connect(self._show_difference)
        self._into.aboutToShow.connect(self._fill_into)
        self._out.triggered.connect(self._take_out)
        self._colours.triggered.connect(self._recolour)
        self._up.triggered.connect(self._move_up)
        self._down.triggered.connect(self._move_down)
        self._restore.triggered.connect(self._take_back)
        self._delete.triggered.connect(self._put_away)
        self._notes.dropped.connect(self._drop)
        self._notes.taken_changed.connect(self.refresh)

    @property
    def menu(self) -> QMenu:
        """The menu of collections into which entries can be put."""
        return self._into

    @property
    def _entries(self) -> list[Entry]:
        return [row.entry for row in self._notes.taken_rows if row.entry]

    @Slot()
    @override
    def refresh(self) -> None:
        """Offer the actions that apply to the selection."""
        taken, in_bin = self._notes.taken, self.view.shelf == BIN
        entries, can = self._entries, self.can_write and bool(taken)
        in_order = bool(self.view.shelf) and self.view.order is EntryOrder.OWN and not in_bin
        self._notes.can_order = in_order and self.can_write
        self._open.setVisible(len(entries) == 1 and not in_bin)
        self._difference.setVisible(len(entries) == 1 and self._altered is not None)
        self._into.menuAction().setVisible(can and not in_bin)
        self._out.setVisible(can and not in_bin and bool(self.view.shelf))
        lit = any(entry.kind is EntryKind.HIGHLIGHT for entry in entries)
        self._colours.menuAction().setVisible(can and lit and not in_bin)
        for action in (self._up, self._down):
            action.setVisible(can and in_order)
        self._restore.setVisible(can and in_bin)
        self._delete.setVisible(can)
        self._delete.setText(self.tr("Delete for good …") if in_bin else self.tr("Delete"))

    @property
    def _altered(self) -> Altered | None:
        """The finding for the chosen entry, if its passage has changed."""
        finding = row.finding if (row := self._notes.chosen_row) else None
        return finding if isinstance(finding, Altered) else None

    @Slot()
    def _show_difference(self) -> None:
        from viewer.screens.notebook.difference import DifferenceSheet  # noqa: PLC0415  rarely needed

        if altered := self._altered:
            sheet = DifferenceSheet(
                altered.before, altered.after, self._notes.look, self._notes.window()
            )
            sheet.open()

    @Slot()
    def _fill_into(self) -> None:
        """Fill the menu: collections, nested ones below their parents, and a new one."""
        menu, kept = self._into, self._hand.kept
        menu.clear()
        for collection in kept.within():
            for each, indent in (
                (collection, ""),
                *((c, "    ") for c in kept.within(collection.id)),
            ):
                action = menu.addAction("")
                say_in_menu(menu, action, each.title)
                action.setText(indent + action.text())
                action.triggered.connect(partial(self._put_into, each.id))
        if kept.collections:
            menu.addSeparator()
        menu.addAction(self.tr("New collection …")).triggered.connect(self._ask_title)

    def _put_into(self, collection: str) -> None:
        self._hand.put_in(collection, self._notes.taken)

    @Slot()
    def _ask_title(self) -> None:
        asked, make = self.tr("Title of the new collection"), self.tr("Make it")
        sheet = TitleSheet(asked, "", make, self._notes.window())
        sheet.titled.connect(self._make)
        sheet.open()

    @Slot(str)
    def _make(self, title: str) -> None:
        self._hand.make(title, self._notes.taken)

    @Slot()
    def _take_out(self) -> None:
        for shelf in self._shelves():
            self._hand.take_out(shelf, self._notes.taken)

    def _shelves(self) -> list[str]:
        """Return the collections of this shelf that hold a selected entry."""
        kept, taken = self._hand.kept, set(self._notes.taken)
        names = [self.view.shelf, *(each.id for each in kept.within(self.view.shelf))]
        return [name for name in names if taken & {each.id for each in kept.members(name)}]

    @Slot(QAction)
    def _recolour(self, action: QAction) -> None:
        self._hand.recolour(self._notes.taken, Colour(action.data()))

    @override
    def _move(self, by: int) -> None:
        """Move the selected entries past one neighbour, in the collection that holds them."""
        taken, shelves = self._notes.taken, self._shelves()
        if not taken or len(shelves) != 1:
            return
        order = [each.id for each in self._hand.kept.members(shelves[0])]
        at = [order.index(name) for name in taken if name in order]
        rest = [name for name in order if name not in taken]
        start = max(0, min(len(rest), min(at) + by))
        before = rest[start] if start < len(rest) else None
        self._hand.order(shelves[0], taken, before)

    @Slot(object, str)
    def _drop(self, names: list[str], before: str) -> None:
        """Put dragged entries where they were dropped, in the collection of the row below."""
        shelf, kept = self.view.shelf, self._hand.kept
        if before in names:  # dropped on itself
            return
        holding = (
            each
            for each in (shelf, *(c.id for c in kept.within(shelf)))
            if before in {entry.id for entry in kept.members(each)}
        )
        self._hand.order(next(holding, shelf), names, before or None)

    @Slot()
    def _take_back(self) -> None:
        self._hand.restore(self._notes.taken)

    @Slot()
    def _put_away(self) -> None:
        """Delete the selected entries: into the bin, or for good from there."""
        taken = self._notes.taken
        if self.view.shelf != BIN:
            self._hand.delete(taken)
        elif taken:
            box = ForGoodBox(len(taken), self._notes.window())
            box.confirmed.connect(partial(self._hand.empty_bin, taken))
            box.open()
