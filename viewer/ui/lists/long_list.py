"""A list of thousands of rows of any height that shows its visible rows at once.

Qt lays such a list out whole, which takes seconds, or in batches, and then paints nothing before
the last batch. Here the heights of rows out of sight are guessed, and measured bit by bit later.
"""

from collections.abc import Sequence
from math import ceil, inf
from time import monotonic, thread_time
from typing import Any, override

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
    Slot,
)
from PySide6.QtGui import QMouseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from viewer.services.quiet_turns import QuietTurns
from viewer.ui.lists.late_rows import made_of
from viewer.ui.lists.turn_budget import TURN

type Index = QModelIndex | QPersistentModelIndex
type Anchor = tuple[int, int]
"""A row number, and the distance of that row below the top of the view, in pixels."""

ROW = Qt.ItemDataRole.UserRole  # the role that hands out the row itself
_GUESS = 100  # pixels, where no row is measured yet
_PATIENCE = 0.05  # seconds of measuring while the reader waits
_SLICE = 0.01  # seconds of measuring between two turns of the event loop
_PAUSE = 0.2  # seconds after a layout without measuring rows out of sight: the next letter is typed
_STEP = 10  # pixels between two points at which a row is looked for
_TRIES = 4  # attempts to scroll to a row while rows turn out higher or lower than guessed
_FEW = 200  # rows: of so few none is guessed, as far as measuring takes no time
_MOST = 20_000  # rows that are measured before they are seen
_KEPT = 2 * _MOST  # heights that are kept, also of rows that are gone


def tell_row(index: QModelIndex, told: SignalInstance) -> None:
    """Emit `told` with the id of the row at `index`, if there is one."""
    if index.isValid():
        told.emit(index.data(ROW).id)


def tell_again(
    view: QAbstractItemView, before: Index, event: QMouseEvent, told: SignalInstance
) -> None:
    """Emit `told` for a click on the row that was the current one `before`: no choice changed."""
    at = view.indexAt(event.position().toPoint())
    if at.isValid() and at == before == view.currentIndex():
        tell_row(view.currentIndex(), told)


class Measuring(QStyledItemDelegate):
    """A delegate that measures each row once. If `guesses`, it estimates other heights."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.guesses = False
        self.has_guessed = False
        self._width = 0
        self._heights: dict[Any, int] = {}
        self._together = 0  # the sum of all heights
        self._guess = _GUESS  # the guessed height at the last layout
        self._sizes: list[QSize] = []  # of all rows of a long list, during layout

    def height(self, row: Any, width: int) -> int:
        """Return the height of `row` in a list of `width`, in pixels."""
        raise NotImplementedError

    def measure(self, row: Any, width: int) -> int:
        """Return the height of `row`, from the cache if it was measured at this width."""
        if width != self._width or len(self._heights) > _KEPT:
            self.forget()
            self._width = width
        height = self._heights.get(row)
        if height is None:
            height = self._heights[row] = self.height(row, width)
            self._together += height
        return height

    def knows(self, row: Any, width: int) -> bool:
        """Return whether the height of `row` at this width is known."""
        return width == self._width and row in self._heights

    def has_laid(self, _row: Any, _width: int) -> bool:
        """Return whether `row` can be painted without being laid out before."""
        return True

    @property
    def measured(self) -> int:
        """The number of known heights."""
        return len(self._heights)

    def forget(self) -> None:
        """Drop all heights, since the look has changed."""
        self._heights, self._together = {}, 0

    def guess(self, rows: Sequence[Any], width: int) -> None:
        """Prepare the sizes of `rows` for a layout, guessed where not measured; () ends that.

        The layout then gets sizes by row number, which is twice as fast.
        """
        self._guess = self._guessed
        guessed = QSize(width, self._guess)
        of_height = {height: QSize(width, height) for height in set(self._heights.values())}
        self._sizes = [guessed] * len(rows)
        if width == self._width:
            for number, row in made_of(rows).items():
                self._sizes[number] = of_height.get(self._heights.get(row, -1), guessed)
        self.has_guessed = self.has_guessed or any(each is guessed for each in self._sizes)

    @property
    def _guessed(self) -> int:
        """The guessed height of a row: the mean of the known heights."""
        known = len(self._heights)
        return self._together // known if known else _GUESS

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if self._sizes:
            return self._sizes[index.row()]
        row, width = index.data(ROW), width_of(option)
        if self.knows(row, width) or not (self.guesses or self.has_guessed):
            return QSize(width, self.measure(row, width))
        self.has_guessed = True
        return QSize(width, self._guess)


class LongList(QListView):
    """A list that guesses heights of rows where its delegate is `Measuring`, else lays out all.

    `row_chosen` carries a row that became the chosen one, or is clicked on while it is.
    """

    row_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_laying = False
        self._is_laid_in_sight = False  # whether the list was visible at its last layout
        self._held: Anchor | None = None
        self._brought: Anchor | None = None  # where a row stays until all in sight are measured
        self._next = 0  # the first row that may not be measured yet
        self._known = 0  # the number of known heights at the last layout
        self._is_unpainted = False  # whether rows in sight wait for the next turn
        self.rests = False  # whether no row out of sight is measured: others will be shown soon
        self._laid = 0.0  # when the list was laid out
        self._timer, self._turns = QTimer(self), QuietTurns()
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._timer.timeout.connect(self._measure_more)
        self.verticalScrollBar().valueChanged.connect(self._measure_seen)

    def lay_out_all(self) -> None:
        """Lay out all rows with measured heights, before scrolling to a position in pixels.

        If that takes too long, the heights of the last rows are guessed until they are measured.
        """
        _measure_from(self, 0, end=thread_time() + _PATIENCE)
        self.doItemsLayout()

    def lay_out_at(self, number: int, shift: int) -> None:
        """Lay the rows out with row `number` at `shift` pixels below the top."""
        self._lay_out((number, shift))
        self._stay_at(number, shift)

    def _stay_at(self, number: int, shift: int) -> None:
        """Keep row `number` where it is, as long as rows in sight are still to be measured."""
        self._brought = None if self._measure_seen_rows() else (number, shift)

    def bring(self, index: QModelIndex) -> None:
        """Make the row at `index` current and scroll to it."""
        self.setCurrentIndex(index)
        room = self.viewport().rect()
        for _try in range(_TRIES):
            self._measure_seen_rows()
            if not self.is_rough or room.contains(self.visualRect(index)):
                break
            self.scrollTo(index)
        self._stay_at(index.row(), self.visualRect(index).top())

    @override
    def doItemsLayout(self) -> None:
        kept = self._held or self._brought
        self._lay_out(None if self._is_laying else kept or self._anchor())

    @Slot()
    def hold_place(self) -> None:
        """Keep the position of the list until the next paint, even if its rows change meanwhile."""
        if self._held is None and self.isVisible():
            self._held = self._anchor()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows for which this turn has room; the others come in the next."""
        ready = QRect(event.rect())
        ready.setBottom(min(ready.bottom(), _ready_down_to(self, ready)))
        if ready == event.rect():
            super().paintEvent(event)
            self._held = None
            return
        if not ready.isEmpty():
            super().paintEvent(QPaintEvent(ready))
        self._is_unpainted = True
        self._timer.start(0)

    def _anchor(self) -> Anchor | None:
        """Return the first visible row and its position, or None at the start of the list."""
        if not self.verticalScrollBar().value():
            return None
        delegate = self.itemDelegate()
        self._is_laying = True  # asking for a position may lay all rows out first
        if isinstance(delegate, Measuring):
            delegate.guesses = True
        top = self.top
        if isinstance(delegate, Measuring):
            delegate.guesses = False
        self._is_laying = False
        return (top.row(), self.visualRect(top).top()) if top.isValid() else None

    @property
    def top(self) -> QModelIndex:
        """The first visible row. A gap is above it if a row is lower than guessed."""
        downward = range(1, max(2, self.viewport().height()), _STEP)
        found = (self.indexAt(QPoint(1, at)) for at in downward)
        return next((index for index in found if index.isValid()), QModelIndex())

    def _lay_out(self, anchor: Anchor | None) -> None:
        if self._is_laying:
            super().doItemsLayout()
            return
        self._is_laying, self._is_laid_in_sight = True, self.isVisible()
        delegate = self.itemDelegate()
        if isinstance(delegate, Measuring):
            if anchor is not None and self.model().rowCount() <= _FEW:
                _measure_from(self, 0, end=thread_time() + _SLICE)
            if self.isVisible():  # else it is shown at another width later
                _measure_from(self, anchor[0] if anchor else 0, enough=self.viewport().height())
            delegate.guesses, delegate.has_guessed = True, False
            delegate.guess(self._many_rows, self.viewport().width())
        super().doItemsLayout()
        if anchor is not None:
            bar, index = self.verticalScrollBar(), self.model().index(anchor[0], 0)
            bar.setValue(bar.value() + self.visualRect(index).top() - anchor[1])
        self._is_laying = False
        if isinstance(delegate, Measuring):
            delegate.guess((), 0)
            delegate.guesses = False
            self._next, self._known, self._laid = 0, delegate.measured, monotonic()
            if delegate.has_guessed:
                self._timer.start(0)
            else:
                self._timer.stop()

    @property
    def is_rough(self) -> bool:
        """Whether the heights of some rows are guessed."""
        delegate = self.itemDelegate()
        return isinstance(delegate, Measuring) and delegate.has_guessed

    @property
    def _many_rows(self) -> Sequence[Any]:
        """All rows, if the list always has a scroll bar and so keeps its width; else none."""
        return ()

    def _measure_seen_rows(self) -> bool:
        """Measure what is in sight, and lay it out; return whether there was room for all of it."""
        delegate = self.itemDelegate()
        if not isinstance(delegate, Measuring) or not self.is_rough:
            return True
        before = delegate.measured if self._timer.isActive() else self._known
        is_done = _measure_from(self, self.top.row(), enough=self.viewport().height())
        if delegate.measured != before:
            self.doItemsLayout()
        return is_done

    @Slot()
    def _measure_seen(self) -> None:
        """Lay out what has come into sight with measured heights."""
        if not self._is_laying:
            self._brought = None
            self._measure_seen_rows()

    @Slot()
    def _measure_more(self) -> None:
        delegate = self.itemDelegate()
        if not self.isVisible() or not isinstance(delegate, Measuring):
            self._timer.stop()
            return
        self._timer.setInterval(0)
        if self._is_unpainted:
            self._is_unpainted = False
            self.viewport().update()
        if not self._measure_seen_rows():
            return
        brought, self._brought = self._brought, None
        if brought is not None and brought[0] == self.currentIndex().row():
            self.bring(self.currentIndex())
        elif self.rests or delegate.measured >= _MOST:
            self._timer.stop()
        elif (left := self._laid + _PAUSE - monotonic()) > 0:
            self._timer.setInterval(ceil(1000 * left))
        elif self._turns.are_here():
            self._measure_unseen(delegate)

    def _measure_unseen(self, delegate: Measuring) -> None:
        """Measure more rows; lay all out after the last."""
        self._next = _measure_some(self, delegate, self._next)
        if self._next >= self.model().rowCount() or delegate.measured >= _MOST:
            self.doItemsLayout()
        self._turns.end()

    @Slot(QModelIndex, QModelIndex)
    def tell_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        """Tell that the row at `index` is the chosen one."""
        tell_row(index, self.row_chosen)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        before = self.currentIndex()
        super().mousePressEvent(event)
        tell_again(self, before, event, self.row_chosen)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.is_rough and not self._is_laid_in_sight:
            self.doItemsLayout()


def width_of(option: QStyleOptionViewItem) -> int:
    """Return the width of a row in the list that `option` is for."""
    view = option.widget
    return view.viewport().width() if isinstance(view, QListView) else option.rect.width()


def _measure_from(view: LongList, number: int, *, enough: float = inf, end: float = inf) -> bool:
    """Measure the rows of `view` from `number` on, for `enough` pixels, or until the time `end`.

    Without a time for which the caller waits, it is as many as this turn of the event loop has room
    for; return whether that was all.
    """
    delegate, model = view.itemDelegate(), view.model()
    if not isinstance(delegate, Measuring):
        return True
    width, depth = view.viewport().width(), 0
    for at in range(max(0, number), model.rowCount()):
        row = model.index(at, 0).data(ROW)
        has_room = delegate.knows(row, width) or TURN.takes(row.spoken)
        if not has_room and end == inf:
            return False
        depth += delegate.measure(row, width)
        if depth > 2 * enough or thread_time() > end:  # rows above may come into sight
            break
    return True


def _measure_some(view: LongList, delegate: Measuring, number: int) -> int:
    """Measure as many rows from `number` on as this turn has room for; return the next one."""
    model, width, end = view.model(), view.viewport().width(), monotonic() + _SLICE
    while number < model.rowCount() and delegate.measured < _MOST:
        row = model.index(number, 0).data(ROW)
        has_room = delegate.knows(row, width) or TURN.takes(row.spoken)
        if not has_room or monotonic() > end:
            break
        delegate.measure(row, width)
        number += 1
    return number


def _ready_down_to(view: LongList, seen: QRect) -> int:
    """Return the y down to which the rows of `view` in `seen` can be painted in this turn."""
    delegate, index, width = view.itemDelegate(), view.top, view.viewport().width()
    if not isinstance(delegate, Measuring):
        return seen.bottom()
    while index.isValid() and (place := view.visualRect(index)).top() <= seen.bottom():
        row = index.data(ROW)
        if place.bottom() >= seen.top() and not delegate.has_laid(row, width):
            is_guessed = view.is_rough and not delegate.knows(row, width)
            if is_guessed or not TURN.takes(row.spoken):
                return place.top() - 1
        index = index.siblingAtRow(index.row() + 1)
    return seen.bottom()
