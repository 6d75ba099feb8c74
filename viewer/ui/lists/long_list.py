"""A list of thousands of rows of any height, of which what is seen is there at once.

Qt lays such a list out whole, which takes seconds, or in batches, and then paints nothing before
the last. Here the height of what is not seen is guessed, and measured bit by bit afterwards.
"""

from collections.abc import Sequence
from math import inf
from time import monotonic, thread_time
from typing import Any, override

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    SignalInstance,
    Slot,
)
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.ui.lists.late_rows import made_of

type Index = QModelIndex | QPersistentModelIndex
type Anchor = tuple[int, int]
"""A row, and how far under the top of the list it is, in pixels."""

ROW = Qt.ItemDataRole.UserRole  # the role that hands out the row itself
_GUESS = 100  # pixels, where nothing was measured
_PATIENCE = 0.08  # seconds of work in which rows are measured for somebody who waits
_SLICE = 0.01  # seconds in which rows are measured before whoever types has their turn
_STEP = 10  # pixels, from one place where a row is looked for to the next
_TRIES = 4  # to bring a row into sight among rows that turn out higher, or lower
_FEW = 200  # rows: none of them is guessed, as far as that takes no time
_MOST = 20_000  # rows that are measured before they are seen
_KEPT = 2 * _MOST  # heights that are kept, also of rows that are not there any more


def tell_row(index: QModelIndex, told: SignalInstance) -> None:
    """Tell the id of the row at `index`, if there is one."""
    if index.isValid():
        told.emit(index.data(ROW).id)


class Measuring(QStyledItemDelegate):
    """Knows the height of each row that it has measured. Of others it `guesses`, where it may."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.guesses = False
        self.has_guessed = False
        self._width = 0
        self._heights: dict[Any, int] = {}
        self._together = 0  # of all heights
        self._sizes: list[QSize] = []  # of all rows of a long list, while it is laid out

    def height(self, row: Any, width: int) -> int:
        """Return how high `row` is in a list of `width`, in pixels."""
        raise NotImplementedError

    def measure(self, row: Any, width: int) -> int:
        """Return the same, measured once."""
        if width != self._width or len(self._heights) > _KEPT:
            self.forget()
            self._width = width
        height = self._heights.get(row)
        if height is None:
            height = self._heights[row] = self.height(row, width)
            self._together += height
        return height

    @property
    def measured(self) -> int:
        """How many heights are known."""
        return len(self._heights)

    def forget(self) -> None:
        """Measure all anew: the look is another one."""
        self._heights, self._together = {}, 0

    def guess(self, rows: Sequence[Any], width: int) -> None:
        """Guess at once how large `rows` are that are not measured, or with none, each by itself.

        A list that is laid out asks for each by its number: that is twice as fast.
        """
        guessed = QSize(width, self._guessed)
        of_height = {height: QSize(width, height) for height in set(self._heights.values())}
        self._sizes = [guessed] * len(rows)
        if width == self._width:
            for number, row in made_of(rows).items():
                self._sizes[number] = of_height.get(self._heights.get(row, -1), guessed)
        self.has_guessed = self.has_guessed or any(each is guessed for each in self._sizes)

    @property
    def _guessed(self) -> int:
        """How high a row is that was not measured, as far as one knows."""
        known = len(self._heights)
        return self._together // known if known else _GUESS

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if self._sizes:
            return self._sizes[index.row()]
        row, width = index.data(ROW), width_of(option)
        if not self.guesses or (width == self._width and row in self._heights):
            return QSize(width, self.measure(row, width))
        self.has_guessed = True
        return QSize(width, self._guessed)


class LongList(QListView):
    """Lays out the rows of a `Measuring` delegate as this module says, and any other's at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_laying = False
        self._held: Anchor | None = None
        self._next = 0  # the number of the first row that may not be measured
        self._known = 0  # heights that all was laid out with
        self._timer = QTimer(self)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._timer.timeout.connect(self._measure_more)
        self.verticalScrollBar().valueChanged.connect(self._measure_seen)

    def lay_out_all(self) -> None:
        """Lay out every row as it is, now: somebody goes back to a place told in pixels.

        Where that takes long, the height of the last ones is guessed until they are measured.
        """
        self._measure_from(0, end=thread_time() + _PATIENCE)
        self.doItemsLayout()

    def lay_out_at(self, number: int, shift: int) -> None:
        """Lay the rows out with that of this `number` `shift` pixels under the top."""
        self._lay_out((number, shift))

    def bring(self, index: QModelIndex) -> None:
        """Make the row at `index` the current one, in sight."""
        self.setCurrentIndex(index)
        room = self.viewport().rect()
        for _try in range(_TRIES):
            if not self._is_rough or room.contains(self.visualRect(index)):
                return
            self.scrollTo(index)

    @override
    def doItemsLayout(self) -> None:
        self._lay_out(None if self._is_laying else self._held or self._anchor())

    @Slot()
    def hold_place(self) -> None:
        """Stay where the list stands until it is painted, whatever its rows become meanwhile."""
        if self._held is None and self.isVisible():
            self._held = self._anchor()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._held = None

    def _anchor(self) -> Anchor | None:
        """Return where the list stands, or None at its beginning."""
        if not self.verticalScrollBar().value():
            return None
        delegate = self.itemDelegate()
        self._is_laying = True  # to ask where a row is may lay all out first
        if isinstance(delegate, Measuring):
            delegate.guesses = True
        top = self._top
        if isinstance(delegate, Measuring):
            delegate.guesses = False
        self._is_laying = False
        return (top.row(), self.visualRect(top).top()) if top.isValid() else None

    @property
    def _top(self) -> QModelIndex:
        """The first row that is seen. Above it is a gap where one is lower than was guessed."""
        downward = range(1, max(2, self.viewport().height()), _STEP)
        found = (self.indexAt(QPoint(1, at)) for at in downward)
        return next((index for index in found if index.isValid()), QModelIndex())

    def _lay_out(self, anchor: Anchor | None) -> None:
        if self._is_laying:
            super().doItemsLayout()
            return
        self._is_laying = True
        delegate = self.itemDelegate()
        if isinstance(delegate, Measuring):
            if anchor is not None and self.model().rowCount() <= _FEW:
                self._measure_from(0, end=thread_time() + _SLICE)
            self._measure_from(anchor[0] if anchor else 0, enough=self.viewport().height())
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
            self._next, self._known = 0, delegate.measured
            (self._timer.start if delegate.has_guessed else self._timer.stop)()

    @property
    def _is_rough(self) -> bool:
        """Whether there are rows of which one does not know how high they are."""
        delegate = self.itemDelegate()
        return isinstance(delegate, Measuring) and delegate.has_guessed

    @property
    def _many_rows(self) -> Sequence[Any]:
        """All rows of a list that is long for certain, and keeps its width."""
        return ()

    def _measure_from(self, number: int, *, enough: float = inf, end: float = inf) -> None:
        """Measure the rows from that of this `number` on, for `enough` pixels, or until `end`."""
        delegate, model = self.itemDelegate(), self.model()
        if not isinstance(delegate, Measuring):
            return
        width, depth = self.viewport().width(), 0
        for row in range(max(0, number), model.rowCount()):
            depth += delegate.measure(model.index(row, 0).data(ROW), width)
            if depth > 2 * enough or thread_time() > end:  # what stands above may come into sight
                return

    @Slot()
    def _measure_seen(self) -> None:
        """Lay out exactly what has come into sight."""
        delegate = self.itemDelegate()
        if self._is_laying or not self._is_rough or not isinstance(delegate, Measuring):
            return
        before = delegate.measured if self._timer.isActive() else self._known
        self._measure_from(self._top.row(), enough=self.viewport().height())
        if delegate.measured != before:
            self.doItemsLayout()

    @Slot()
    def _measure_more(self) -> None:
        delegate, model = self.itemDelegate(), self.model()
        if not self.isVisible() or not isinstance(delegate, Measuring):
            self._timer.stop()
            return
        if delegate.measured >= _MOST:
            self._timer.stop()
            self._measure_seen()
            return
        width, end = self.viewport().width(), monotonic() + _SLICE
        while self._next < model.rowCount() and delegate.measured < _MOST:
            delegate.measure(model.index(self._next, 0).data(ROW), width)
            self._next += 1
            if monotonic() > end:
                return
        self._timer.stop()
        self.doItemsLayout()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        delegate = self.itemDelegate()
        if isinstance(delegate, Measuring) and delegate.has_guessed:
            self._timer.start()


def width_of(option: QStyleOptionViewItem) -> int:
    """Return how wide a row is in the list that `option` speaks of."""
    view = option.widget
    return view.viewport().width() if isinstance(view, QListView) else option.rect.width()
