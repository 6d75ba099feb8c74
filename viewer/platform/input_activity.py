"""Watches for keys and the mouse in every window of ours, dialogs and menus too."""

from typing import override

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from viewer.platform.shift_taps import ShiftTaps

_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel}
_TOUCHES = {QEvent.Type.MouseMove, QEvent.Type.TouchBegin, QEvent.Type.TabletPress}


class InputActivity(QObject):
    """`stirred` tells any key or movement of the mouse, `tapped` that Shift was, three times.

    It watches windows as the system knows them: there a key comes once, before any widget can take
    it, and one that a shortcut takes comes too. A filter on the application would see each of them
    once a widget, and all that is painted besides.
    """

    stirred = Signal()
    tapped = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._taps = ShiftTaps()
        self._ended = False
        app.focusWindowChanged.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Watch the windows there are now; take nothing of what is told: it may be half gone."""
        for window in self._app.topLevelWindows():
            window.installEventFilter(self)  # once, however often it is asked

    def end(self) -> None:
        """Watch no more."""
        if self._ended:
            return
        self._ended = True
        self._app.focusWindowChanged.disconnect(self._follow)
        for window in self._app.topLevelWindows():
            window.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind in _KEYS:
            self.stirred.emit()
            if self._taps.tell(event):
                self.tapped.emit()
                return True
        elif kind in _PRESSES:
            self._taps.forget()
            self.stirred.emit()
        elif kind in _TOUCHES:
            self.stirred.emit()
        return False
