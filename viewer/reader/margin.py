"""What stands beside the text: the editor's notes, "as of" stamps, and themes when asked for."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from viewer.kit.look import SMALL, Look

_GAP = 12


class MarginKind(StrEnum):
    """What a margin note is. The value is how the style sheet knows it."""

    EDITOR = "note"
    STAMP = "care"
    THEMES = "accent"


@dataclass(frozen=True, slots=True)
class MarginNote:
    """Words beside the passage `passage`."""

    passage: str
    kind: MarginKind
    text: str


class Margin(QWidget):
    """A column of notes, each level with its passage or below the note before it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._notes: list[tuple[str, QLabel]] = []

    @property
    def labels(self) -> tuple[QLabel, ...]:
        """The notes that are shown, from the top."""
        return tuple(label for _passage, label in self._notes)

    def show_notes(self, notes: Iterable[MarginNote]) -> None:
        """Show `notes` in place of those before."""
        for _passage, label in self._notes:
            label.hide()
            label.deleteLater()
        self._notes = [(note.passage, self._label(note)) for note in notes]

    def place(self, room: QRect, top_of: Callable[[str], int]) -> None:
        """Put each note level with its passage, whose place `top_of` tells, within `room`."""
        self.setVisible(not room.isEmpty())
        self.setGeometry(room)
        free = -1_000_000
        for passage, label in self._notes:
            height = label.heightForWidth(room.width())
            top = max(free, top_of(passage))
            label.setGeometry(0, top, room.width(), height)
            free = top + height + _GAP

    def _label(self, note: MarginNote) -> QLabel:
        label = QLabel(note.text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setFont(self._look.interface_font(SMALL))
        label.setProperty("role", note.kind.value)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if note.kind is not MarginKind.THEMES:  # it has no ground of its own
            label.setMargin(9)
        label.ensurePolished()
        label.show()
        return label
