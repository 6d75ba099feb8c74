"""A label whose words a screen reader says once they rest, such as what is told while one types."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel

from viewer.ui.look.accessibility import announce

_REST = 1_000  # milliseconds


class SpokenLabel(QLabel):
    """Shows plain words over several lines."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._announce)

    def show_words(self, words: str) -> None:
        """Show `words`, and have them said after a while."""
        if words != self.text():
            self.setText(words)
            self._rest.start()

    @Slot()
    def _announce(self) -> None:
        if self.isVisible():
            announce(self, self.text())
