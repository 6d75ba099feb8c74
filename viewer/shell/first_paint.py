"""Tells that a window has been painted, so that what takes long comes after that."""

from typing import override

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_PATIENCE = 300  # milliseconds: a window that opens as an icon is not painted


class FirstPaint(QObject):
    """`passed` tells once that all of `window` has been painted, or that it need not be waited for.

    It is a child of the window, and goes with it.
    """

    passed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.passed)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Show:
            self._timer.start(_PATIENCE)
        elif kind is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(0)  # when its parts are painted too
        return False
