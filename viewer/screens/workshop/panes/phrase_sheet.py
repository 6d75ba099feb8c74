"""Asks which words of a passage are to stand out on its slide."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from index import Span
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.screens.workshop.panes.text_boxes import WordsBox
from viewer.ui.look.look import Look
from viewer.ui.look.marked_text import to_qt

_LINES = 8


class PhraseSheet(QuestionSheet):
    """Shows the words of a passage, of which some can be selected. `chosen` carries their span.

    It carries None where no words are to stand out.
    """

    chosen = Signal(object)

    def __init__(self, text: str, phrase: Span | None, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Words that stand out"))
        self._text, self.box = text, WordsBox()
        self.box.setReadOnly(True)
        self.box.setFixedWidth(self.wide)
        self.box.setPlainText(text)
        self.box.setMinimumHeight(_LINES * self.box.fontMetrics().lineSpacing())
        if phrase is not None:
            self._select(phrase)
        mark = self.button(self.tr("&Mark what is selected"), main=True)
        clear = self.button(self.tr("&No mark"))
        cancel = self.button(self.tr("&Cancel"))
        for button, act in ((mark, self._mark), (clear, self._clear), (cancel, self.reject)):
            button.clicked.connect(act)
        told = self.tr("Select the words with the mouse, or with Shift and the arrow keys.")
        parts = (self.said(told, "soft"), self.named(self.tr("Words of the &passage"), self.box))
        self.ask(parts, (mark, clear, cancel), self.box)

    def _select(self, phrase: Span) -> None:
        cursor = self.box.textCursor()
        cursor.setPosition(to_qt(self._text, phrase.start))
        cursor.setPosition(to_qt(self._text, phrase.end), QTextCursor.MoveMode.KeepAnchor)
        self.box.setTextCursor(cursor)

    @Slot()
    def _mark(self) -> None:
        cursor = self.box.textCursor()
        before = self.box.toPlainText().encode("utf-16-le")
        ends = (cursor.selectionStart(), cursor.selectionEnd())
        start, end = (len(before[: 2 * at].decode("utf-16-le")) for at in ends)
        self.accept()
        self.chosen.emit(Span(start, end) if start < end else None)

    @Slot()
    def _clear(self) -> None:
        self.accept()
        self.chosen.emit(None)
