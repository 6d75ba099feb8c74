"""The sheet that lists what became of the quotes in a handout."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QListWidget, QTextEdit, QWidget

from index import Span
from viewer.handouts.rows import HandoutRows, summary
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.ui.look.look import LIST, Look, grown
from viewer.ui.look.marked_text import to_qt
from viewer.ui.look.tooltips import shortened

_MOST, _MOST_OTHERS = 8, 5  # lines that are seen: of quotes, and of other words
_LINES, _SPARE = 3, 16  # lines of a difference; pixels round them
_NAME = 60 * 7  # pixels at 100 % for a file's name


class HandoutSheet(QuestionSheet):
    """Lists checked quotes. `quote_opened` carries the row to show, and its number."""

    quote_opened = Signal(object, int)

    def __init__(self, name: str, rows: HandoutRows, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Check a handout"))
        quotes = self.quotes = rows.quotes
        self._list, self._words = self._rows(), self._box()
        self._difference = self.said("", "soft")
        close, go = self.button(self.tr("&Close")), self.button(self.tr("&Go to it"), main=True)
        close.clicked.connect(self.reject)
        go.clicked.connect(self._open)
        go.setVisible(bool(quotes))
        shown = shortened(" ".join(name.split()), self.fontMetrics(), grown(_NAME))
        told = self.tr(
            "Compared with the archive that is open. A code is no seal: only the words count, "
            "and the line below them. A trainer's own words, such as tasks, are not compared."
        )
        parts: list[QWidget] = [
            self.heading(self.tr("“{name}”").format(name=shown)),
            self.said(summary(quotes)),
            self.said(told, "soft"),
        ]
        if quotes:
            parts += [self._list]
        if any(quote.difference for quote in quotes):
            parts += [self._difference, self._words]
        parts += self._beside(rows)
        self.ask(parts, (go, close) if quotes else (close,), self._list if quotes else close)
        self._list.currentRowChanged.connect(self._tell_difference)
        self._list.itemActivated.connect(self._open)
        self.choose(self._first)

    def _beside(self, rows: HandoutRows) -> list[QWidget]:
        """Return what is told beside the quotes: sentences, each above its list."""
        parts: list[QWidget] = []
        if rows.without_care:
            told = self.tr(
                "The archive has a care note for these, and the handout none before them:"
            )
            listed = self._listed(rows.without_care, self.tr("Passages without their care note"))
            parts += [self.said(told), listed]
        if rows.others:
            told = self.tr(
                "Other words stand beside quotes: read them. A trainer's own words are listed too."
            )
            listed = self._listed(rows.others, self.tr("Other words beside the quotes"))
            parts += [self.said(told), listed]
        if rows.unseen:
            told = self.tr(
                "Words that cannot be seen, by their colour, size or place, or deleted with "
                "changes tracked and still in the file: read them."
            )
            listed = self._listed(rows.unseen, self.tr("Words that cannot be seen"))
            parts += [self.said(told), listed]
        return parts

    @property
    def _first(self) -> int:
        """The number of the first quote that is not unchanged."""
        altered = (number for number, each in enumerate(self.quotes) if each.state != "unchanged")
        return next(altered, 0)

    @property
    def told(self) -> tuple[str, str]:
        """The line on the difference of the chosen quote, and its words."""
        return self._difference.text(), self._words.toPlainText()

    def choose(self, number: int) -> None:
        """Choose the quote `number`, counted from 0."""
        self._list.setCurrentRow(number)
        self._tell_difference(number)

    @Slot(int)
    def _tell_difference(self, number: int) -> None:
        quote = self.quotes[number] if 0 <= number < len(self.quotes) else None
        if quote is None:
            return
        told = ""
        if quote.difference:
            told = self.tr(
                "What the archive has is struck out where it is gone, what is new is underlined:"
            )
        self._difference.setText(told)
        self._words.setPlainText(quote.difference)
        self._mark(quote.difference, quote.gone, is_gone=True)
        self._mark(quote.difference, quote.come, is_gone=False)
        self.fit()

    def _mark(self, text: str, spans: Sequence[Span], *, is_gone: bool) -> None:
        mark = QTextCharFormat()
        mark.setFontStrikeOut(is_gone)
        mark.setFontUnderline(not is_gone)
        mark.setBackground(self.look.colour("match"))
        mark.setForeground(self.look.colour("on_match"))
        for span in spans:
            cursor = QTextCursor(self._words.document())
            cursor.setPosition(to_qt(text, span.start))
            cursor.setPosition(to_qt(text, span.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(mark)

    @Slot()
    def _open(self) -> None:
        number = self._list.currentRow()
        if 0 <= number < len(self.quotes):
            self.accept()
            self.quote_opened.emit(self.quotes[number], number)

    def _rows(self) -> QListWidget:
        rows = self.listed((quote.words for quote in self.quotes), _MOST, "checked")
        rows.setAccessibleName(self.tr("The quotes in the handout"))
        return rows

    def _listed(self, words: Sequence[str], name: str) -> QListWidget:
        listed = self.listed(words, _MOST_OTHERS, "checked")
        listed.setAccessibleName(name)
        return listed

    def _box(self) -> QTextEdit:
        """Return the box for the words that differ. It never shows HTML."""
        box = QTextEdit()
        box.setReadOnly(True)
        box.setTabChangesFocus(True)
        box.setAccessibleName(self.tr("How the words differ"))
        self.look.dress(box, LIST, reading=True)
        box.setFixedWidth(self.wide)
        box.setFixedHeight(_LINES * box.fontMetrics().lineSpacing() + _SPARE)
        return box
