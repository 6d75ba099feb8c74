"""Left of a set: the sets of the reader's own, and those that the archive brings."""

from collections.abc import Iterable, Iterator, Sequence
from typing import override

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from viewer.kit.figures import figure
from viewer.kit.long_list import Index
from viewer.kit.look import Look, grown
from viewer.kit.side_tree import lay_out_side
from viewer.kit.tips import tip

_ID = Qt.ItemDataRole.UserRole
_BESIDE, _PADDED = 16, 12  # pixels at 100 % round the words of a row
_EDGE, _SPARE = 4, 4  # pixels: at the left of a row, and what the style rounds to its loss
_ROOM_FOR_COUNTS, _WIDEST = 170, 190
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
type Line = tuple[str, str, int]
"""The id of a set, its title, and how many items it has."""


class _Titles(QStyledItemDelegate):
    """Makes a row as high as its title needs in the width that there is."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        across = self._tree.columnWidth(0) if index.data(_ID) else self._tree.viewport().width()
        room = across - self._tree.indentation() - grown(_BESIDE) - _EDGE
        words = str(index.data() or "")
        needed = option.fontMetrics.boundingRect(
            QRect(0, 0, max(room, grown(_BESIDE)), 0), Qt.TextFlag.TextWordWrap, words
        )
        return QSize(hint.width(), max(hint.height(), needed.height() + grown(_PADDED) + _SPARE))


class SetsPane(QTreeWidget):
    """Says which set is `chosen`. `opened` is Enter or a double click on one."""

    chosen = Signal(str)
    opened = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        lay_out_side(self)
        self._look = look
        self._items: dict[str, QTreeWidgetItem] = {}
        self._lines: list[tuple[str, Sequence[Line], str]] = []
        self.setAccessibleName(self.tr("Sets"))
        self.setWordWrap(True)
        self.setUniformRowHeights(False)  # a title may need several lines
        self.setItemDelegateForColumn(0, _Titles(self))
        self.header().sectionResized.connect(self.scheduleDelayedItemsLayout)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.currentItemChanged.connect(self._tell)
        self.itemDoubleClicked.connect(self.opened)
        look.changed.connect(self._colour)

    @property
    def name(self) -> str:
        """The id of the set that is chosen, or ""."""
        item = self.currentItem()
        return str(item.data(0, _ID)) if item else ""

    def show_sets(self, own: Iterable[Line], instead: str, ready_made: Iterable[Line]) -> None:
        """List the sets. `instead` is said where none is the reader's own."""
        lines: list[tuple[str, Sequence[Line], str]] = [
            (self.tr("Your sets"), tuple(own), instead),
            (self.tr("Sets of this archive"), tuple(ready_made), ""),
        ]
        if lines == self._lines:
            return
        name, self._lines = self.name, lines
        self.blockSignals(True)  # nobody has chosen anything
        self.clear()
        self._items = {}
        for title, held, told in lines:
            if held or told:
                self._add_words(title)
            for each in held:
                self._add(*each)
            if told and not held:
                self._add_words(told)
        self._colour()
        self.choose(name)
        self.blockSignals(False)
        self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        """Ask for as much as the longest word needs, so that none is cut in two."""
        words = [word for line in self._said for word in line.split()]
        widest = max(map(self.fontMetrics().horizontalAdvance, words), default=0)
        beside = self.width() - self.viewport().width() + self.indentation() + grown(_BESIDE)
        least = super().minimumSizeHint()
        most = grown(_WIDEST)
        return QSize(max(least.width(), min(most, widest + beside + 2 * _EDGE)), least.height())

    @property
    def _said(self) -> Iterator[str]:
        for title, held, told in self._lines:
            yield from (title, told)
            yield from (each[1] for each in held)

    def choose(self, name: str) -> None:
        """Choose the set `name`, if it is listed."""
        if name in self._items:
            self.setCurrentItem(self._items[name])

    def show_chosen(self, name: str) -> None:
        """Show that the set `name` is what is shown, without saying so."""
        self.blockSignals(True)
        self.choose(name)
        self.blockSignals(False)

    def _add(self, name: str, title: str, count: int) -> None:
        item = QTreeWidgetItem([" ".join(title.split()), figure(count) if count else ""])
        item.setData(0, _ID, name)
        item.setTextAlignment(1, _RIGHT)
        item.setToolTip(0, tip(title))
        self.addTopLevelItem(item)
        item.setFirstColumnSpanned(not count)
        self._items[name] = item

    def _add_words(self, words: str) -> None:
        item = QTreeWidgetItem([words])
        item.setData(0, _ID, "")
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setToolTip(0, tip(words))
        self.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)

    @Slot()
    def _colour(self) -> None:
        soft = self._look.colour("soft")
        for item in self._items.values():
            item.setForeground(1, soft)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self.name)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out how many items there are, where the titles need the room."""
        super().resizeEvent(event)
        self.setColumnHidden(1, event.size().width() < self._look.scaled(_ROOM_FOR_COUNTS))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)
