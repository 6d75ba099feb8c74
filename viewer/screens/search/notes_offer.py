"""The offer of the reader's own notes that have the words that are searched for."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton


class NotesOffer(QPushButton):
    """Stands over the hits while there are such notes. `wanted` tells what to search them for."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._query = ""
        self.setProperty("link", True)
        self.clicked.connect(self._tell)
        self.hide()

    def show_count(self, query: str, count: int) -> None:
        """Say that `count` notes have the words of `query`, or nothing where none has."""
        self._query = query
        self.setText(self.tr("%n of your notes have these words", "", count))
        self.setVisible(count > 0)

    @Slot()
    def _tell(self) -> None:
        self.wanted.emit(self._query)
