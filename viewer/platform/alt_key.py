"""Keeps the menu bar of a window from taking an Alt that was held for another key."""

from typing import override

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_KEYS = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease}


class AltKey(QObject):
    """Drops a press or release of Alt that comes to a window late.

    On Linux Qt asks the desktop's accessibility service about each press and release, and sends it
    to the window once that has answered. Shortcuts do not wait. So while the computer is busy, Alt
    comes after the key that it was held for; the menu bar takes it for Alt alone, and opens, or
    closes the menu that both keys opened.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_alone = False  # no other key was pressed since Alt was
        self._late = 0  # presses that have not come yet
        self._is_asked = False  # Qt asks about each press
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window:
            handle = self._window.windowHandle()
            if kind is QEvent.Type.Show and handle is not None:
                handle.installEventFilter(self)  # installed once, however often it is shown
        elif kind is QEvent.Type.FocusOut:
            self._is_alone, self._late = False, 0
        elif kind in _KEYS and isinstance(event, QKeyEvent):
            return self._is_late(event, is_alt=event.key() == Qt.Key.Key_Alt)
        return False

    def _is_late(self, event: QKeyEvent, *, is_alt: bool) -> bool:
        """Return whether the menu bar must not see `event`."""
        if event.type() is QEvent.Type.ShortcutOverride:
            if event.spontaneous():  # straight from the keyboard
                self._is_alone = is_alt
                self._late += is_alt
            return is_alt and self._is_asked  # the press that comes counts
        if not is_alt:
            return False
        if event.type() is QEvent.Type.KeyPress:
            self._late = max(0, self._late - 1)
            self._is_asked = not event.spontaneous()
        return not event.spontaneous() and not (self._is_alone and self._late == 0)
