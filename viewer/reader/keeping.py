"""Keeps the same words at the top of a page whose lines are broken anew."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from viewer.reader.canvas import Canvas


class KeptPlace(QObject):
    """Remembers what was at the top until the reader scrolls, so that many steps add up to none."""

    def __init__(self, canvas: "Canvas") -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._first: tuple[int, int] | None = None  # a position, and how far under the top it is
        self._is_keeping = False
        canvas.verticalScrollBar().valueChanged.connect(self._forget)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Let the page become wider or narrower."""
        canvas = self._canvas
        if self._is_keeping or not canvas.verticalScrollBar().value():
            yield
            return
        if self._first is None:
            position = canvas.first_position
            self._first = position, canvas.height_of(position)
        position, below = self._first
        self._is_keeping = True
        yield
        canvas.scroll_to(position, below=below)
        self._is_keeping = False

    @Slot()
    def _forget(self) -> None:
        if not self._is_keeping:
            self._first = None
