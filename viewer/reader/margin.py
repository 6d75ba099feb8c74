"""What stands beside the text: the editor's notes, the reader's own, themes when asked for."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from viewer.kit.look import SMALL, Look

_GAP = 12
_INSIDE = 9  # round the words of a note that has a ground of its own


class MarginKind(StrEnum):
    """What a margin note is. The value is how the style sheet knows it."""

    EDITOR = "note"
    THEMES = "accent"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class MarginNote:
    """Words beside the passage `passage`."""

    passage: str
    kind: MarginKind
    text: str


class Margin(QWidget):
    """A column of notes, each level with its passage or below the note before it.

    Only those in sight are made: a long document has thousands.
    """

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._labels: dict[int, QLabel] = {}
        self._tops: list[int] = []  # from the top of the document, of as many as are known
        self._bottoms: list[int] = []
        self.notes: tuple[MarginNote, ...] = ()

    @property
    def labels(self) -> tuple[QLabel, ...]:
        """The notes that are in sight, from the top."""
        return tuple(self._labels[number] for number in sorted(self._labels))

    def show_notes(self, notes: Iterable[MarginNote]) -> None:
        """Show `notes` in place of those before."""
        self._keep(range(0))
        self.notes = tuple(notes)
        self.measure_anew()

    def measure_anew(self) -> None:
        """Forget where the notes stand: the text beside them has moved."""
        self._tops, self._bottoms = [], []

    def place(self, room: QRect, scrolled: int, top_of: Callable[[str], int]) -> None:
        """Put each note level with its passage within `room`, where one has `scrolled` so far.

        `top_of` tells how far a passage is below the top of the document.
        """
        self.setVisible(not room.isEmpty())
        if room.isEmpty():
            return
        if room.width() != self.width():
            self.measure_anew()
        self.setGeometry(room)
        self._measure_down_to(scrolled + room.height(), top_of)
        first = bisect_left(self._bottoms, scrolled)
        seen = range(first, bisect_right(self._tops, scrolled + room.height()))
        self._keep(seen)
        for number in seen:
            top, height = self._tops[number], self._bottoms[number] - self._tops[number]
            label = self._labels.get(number) or self._made(number)
            label.setGeometry(0, top - scrolled, room.width(), height)
            label.show()

    def _measure_down_to(self, bottom: int, top_of: Callable[[str], int]) -> None:
        metrics = QFontMetrics(self._look.interface_font(SMALL))
        while len(self._tops) < len(self.notes) and (not self._tops or self._tops[-1] <= bottom):
            note = self.notes[len(self._tops)]
            free = self._bottoms[-1] + _GAP if self._bottoms else 0
            top = max(free, top_of(note.passage))
            self._tops.append(top)
            self._bottoms.append(top + _height(note, metrics, self.width()))

    def _keep(self, seen: range) -> None:
        """Let go of the labels that are out of sight."""
        for number in [number for number in self._labels if number not in seen]:
            label = self._labels.pop(number)
            label.hide()
            label.deleteLater()

    def _made(self, number: int) -> QLabel:
        note = self.notes[number]
        label = QLabel(note.text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._look.dress(label, SMALL)
        label.setProperty("role", note.kind.value)
        if note.kind is not MarginKind.OWN:  # which is copied where it is written
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setMargin(_inside(note))
        self._labels[number] = label
        return label


def _inside(note: MarginNote) -> int:
    return 0 if note.kind is MarginKind.THEMES else _INSIDE


def _height(note: MarginNote, metrics: QFontMetrics, width: int) -> int:
    inside = _inside(note)
    room = QRect(0, 0, width - 2 * inside, 1 << 20)
    flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value
    return metrics.boundingRect(room, flags, note.text).height() + 2 * inside
