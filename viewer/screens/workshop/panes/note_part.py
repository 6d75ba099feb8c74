"""The speaker's note of the chosen item, which is folded where a room may see the screen."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.screens.workshop.panes.text_boxes import WordsBox


class NotePart(QWidget):
    """A label and a box; folded, there is a button instead, which shows them: `unfolded`."""

    unfolded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._label, self.box = QLabel(), WordsBox()
        self._unfold = QPushButton(self.tr("Show my notes"))
        self.box.setAccessibleName(self.tr("Speaker’s note"))
        self._label.setProperty("role", "soft")
        self._label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._label)
        column.addWidget(self.box)
        column.addWidget(self._unfold, 0, Qt.AlignmentFlag.AlignLeft)
        self._unfold.clicked.connect(self._show_again)
        self._be_folded(folded=False)

    def name(self, words: str) -> None:
        """Show `words` above the note."""
        self._label.setText(words)

    @property
    def is_folded(self) -> bool:
        """Whether no note is shown."""
        return self.box.isHidden()

    def fold(self) -> None:
        """Show no note until the trainer asks for it."""
        self._be_folded(folded=True)

    def take_focus(self) -> None:
        """Focus the box. Folded, nothing is focused: the next Enter would show it."""
        if not self.is_folded:
            self.box.setFocus()

    @Slot()
    def _show_again(self) -> None:
        self._be_folded(folded=False)
        self.box.setFocus()
        self.unfolded.emit()

    def _be_folded(self, *, folded: bool) -> None:
        self._label.setHidden(folded)
        self.box.setHidden(folded)
        self._unfold.setVisible(folded)
