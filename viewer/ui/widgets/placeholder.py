"""What stands where there is nothing to show: what would be here, and how to get it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel


class EmptyNote(QLabel):
    """A sentence in place of an empty list."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setProperty("role", "soft")
        self.setContentsMargins(24, 24, 24, 24)


def show_whether_empty(view: QAbstractItemView) -> None:
    """Have no frame drawn round nothing when the keys go to `view`."""
    empty = view.model().rowCount() == 0
    if view.property("empty") != empty:
        view.setProperty("empty", empty)
        view.style().polish(view)
