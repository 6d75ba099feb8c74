"""A scroll bar that shows where marked words are in the document."""

from collections.abc import Callable, Iterable, Sequence
from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar

from viewer.ui.look.look import Look

_TICK, _HERE = 2, 4  # pixels


class MarkedBar(QScrollBar):
    """`depths_of` returns the distances of positions from the top of the document, in pixels."""

    def __init__(self, look: Look, depths_of: Callable[[Sequence[int]], Iterable[float]]) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._look = look
        self._depths_of = depths_of
        self._marks: tuple[int, ...] = ()
        self._here: int | None = None
        self._known: tuple[object, frozenset[int]] = (None, frozenset())

    def show_marks(self, positions: Sequence[int], here: int | None) -> None:
        """Show marks at `positions` of the text, and a wider one at `here`."""
        self._marks, self._here = tuple(positions), here
        self._known = (None, frozenset())
        self.update()

    @property
    def ticks(self) -> frozenset[int]:
        """The y of the marks on the bar, in pixels."""
        state = (self.maximum(), self.pageStep(), self.height())
        if self._known[0] != state:
            self._known = (state, frozenset(self._down(self._marks)))
        return self._known[1]

    def _down(self, positions: Sequence[int]) -> list[int]:
        room = (self.height() - _HERE) / max(1, self.maximum() + self.pageStep())
        return [round(depth * room) for depth in self._depths_of(positions)]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)
        painter = QPainter(self)
        for y in self.ticks:
            painter.fillRect(0, y, self.width() // 2, _TICK, self._look.colour("accent"))
        if self._here is not None:
            y = self._down([self._here])[0] - 1
            painter.fillRect(0, y, self.width(), _HERE, self._look.colour("ink"))
