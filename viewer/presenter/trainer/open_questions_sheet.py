"""The sheet on which open questions of a presentation are read one by one, and taken into a set."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from index import as_text
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.clipboard_guard import holds_own_words
from viewer.ui.look.look import LIST, Look
from viewer.ui.widgets.choice_box import ChoiceBox
from viewer.ui.widgets.line_box import typed_words

_LINES = 3


class OpenQuestionsSheet(QuestionSheet):
    """Shows `questions` one after the other; `sets` are the ids and titles of those to choose from.

    `taken` carries the words of one, as they were changed here, and the id of a set, "" for a new
    one. `read` carries a question once it was taken or left out. Those after it stay unread.
    """

    taken = Signal(str, str)
    read = Signal(str)

    def __init__(
        self,
        questions: Sequence[str],
        sets: Sequence[tuple[str, str]],
        look: Look,
        parent: QWidget,
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Open questions"))
        self._questions, self._at = tuple(questions), 0
        self._words = QPlainTextEdit()
        self._words.setTabChangesFocus(True)
        self._words.setProperty("field", True)
        holds_own_words(self._words)
        look.dress(self._words, LIST)
        self._words.setFixedHeight((_LINES + 1) * self._words.fontMetrics().lineSpacing())
        self._words.textChanged.connect(self._follow)
        self._sets = ChoiceBox()
        for name, title in sets:
            self._sets.addItem(" ".join(title.split()), name)
        self._sets.addItem(self.tr("A new set"), "")
        self._heading = self.heading("")
        self._take = self.button(self.tr("&Take into this set"))
        leave, close = self.button(self.tr("&Leave out")), self.button(self.tr("&Close"))
        self._take.clicked.connect(self._take_in)
        leave.clicked.connect(self._go_on)
        close.clicked.connect(self.reject)
        told = self.tr(
            "What was asked in the room goes into a set only if you take it. Read it first, and "
            "take out names."
        )
        parts = (
            self._heading,
            self.said(told, "soft"),
            self.named(self.tr("What was &asked"), self._words),
            self.named(self.tr("&Set"), self._sets),
        )
        self.ask(parts, (self._take, leave, close), self._words)
        self._show()

    def _show(self) -> None:
        told = self.tr("Question {number} of {count}")
        told = told.format(number=self._at + 1, count=len(self._questions))
        self._heading.setText(told)
        self._words.setPlainText(self._questions[self._at])
        self._words.setFocus()

    @property
    def _typed(self) -> str:
        return as_text(typed_words(self._words).strip())

    @Slot()
    def _follow(self) -> None:
        self._take.setEnabled(bool(self._typed))

    @Slot()
    def _take_in(self) -> None:
        self.taken.emit(self._typed, self._sets.currentData())
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        self.read.emit(self._questions[self._at])
        self._at += 1
        if self._at < len(self._questions):
            self._show()
        else:
            self.accept()
