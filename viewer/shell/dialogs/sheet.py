"""A sheet over the window: for something short, closed with Esc."""

from typing import override

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QDialog, QWidget


class OverlaySheet(QDialog):
    """Covers the upper part of the window, and is deleted when it is closed."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._window = parent
        self._room = (0, 0, 0)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.finished.connect(parent.activateWindow)

    def lie_over(self, widest: int, tallest: int, *, below: int = 48) -> None:
        """Open over the window, as large as fits, but at most this wide and tall."""
        self._room = widest, tallest, below
        self._lie()
        self._window.installEventFilter(self)
        self.open()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window."""
        moves = watched is self._window and event.type() in (QEvent.Type.Move, QEvent.Type.Resize)
        if moves and self.isVisible():
            self._lie()
        return False

    def _lie(self) -> None:
        window, (widest, tallest, below) = self._window, self._room
        wide = min(widest, window.width() - 48)
        tall = min(tallest, window.height() - below - 24)
        self.setFixedSize(wide, tall)
        self.make_room()
        left = (window.width() - wide) // 2
        self.move(window.mapToGlobal(QPoint(left, below)))

    def make_room(self) -> None:
        """Grow to the height that wrapped text needs."""
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()  # also resets the cached heights of nested layouts
            needed = layout.totalMinimumHeightForWidth(self.width())
            self.setFixedHeight(max(needed, self.height()))
