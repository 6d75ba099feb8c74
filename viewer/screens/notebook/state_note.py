"""Text and a button in place of the list, when nothing can be listed."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookState
from viewer.notebook.wording.state_words import shut_words
from viewer.ui.widgets.placeholder import EmptyNote


class StandingNote(QWidget):
    """Shows the notebook's state. Its button asks for a note, or to open the notebook."""

    note_wanted = Signal()
    keeper_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self._words = EmptyNote("")
        self.button = QPushButton()
        self._keeping = NotebookState.NONE
        self.button.clicked.connect(self._tell)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 24)
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addLayout(row)
        column.addStretch(1)

    @property
    def said(self) -> str:
        """The text shown."""
        return self._words.text()

    def show_state(self, keeper: Keeper) -> bool:
        """Show why nothing is listed; return whether that is so."""
        self._keeping, kept = keeper.keeping, keeper.kept
        told, offered = shut_words(keeper) or self._empty_words()
        self._words.setText(told)
        self._words.setAccessibleName(told)
        self.button.setText(offered)
        self.button.setVisible(bool(offered))
        has_any = kept.entries or kept.collections or kept.searches or kept.binned
        return not (self._keeping.is_open and (has_any or self._keeping is NotebookState.READ_ONLY))

    @Slot()
    def _tell(self) -> None:
        (self.note_wanted if self._keeping.takes_more else self.keeper_wanted).emit()

    def _empty_words(self) -> tuple[str, str]:
        if self._keeping is NotebookState.LEFT:
            return (
                self.tr(
                    "Satchel was started so that it writes nothing, so your notebook stays closed. "
                    "What you keep now is gone when Satchel ends."
                ),
                self.tr("Write a note"),
            )
        return (
            self.tr(
                "Nothing is kept yet. Stars, highlights and notes that you make in the text will "
                "be listed here. You can also write a note that stands by itself."
            ),
            self.tr("Write a note"),
        )
