"""Drops what is typed on a sheet that comes while somebody types elsewhere."""

from typing import override

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from viewer.platform.keys import types_character

STILL = 600  # milliseconds without a key: what is typed after that is meant for the sheet
_ALSO_TYPED = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace}
_SHIFTING = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
}


class StrayKeys(QObject):
    """Drops characters and Enter on `sheet` until no key was pressed for so long as `STILL` says.

    A click ends it, and so does a key that nobody presses while words are typed, such as Tab. A
    letter typed over a button begins it again: the blank after a word would press the button.

    The event filter is on the native window: there a key arrives before the button that has the
    focus.
    """

    def __init__(self, sheet: QWidget) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._still = QTimer(self, singleShot=True, interval=STILL)
        sheet.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._sheet:
            handle = self._sheet.windowHandle()
            if event.type() is QEvent.Type.Show and handle is not None:
                handle.installEventFilter(self)
                self._still.start()
            return False
        if event.type() is QEvent.Type.MouseButtonPress:
            self._still.stop()
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return (self._still.isActive() or self._is_letter(event)) and self._drops(event)

    def _is_letter(self, event: QKeyEvent) -> bool:
        """Return whether `event` types a letter over a button."""
        over_button = isinstance(self._sheet.focusWidget(), QPushButton)
        return over_button and types_character(event) and not event.text().isspace()

    def _drops(self, event: QKeyEvent) -> bool:
        is_typed = types_character(event) or event.key() in _ALSO_TYPED
        if is_typed:
            self._still.start()
        elif event.key() not in _SHIFTING:
            self._still.stop()
        return is_typed
