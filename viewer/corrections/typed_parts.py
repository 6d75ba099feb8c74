"""The boxes in which a reader types a suggestion: words, a reason, a name. All may stay empty."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from index import MAX_NAME, MAX_WHY, as_text
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.clipboard_guard import holds_own_words
from viewer.ui.look.look import READING, Look
from viewer.ui.widgets.line_box import typed_words

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
    """The boxes for a reason and a name."""

    def __init__(self, sheet: QuestionSheet) -> None:
        self.why = QPlainTextEdit()
        self.why.setTabChangesFocus(True)
        self.why.setProperty("field", True)
        self.why.setFixedHeight((_LINES + 1) * self.why.fontMetrics().lineSpacing())
        self._by = QLineEdit()
        self._by.setMaxLength(MAX_NAME)
        for box in (self.why, self._by):
            holds_own_words(box)
        why = QCoreApplication.translate("ReasonAndName", "Wh&y (may stay empty)")
        by = QCoreApplication.translate("ReasonAndName", "Your na&me (may stay empty)")
        self.parts: tuple[QWidget, ...] = (sheet.named(why, self.why), sheet.named(by, self._by))

    def fill(self, why: str, by: str) -> None:
        """Put a reason and a name into the boxes."""
        self.why.setPlainText(why)
        self._by.setText(by)

    @property
    def typed(self) -> tuple[str, str]:
        """The reason and the name."""
        why = as_text(typed_words(self.why).strip())[:MAX_WHY]
        return why, as_text(self._by.text().strip(), is_line=True)
