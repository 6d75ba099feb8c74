"""A sheet over the window: for something short, put away with Esc."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QWidget


class Sheet(QDialog):
    """Lies on the upper part of the window, and is gone once it is closed."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._window = parent
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.finished.connect(parent.activateWindow)

    def lie_over(self, widest: int, tallest: int, *, below: int = 48) -> None:
        """Take the room that there is in the window, but no more than this, and open."""
        window = self._window
        wide = min(widest, window.width() - 48)
        tall = min(tallest, window.height() - below - 24)
        self.setFixedSize(wide, max(tall, self.minimumSizeHint().height()))
        self.make_room()
        left = (window.width() - wide) // 2
        self.move(window.mapToGlobal(QPoint(left, below)))
        self.open()

    def make_room(self) -> None:
        """Be at least as high as words that take several lines need."""
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()  # those within it forget how high they were, too
            needed = layout.totalMinimumHeightForWidth(self.width())
            self.setFixedHeight(max(needed, self.height()))
