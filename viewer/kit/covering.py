"""Takes every window of ours out of sight at once, whatever the desktop does with a closed one."""

from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

PLAIN = "#12110f"
"""The ground of the room's screen, so that a wall does not change with its words."""


class Plain(QWidget):
    """A page with nothing on it, over all that is in a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), PLAIN)


def cover_all(app: QApplication) -> list[QWidget]:
    """Paint over every window of ours, now, and return them.

    A desktop that lets closed windows fade would else show their last picture for a while.
    """
    windows = [each for each in app.topLevelWidgets() if each.isVisible()]
    for window in windows:
        Plain(window)
        window.repaint()  # not when there is time: now
        window.setWindowTitle("Satchel")
    return windows
