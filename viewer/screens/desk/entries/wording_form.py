"""A form of boxes: the same parts of an entry in each language, side by side."""

from collections.abc import Mapping, Sequence
from typing import override

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from index import Value
from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.screens.desk.typed_box import TypedBox
from viewer.services.unwritten_words import UnwrittenWords, WordsPlace
from viewer.ui.look.accessibility import ScrollArea
from viewer.ui.look.look import INTERFACE, Look, grown

_NARROWEST = 190  # pixels at 100 % of a box beside another
_SIDE, _GAP = 20, 6  # pixels

type Place = tuple[str, str]
"""What a box is for: a part of the entry, and a language."""


class FormBox(Value):
    """A box: its place, its name, and how many lines of it are seen."""

    place: Place
    name: str
    lines: int = 2


class WordingForm(ScrollArea):
    """Shows the words of one entry. `changed` carries its id, a place and words.

    That is sent when a box is left in which something changed.
    """

    changed = Signal(str, object, str)

    def __init__(self, look: Look, unwritten: UnwrittenWords) -> None:
        super().__init__()
        self._look, self._unwritten = look, unwritten
        self._id = ""
        self._columns: Sequence[Sequence[FormBox]] = ()
        self._typed: dict[Place, TypedBox] = {}
        self._lines: dict[NoteBox, int] = {}
        self._about = QLabel()
        self._inside = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        look.changed.connect(self._dress)

    def _lay_out(self) -> None:
        self._inside.setObjectName("page")
        self._about.setProperty("role", "soft")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(_SIDE, 0, _SIDE, _GAP)
        column.setSpacing(_GAP)
        column.addWidget(self._about)
        column.addLayout(self._row)
        column.addStretch(1)
        self._row.setSpacing(2 * _GAP)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._inside)

    def offer(self, columns: Sequence[Sequence[FormBox]]) -> None:
        """Have these boxes, one column a language; what was typed in others is told."""
        if columns == self._columns:
            return
        self.leave()
        self._columns = columns
        self._typed, self._lines, self._id = {}, {}, ""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for column in columns:
            self._row.addWidget(self._column(column), 1)
        self._dress()

    def _column(self, boxes: Sequence[FormBox]) -> QWidget:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for each in boxes:
            label, box = QLabel(each.name), NoteBox()
            label.setProperty("role", "soft")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setBuddy(box)
            box.setAccessibleName(each.name)
            box.setProperty("field", True)
            box.installEventFilter(self)
            self._typed[each.place] = typed = TypedBox(box, self._unwritten)
            typed.told.connect(self._tell)
            self._lines[box] = each.lines
            layout.addWidget(label)
            layout.addWidget(box)
        layout.addStretch(1)
        return column

    def show_entry(self, name: str, words: Mapping[Place, str], about: str = "") -> None:
        """Show the entry `name` and what it is `about`; what is being typed of the same stays.

        Without a name no box is shown.
        """
        self._id = name
        self._about.setText(about)
        self._about.setVisible(bool(about))
        for place, typed in self._typed.items():
            typed.show(place_of(name, place) if name else (), words.get(place, ""))
        self._inside.setVisible(bool(name))

    @Slot()
    def take_focus(self) -> None:
        """Focus the first box."""
        for box in self._lines:
            box.setFocus()
            return

    def leave(self) -> None:
        """Tell what is in the boxes, as leaving them does."""
        for typed in self._typed.values():
            typed.leave()

    def finish_typing(self) -> None:
        """Tell what is in the boxes, unless it could not be written before."""
        for typed in self._typed.values():
            typed.end()

    @Slot(object, str)
    def _tell(self, place: WordsPlace, words: str) -> None:
        part, language, name = place
        self.changed.emit(name, (part, language), words)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the box into sight that takes the keyboard."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 0, _GAP)
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        room = self.width() / max(1, len(self._columns))
        self._row.setDirection(beside if room >= grown(_NARROWEST) else below)

    @Slot()
    def _dress(self) -> None:
        for box, lines in self._lines.items():
            self._look.dress(box, INTERFACE)
            box.setFixedHeight(lines * box.fontMetrics().lineSpacing() + grown(14))


def place_of(name: str, place: Place) -> WordsPlace:
    """Return the place of the words of the entry `name`."""
    return *place, name
