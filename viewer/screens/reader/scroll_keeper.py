"""Keeps the same words at the top of a page while its width changes."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QScrollBar


class Page(Protocol):
    """A scrolled text."""

    @property
    def first_position(self) -> int:
        """The position of the first visible character."""

    def height_of(self, position: int) -> int:
        """Return the distance of `position` from the top, in pixels."""

    def scroll_to(self, position: int, *, below: int) -> None:
        """Scroll `position` to `below` pixels under the top."""


class KeptPlace(QObject):
    """Keeps the words at the top until the reader scrolls, so that small shifts do not add up."""

    def __init__(self, page: Page, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._page = page
        self._bar = bar
        self._first: tuple[int, int] | None = None  # a position, and its distance from the top
        self._is_keeping = False
        bar.valueChanged.connect(self._forget)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Keep the words at the top while the page changes its width."""
        page = self._page
        if self._is_keeping or not self._bar.value():
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
