"""The tree at the left of a screen: lines to choose from, each with a count at its end."""

from collections.abc import Sequence
from math import ceil
from typing import override

from PySide6.QtCore import (
    QEvent,
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QHelpEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
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
_MEASURED_ANEW = (QEvent.Type.FontChange, QEvent.Type.StyleChange)
_MOVE = QAbstractItemView.CursorAction
_POSITION = QStyleOptionViewItem.ViewItemPosition
_WORDS, _WORDS_MARGIN = (
    QStyle.SubElement.SE_ItemViewItemText,
    QStyle.PixelMetric.PM_FocusFrameHMargin,
)
_MOST_LINES = 100  # that are counted: more than any screen shows
_MOST_ROWS = 3  # of the label of one line


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
    """Paints a label, and lays out no more of it than its line could show.

    Where the lines of its tree may differ in height, a long label is broken into up to three.
    """

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree
        self._one: QSize | None = None  # the size of a line of one row
        self._rows: dict[tuple[str, int, bool], int] = {}  # by label, room and whether it spans

    def measure_anew(self) -> None:
        """Forget what was measured, since the font or the style changed.

        A line is asked for many times before it is first painted.
        """
        self._one = None
        self._rows.clear()

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        room = max(option.rect.width(), grown(_MEASURED))  # it has none where it is measured
        rows = 1 if self._tree.uniformRowHeights() else _MOST_ROWS
        option.text = could_fit(option.text, option.fontMetrics, room * rows)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        if self._tree.uniformRowHeights():
            return super().sizeHint(option, index)
        self._one = self._one or super().sizeHint(option, index)
        more = self._rows_of(option, index) - 1
        row = ceil(QFontMetricsF(option.font).lineSpacing())  # with less, Qt cuts the label instead
        return self._one.grownBy(QMargins(0, 0, 0, more * row))

    def _rows_of(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> int:
        """Return into how many rows the label of `index` is broken."""
        item = self._tree.itemFromIndex(index)
        label = (item.text(0), self._room_of(item), item.isFirstColumnSpanned())
        if label not in self._rows:
            self._rows[label] = self._broken(QStyleOptionViewItem(option), index, *label[1:])
        return self._rows[label]

    def _broken(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        room: int,
        spans: bool,
    ) -> int:
        self.initStyleOption(option, index)
        option.viewItemPosition = _POSITION.OnlyOne if spans else _POSITION.Beginning
        option.rect = QRect(0, 0, room, option.fontMetrics.height())
        style = self._tree.style()
        words = style.subElementRect(_WORDS, option, self._tree).width()
        words -= 2 * (style.pixelMetric(_WORDS_MARGIN, option, self._tree) + 1)  # as Qt paints them
        broken = option.fontMetrics.boundingRect(
            QRect(0, 0, max(1, words), 0), Qt.TextFlag.TextWordWrap, option.text
        )
        rows = round(broken.height() / option.fontMetrics.lineSpacing())
        return min(_MOST_ROWS, max(1, rows))

    def _room_of(self, item: QTreeWidgetItem) -> int:
        """Return the width of a line in pixels; a count at its end takes its part."""
        room = self._tree.viewport().width()
        if not item.isFirstColumnSpanned():
            room -= self._tree.header().sectionSize(1)
        deep, above = int(self._tree.rootIsDecorated()), item.parent()
        while above:
            deep, above = deep + 1, above.parent()
        return room - deep * self._tree.indentation()


class Tree(QTreeWidget):
    """A tree of labels with counts at their right.

    Up to 100 lines show long labels broken into rows. With more, each is one row high: Qt measures
    all lines above the chosen one.

    `item_chosen_apart` carries a line to show in a tab of its own. `left_above` and `left_below`
    are sent when the arrow keys lead out of the tree, and `left` when it loses the focus.
    `lines_broken` is sent when labels may be broken elsewhere, since they or the width changed.
    """

    item_chosen_apart = Signal(QTreeWidgetItem)
    left_above = Signal()
    left_below = Signal()
    left = Signal()
    lines_broken = Signal()

    def __init__(self, *, folds: bool) -> None:
        super().__init__()
        self._ink = self.palette().text().color()
        self._counted: list[QTreeWidgetItem] = []
        self._hung = 0  # lines that were added
        self._has_room = False  # before it is first shown, rows are measured for nothing
        lay_out_side(self, folds=folds)
        self.setWordWrap(True)

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
            self._hung += 1
            left += filter(None, map(item.child, range(item.childCount())))
        self._choose_heights()

    def _choose_heights(self) -> None:
        self.setUniformRowHeights(not self._has_room or self._hung > _MOST_LINES)

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
        self._hung = 0
        super().clear()

    def colour_counts(self, colour: QColor) -> None:
        """Paint all counts in `colour`."""
        self._ink = colour
        for item in self._counted:
            item.setForeground(1, colour)

    def height_of(self, lines: int) -> int:
        """Return the height of the tree with the first so many lines, in pixels."""
        heights = self._heights(lines)
        return sum(heights) + (lines - len(heights)) * self._line + self._edges

    def fitting_into(self, room: int) -> int:
        """Return the height in pixels of as many whole lines as fit into `room`."""
        height = self._edges
        for line in self._heights(_MOST_LINES):
            if height + line > room:
                break
            height += line
        return height

    @property
    def whole_height(self) -> int:
        """The height of all lines that are not folded away, in pixels."""
        return sum(self._heights(_MOST_LINES)) + self._edges

    @property
    def spare(self) -> int:
        """The pixels of the last line that may be cut without cutting its words."""
        return self._line // _SPARE

    @property
    def _edges(self) -> int:
        """The pixels above and below all lines, known before layout."""
        edges = self.contentsMargins()
        return edges.top() + edges.bottom()

    @property
    def _line(self) -> int:
        return max(1, self.sizeHintForIndex(self.model().index(0, 0)).height())

    def _heights(self, most: int) -> list[int]:
        """Return the heights in pixels of the first lines that are not folded away."""
        heights: list[int] = []
        one = self._line if self.uniformRowHeights() else 0
        index = self.model().index(0, 0)
        while index.isValid() and len(heights) < most:
            heights.append(one or self.rowHeight(index) or self._line)
            index = self.indexBelow(index)
        return heights

    @override
    def changeEvent(self, event: QEvent) -> None:
        labels = self.itemDelegateForColumn(0)
        if event.type() in _MEASURED_ANEW and isinstance(labels, _Labels):
            labels.measure_anew()
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.setIndentation(_indentation(folds=self.itemsExpandable()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._has_room = True
        self._choose_heights()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and not self.uniformRowHeights():
            self.scheduleDelayedItemsLayout()
            self.lines_broken.emit()

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
