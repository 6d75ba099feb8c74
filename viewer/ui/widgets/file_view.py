"""Shows lines of a file with their numbers, and marks some of them."""

from typing import override

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from index import Excerpt
from viewer.ui.look.look import LIST, SMALL, Look

_BAR = 3
_GAP = 10


class FileView(QPlainTextEdit):
    """A read-only text: the editor changes the file in a program of their own."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._first = 1
        self._excerpt: Excerpt | None = None
        self._line: int | None = None
        self._last: int | None = None
        self._is_new = False  # new, and not yet scrolled by the reader
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self._numbers = _Numbers(self)
        self.updateRequest.connect(self._numbers.update)
        self.verticalScrollBar().actionTriggered.connect(self._take_scrolling)
        look.changed.connect(self._look_anew)
        self._look_anew()

    def show_excerpt(self, excerpt: Excerpt, line: int | None, last: int | None = None) -> None:
        """Show `excerpt` with the lines from `line` to `last` marked and in sight.

        Lines are counted as in the file.
        """
        last = line if last is None else last
        if (excerpt, line, last) == (self._excerpt, self._line, self._last):
            return
        self._excerpt = excerpt
        self._first, self._line, self._last = excerpt.first, line, last
        self.setPlainText("\n".join(excerpt.lines))
        self._look_anew()
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(self._marked)))
        self._is_new = True
        self._seek()

    def _seek(self) -> None:
        """Scroll to the marked line; called again when the size changes."""
        if self._is_new and self._line is not None:
            self.centerCursor()

    @Slot()
    def _take_scrolling(self) -> None:
        self._is_new = False

    def show_nothing(self) -> None:
        """Clear the view."""
        self._line = self._last = self._excerpt = None
        self.clear()
        self._look_anew()

    @property
    def _marked(self) -> int:
        """The number of the first marked block, from 0; the last block if the file is shorter."""
        return self._block_of(self._line)

    def _block_of(self, line: int | None) -> int:
        wanted = (line or self._first) - self._first
        return max(0, min(wanted, self.blockCount() - 1))

    @property
    def marked_text(self) -> str:
        """The text of the first marked line, or ""."""
        block = self.document().findBlockByNumber(self._marked)
        return block.text() if self._line is not None else ""

    @property
    def numbers_width(self) -> int:
        """The width of the column of numbers, 0 without a file."""
        if self._excerpt is None:
            return 0
        digits = len(str(self._first + self.blockCount()))
        metrics = self._numbers.fontMetrics()
        return _BAR + 2 * _GAP + digits * metrics.horizontalAdvance("0")

    @Slot()
    def _look_anew(self) -> None:
        self._look.dress(self, LIST - 1, reading=True)
        self._look.dress(self._numbers, SMALL)
        self.setViewportMargins(self.numbers_width, 0, 0, 0)
        self._place_numbers()
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(self.document().findBlockByNumber(self._marked))
        keep = QTextCursor.MoveMode.KeepAnchor
        last = self.document().findBlockByNumber(self._block_of(self._last))
        mark.cursor.setPosition(last.position(), keep)
        mark.cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, keep)
        mark.cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, keep)  # at full width
        mark.format.setBackground(self._look.colour("match"))
        mark.format.setForeground(self._look.colour("on_match"))
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection.value, True)
        self.setExtraSelections([mark] if self._line is not None else [])

    def _place_numbers(self) -> None:
        inside = self.contentsRect()
        self._numbers.setGeometry(inside.left(), inside.top(), self.numbers_width, inside.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_numbers()
        self._seek()

    def paint_numbers(self, painter: QPainter) -> None:
        """Paint the numbers of the visible lines, and a bar beside the marked ones."""
        painter.fillRect(self._numbers.rect(), self._look.colour("panel"))
        block, width = self.firstVisibleBlock(), self.numbers_width
        while block.isValid() and block.isVisible():
            box = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if box.top() > self.viewport().height():
                break
            marked = range(self._marked, self._block_of(self._last) + 1)
            here = self._line is not None and block.blockNumber() in marked
            painter.setFont(self._look.interface_font(SMALL, bold=here))
            painter.setPen(self._look.colour("ink" if here else "soft"))
            height = self.fontMetrics().lineSpacing()
            place = QRectF(0, box.top(), width - _GAP, height)
            painter.drawText(
                place,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                str(self._first + block.blockNumber()),
            )
            if here:
                bar = QRectF(0, box.top(), _BAR, box.height())
                painter.fillRect(bar, self._look.colour("accent"))
            block = block.next()


class _Numbers(QWidget):
    """The column of numbers beside the text."""

    def __init__(self, view: FileView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._view.numbers_width, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._view.paint_numbers(QPainter(self))
