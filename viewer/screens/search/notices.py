"""Lines about the answer below the filters, perhaps with another query to run."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.screens.search.answer_words import AnswerLine
from viewer.ui.widgets.flow_layout import flowing

_ONWARD = {Qt.Key.Key_Down, Qt.Key.Key_Right}
_SPARE = 4  # words are a little larger than their metrics say


class Notices(QWidget):
    """Lines of words, some with buttons that replace the query.

    `rest_wanted` is emitted where the rest of the archive should be indexed.
    """

    query_wanted = Signal(str)
    rest_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._lines: tuple[AnswerLine, ...] = ()
        self.suggestion: OfferButton | None = None
        """The button of a query that may be meant, or None."""
        self.hide()

    @property
    def lines(self) -> tuple[AnswerLine, ...]:
        """The lines, with their offers."""
        return self._lines

    @property
    def words(self) -> list[str]:
        """The words of each line."""
        return [line.words for line in self._lines]

    def show_lines(self, lines: Sequence[AnswerLine]) -> None:
        """Replace the lines."""
        if tuple(lines) == self._lines:  # during typing, most lines stay the same
            return
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._lines, self.suggestion = tuple(lines), None
        for line in lines:
            self._add(line)
        self.setVisible(bool(lines))

    def _add(self, line: AnswerLine) -> None:
        widget, flow = flowing(4)
        flow.addWidget(NoticeLabel(line.words))
        for label, query in line.offers:
            button = OfferButton(label, query)
            button.chosen.connect(self.rest_wanted if line.hastens else self.query_wanted)
            button.setAccessibleDescription(line.words)
            if line.suggests:
                button.setProperty("follows", "searchBox")
                self.suggestion = button
            flow.addWidget(button)
        self._layout.addWidget(widget)


class NoticeLabel(QLabel):
    """A label as wide as its words in one line, which wraps where there is less room."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "soft")
        self.setWordWrap(True)

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + _SPARE, metrics.height() + _SPARE)


class OfferButton(QPushButton):
    """A button that emits its query."""

    chosen = Signal(str)

    def __init__(self, text: str, query: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self._query = query
        self.setProperty("link", True)
        self.setAccessibleName(text)
        self.clicked.connect(self._tell)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press, or go on with the arrows, but not from the last one to the top of the window."""
        super().keyPressEvent(event)
        if event.key() in _ONWARD and not self.hasFocus():
            reached = QApplication.focusWidget()
            if reached is not None and _height(reached) < _height(self):
                self.setFocus()

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self._query)


def _height(part: QWidget) -> int:
    return part.mapTo(part.window(), QPoint()).y()
