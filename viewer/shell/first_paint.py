"""Reports the first paint of a part of the window, so that slow work starts after it."""

from typing import override

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_PATIENCE = 300  # milliseconds: a window that opens as an icon is not painted


class FirstPaint(QObject):
    """Emits `passed` once, when all of `part` was painted or need not be waited for.

    It then deletes itself.
    """

    passed = Signal()

    def __init__(self, part: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.passed)
        self._timer.timeout.connect(self.deleteLater)
        self._timer.start(_PATIENCE)
        part.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(0)  # after the children are painted too
        return False
