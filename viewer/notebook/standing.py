"""What stands where nothing of the notebook can be listed: why, and what to do."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from viewer.keeping.keeper import Keeper
from viewer.keeping.standing import Keeping
from viewer.kit.empty import EmptyNote


class StandingNote(QWidget):
    """Says how the notebook is. Its button asks for a note, or for what opens the notebook."""

    note_wanted = Signal()
    keeper_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self._words = EmptyNote("")
        self.button = QPushButton()
        self._keeping = Keeping.NONE
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
        """What is said."""
        return self._words.text()

    def show_state(self, keeper: Keeper) -> bool:
        """Say why nothing is listed; return whether that is so."""
        self._keeping, kept = keeper.keeping, keeper.kept
        keeping = self._keeping
        told, offered = self._told(keeping)
        if keeper.is_looking:
            told, offered = self.tr("Opening your notebook …"), ""
        self._words.setText(told)
        self._words.setAccessibleName(told)
        self.button.setText(offered)
        self.button.setVisible(bool(offered))
        is_open = keeping in (Keeping.OPEN, Keeping.READ_ONLY)
        has_any = kept.entries or kept.collections or kept.searches or kept.binned
        return not (is_open and (has_any or keeping is Keeping.READ_ONLY))

    @Slot()
    def _tell(self) -> None:
        can_write = self._keeping in (Keeping.NONE, Keeping.OPEN)
        (self.note_wanted if can_write else self.keeper_wanted).emit()

    def _told(self, keeping: Keeping) -> tuple[str, str]:
        match keeping:
            case Keeping.LOCKED:
                return (
                    self.tr("Your notebook is locked. Unlock it to see what you kept."),
                    self.tr("Unlock it …"),
                )
            case Keeping.DAMAGED:
                return (
                    self.tr(
                        "Your notebook cannot be read. It is kept as it is; a backup can take its "
                        "place."
                    ),
                    self.tr("Choose a backup …"),
                )
            case _:
                return (
                    self.tr(
                        "Nothing is kept yet. Stars, highlights and notes that you make in the "
                        "text will be listed here. You can also write a note that stands by itself."
                    ),
                    self.tr("Write a note"),
                )
