"""A label of several lines that measures its words once for each width."""

from typing import override

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class MeasuredLabel(QLabel):
    """A label of plain text that wraps. A layout asks ten times how high it is, at two widths."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._measured: object = None
        self._heights: dict[int, int] = {}  # of what was measured last, by width
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    @override
    def heightForWidth(self, width: int, /) -> int:
        measured = self._on_measure()
        if measured != self._measured:
            self._measured = measured
            self._heights = {}
        if width not in self._heights:
            self._heights[width] = self._height_at(width)
        return self._heights[width]

    def _on_measure(self) -> tuple[object, ...]:
        """Return all that the height in a width depends on."""
        return self.text(), self.font(), self.margin(), self.contentsMargins()

    def _height_at(self, width: int) -> int:
        return super().heightForWidth(width)
