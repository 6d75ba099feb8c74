"""An editor of notes: plain text, saved during typing."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, override

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookState
from viewer.notebook.store.model import Entry
from viewer.notebook.wording.state_words import saved_words
from viewer.platform.clipboard_guard import holds_own_words, own_words
from viewer.services.messages import words_of
from viewer.services.tasks import is_there
from viewer.ui.look.look import INTERFACE, SMALL, Look, grown

if TYPE_CHECKING:
    from viewer.notebook.store.entries.notebook import Notebook

    type Add = Callable[[Notebook, str], Entry]

_PAUSE = 1_000  # ms after the first key that is not saved
_LINES, _ROUND = 3, 14  # lines that are seen at least, and pixels at 100 % around them


class NoteEditor(QWidget):
    """Edits the note of one entry, or a new one. `made` carries the id of a new entry."""

    made = Signal(str)

    def __init__(self, keeper: Keeper, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._keeper = keeper
        self._look = look
        self._entry = ""  # the entry's id; "" until a new note is saved
        self._saved = ""  # the text that is saved, or being saved
        self._new: NewNote | None = None
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
        for label in (self._title, self._state):
            label.setTextFormat(Qt.TextFormat.PlainText)  # they may contain words of an archive
            label.setWordWrap(True)
            head.addWidget(label, int(label is self._title))
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
        """The words that say whether the note is saved."""
        return self._state.text()

    @property
    def is_new(self) -> bool:
        """Whether the note shown is a new one."""
        return self._new is not None

    @property
    def is_used(self) -> bool:
        """Whether the reader is writing here, on an entry that exists or on a new note."""
        is_kept = self._entry in self._keeper.kept.entries
        return self.is_new or (is_kept and self.box.hasFocus())

    def show_entry(self, entry: Entry | None, title: str = "") -> None:
        """Save the note shown before, and show that of `entry`."""
        if entry is not None and entry.id == self._entry:
            self._refresh(entry)
            return
        self.save()
        self._begin(title or self.tr("Note"), self._keeper.changes.note_of(entry) if entry else "")
        self._entry = entry.id if entry else ""

    def begin(self, new: "NewNote | None" = None, title: str = "") -> None:
        """Begin a `new` note, or go on in one that waits to be saved; without it, on no passage."""
        self.save()
        new = new or NewNote(_add)
        title = title or self.tr("New note. It stands by itself, beside no passage.")
        self._begin(title, new.words)
        self._new, new.then = new, self._take_made
        self.box.moveCursor(QTextCursor.MoveOperation.End)
        self.box.setFocus()

    def _begin(self, title: str, text: str) -> None:
        self._timer.stop()
        self._entry, self._new = "", None
        self._saved = text
        self._title.setText(title)
        with QSignalBlocker(self.box):
            self.box.setPlainText(text)
        self._say("")

    def _refresh(self, entry: Entry) -> None:
        """Show the note as undo changed it, unless the reader has typed more meanwhile."""
        if self.box.toPlainText() == self._saved and entry.note != self._saved:
            waits = self._keeper.has_unsaved
            if not waits:
                self._begin(self._title.text(), entry.note)
                self._entry = entry.id

    @Slot()
    def _wait(self) -> None:
        if self.box.toPlainText() != self._saved:
            saves = self._keeper.keeping is NotebookState.OPEN  # else the reader is asked first
            self._say(self.tr("Saving …") if saves else self.tr("Not saved yet."))
            if not (saves and self._timer.isActive()):  # a question waits until nobody types
                self._timer.start()

    @Slot()
    def save(self) -> None:
        """Save what was typed now."""
        self._timer.stop()
        text = self.box.toPlainText()
        if text == self._saved:
            return
        if self._entry:
            entry, self._saved = self._entry, text
            self._keeper.keep(
                lambda notebook: notebook.write_note(entry, text),
                partial(self._tell_saved, text),
                note=(entry, text),
            )
        elif self._new and (text.strip() or self._new.entry):
            new, self._saved = self._new, text
            new.words = text
            self._keeper.keep(lambda notebook: new.write(notebook, text), new.end)

    @Slot()
    def _save_at_end(self) -> None:
        if self._keeper.keeping is NotebookState.OPEN:  # else the reader would have to be asked
            self.save()

    def _take_made(self, new: "NewNote", text: str) -> None:
        """Continue in the entry that the new note became."""
        if new is self._new:  # else the reader has gone on to another note, or in this one
            self._entry, self._new = new.entry, None
            self._tell_saved(text, None)
            self.made.emit(self._entry)
        elif new.entry == self._entry:
            self._tell_saved(text, None)

    def _tell_saved(self, text: str, _done: object) -> None:
        if text == self.box.toPlainText():
            self._say(saved_words(self._keeper))

    @Slot(object)
    def _tell_refused(self, error: Exception) -> None:
        if self._state.text() not in ("", saved_words(self._keeper)):
            self._say(words_of(error))

    def _say(self, text: str) -> None:
        self._state.setText(text)
        self._state.setVisible(bool(text))

    @Slot()
    def _follow_state(self) -> None:
        self.box.setReadOnly(self._keeper.keeping is NotebookState.READ_ONLY)

    @Slot()
    def _dress(self) -> None:
        self._look.dress(self.box, INTERFACE)
        lines = _LINES * self.box.fontMetrics().lineSpacing()
        self.box.setMinimumHeight(lines + grown(_ROUND))
        for label in (self._title, self._state):
            self._look.dress(label, SMALL)


class NewNote:
    """A note until it is first saved: `words` wait for that. `then` is the editor that shows it."""

    def __init__(self, add: "Add") -> None:
        self._add = add
        self.entry = self.words = ""
        self.is_saved = False
        self.then: Callable[[NewNote, str], None] | None = None

    def end(self, text: str) -> None:
        """Tell the editor that `text` is saved. It may have gone with its window."""
        self.is_saved = True
        if self.then is not None and is_there(self.then):
            self.then(self, text)

    def write(self, notebook: "Notebook", text: str) -> str:
        """Add the note to the notebook, or write its present text; return the text.

        Called on the notebook's thread.
        """
        if self.entry:
            notebook.write_note(self.entry, text)
        else:
            self.entry = self._add(notebook, text).id
        return text


def _add(notebook: "Notebook", text: str) -> Entry:
    return notebook.add_note(text)


class NoteBox(QPlainTextEdit):
    """A plain text box. `left` is sent when it loses the focus.

    Ctrl+Z undoes in the notebook if nothing typed here can be undone.
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
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.viewport().setFont(self.font())  # in which Qt writes what an empty box is for

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        return own_words(self.textCursor().selection().toPlainText())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
