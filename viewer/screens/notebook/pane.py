"""The shelves of the notebook: everything, collections, saved searches, the bin."""

from collections.abc import Iterable
from typing import override

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QTreeWidgetItem

from viewer.notebook.store.model import Collection, NotebookSnapshot
from viewer.screens.notebook.list.model import KEPT, ids_of
from viewer.screens.notebook.list.rows import BIN
from viewer.ui.look.look import Look
from viewer.ui.look.tooltips import tip
from viewer.ui.widgets.side_list import SideList
from viewer.wording.number_format import figure

_HEADING = "heading"


class ShelfPane(SideList):
    """Emits `chosen` with a shelf: "" for everything, BIN, a collection or a saved search.

    `dropped` carries a shelf and the entries to put there, `opened` a shelf on which Enter was
    pressed; `make_wanted` asks for a new collection.
    """

    chosen = Signal(str)
    opened = Signal(str)
    dropped = Signal(str, object)
    make_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._is_filling = False
        self.setAccessibleName(self.tr("Collections, saved searches and the bin"))
        self.setAcceptDrops(True)
        self.itemDoubleClicked.connect(self._open)

    @property
    def shelf(self) -> str:
        """The id of the chosen shelf."""
        return self.name

    def show_kept(self, kept: NotebookSnapshot) -> None:
        """Show the shelves of `kept`. The same shelf stays chosen, if it exists."""
        shelf, self._is_filling = self.shelf, True
        self.clear()
        self._items = {}
        self._add(None, self.tr("Everything"), "", len(kept.entries))
        self._add_collections(kept)
        searches = sorted(kept.searches.values(), key=lambda each: each.title.casefold())
        if searches:
            self._add_heading(self.tr("Saved searches"))
        for search in searches:
            self._add(None, search.title, search.id)
        self._add_heading("")
        self._add(None, self.tr("Bin"), BIN, len(kept.binned))
        self.expandAll()
        self._colour()
        self.choose(shelf if shelf in self._items else "")
        self._is_filling = False

    def _add_collections(self, kept: NotebookSnapshot) -> None:
        def add(collections: Iterable[Collection], above: QTreeWidgetItem | None) -> None:
            for each in collections:
                item = self._add(above, each.title, each.id, len(kept.members(each.id)))
                add(kept.within(each.id), item)

        if kept.within():
            self._add_heading(self.tr("Collections"))
        add(kept.within(), None)

    def _add(
        self, above: QTreeWidgetItem | None, label: str, name: str, count: int = 0
    ) -> QTreeWidgetItem:
        item = self._line(name, " ".join(label.split()), figure(count) if count else "")
        item.setToolTip(0, tip(label))
        if above is None:
            self.addTopLevelItem(item)
        else:
            above.addChild(item)
        item.setFirstColumnSpanned(not count)
        self._items[name] = item
        return item

    def _add_heading(self, label: str) -> None:
        item = self._line(_HEADING, label)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)

    @Slot()
    @override
    def _tell(self) -> None:
        if not self._is_filling:
            self.chosen.emit(self.shelf)

    @Slot(QTreeWidgetItem)
    def _open(self, item: QTreeWidgetItem) -> None:
        self.opened.emit(self._id_of(item))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.shelf)
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(event.mimeData().hasFormat(KEPT))

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(bool(self._below(event.position().toPoint())))

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        shelf = self._below(event.position().toPoint())
        if shelf and event.mimeData().hasFormat(KEPT):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(shelf, ids_of(event.mimeData()))

    def _below(self, at: QPoint) -> str:
        """Return the shelf under the pointer on which entries can be dropped, or ""."""
        shelf = self._id_of(self.itemAt(at))
        return "" if shelf == _HEADING else shelf
