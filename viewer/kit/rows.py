"""Lists of things that are painted: quotes, hits, themes, bars. One model and one view for all."""

from collections.abc import Sequence
from typing import Protocol, override

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem

from viewer.kit.apart import is_apart, is_enter_apart, is_way_button
from viewer.kit.look import Look

type Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole  # the role that hands out the row itself
_BY_MOUSE = Qt.FocusReason.MouseFocusReason
_STEP = 28  # pixels that one step of the wheel or an arrow scrolls
_AT_ONCE = 12  # rows that are laid out at once, in a few milliseconds, and more in a tall list
_LOWEST = 30  # pixels: a list of rows of this height is filled by those laid out at once


class Row(Protocol):
    """What a list must know of a row. `spoken` is what a screen reader says."""

    @property
    def id(self) -> str:
        """What the row is called."""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""

    @property
    def choosable(self) -> bool:
        """Whether the row can be chosen: a heading cannot."""


class RowsModel(QAbstractListModel):
    """The rows that it was given."""

    def __init__(self, rows: Sequence[Row] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = tuple(rows)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def reword_rows(self, rows: Sequence[Row]) -> bool:
        """Put other words into the rows that are here; return whether `rows` are these."""
        if [row.id for row in rows] != [row.id for row in self._rows]:
            return False
        self._rows = tuple(rows)
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        return True

    def number_of(self, name: str) -> int:
        """Return the number of the row with the id `name`, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.id == name), -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].choosable:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None


class RowList(QListView):
    """A list of rows. `row_chosen` follows the selection; `row_opened` is Enter or a double click.

    `row_opened_apart` is a click with Ctrl or the middle button, or Ctrl+Enter. A list that
    `opens_on_click` opens a row at the first click. Of a long list what is
    seen is laid out first and the rest afterwards, so that nobody who types waits for it.
    """

    row_chosen = Signal(str)
    row_opened = Signal(str)
    row_opened_apart = Signal(str)

    def __init__(
        self, look: Look, rows: Sequence[Row] = (), *, opens_on_click: bool = False
    ) -> None:
        super().__init__()
        self._rows = RowsModel(rows, self)
        self.setModel(self._rows)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self._rows.modelReset.connect(self._fit_batches)
        self._fit_batches()
        self.verticalScrollBar().setSingleStep(_STEP)
        self.selectionModel().currentChanged.connect(self._choose)
        (self.clicked if opens_on_click else self.doubleClicked).connect(self._open)
        self._is_stale = False  # the look changed while nobody saw the list
        look.changed.connect(self._change_look)
        show_whether_empty(self)

    @property
    def chosen(self) -> str:
        """The id of the chosen row, or "" where there is none."""
        row = self.currentIndex().data(ROW)
        return row.id if row else ""

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show `rows` in place of those before, from the top, with none chosen."""
        self._rows.show_rows(rows)
        self.scrollToTop()
        show_whether_empty(self)

    def update_rows(self, rows: Sequence[Row]) -> None:
        """Show `rows` where those before stood: the same is chosen, the same at the top."""
        chosen, top = self.chosen, self.indexAt(QPoint(1, 1))
        first, number = (top.data(ROW).id if top.isValid() else ""), top.row()
        shift = self.visualRect(top).top()
        if not self._rows.reword_rows(rows):
            self._rows.show_rows(rows)
            show_whether_empty(self)
            if chosen:
                self.choose(chosen)
        if top.row() <= 0 and shift >= 0:
            return  # it stood at its beginning, and still does
        self.lay_out_all()
        if first and self._rows.number_of(first) >= 0:  # else the row that now is as far down
            number = self._rows.number_of(first)
        if 0 <= number < len(rows):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self._rows.index(number)).top() - shift)

    def choose(self, name: str) -> None:
        """Choose the row with the id `name`, if it is here."""
        number = self._rows.number_of(name)
        if number >= 0:
            if number >= self.batchSize():
                self.lay_out_all()  # else it could not be scrolled to
            self.setCurrentIndex(self._rows.index(number))

    def lay_out_all(self) -> None:
        """Lay out every row now: there is nothing to scroll to before."""
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.doItemsLayout()
        self.setLayoutMode(QListView.LayoutMode.Batched)

    def choose_first(self) -> None:
        """Choose the topmost row that can be chosen, unless one is chosen already."""
        if self.selectionModel().hasSelection():
            return
        indexes = (self._rows.index(number) for number in range(self._rows.rowCount()))
        first = next((index for index in indexes if self._rows.flags(index)), None)
        if first is not None:
            self.setCurrentIndex(first)

    def open_chosen(self) -> None:
        """Open the chosen row, if there is one."""
        self._open(self.currentIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()  # Qt would copy what a screen reader says
            return
        if is_enter_apart(event):
            self._open_apart(self.currentIndex())
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_chosen()
            return
        last = self._rows.index(self._rows.rowCount() - 1)
        if self.visualRect(last).isEmpty():
            self.lay_out_all()  # the key may lead anywhere
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if is_way_button(event):
            event.ignore()  # the window goes back or forward
        elif is_apart(event):
            self._open_apart(self.indexAt(event.position().toPoint()))
        else:
            super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not is_apart(event):
            super().mouseReleaseEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not is_apart(event):
            super().mouseDoubleClickEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_batches()
        self._lay_out_anew()

    @override
    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        by_mouse = isinstance(event, QFocusEvent) and _BY_MOUSE is event.reason()
        if event.type() == QEvent.Type.FocusIn and not by_mouse:
            self.choose_first()  # else the list would move under the pointer
        return handled

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:  # Qt lays out the first batch of a hidden list, and stops there
            self._is_stale = False
            if self.verticalScrollBar().value() or self.currentIndex().row() >= self.batchSize():
                self.lay_out_all()
            else:  # where it begins, nobody has to wait for its end
                self.doItemsLayout()

    @Slot()
    def _change_look(self) -> None:
        self._is_stale = not self.isVisible()
        self._lay_out_anew()

    @Slot()
    def _fit_batches(self) -> None:
        """Lay out what is seen at once, and let a list that has more keep its scroll bar.

        A bar that came with a later batch would make the list narrower, so that Qt would begin
        with the first again, without the bar, and so on without end.
        """
        self.setBatchSize(max(_AT_ONCE, self.height() // _LOWEST))
        is_long = self._rows.rowCount() > self.batchSize()
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAlwaysOn if is_long else policy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(bar)

    def _lay_out_anew(self) -> None:
        self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.row_chosen.emit(index.data(ROW).id)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(ROW).id:  # else it leads nowhere
            self.row_opened.emit(index.data(ROW).id)

    def _open_apart(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(ROW).id and self._rows.flags(index):
            self.row_opened_apart.emit(index.data(ROW).id)


def show_whether_empty(view: QAbstractItemView) -> None:
    """Have no frame drawn round nothing when the keys go to `view`."""
    empty = view.model().rowCount() == 0
    if view.property("empty") != empty:
        view.setProperty("empty", empty)
        view.style().polish(view)


def width_of(option: QStyleOptionViewItem) -> int:
    """Return how wide a row is in the list that `option` speaks of."""
    view = option.widget
    return view.viewport().width() if isinstance(view, QListView) else option.rect.width()
