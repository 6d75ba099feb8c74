"""The boxes in which a reader types a suggestion: words, a reason, a name. All may stay empty."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from index import MAX_NAME, MAX_WHY, as_text
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.clipboard_guard import holds_own_words
from viewer.ui.look.look import READING, Look

_LINES = 2


def words_box(words: str, lines: int, look: Look, *, is_fixed: bool = False) -> QPlainTextEdit:
    """Return a box of `words` that shows so many lines; a `is_fixed` one cannot be typed in."""
    box = QPlainTextEdit(words)
    box.setTabChangesFocus(True)
    box.setReadOnly(is_fixed)
    box.setProperty("field", not is_fixed)
    if not is_fixed:
        holds_own_words(box)
    box.setFont(look.reading_font(READING))
    box.setFixedHeight((lines + 1) * box.fontMetrics().lineSpacing())
    return box


class ReasonAndName:
    """The boxes for a reason and a name. The name is never proposed."""

    def __init__(self, sheet: QuestionSheet) -> None:
        self._why = QPlainTextEdit()
        self._why.setTabChangesFocus(True)
        self._why.setProperty("field", True)
        self._why.setFixedHeight((_LINES + 1) * self._why.fontMetrics().lineSpacing())
        self._by = QLineEdit()
        self._by.setMaxLength(MAX_NAME)
        for box in (self._why, self._by):
            holds_own_words(box)
        why = QCoreApplication.translate("ReasonAndName", "Wh&y (may stay empty)")
        by = QCoreApplication.translate("ReasonAndName", "Your na&me (may stay empty)")
        self.parts: tuple[QWidget, ...] = (sheet.named(why, self._why), sheet.named(by, self._by))

    @property
    def typed(self) -> tuple[str, str]:
        """The reason and the name."""
        why = as_text(self._why.toPlainText().strip())[:MAX_WHY]
        return why, as_text(self._by.text().strip(), is_line=True)
