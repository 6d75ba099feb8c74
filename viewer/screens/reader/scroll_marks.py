"""A scroll bar that shows where marked words are in the document."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from time import perf_counter
from typing import override

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar

from viewer.ui.look.look import Look

_TICK, _HERE = 2, 4  # pixels
_PAUSE = 30  # ms until it is looked again whether more lines are broken
_TURN = 0.01  # seconds of measuring in one turn


class MarkedBar(QScrollBar):
    """`depths_of` returns the distances of positions from the top of the document, in pixels.

    They are known once all lines above are broken: marks far down appear some turns later.
    """

    def __init__(
        self, look: Look, depths_of: Callable[[Sequence[int]], Iterable[float | None]]
    ) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._look = look
        self._depths_of = depths_of
        self._marks: tuple[int, ...] = ()
        self._here: int | None = None
        self._state: object = None  # of the bar, when measuring began
        self._ticks: set[int] = set()
        self._tick_here: int | None = None
        self._left: Iterator[int | None] = iter(())
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._go_on)

    def show_marks(self, positions: Sequence[int], here: int | None) -> None:
        """Show marks at `positions` of the text, and a wider one at `here`."""
        self._marks, self._here = tuple(positions), here
        self._state = None
        self._turn.stop()
        self.update()

    @property
    def ticks(self) -> frozenset[int]:
        """The y of the marks on the bar, in pixels, as far as they are measured."""
        state = (self.maximum(), self.pageStep(), self.height())
        if self._state != state:
            self._state, self._ticks, self._left = state, set(), self._measured()
            self._tick_here = None
            self._measure()
        return frozenset(self._ticks)

    def _measured(self) -> Iterator[int | None]:
        """Yield the y of each mark from the top, and None while lines above one are not broken."""
        marks = set(self._marks)
        positions = sorted(marks if self._here is None else marks | {self._here})
        depths = iter(self._depths_of(positions))
        for position in positions:
            while (depth := next(depths)) is None:
                yield None
            if position == self._here:
                self._tick_here = self._y(depth)
            if position in marks:
                yield self._y(depth)

    def _measure(self) -> None:
        end = perf_counter() + _TURN
        for y in self._left:
            if y is not None:
                self._ticks.add(y)
            if y is None or perf_counter() > end:
                self._turn.start(_PAUSE if y is None else 0)
                return

    @Slot()
    def _go_on(self) -> None:
        self._measure()
        self.update()

    def _y(self, depth: float) -> int:
        """Return where on the bar `depth` in the document is."""
        return round(depth * (self.height() - _HERE) / max(1, self.maximum() + self.pageStep()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)
        painter = QPainter(self)
        for y in self.ticks:
            painter.fillRect(0, y, self.width() // 2, _TICK, self._look.colour("accent"))
        if self._tick_here is not None:
            y = self._tick_here - 1
            painter.fillRect(0, y, self.width(), _HERE, self._look.colour("ink"))
