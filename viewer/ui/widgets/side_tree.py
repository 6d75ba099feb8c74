"""What stands at the left of a screen: lines to choose from, each with a count at its end."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QToolTip,
    QTreeWidget,
    QTreeWidgetItem,
)

from viewer.ui.look.look import grown
from viewer.ui.look.tooltips import tip
from viewer.ui.widgets.open_in_tab import is_enter_apart, takes_click
from viewer.wording.number_format import figure

_INDENTATION, _NARROWEST = 14, 20  # pixels, the first at 100 %
_SPARE = 8  # one part in so many of a line is empty below its words
_MOVE = QAbstractItemView.CursorAction
_MOST_LINES = 200  # that are counted: more than any screen shows


def lay_out_side(tree: QTreeWidget, *, folds: bool = False) -> None:
    """Give `tree` two columns, of which the words take what the counts leave."""
    tree.setObjectName("navigation")
    tree.setColumnCount(2)
    tree.setHeaderHidden(True)
    tree.setRootIsDecorated(False)
    tree.setItemsExpandable(folds)
    tree.setIndentation(_indentation(folds=folds))
    tree.setUniformRowHeights(True)  # else Qt measures thousands of lines before one is seen
    tree.setTextElideMode(Qt.TextElideMode.ElideRight)
    tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = tree.header()
    header.setStretchLastSection(False)
    header.setMinimumSectionSize(_NARROWEST)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)


def _indentation(*, folds: bool) -> int:
    """Return how far a line stands from the one above it, in pixels: an arrow grows with words."""
    return grown(_INDENTATION) if folds else _INDENTATION


class Tree(QTreeWidget):
    """A tree of labels with a number at their right.

    `item_chosen_apart` tells one that is to be shown in a tab of its own. `left_above` and
    `left_below` tell that the arrow keys lead out of it.
    """

    item_chosen_apart = Signal(QTreeWidgetItem)
    left_above = Signal()
    left_below = Signal()

    def __init__(self, *, folds: bool) -> None:
        super().__init__()
        self._ink = self.palette().text().color()
        self._counted: list[QTreeWidgetItem] = []
        lay_out_side(self, folds=folds)

    def add(self, label: str, above: QTreeWidgetItem | None = None) -> QTreeWidgetItem:
        """Add a line that says `label`, and return it: below `above`, else at the end."""
        item = self.made(label)
        self.hang([item], above)
        return item

    @staticmethod
    def made(label: str) -> QTreeWidgetItem:
        """Return a line that says `label`, which is in no tree yet."""
        return QTreeWidgetItem([label, ""])

    def hang(self, items: Sequence[QTreeWidgetItem], above: QTreeWidgetItem | None = None) -> None:
        """Add `items` with all below them: below `above`, else at the end.

        Qt lays all lines out for one that is to take the room of its count. So none is, before all
        are there.
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
        """Say at the end of the line `item` how much there is, if there is anything."""
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setText(1, figure(count) if count else "")
        item.setFirstColumnSpanned(not count)
        item.setForeground(1, self._ink)
        if item not in self._counted:
            self._counted.append(item)

    def colour_counts(self, colour: QColor) -> None:
        """Paint all counts in `colour`."""
        self._ink = colour
        for item in self._counted:
            item.setForeground(1, colour)

    def height_of(self, lines: int) -> int:
        """Return how high it is with so many lines, in pixels."""
        edges = self.contentsMargins()  # what is round the lines, before it is laid out too
        return lines * self._line + edges.top() + edges.bottom()

    def fitting_into(self, room: int) -> int:
        """Return how high it is, in pixels, with as many whole lines as there is `room` for."""
        whole = self.whole_height
        return whole if whole <= room else whole - -(-(whole - room) // self._line) * self._line

    @property
    def spare(self) -> int:
        """How much of the last line may be lost without a loss to its words, in pixels."""
        return self._line // _SPARE

    @property
    def _line(self) -> int:
        return max(1, self.sizeHintForIndex(self.model().index(0, 0)).height())

    @property
    def whole_height(self) -> int:
        """How high it is with all its lines that are not folded away, in pixels."""
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
        """Say the whole label of a line where the pointer rests: of thousands, only then."""
        if takes_click(event, self._choose_apart):
            return True
        if not isinstance(event, QHelpEvent) or event.type() is not QEvent.Type.ToolTip:
            return super().viewportEvent(event)
        item = self.itemAt(event.pos())
        QToolTip.showText(event.globalPos(), tip(item.text(0) if item else ""), self.viewport())
        return True

    def choose_none(self) -> None:
        """Have no line chosen: one is elsewhere."""
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()

    @Slot()
    def enter_first(self) -> None:
        """Go to the first line with the keyboard."""
        self.setFocus()
        self.setCurrentIndex(self.moveCursor(_MOVE.MoveHome, Qt.KeyboardModifier.NoModifier))

    @Slot()
    def enter_last(self) -> None:
        """Go to the last line with the keyboard."""
        self.setFocus()
        self.setCurrentIndex(self.moveCursor(_MOVE.MoveEnd, Qt.KeyboardModifier.NoModifier))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason and not self.selectedItems():
            here = self.currentIndex()
            self.setCurrentIndex(here if here.isValid() else self.model().index(0, 0))

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
