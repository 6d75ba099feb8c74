"""Text boxes for sets and items: plain text, saved during typing."""

from collections.abc import Callable
from functools import partial
from typing import override

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QSizePolicy

from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.screens.workshop.change_requests import SetChanges
from viewer.services.messages import words_of
from viewer.ui.look.look import grown
from viewer.ui.widgets.line_box import typed_words

_PAUSE = 1_000  # ms after the first key that is not saved
_LINES = 10  # lines of a box, at most
_LEAST, _ROUND = 44, 24  # pixels at 100 %: the least height of a box, and its padding
type Save = Callable[[str, str, Callable[[], None]], None]
"""Saves a text: called with an id, the text, and a callback for when it is saved."""


class Typed(QObject):
    """Saves the text of one box, which is a property of a set or item.

    `said` carries whether it is saved. Text is saved when the box loses the focus, when another
    thing is shown, and when Satchel ends; in a notebook, after a pause too. At a desk each text
    that is saved is an act, which can be undone.
    """

    said = Signal(str)

    def __init__(
        self, box: QLineEdit | QPlainTextEdit, key: str, save: Save, hand: SetChanges
    ) -> None:
        super().__init__(box)
        self._box, self._key, self._save, self._hand = box, key, save, hand
        self._of = ""  # the id of the set or item shown
        self._language = ""
        self._can_write = False
        self._given = ""  # the text to show, as it was given
        self._saved = ""  # the same as the box has it
        self._waits = False  # typed text is not saved yet
        self._is_saving = False
        self._refused: str | None = None  # the text that could not be saved
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.save)
        box.textChanged.connect(self._wait)
        if isinstance(box, NoteBox):
            box.left.connect(self.save)
        elif isinstance(box, QLineEdit):
            box.editingFinished.connect(self.save)
        hand.ending.connect(self._save_at_end)
        hand.refused.connect(self._tell_refused)

    @property
    def text(self) -> str:
        """The text in the box."""
        box = self._box
        if isinstance(box, QLineEdit):
            return box.text()
        return typed_words(box)

    def show(self, of: str, text: str, *, can_write: bool, language: str = "") -> None:
        """Show `text` of the thing `of`. The text of another thing is saved first.

        For the same thing, in the same language, text typed meanwhile is not overwritten.
        """
        self._let_write(can_write=can_write)
        shown = of, can_write, language
        if shown != (self._of, self._can_write, self._language):
            if self.text != self._refused:  # else it is kept
                self.save()
            self._of, self._can_write, self._language = shown
            self._waits = False
            self._put(text)
            self.said.emit("")
            self._show_unwritten()
        elif self._given != text and not self._is_used:
            self._put(text)

    def _show_unwritten(self) -> None:
        """Show what could not be written; it is tried again when the box is left."""
        words = self._hand.unwritten(self._of, self._key) if self._can_write else None
        if words is not None and words != self.text:
            self._set_text(words)
            self._waits = True
            self._saved = self._refused = self.text

    @property
    def _is_used(self) -> bool:
        """Whether what is in the box is not what was shown."""
        return self._waits or self._hand.has_unsaved or self.text != self._saved

    def _let_write(self, *, can_write: bool) -> None:
        """Make the box editable or read-only."""
        box = self._box
        box.setReadOnly(not can_write)
        if box.property("still") != (not can_write):
            box.setProperty("still", not can_write)
            box.style().polish(box)

    def put_back(self, text: str) -> None:
        """Show `text` in place of what was typed, which is not saved."""
        self._waits = False
        self._put(text)
        self.said.emit("")

    def _put(self, text: str) -> None:
        self._set_text(text)
        self._given, self._saved = text, self.text
        self._is_saving, self._refused = False, None

    def _set_text(self, text: str) -> None:
        with QSignalBlocker(self._box):
            if isinstance(self._box, QLineEdit):
                self._box.setText(text)
                self._box.setCursorPosition(len(text) if self._box.hasFocus() else 0)
            else:
                self._box.setPlainText(text)

    @Slot()
    def _wait(self) -> None:
        if self._can_write and self.text != self._saved:
            self._waits = True
            if not self._hand.at_desk:
                self.said.emit(self.tr("Saving …"))
                if not self._timer.isActive():  # who types on without a pause loses little
                    self._timer.start()

    @Slot()
    def save(self) -> None:
        """Save what was typed now."""
        self._timer.stop()
        text = self.text
        if self._can_write and (text != self._saved or text == self._refused):
            self._given = self._saved = text
            self._is_saving, self._refused = True, None
            self._save(self._of, text, partial(self._tell_saved, text))
            if self._hand.at_desk:
                self._forget_keys()

    def _forget_keys(self) -> None:
        """Have nothing typed here be undone any more: the act is undone instead."""
        box = self._box
        if isinstance(box, QPlainTextEdit):
            box.document().clearUndoRedoStacks()
        else:
            at = box.cursorPosition()
            with QSignalBlocker(box):
                box.setText(box.text())
            box.setCursorPosition(at)

    @Slot()
    def _save_at_end(self) -> None:
        if self._hand.saves_at_end and self.text != self._refused:
            self.save()

    def _tell_saved(self, text: str) -> None:
        self._is_saving = False
        if text == self.text:
            self._waits = False
            self.said.emit(self._hand.saved_words)

    @Slot(object)
    def _tell_refused(self, error: Exception | None) -> None:
        if error is None:  # at a desk: it is tried again when the box is left, not at the end
            self._refused = self._saved if self._is_saving else self._refused
            self._is_saving = False
        elif self._can_write and self._waits:
            self.said.emit(words_of(error))


class StateLabel(QLabel):
    """A label that says whether the text is saved."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "soft")
        self.setWordWrap(True)

    @Slot(str)
    def say(self, text: str) -> None:
        """Show `text`; "" for none."""
        self.setText(text)


class WordsBox(NoteBox):
    """A box as high as its text, within limits."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("field", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self.verticalScrollBar().rangeChanged.connect(self.updateGeometry)
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
        """Ask for the height anew: while lines are broken for a size, no signal tells of them."""
        super().resizeEvent(event)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        """Return a size with the height of all lines, up to `_LINES`."""
        lines = self.document().size().height()  # the size of a plain text document is in lines
        return QSize(super().sizeHint().width(), self._height(min(lines, _LINES)))
