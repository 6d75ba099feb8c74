"""Lists whose rows are painted, such as quotes, hits and themes: one model, one view."""

from collections.abc import Sequence
from typing import Protocol, override

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView

from viewer.ui.lists.late_rows import kept, names_of
from viewer.ui.lists.long_list import ROW, Index, LongList
from viewer.ui.lists.stars import Stars, starred_words
from viewer.ui.look.look import Look
from viewer.ui.widgets.open_in_tab import is_enter_apart, takes_click
from viewer.ui.widgets.placeholder import show_whether_empty

_BY_MOUSE = Qt.FocusReason.MouseFocusReason
_STEP = 28  # pixels at 100 % that a wheel step or an arrow scrolls
_FEW = 12  # rows that may need no scroll bar; more in a tall list
_LOWEST = 30  # the lowest row, in pixels
_WITH = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_SEVERAL = QAbstractItemView.SelectionMode.ExtendedSelection
_MANY = 500  # rows that are laid out once after several changes of style


class Row(Protocol):
    """What a list needs of a row."""

    @property
    def id(self) -> str:
        """The id of the row."""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""

    @property
    def choosable(self) -> bool:
        """Whether the row can be chosen: a heading cannot."""


class RowsModel(QAbstractListModel):
    """Holds rows. `stars` says which of them are starred, in lists that show stars."""

    stars: Stars | None = None

    def __init__(self, rows: Sequence[Row] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = kept(rows)

    @property
    def rows(self) -> Sequence[Row]:
        """The rows."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = kept(rows)
        self.endResetModel()

    def reword_rows(self, rows: Sequence[Row]) -> bool:
        """Replace the content of the rows if `rows` have the same ids; return whether they have."""
        if names_of(rows) != names_of(self._rows):
            return False
        self._rows = kept(rows)
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        return True

    def number_of(self, name: str) -> int:
        """Return the number of the row with the id `name`, or -1."""
        names = names_of(self._rows)
        return names.index(name) if name in names else -1

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
                starred = self.stars is not None and row.id in self.stars.names
                return starred_words(row.spoken) if starred else row.spoken
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None


class RowList(LongList):
    """A list of rows. `row_chosen` follows the selection.

    `row_opened` is Enter or a double click; `row_opened_apart` is a click with Ctrl or the middle
    button, or Ctrl+Enter. A list that `opens_on_click` opens a row at the first click.
    """

    row_opened = Signal(str)
    row_opened_apart = Signal(str)
    ctrl_opens_apart = True

    def __init__(
        self,
        look: Look,
        rows: Sequence[Row] = (),
        *,
        opens_on_click: bool = False,
        model: RowsModel | None = None,
    ) -> None:
        super().__init__()
        self._waits = False  # whether layout is put off until the list is shown
        self._rows = model or RowsModel(rows)
        self._rows.setParent(self)
        self.setModel(self._rows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows.modelReset.connect(self._fit_bar)
        self._fit_bar()
        self._look = look
        self.verticalScrollBar().setSingleStep(look.scaled(_STEP))
        self.selectionModel().currentChanged.connect(self.tell_chosen)
        (self.clicked if opens_on_click else self.doubleClicked).connect(self._open)
        self._is_stale = False  # the look changed while the list was hidden
        look.size_changes.connect(self.hold_place)
        look.changed.connect(self._change_look)
        show_whether_empty(self)

    @property
    def chosen(self) -> str:
        """The id of the chosen row, or "" where there is none."""
        row = self.currentIndex().data(ROW)
        return row.id if row else ""

    @property
    def height_of_chosen(self) -> tuple[int, int] | None:
        """The number of the chosen row and its distance from the top in pixels, if in sight."""
        place = self.visualRect(self.currentIndex())
        is_seen = place.isValid() and self.viewport().rect().contains(place.topLeft())
        return (self.currentIndex().row(), place.top()) if is_seen else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace the rows, from the top, with none chosen."""
        self.rests = False
        self._rows.show_rows(rows)
        _scroll_up(self)
        show_whether_empty(self)

    def update_rows(self, rows: Sequence[Row]) -> None:
        """Replace the rows, and keep the chosen row and the row at the top."""
        self.rests = False
        chosen, top = self.chosen, self.indexAt(QPoint(1, 1))
        first, number = (top.data(ROW).id if top.isValid() else ""), top.row()
        shift = self.visualRect(top).top()
        if not self._rows.reword_rows(rows):
            self._rows.show_rows(rows)
            show_whether_empty(self)
            if chosen:
                self.choose(chosen)
        if top.row() <= 0 and shift >= 0:
            return  # the list is at its start and stays there
        if first and self._rows.number_of(first) >= 0:  # else the row that has this number now
            number = self._rows.number_of(first)
        if 0 <= number < len(rows):
            self.lay_out_at(number, shift)

    def choose(self, name: str) -> None:
        """Choose the row with the id `name`, if it is listed."""
        number = self._rows.number_of(name)
        if number >= 0:
            self.bring(self._rows.index(number))

    def step(self, by: int) -> None:
        """Choose the row that is `by` further down, around the ends."""
        names = [row.id for row in self._rows.rows]
        if names:
            at = names.index(self.chosen) + by if self.chosen in names else min(by, 0)
            self.choose(names[at % len(names)])

    def choose_none(self) -> None:
        """Choose no row."""
        self.selectionModel().clear()

    def choose_first(self) -> None:
        """Choose the topmost row that can be chosen, unless one is chosen already."""
        if self.selectionModel().hasSelection():
            return
        indexes = (self._rows.index(number) for number in range(self._rows.rowCount()))
        first = next((index for index in indexes if self._rows.flags(index)), None)
        if first is not None:
            self.setCurrentIndex(first)

    def open_chosen(self) -> None:
        """Open the chosen row, if any."""
        self._open(self.currentIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()  # Qt would copy the accessible text
            return
        if is_enter_apart(event):
            self._open_apart(self.currentIndex())
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_chosen()
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() == before:
            return
        if event.modifiers() & _WITH and self.selectionMode() is _SEVERAL:
            self.scrollTo(self.currentIndex())  # `bring` would choose this one alone
        else:
            self.bring(self.currentIndex())

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        taken = takes_click(event, self._open_apart_at, with_ctrl=self.ctrl_opens_apart)
        return taken or super().viewportEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()
        self._lay_out_anew()

    @override
    def event(self, event: QEvent) -> bool:
        self._waits = event.type() == QEvent.Type.StyleChange and _can_wait(self)
        handled = super().event(event)
        self._waits = False
        by_mouse = isinstance(event, QFocusEvent) and _BY_MOUSE is event.reason()
        if event.type() == QEvent.Type.FocusIn and not by_mouse:
            self.choose_first()  # after a click the list would move under the pointer
        return handled

    @property
    @override
    def _many_rows(self) -> Sequence[Row]:
        has_bar = self.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        return self._rows.rows[: self._rows.rowCount()] if has_bar else ()

    @override
    def doItemsLayout(self) -> None:
        if self._waits:
            self._is_stale = not self.isVisible()
            self.scheduleDelayedItemsLayout()
        else:
            super().doItemsLayout()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:  # Qt lays out only the first batch of a hidden list
            self._is_stale = False
            if self.verticalScrollBar().value() or self.currentIndex().row() >= self.batchSize():
                self.lay_out_all()
            elif not self._is_laid_in_sight:  # at the start nobody waits for the end of the list
                self.doItemsLayout()

    @Slot()
    def _change_look(self) -> None:
        self._is_stale = not self.isVisible()
        self.verticalScrollBar().setSingleStep(self._look.scaled(_STEP))
        self._lay_out_anew()

    @Slot()
    def _fit_bar(self) -> None:
        """Keep the scroll bar of a long list: a change of width lays all rows out again."""
        is_long = self._rows.rowCount() > max(_FEW, self.height() // _LOWEST)
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAlwaysOn if is_long else policy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(bar)

    def _lay_out_anew(self) -> None:
        self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(ROW).id:  # a row without an id opens nothing
            self.row_opened.emit(index.data(ROW).id)

    def _open_apart_at(self, at: QPoint) -> None:
        self._open_apart(self.indexAt(at))

    def _open_apart(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(ROW).id and self._rows.flags(index):
            self.row_opened_apart.emit(index.data(ROW).id)


def next_chosen(chosen: str, before: Sequence[Row], rows: Sequence[Row]) -> str:
    """Return the id of the row to choose among `rows`, where `chosen` was among those `before`.

    It is the same one; where that is gone, the next one that is left, else the last; "" where none
    was chosen.
    """
    left = {row.id for row in rows}
    names = [row.id for row in before]
    if chosen in left or chosen not in names or not rows:
        return chosen
    after = (name for name in names[names.index(chosen) :] if name in left)
    return next(after, rows[-1].id)


def _can_wait(view: LongList) -> bool:
    """Return whether `view` is laid out once after several changes of style, not after each."""
    return not view.isVisible() or view.model().rowCount() > _MANY


def _scroll_up(view: LongList) -> None:
    """Scroll `view` to its top; a hidden one is laid out once, when it is shown."""
    if view.isVisible():
        view.scrollToTop()
    else:
        view.verticalScrollBar().setValue(0)
