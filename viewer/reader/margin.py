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
        self._measured: tuple[int, list[int]] | None = None

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
        self._measured = None

    def place(self, room: QRect, top_of: Callable[[str], int]) -> None:
        """Put each note level with its passage, whose place `top_of` tells, within `room`."""
        self.setVisible(not room.isEmpty())
        if room.isEmpty():
            return
        self.setGeometry(room)
        free = -1_000_000
        for (passage, label), height in zip(self._notes, self._heights(room.width()), strict=True):
            top = max(free, top_of(passage))
            label.setGeometry(0, top, room.width(), height)
            free = top + height + _GAP

    def _heights(self, width: int) -> list[int]:
        """Return how high each note is, measured once for a width: it is asked at every scroll."""
        if self._measured is None or self._measured[0] != width:
            self._measured = width, [label.heightForWidth(width) for _, label in self._notes]
        return self._measured[1]

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
