"""A sheet of typed words, which are not dropped by one press."""

from typing import override

from PySide6.QtCore import QPoint, QRect, Slot
from PySide6.QtWidgets import QPlainTextEdit

from viewer.notebook.dialogs.question import QuestionSheet


class TypedSheet(QuestionSheet):
    """Asks once before it drops typed words, and keeps the caret in view."""

    _warned: object = None  # the words that it said it would drop

    def typed(self) -> object:
        """Return what was typed and is not added yet, or what counts as false."""
        raise NotImplementedError

    def warning(self) -> str:
        """Return what is said before it is dropped."""
        return self.tr("Your words are not added yet. Cancel again to drop them.")

    @override
    def reject(self) -> None:
        """Close the sheet; typed words are dropped the second time, if they are still the same."""
        typed = self.typed()
        if typed and typed != self._warned:
            self._warned = typed
            self.tell(self.warning())
        else:
            super().reject()

    def follow(self, box: QPlainTextEdit) -> None:
        """Scroll to the caret of `box` as it moves."""
        box.cursorPositionChanged.connect(self._show_caret)

    @Slot()
    def _show_caret(self) -> None:
        box = self.focusWidget()
        inside = self._area.widget()
        if not isinstance(box, QPlainTextEdit) or inside is None or not inside.isAncestorOf(box):
            return
        caret = box.cursorRect()
        at = QRect(box.viewport().mapTo(inside, caret.topLeft()), caret.size())
        middle: QPoint = at.center()
        self._area.ensureVisible(middle.x(), middle.y(), 0, at.height())
