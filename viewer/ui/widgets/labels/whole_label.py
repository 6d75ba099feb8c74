"""A label that is never cut."""

from typing import override

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel


class WholeLabel(QLabel):
    """Keeps room for all its lines, also in a splitter, which asks for no height at a width."""

    def keep_lines(self) -> None:
        """Keep room for the lines of the present text at the present width."""
        self.setMinimumHeight(0)  # or the least of another text would be returned
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.keep_lines()
