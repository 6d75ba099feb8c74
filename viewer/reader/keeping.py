"""Keeps the same words at the top of a page whose lines are broken anew."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QScrollBar


class Page(Protocol):
    """What must be known of a page."""

    @property
    def first_position(self) -> int:
        """The position of the topmost line that is seen."""

    def height_of(self, position: int) -> int:
        """Return how far under the top of the page the line at `position` is, in pixels."""

    def scroll_to(self, position: int, *, below: int) -> None:
        """Bring the line at `position` to `below` pixels under the top of the page."""

    def verticalScrollBar(self) -> QScrollBar:  # noqa: N802  Qt's name
        """Return the scroll bar beside the page."""


class KeptPlace(QObject):
    """Remembers what was at the top until the reader scrolls, so that many steps add up to none."""

    def __init__(self, page: Page, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._first: tuple[int, int] | None = None  # a position, and how far under the top it is
        self._is_keeping = False
        page.verticalScrollBar().valueChanged.connect(self._forget)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Let the page become wider or narrower."""
        page = self._page
        if self._is_keeping or not page.verticalScrollBar().value():
            yield
            return
        if self._first is None:
            position = page.first_position
            self._first = position, page.height_of(position)
        position, below = self._first
        self._is_keeping = True
        yield
        page.scroll_to(position, below=below)
        self._is_keeping = False

    @Slot()
    def _forget(self) -> None:
        if not self._is_keeping:
            self._first = None
