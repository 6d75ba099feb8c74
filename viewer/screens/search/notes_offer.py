"""The offer to show the entries of the reader's notebook that match the query."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton


class NotesOffer(QPushButton):
    """A link above the hits. `wanted` carries the query to search the notebook for."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._query = ""
        self.setProperty("link", True)
        self.clicked.connect(self._tell)
        self.hide()

    def show_count(self, query: str, count: int) -> None:
        """Show that `count` entries, of any kind, match `query`; hide for 0."""
        self._query = query
        self.setText(self.tr("%n entry(s) of your notebook have these words", "", count))
        self.setVisible(count > 0)

    @Slot()
    def _tell(self) -> None:
        self.wanted.emit(self._query)
