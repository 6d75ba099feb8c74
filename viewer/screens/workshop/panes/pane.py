"""The list of sets: the reader's own, and those of the archive."""

from collections.abc import Iterable, Iterator, Sequence
from heapq import nlargest
from typing import override

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from viewer.ui.lists.long_list import Index
from viewer.ui.look.look import Look, grown
from viewer.ui.look.tooltips import tip
from viewer.ui.widgets.side_list import NAME, SideList
from viewer.wording.number_format import figure

_BESIDE, _PADDED = 16, 12  # pixels at 100 % round the words of a row
_EDGE, _SPARE = 4, 4  # pixels: at the left of a row; lost to rounding in the style
_ROOM_FOR_COUNTS, _WIDEST = 170, 190
_MOST = 200  # characters of a title; the tooltip shows the rest
_MEASURED = 20  # the words with most letters
_KEPT = 1_000  # sizes of rows in the cache
type Line = tuple[str, str, int]
"""The id of a set, its title, and the number of its items."""

type Group = tuple[str, Sequence[Line], str]
"""A title, the sets under it, and what is told where there are none."""


class _Titles(QStyledItemDelegate):
    """Makes a row as high as its title needs when wrapped."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree
        self._sizes: dict[tuple[str, int, int, str], QSize] = {}

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a row, cached: Qt asks often, and before there is a width."""
        if self._tree.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):
            return QSize(0, option.fontMetrics.height())  # the width is not known yet
        across = self._tree.columnWidth(0) if index.data(NAME) else self._tree.viewport().width()
        room = max(across - self._tree.indentation() - grown(_BESIDE) - _EDGE, grown(_BESIDE))
        words = str(index.data() or "")
        key = words, room, option.rect.width(), option.font.key()
        if key not in self._sizes:
            if len(self._sizes) > _KEPT:
                self._sizes.clear()
            hint = super().sizeHint(option, index)
            needed = option.fontMetrics.boundingRect(
                QRect(0, 0, room, 0), Qt.TextFlag.TextWordWrap, words
            )
            height = max(hint.height(), needed.height() + grown(_PADDED) + _SPARE)
            self._sizes[key] = QSize(hint.width(), height)
        return self._sizes[key]


class SetsPane(SideList):
    """A list of sets. `chosen` carries the id of a set; `opened` is Enter or a double click."""

    chosen = Signal(str)
    opened = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._lines: list[Group] = []
        self.setAccessibleName(self.tr("Sets"))
        self.setWordWrap(True)
        self.setUniformRowHeights(False)  # titles may wrap
        self.setItemDelegateForColumn(0, _Titles(self))
        self.header().sectionResized.connect(self.scheduleDelayedItemsLayout)
        self.itemDoubleClicked.connect(self.opened)

    def show_sets(self, own: Iterable[Line], instead: str, ready_made: Iterable[Line]) -> None:
        """List the reader's own sets, then those of the archive.

        `instead` is shown if the reader has none.
        """
        self._show((self.tr("Your sets"), tuple(own), instead), self._archive(ready_made))

    def show_sets_at_desk(self, own: Iterable[Line], told: str, sets: Iterable[Line]) -> None:
        """List the sets of the archive, which are changed here, then what is in the notebook."""
        archive = self._archive(sets, self.tr("None yet."))
        self._show(archive, (self.tr("Your sets"), tuple(own), told))

    def _archive(self, sets: Iterable[Line], instead: str = "") -> Group:
        return self.tr("Sets of this archive"), tuple(sets), instead

    def _show(self, *groups: Group) -> None:
        lines = list(groups)
        if lines == self._lines:
            return
        name, self._lines = self.name, lines
        self.blockSignals(True)  # the reader has chosen nothing
        self.clear()
        self._items = {}
        rows: list[tuple[QTreeWidgetItem, bool]] = []
        for title, held, told in lines:
            if held or told:
                rows.append(self._words(title))
            rows += (self._set(*each) for each in held)
            if told and not held:
                rows.append(self._words(told))
        self.addTopLevelItems([item for item, _is_spanned in rows])
        for item, is_spanned in rows:
            if is_spanned:  # spanned now: earlier, Qt would lay out all rows each time
                item.setFirstColumnSpanned(True)
        self.choose(name)
        self.blockSignals(False)
        self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the longest word and a scroll bar, so that no word is cut.

        With room for the bar only where there is one, its width would depend on what was before.
        """
        words = nlargest(_MEASURED, {w for line in self._said for w in line.split()}, key=len)
        widest = max(map(self.fontMetrics().horizontalAdvance, words), default=0)
        bar = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        beside = bar + self.indentation() + grown(_BESIDE)
        least = super().minimumSizeHint()
        most = grown(_WIDEST)
        return QSize(max(least.width(), min(most, widest + beside + 2 * _EDGE)), least.height())

    @property
    def _said(self) -> Iterator[str]:
        for title, held, told in self._lines:
            yield from (title, told)
            yield from (_cut(each[1]) for each in held)

    def show_chosen(self, name: str) -> None:
        """Choose the set `name` without a signal."""
        self.blockSignals(True)
        self.choose(name)
        self.blockSignals(False)

    def _set(self, name: str, title: str, count: int) -> tuple[QTreeWidgetItem, bool]:
        """Return the row of a set, and whether its title spans the column of counts."""
        item = self._line(name, _cut(title), figure(count) if count else "")
        item.setForeground(1, self._look.colour("soft"))
        item.setToolTip(0, tip(title))
        self._items[name] = item
        return item, not count

    def _words(self, words: str) -> tuple[QTreeWidgetItem, bool]:
        item = self._line("", words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setToolTip(0, tip(words))
        return item, True

    @Slot()
    @override
    def _tell(self) -> None:
        self.chosen.emit(self.name)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the counts if the titles need their room, whether there is a scroll bar or not.

        Else a title as long as the list would show and hide them, and the bar, for ever.
        """
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self.setColumnHidden(1, self.width() < self._look.scaled(_ROOM_FOR_COUNTS))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


def _cut(title: str) -> str:
    """Return `title` in one line, cut with an ellipsis."""
    words = " ".join(title.split())
    return words if len(words) <= _MOST else f"{words[:_MOST].rstrip()} …"
