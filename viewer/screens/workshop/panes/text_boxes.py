"""What is typed about a set or an item: plain text, saved while one types."""

from collections.abc import Callable
from functools import partial
from typing import override

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QSizePolicy

from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookState
from viewer.services.messages import words_of
from viewer.ui.look.look import grown

_PAUSE = 1_000  # ms after the last key
_LINES = 10  # of a box, at most
_LEAST, _ROUND = 44, 24  # pixels at 100 % of a box, and round its words
type Save = Callable[[str, str, Callable[[], None]], None]
"""Keeps a text of what has an id, and calls the last once it is kept."""


class Typed(QObject):
    """Between one box and what it says of one thing, a set or an item.

    `state` says whether it is saved. What is typed is saved after a pause, when the keys go
    elsewhere, when another thing is shown, and when Satchel ends.
    """

    said = Signal(str)

    def __init__(self, box: QLineEdit | QPlainTextEdit, save: Save, keeper: Keeper) -> None:
        super().__init__(box)
        self._box, self._save, self._keeper = box, save, keeper
        self._of = ""  # the id of what is shown
        self._can_write = False
        self._saved = ""
        self._waits = False  # what was typed is not kept yet
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.save)
        box.textChanged.connect(self._wait)
        if isinstance(box, NoteBox):
            box.left.connect(self.save)
        elif isinstance(box, QLineEdit):
            box.editingFinished.connect(self.save)
        keeper.ending.connect(self._save_at_end)
        keeper.refused.connect(self._tell_refused)

    @property
    def text(self) -> str:
        """What is in the box."""
        box = self._box
        return box.text() if isinstance(box, QLineEdit) else box.toPlainText()

    def show(self, of: str, text: str, *, can_write: bool) -> None:
        """Show `text` of the thing `of`: in place of another's, which is saved, or as it is now.

        What was typed meanwhile is not lost to what comes back from the notebook.
        """
        self._let_write(can_write=can_write)
        is_same = (of, can_write) == (self._of, self._can_write)
        if not is_same:
            self.save()
            self._of, self._can_write = of, can_write
            self._waits = False
            self._put(text)
            self.said.emit("")
        elif self.text == self._saved != text and not self._keeper.has_unsaved:
            self._put(text)

    def _let_write(self, *, can_write: bool) -> None:
        """Take what is typed, or not, and look so."""
        box = self._box
        box.setReadOnly(not can_write)
        if box.property("still") != (not can_write):
            box.setProperty("still", not can_write)
            box.style().polish(box)

    def put_back(self, text: str) -> None:
        """Show `text` in place of what was typed, which is not kept."""
        self._waits = False
        self._put(text)
        self.said.emit("")

    def _put(self, text: str) -> None:
        self._saved = text
        with QSignalBlocker(self._box):
            if isinstance(self._box, QLineEdit):
                self._box.setText(text)
            else:
                self._box.setPlainText(text)

    @Slot()
    def _wait(self) -> None:
        if self._can_write and self.text != self._saved:
            self._waits = True
            self.said.emit(self.tr("Saving …"))
            self._timer.start()

    @Slot()
    def save(self) -> None:
        """Have what was typed saved now."""
        self._timer.stop()
        text = self.text
        if self._can_write and text != self._saved:
            self._saved = text
            self._save(self._of, text, partial(self._tell_saved, text))

    @Slot()
    def _save_at_end(self) -> None:
        if self._keeper.keeping is NotebookState.OPEN:  # else somebody would have to be asked
            self.save()

    def _tell_saved(self, text: str) -> None:
        if text == self.text:
            self._waits = False
            self.said.emit(self.tr("Saved"))

    @Slot(object)
    def _tell_refused(self, error: Exception) -> None:
        if self._can_write and self._waits:
            self.said.emit(words_of(error))


class StateLabel(QLabel):
    """Says in one place whether what is typed is saved."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "soft")
        self.setWordWrap(True)

    @Slot(str)
    def say(self, text: str) -> None:
        """Say `text`, or nothing."""
        self.setText(text)


class WordsBox(NoteBox):
    """A box that asks for no more room than what is written in it takes."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("field", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self._limit()

    def _height(self, lines: float) -> int:
        return max(round(lines * self.fontMetrics().lineSpacing()) + grown(_ROUND), grown(_LEAST))

    def _limit(self) -> None:
        self.setMinimumHeight(grown(_LEAST))
        self.setMaximumHeight(self._height(_LINES))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._limit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where there are other lines now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        """Return a height for all lines, as far as one may be so high."""
        lines = self.document().size().height()  # a plain text's size is told in lines
        return QSize(super().sizeHint().width(), self._height(min(lines, _LINES)))
