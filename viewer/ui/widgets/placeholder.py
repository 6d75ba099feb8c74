"""Text in place of an empty list: what would be there, and how to get it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from viewer.ui.widgets.labels.measured_label import MeasuredLabel


class EmptyNote(MeasuredLabel):
    """A sentence in place of an empty list."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setProperty("role", "soft")
        self.setContentsMargins(24, 24, 24, 24)


def show_whether_empty(view: QAbstractItemView) -> None:
    """Set a property on `view` so that the style draws no focus frame round an empty list."""
    empty = view.model().rowCount() == 0
    if view.property("empty") != empty:
        view.setProperty("empty", empty)
        view.style().polish(view)
