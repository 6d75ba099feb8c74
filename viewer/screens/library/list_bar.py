"""The bar above a long list of archives: a field that filters titles, and the order."""

from collections.abc import Iterable
from enum import StrEnum
from functools import cmp_to_key
from typing import override

from PySide6.QtCore import QCollator, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from viewer.screens.library.rows import ArchiveRow
from viewer.ui.look.accessibility import name_box
from viewer.ui.widgets.choice_box import StillBox
from viewer.ui.widgets.clear_button import ClearButton

_LONGEST = 200  # characters of the filter
_WIDEST = 420  # pixels of the filter


class ArchiveOrder(StrEnum):
    """The orders of the list of archives."""

    ADDED = "added"
    TITLE = "title"
    READ = "read"
    SIZE = "size"
    DATE = "date"


class ListBar(QWidget):
    """`changed` tells that other words or another order are chosen.

    `left` and `entered` tell that the keyboard leaves the filter, by ↓ and by Enter.
    """

    changed = Signal()
    left = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.filter = _FilterBox()
        self.filter.setPlaceholderText(self.tr("Filter by title"))
        self.filter.setAccessibleName(self.tr("Filter the archives by title"))
        self.filter.setMaxLength(_LONGEST)
        self.filter.setMaximumWidth(_WIDEST)
        ClearButton(self.filter)
        self._order = StillBox()
        self._order.setProperty("facet", True)
        name_box(self._order, self.tr("Order of the archives"))
        for order, words in (
            (ArchiveOrder.ADDED, self.tr("As added")),
            (ArchiveOrder.TITLE, self.tr("By title")),
            (ArchiveOrder.READ, self.tr("Last read first")),
            (ArchiveOrder.SIZE, self.tr("Largest first")),
            (ArchiveOrder.DATE, self.tr("Newest edition first")),
        ):
            self._order.addItem(words, order)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 24, 8)
        row.setSpacing(8)
        row.addWidget(self.filter, 1)
        row.addStretch(0)
        row.addWidget(self._order)
        self.filter.textChanged.connect(self._tell)
        self.filter.left.connect(self.left)
        self.filter.entered.connect(self.entered)
        self._order.currentIndexChanged.connect(self._tell)

    @property
    def order(self) -> ArchiveOrder:
        """The chosen order."""
        return ArchiveOrder(self._order.currentData())

    def choose(self, order: ArchiveOrder) -> None:
        """Choose `order`, as the box does."""
        self._order.setCurrentIndex(self._order.findData(order))

    @property
    def words(self) -> tuple[str, ...]:
        """The words that a title must have."""
        return tuple(_folded(self.filter.text()).split())

    def fits(self, row: ArchiveRow) -> bool:
        """Return whether `row` passes the filter."""
        title = _folded(row.title)
        return all(word in title for word in self.words)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


class _FilterBox(QLineEdit):
    """A box that Esc empties, and that ↓ and Enter leave."""

    left = Signal()
    entered = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def in_order(rows: Iterable[ArchiveRow], order: ArchiveOrder) -> list[ArchiveRow]:
    """Return `rows` in `order`. What has no title, or was not read, comes last by these."""
    match order:
        case ArchiveOrder.TITLE:
            compare = cmp_to_key(QCollator().compare)
            return sorted(rows, key=lambda row: (not row.has_title, compare(row.title)))
        case ArchiveOrder.READ:
            return sorted(rows, key=lambda row: -row.read)
        case ArchiveOrder.SIZE:
            return sorted(rows, key=lambda row: -row.size)
        case ArchiveOrder.DATE:
            return sorted(rows, key=lambda row: row.date, reverse=True)
    return list(rows)


def _folded(text: str) -> str:
    return text.casefold().replace("\u0451", "\u0435")
