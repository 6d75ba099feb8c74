"""Takes every window of ours out of sight at once, whatever the desktop does with a closed one."""

from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

DARK = QColor("#12110f")
"""The ground of what a room sees, so that its wall does not change with the words."""


class Plain(QWidget):
    """A page with nothing on it, over all that is in a window, and of its colour."""

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
    """Paint over every window of ours, now, and return them.

    A desktop that lets closed windows fade would else show their last picture for a while.
    """
    windows = [each for each in app.topLevelWidgets() if each.isVisible()]
    for window in windows:
        Plain(window).repaint()  # not when there is time: now
        window.setWindowTitle("Satchel")
    return windows
