"""The sheet that asks for a handout to check: a file, or its words."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.clipboard_guard import holds_own_words
from viewer.ui.look.look import LIST, Look

_LINES = 6


class HandoutSourceSheet(QuestionSheet):
    """Asks for a file, or for pasted words. `file_wanted` is emitted for the file."""

    file_wanted = Signal()
    words_given = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Check a handout"))
        self._words = QPlainTextEdit()
        self._words.setTabChangesFocus(True)
        self._words.setProperty("field", True)
        holds_own_words(self._words)
        look.dress(self._words, LIST, reading=True)
        self._words.setFixedHeight((_LINES + 1) * self._words.fontMetrics().lineSpacing())
        self._file = self.button(self.tr("Choose a &file …"), main=True)
        self._check = self.button(self.tr("Check these &words"))
        close = self.button(self.tr("&Close"))
        self._check.setEnabled(False)
        self._words.textChanged.connect(self._follow)
        self._file.clicked.connect(self._choose)
        self._check.clicked.connect(self._give)
        close.clicked.connect(self.reject)
        told = self.tr(
            "A handout is a DOCX, ODT, PPTX, EPUB, HTML or text. Notes, comments and hidden slides "
            "are read too."
        )
        self.ask(
            (
                self.heading(self.tr("Which handout?")),
                self.said(told, "soft"),
                self.named(
                    self.tr("Or &paste its words, from an e-mail or a web page"), self._words
                ),
            ),
            (self._file, self._check, close),
            self._file,
        )

    @Slot()
    def _follow(self) -> None:
        self._check.setEnabled(bool(self._words.toPlainText().strip()))

    @Slot()
    def _choose(self) -> None:
        self.accept()
        self.file_wanted.emit()

    @Slot()
    def _give(self) -> None:
        words = self._words.toPlainText()
        self.accept()
        self.words_given.emit(words)
