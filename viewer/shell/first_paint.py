"""Tells that a part of the window has been painted, so that what takes long comes after that."""

from typing import override

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_PATIENCE = 300  # milliseconds: a window that opens as an icon is not painted


class FirstPaint(QObject):
    """`passed` tells once that all of `part` was painted, or that it need not be waited for.

    After that it is gone.
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
            self._timer.start(0)  # when what is in it is painted too
        return False
