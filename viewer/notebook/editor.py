"""Where a note is written: plain text, saved while one types."""

from functools import partial
from typing import override

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from viewer.keeping.keeper import Keeper
from viewer.keeping.standing import Keeping
from viewer.kit.look import INTERFACE, SMALL, Look
from viewer.kit.messages import words_of
from viewer.kit.own_words import holds_own_words, own_words
from viewer.store.model import Entry

_PAUSE = 1_000  # ms after the last key


class NoteEditor(QWidget):
    """Shows the note of one entry, or a new one. `made` names the entry that a new one became."""

    made = Signal(str)

    def __init__(self, keeper: Keeper, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._keeper = keeper
        self._look = look
        self._entry = ""  # its id; "" while a new note is not in the notebook yet
        self._saved = ""  # what is in the notebook, or on its way there
        self._is_new = False
        self._is_made_now = False  # the new note is on its way, and has no id yet
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.save)
        self.box = NoteBox()
        self.box.setAccessibleName(self.tr("Your note"))
        self.box.setPlaceholderText(self.tr("Write a note"))
        self._title, self._state = QLabel(), QLabel()
        self._lay_out()
        self.box.textChanged.connect(self._wait)
        self.box.left.connect(self.save)
        keeper.ending.connect(self._save_at_end)
        keeper.refused.connect(self._tell_refused)
        keeper.state_changed.connect(self._follow_state)
        look.changed.connect(self._dress)
        self._dress()
        self._follow_state()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self._title.setProperty("role", "heading")
        self._state.setProperty("role", "soft")
        self._state.setWordWrap(True)
        head.addWidget(self._title)
        head.addWidget(self._state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.box, 1)

    @property
    def entry(self) -> str:
        """The id of the entry whose note is shown, or ""."""
        return self._entry

    @property
    def state(self) -> str:
        """What is said of whether the note is saved."""
        return self._state.text()

    @property
    def is_new(self) -> bool:
        """Whether what is shown is a new note."""
        return self._is_new

    def show_entry(self, entry: Entry | None) -> None:
        """Show the note of `entry` in place of the one before, which is saved."""
        if entry is not None and entry.id == self._entry:
            self._refresh(entry)
            return
        self.save()
        self._begin(self.tr("Note"), entry.note if entry else "", is_new=False)
        self._entry = entry.id if entry else ""

    def begin(self) -> None:
        """Begin a new note that stands by itself."""
        self.save()
        self._begin(self.tr("New note"), "", is_new=True)
        self.box.setFocus()

    def _begin(self, title: str, text: str, *, is_new: bool) -> None:
        self._timer.stop()
        self._entry, self._is_new, self._is_made_now = "", is_new, False
        self._saved = text
        self._title.setText(title)
        with QSignalBlocker(self.box):
            self.box.setPlainText(text)
        self._say("")

    def _refresh(self, entry: Entry) -> None:
        """Show what the note has become elsewhere, by undo, unless more was typed meanwhile."""
        if self.box.toPlainText() == self._saved and entry.note != self._saved:
            waits = self._keeper.has_unsaved
            if not waits:
                self._begin(self._title.text(), entry.note, is_new=False)
                self._entry = entry.id

    @Slot()
    def _wait(self) -> None:
        if self.box.toPlainText() != self._saved:
            self._say(self.tr("Saving …"))
            self._timer.start()

    @Slot()
    def save(self) -> None:
        """Have what was typed saved now."""
        self._timer.stop()
        text = self.box.toPlainText()
        if text == self._saved or (self._is_made_now and self._keeper.has_unsaved):
            return
        if self._entry:
            entry, self._saved = self._entry, text
            self._keeper.keep(
                lambda notebook: notebook.write_note(entry, text), partial(self._tell_saved, text)
            )
        elif self._is_new and text.strip():
            self._is_made_now, self._saved = True, text
            self._keeper.keep(lambda notebook: notebook.add_note(text), self._take_made)

    @Slot()
    def _save_at_end(self) -> None:
        if self._keeper.keeping is Keeping.OPEN:  # else somebody would have to be asked
            self.save()

    def _take_made(self, entry: Entry) -> None:
        """Go on writing in the entry that the new note became."""
        if not self._is_made_now:  # the reader has gone to another note
            return
        self._entry, self._is_new, self._is_made_now = entry.id, False, False
        self._tell_saved(entry.note, None)
        self.made.emit(entry.id)
        self.save()

    def _tell_saved(self, text: str, _done: object) -> None:
        if text == self.box.toPlainText():
            self._say(self.tr("Saved"))

    @Slot(object)
    def _tell_refused(self, error: Exception) -> None:
        if self._state.text() and self._state.text() != self.tr("Saved"):
            self._say(words_of(error))

    def _say(self, text: str) -> None:
        self._state.setText(text)

    @Slot()
    def _follow_state(self) -> None:
        self.box.setReadOnly(self._keeper.keeping is Keeping.READ_ONLY)

    @Slot()
    def _dress(self) -> None:
        self.box.setFont(self._look.editor_font(INTERFACE))
        for label in (self._title, self._state):
            label.setFont(self._look.interface_font(SMALL))


class NoteBox(QPlainTextEdit):
    """A box of plain text. `left` tells that the keys go elsewhere.

    Ctrl+Z is the notebook's where nothing that was typed here can be undone.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        holds_own_words(self)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            undoes = event.matches(QKeySequence.StandardKey.Undo)
            redoes = event.matches(QKeySequence.StandardKey.Redo)
            if (undoes and not document.isUndoAvailable()) or (
                redoes and not document.isRedoAvailable()
            ):
                event.ignore()
                return True
        return super().event(event)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        return own_words(self.textCursor().selection().toPlainText())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
