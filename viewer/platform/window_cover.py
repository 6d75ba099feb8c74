"""Covers all windows of the program at once, whatever the desktop does with a closed window."""

from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

DARK = QColor("#12110f")
"""The background of the room's window, so that the wall does not change with the words."""


class Plain(QWidget):
    """An empty page over all of a window, in its background colour."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._colour = DARK if window.property("room") else window.palette().window().color()
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._colour)


def cover_all(app: QApplication) -> list[QWidget]:
    """Paint over every visible window now, and return these windows.

    A desktop that fades closed windows out would otherwise show their last contents for a while.
    """
    windows = [each for each in app.topLevelWidgets() if each.isVisible()]
    for window in windows:
        window.setUpdatesEnabled(True)  # it may be about to look otherwise
        Plain(window).repaint()  # at once: not when the event loop runs
        window.setWindowTitle("Satchel")
    return windows
