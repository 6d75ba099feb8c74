"""The tree at the left of a screen: lines to choose from, each with a count at its end."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeWidget,
    QTreeWidgetItem,
)

from viewer.ui.look.elision import could_fit
from viewer.ui.look.look import grown
from viewer.ui.look.tooltips import tip
from viewer.ui.widgets.open_in_tab import is_enter_apart, takes_click
from viewer.wording.number_format import figure

_INDENTATION, _NARROWEST = 14, 20  # pixels, the first at 100 %
_MEASURED = 200  # pixels of a label at 100 %, from which the height of a line is measured
_SPARE = 8  # this part of a line is empty below its words: 1 / _SPARE
_COMES_BACK = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
_MOVE = QAbstractItemView.CursorAction
_MOST_LINES = 200  # lines that are counted: more than any screen shows


def lay_out_side(tree: QTreeWidget, *, folds: bool = False) -> None:
    """Give `tree` two columns: counts as wide as they need, words in the rest."""
    tree.setObjectName("navigation")
    tree.setItemDelegateForColumn(0, _Labels(tree))
    tree.setColumnCount(2)
    tree.setHeaderHidden(True)
    tree.setRootIsDecorated(False)
    tree.setItemsExpandable(folds)
    tree.setIndentation(_indentation(folds=folds))
    tree.setUniformRowHeights(True)  # else Qt measures thousands of lines before the first paint
    tree.setTextElideMode(Qt.TextElideMode.ElideRight)
    tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = tree.header()
    header.setStretchLastSection(False)
    header.setMinimumSectionSize(_NARROWEST)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)


def _indentation(*, folds: bool) -> int:
    """Return the indentation in pixels: the arrow of a tree that folds grows with the text."""
    return grown(_INDENTATION) if folds else _INDENTATION


class _Labels(QStyledItemDelegate):
    """Paints a label, and lays out no more of it than its line could show."""

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        room = max(option.rect.width(), grown(_MEASURED))  # it has none where it is measured
        option.text = could_fit(option.text, option.fontMetrics, room)


class Tree(QTreeWidget):
    """A tree of labels with counts at their right.

    `item_chosen_apart` carries a line to show in a tab of its own. `left_above` and `left_below`
    are sent when the arrow keys lead out of the tree, and `left` when it loses the focus.
    """

    item_chosen_apart = Signal(QTreeWidgetItem)
    left_above = Signal()
    left_below = Signal()
    left = Signal()

    def __init__(self, *, folds: bool) -> None:
        super().__init__()
        self._ink = self.palette().text().color()
        self._counted: list[QTreeWidgetItem] = []
        lay_out_side(self, folds=folds)

    def add(self, label: str, above: QTreeWidgetItem | None = None) -> QTreeWidgetItem:
        """Add a line `label`, under `above` or at the end, and return it."""
        item = self.made(label)
        self.hang([item], above)
        return item

    @staticmethod
    def made(label: str) -> QTreeWidgetItem:
        """Return a line `label` that is in no tree yet."""
        return QTreeWidgetItem([label, ""])

    def hang(self, items: Sequence[QTreeWidgetItem], above: QTreeWidgetItem | None = None) -> None:
        """Add `items` with all their children, under `above` or at the end.

        Setting a line to span both columns makes Qt lay out all lines, so it is done after all are
        added.
        """
        if above is None:
            self.addTopLevelItems(items)
        else:
            above.addChildren(items)
        left = [*items]
        while left:
            item = left.pop()
            item.setFirstColumnSpanned(True)
            left += filter(None, map(item.child, range(item.childCount())))

    def count(self, item: QTreeWidgetItem, count: int) -> None:
        """Show `count` at the end of the line `item`, or nothing for 0."""
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setText(1, figure(count) if count else "")
        item.setFirstColumnSpanned(not count)
        item.setForeground(1, self._ink)
        if item not in self._counted:
            self._counted.append(item)

    @override
    def clear(self) -> None:
        self._counted.clear()
        super().clear()

    def colour_counts(self, colour: QColor) -> None:
        """Paint all counts in `colour`."""
        self._ink = colour
        for item in self._counted:
            item.setForeground(1, colour)

    def height_of(self, lines: int) -> int:
        """Return the height of the tree with so many lines, in pixels."""
        edges = self.contentsMargins()  # round the lines, known before layout
        return lines * self._line + edges.top() + edges.bottom()

    def fitting_into(self, room: int) -> int:
        """Return the height in pixels of as many whole lines as fit into `room`."""
        whole = self.whole_height
        return whole if whole <= room else whole - -(-(whole - room) // self._line) * self._line

    @property
    def spare(self) -> int:
        """The pixels of the last line that may be cut without cutting its words."""
        return self._line // _SPARE

    @property
    def _line(self) -> int:
        return max(1, self.sizeHintForIndex(self.model().index(0, 0)).height())

    @property
    def whole_height(self) -> int:
        """The height of all lines that are not folded away, in pixels."""
        lines, index = 0, self.model().index(0, 0)
        while index.isValid() and lines < _MOST_LINES:
            lines += 1
            index = self.indexBelow(index)
        return self.height_of(lines)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.setIndentation(_indentation(folds=self.itemsExpandable()))

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Show the whole label of a line as a tooltip, made only when it is asked for."""
        if takes_click(event, self._choose_apart):
            return True
        if not isinstance(event, QHelpEvent) or event.type() is not QEvent.Type.ToolTip:
            return super().viewportEvent(event)
        item = self.itemAt(event.pos())
        words = (item.toolTip(0) or item.text(0)) if item else ""
        QToolTip.showText(event.globalPos(), tip(words), self.viewport())
        return True

    def choose_none(self) -> None:
        """Choose no line, since the choice is elsewhere."""
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()

    @Slot()
    def enter_first(self) -> None:
        """Focus the first line."""
        self.setFocus()
        self.setCurrentIndex(self.moveCursor(_MOVE.MoveHome, Qt.KeyboardModifier.NoModifier))

    @Slot()
    def enter_last(self) -> None:
        """Focus the last line."""
        self.setFocus()
        self.setCurrentIndex(self.moveCursor(_MOVE.MoveEnd, Qt.KeyboardModifier.NoModifier))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason and not self.selectedItems():
            here = self.currentIndex()
            self.setCurrentIndex(here if here.isValid() else self.model().index(0, 0))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _COMES_BACK:
            self.left.emit()

    def _choose_apart(self, at: QPoint) -> None:
        if item := self.itemAt(at):
            self.item_chosen_apart.emit(item)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        if is_enter_apart(event) and self.currentItem():
            self.item_chosen_apart.emit(self.currentItem())
        elif event.key() == Qt.Key.Key_Down and not self.indexBelow(here).isValid():
            self.left_below.emit()
        elif event.key() == Qt.Key.Key_Up and not self.indexAbove(here).isValid():
            self.left_above.emit()
        else:
            super().keyPressEvent(event)
