"""A small button for one value among several."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget


class Chip(QPushButton):
    """Says which value it stands for when it is clicked."""

    value_clicked = Signal(str)

    def __init__(self, label: str, value: str, parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self.value = value
        self.setProperty("chip", True)
        self.clicked.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.value_clicked.emit(self.value)
