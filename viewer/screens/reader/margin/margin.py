"""The margin beside the text: the editor's notes, the reader's own notes, and themes."""

from collections.abc import Callable, Collection, Iterable
from typing import override

from PySide6.QtCore import QPointF, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from viewer.screens.reader.margin.margin_column import (
    MarginColumn,
    MarginKind,
    MarginNote,
    NoteMeasure,
    PlacedNote,
)
from viewer.ui.look.look import SMALL, Look


class Margin(QWidget):
    """A column of notes, each beside its passage or below the note before.

    A long note is folded if it would push the notes of the next passage down. A note lower than its
    passage is connected with it by a line. Labels are made only for visible notes: a long document
    has thousands. `opened` is sent when a note was unfolded or folded.
    """

    opened = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._labels: dict[int, NoteLabel] = {}
        self._room = QRect()
        self._lane = self._scrolled = 0
        self._seen: list[PlacedNote] = []
        self._measured: tuple[QFont, int] | None = None
        self._column = self._new_column(())

    @property
    def notes(self) -> tuple[MarginNote, ...]:
        """All notes beside the document."""
        return self._column.notes

    @property
    def labels(self) -> tuple["NoteLabel", ...]:
        """The labels of visible notes, from the top."""
        return tuple(self._labels[number] for number in sorted(self._labels))

    @property
    def tied(self) -> tuple[str, ...]:
        """The passages from which a visible line leads to their notes."""
        return tuple(self.notes[placed.number].passage for placed in self._ties())

    def show_notes(self, notes: Iterable[MarginNote]) -> None:
        """Replace the notes."""
        self._keep(frozenset())
        opened = {self.notes[number] for number in self._column.opened}
        self._column = self._new_column(tuple(notes))
        self._column.opened = {n for n, note in enumerate(self.notes) if note in opened}

    def measure_anew(self) -> None:
        """Place all notes again, since the text beside them has moved."""
        self._column.forget()
        self._column.measure = self._measure()

    def place(self, room: QRect, lane: int, scrolled: int, top_of: Callable[[str], int]) -> None:
        """Place each note beside its passage within `room`, scrolled by `scrolled` pixels.

        Lines are drawn in the `lane` left of it. `top_of` returns the distance of a passage from
        the top of the document, in pixels.
        """
        self.setVisible(not room.isEmpty())
        if room.isEmpty():
            return
        is_wider = room.width() != self._room.width()
        self._room, self._lane, self._scrolled = room, lane, scrolled
        if is_wider:
            self.measure_anew()
        self.setGeometry(room.adjusted(-lane, 0, 0, 0))
        bottom = scrolled + room.height()
        self._column.place(scrolled, bottom, top_of)
        self._seen = self._column.between(scrolled, bottom)
        self._keep(frozenset(placed.number for placed in self._seen))
        for placed in self._seen:
            self._show(placed)
        self.update()

    def _show(self, placed: PlacedNote) -> None:
        number = placed.number
        label = self._labels.get(number) or self._made(number)
        top = placed.top - self._scrolled
        label.setGeometry(self._lane, top, self._room.width(), placed.height)
        label.show_lines(placed.lines, is_open=number in self._column.opened)
        label.show()

    def _new_column(self, notes: tuple[MarginNote, ...]) -> MarginColumn:
        return MarginColumn(notes, self._measure())

    def _measure(self) -> NoteMeasure:
        """Return the measure of notes for the present font and width, kept while both stay."""
        font, width = self._look.interface_font(SMALL), self._room.width()
        if self._measured != (font, width):
            self._measured = font, width
            self._note_measure = NoteMeasure(QFontMetrics(font), width, self.tr("More"))
        return self._note_measure

    def _keep(self, seen: Collection[int]) -> None:
        """Delete the labels that are out of sight."""
        for number in [number for number in self._labels if number not in seen]:
            label = self._labels.pop(number)
            label.hide()
            label.deleteLater()

    def _made(self, number: int) -> "NoteLabel":
        label = NoteLabel(self.notes[number], number, self._look, self._column.measure, self)
        label.opened.connect(self._open)
        self._labels[number] = label
        return label

    @Slot(int)
    def _open(self, number: int) -> None:
        """Unfold a note, or fold it again."""
        self._column.opened ^= {number}
        self._column.forget()
        self.opened.emit()

    def _ties(self) -> list[PlacedNote]:
        """Return the visible first notes that are lower than their passages."""
        bottom = self._scrolled + self._room.height()
        first = self._seen[0].number if self._seen else 0
        below = (each for each in self._column.placed if each.number >= first)
        return [each for each in below if each.is_lower and each.anchor <= bottom]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self._column.measure.metrics.height()
        for placed in self._ties():
            is_own = self.notes[placed.number].kind is MarginKind.OWN
            colour = self._look.colour("accent" if is_own else "soft")
            painter.setPen(QPen(colour, max(1, height // 12)))
            painter.setBrush(colour)
            start = QPointF(height / 6, placed.anchor - self._scrolled + height / 2)
            end = QPointF(self._lane, placed.top - self._scrolled + height)
            turn = self._lane / 2
            painter.drawEllipse(start, height / 6, height / 6)
            corners = [start, QPointF(turn, start.y()), QPointF(turn, end.y()), end]
            painter.drawPolyline(corners)


class NoteLabel(QLabel):
    """One note: whole, or its first lines and a button. `opened` carries its number."""

    opened = Signal(int)

    def __init__(
        self, note: MarginNote, number: int, look: Look, measure: NoteMeasure, parent: QWidget
    ) -> None:
        super().__init__(note.text, parent)
        self._note = note
        self._number = number
        self._measure = measure
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        look.dress(self, SMALL)
        self.setProperty("role", note.kind.value)
        self.setAccessibleName(note.text)
        if note.kind is not MarginKind.OWN:  # notes of the reader's own are copied in their editor
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setMargin(measure.inside(note))
        self._more = QPushButton(self)
        self._more.setProperty("more", True)
        look.dress(self._more, SMALL)
        self._more.setCursor(Qt.CursorShape.PointingHandCursor)
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.clicked.connect(self._open)
        self._more.hide()

    @property
    def note(self) -> MarginNote:
        """The note that this label shows."""
        return self._note

    def show_lines(self, lines: int, *, is_open: bool) -> None:
        """Show the first `lines` of the note, or all of it for 0."""
        words = self._measure.cut(self._note, lines) if lines else self._note.text
        if self.text() != words:
            self.setText(words)
        self._more.setVisible(bool(lines) or is_open)
        if self._more.isHidden():
            return
        self._more.setText(self.tr("Less") if is_open else self._measure.more)
        inside, size = self._measure.inside(self._note), self._more.sizeHint()
        self._more.setGeometry(
            self.width() - inside - size.width(),
            self.height() - inside - self._measure.metrics.height(),
            size.width(),
            self._measure.metrics.height(),
        )

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._number)
