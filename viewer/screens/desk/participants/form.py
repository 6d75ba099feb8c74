"""The form of one table: what is counted, among whom, what the rows are, and the rows."""

from typing import override

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from index import Archive, CountedPeople, TableDraft
from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.platform.clipboard_guard import holds_own_words
from viewer.screens.desk.participants.count_words import count_words, field_words
from viewer.ui.look.accessibility import ScrollArea, name_box
from viewer.ui.look.look import INTERFACE, Look, grown
from viewer.ui.widgets.choice_box import ChoiceBox
from viewer.ui.widgets.labels.spoken_label import SpokenLabel
from viewer.ui.widgets.line_box import UNDOES_OFFERS, typed_words

ROWS = "countedRows"
"""The name of the last box, behind which Tab leads to what writes the table."""

_PAUSE = 150  # milliseconds after the last key until it is shown
_LONGEST = 300  # characters of a line
_GAP, _BETWEEN = 16, 6  # pixels
_LINES = 4  # of rows that are seen at least
_TAB, _NUMBER = 24, 5  # letters: before the numbers at most, and of a number
_BESIDE = 640  # pixels at 100 % from which the parts stand side by side


class CountForm(ScrollArea):
    """Shows a table as it is typed. `typed` is sent whenever something of it changes."""

    typed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._people = CountedPeople()
        self._archive: Archive | None = None
        self._shown = TableDraft()
        self._is_guessed = True  # nobody chose yet what the rows are
        self._title, self._of, self._field = QLineEdit(), QLineEdit(), ChoiceBox()
        self._rows, self._said = NoteBox(), SpokenLabel()
        self._inside = QWidget()
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._inside)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._set_up()
        self._lay_out()
        self._connect()
        look.changed.connect(self._dress)
        self._dress()

    def _set_up(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for line in (self._title, self._of):
            line.setMaxLength(_LONGEST)
            holds_own_words(line)
        for field, words in field_words().items():
            self._field.addItem(words, field)
        self._rows.setProperty("field", True)
        self._rows.setObjectName(ROWS)
        self._rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._rows.setPlaceholderText(self.tr("Women   15\nMen   3"))
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def _lay_out(self) -> None:
        self._inside.setObjectName("page")
        lines = _column(
            _named(self.tr("What is counted, such as “Age”"), self._title),
            _named(self.tr("Among whom, such as “18 people”"), self._of),
            _named(self.tr("What the groups are"), self._field),
        )
        rows = _column(_named(self.tr("The groups, each with its number"), self._rows))
        self._parts.setContentsMargins(_GAP, _BETWEEN, _GAP, _BETWEEN)
        self._parts.setSpacing(_GAP)
        self._parts.addWidget(lines, 5)
        self._parts.addWidget(rows, 5)
        self._parts.addWidget(self._said, 6)
        self.setWidget(self._inside)

    def _connect(self) -> None:
        self._title.textChanged.connect(self._take)
        self._of.textChanged.connect(self._take)
        self._rows.textChanged.connect(self._take_rows)
        self._field.activated.connect(self._take_field)
        for box in (self._title, self._of, self._field, self._rows, self._rows.viewport()):
            box.installEventFilter(self)
            box.setProperty(UNDOES_OFFERS, True)
        self._timer.timeout.connect(self._say)

    @property
    def draft(self) -> TableDraft:
        """The table as it is typed now."""
        field = self._field.currentData() or None
        words = self._title.text(), self._of.text()
        return TableDraft(self._shown.id, *words, field, typed_words(self._rows))

    @property
    def said(self) -> str:
        """What is told of the table."""
        return self._said.text()

    def show_draft(self, draft: TableDraft, people: CountedPeople, archive: Archive | None) -> None:
        """Show `draft`; what is typed of the same table, and says the same, is left as it is."""
        self._people, self._archive = people, archive
        is_same, self._shown = draft == self.draft, draft
        if not is_same:
            boxes = (self._title, self._of, self._field, self._rows)
            blocked = [QSignalBlocker(box) for box in boxes]
            for line, words in ((self._title, draft.title), (self._of, draft.of)):
                _fill_line(line, words)
            self._field.setCurrentIndex(max(0, self._field.findData(draft.field or "")))
            _fill_rows(self._rows, draft.typed)
            del blocked
            self._is_guessed = not draft.id and draft.field is None
        if draft == people.draft_of(draft.id):  # from here on Ctrl+Z takes the last act back
            self._rows.document().clearUndoRedoStacks()
        self._say()

    def take_focus(self) -> None:
        """Take the keyboard where something is missing first."""
        boxes: tuple[QLineEdit | NoteBox, ...] = (self._title, self._of, self._rows)
        empty = (box for box in boxes if not _text_of(box).strip())
        next(empty, self._rows).setFocus()

    @Slot()
    def _take(self) -> None:
        self._timer.start()
        self.typed.emit()

    @Slot()
    def _take_rows(self) -> None:
        if self._is_guessed:
            guess = self._people.likely_field(self.draft)
            self._field.setCurrentIndex(max(0, self._field.findData(guess or "")))
        self._take()

    @Slot(int)
    def _take_field(self, _number: int) -> None:
        self._is_guessed = False
        self._take()

    @Slot()
    def _say(self) -> None:
        self._timer.stop()
        self._said.show_words(count_words(self.draft, self._people, self._archive))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the box into sight that takes the keyboard; align the numbers in their box."""
        if event.type() is QEvent.Type.Resize and watched is self._rows.viewport():
            self._align()
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            for edge in (watched.rect().bottomLeft(), watched.rect().topLeft()):
                self.ensureVisible(0, watched.mapTo(self._inside, edge).y(), 0, _BETWEEN)
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the parts side by side where there is room."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(beside if self.width() >= grown(_BESIDE) else below)
        self._parts.activate()

    def _align(self) -> None:
        """Put the numbers below one another, behind the groups."""
        letter = self._rows.fontMetrics().averageCharWidth()
        room = self._rows.viewport().width() - _NUMBER * letter
        self._rows.setTabStopDistance(max(_NUMBER * letter, min(_TAB * letter, room)))

    @Slot()
    def _dress(self) -> None:
        self._look.dress(self._rows, INTERFACE)
        lines = _LINES * self._rows.fontMetrics().lineSpacing()
        self._rows.setMinimumHeight(lines + grown(14))
        self._arrange()
        self._align()


def _fill_line(line: QLineEdit, words: str) -> None:
    """Show `words`; the caret stays where it is while somebody types in the line."""
    at = line.cursorPosition() if line.hasFocus() else 0
    line.setText(words)
    line.setCursorPosition(at)


def _fill_rows(box: NoteBox, typed: str) -> None:
    """Show the rows that are `typed`; the caret of somebody who types stays in its row."""
    if typed == typed_words(box):
        return
    caret = box.textCursor()
    row, place, is_last = caret.blockNumber(), caret.positionInBlock(), caret.atBlockEnd()
    box.setPlainText(typed)
    if not box.hasFocus():
        return
    block = box.document().findBlockByNumber(min(row, box.document().blockCount() - 1))
    most = block.length() - 1
    caret.setPosition(block.position() + (most if is_last else min(place, most)))
    box.setTextCursor(caret)


def _named(name: str, box: QWidget) -> QWidget:
    """Return `box` with its name above."""
    both, label = QWidget(), QLabel(name)
    label.setProperty("role", "soft")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(box)
    if isinstance(box, ChoiceBox):
        name_box(box, name)
    else:
        box.setAccessibleName(name)
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(label)
    column.addWidget(box, 1 if isinstance(box, NoteBox) else 0)
    return both


def _column(*parts: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(_BETWEEN)
    for part in parts:
        layout.addWidget(part)
    if len(parts) > 1:
        layout.addStretch(1)
    return column


def _text_of(box: QLineEdit | NoteBox) -> str:
    return box.text() if isinstance(box, QLineEdit) else typed_words(box)
