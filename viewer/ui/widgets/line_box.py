"""A line of text to type in, where a change that was made can be undone by its key too."""

from typing import override

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

UNDOES_OFFERS = "undoesOffers"
"""The property of a box where Ctrl+Z, with no words to undo, undoes what a message offers."""


class LineBox(QLineEdit):
    """A line whose Ctrl+Z takes the last change back where nothing typed can be undone."""

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redoes = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undoes or redoes:
                event.ignore()
                return True
        return super().event(event)


def typed_words(box: QPlainTextEdit) -> str:
    """Return the words in `box`, with their no-break spaces: `toPlainText` has others instead."""
    return box.document().toRawText().replace("\u2029", "\n")
