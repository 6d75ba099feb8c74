"""The page itself: a column of text with bars beside quotes and beside the chosen passage."""

from collections.abc import Iterator, Sequence
from typing import Any, override

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, QRect, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from viewer.kit.copying import Excerpt
from viewer.kit.dial import Dial
from viewer.kit.look import Look
from viewer.reader.bars import paint_beside
from viewer.reader.illustrated import Illustrated
from viewer.reader.keeping import KeptPlace
from viewer.reader.scroll_marks import MarkedBar
from viewer.reader.selecting import Selecting
from viewer.reader.styles import GUTTER

MARGIN_COLUMN = 200  # pixels at 100 %
SIDE = 24


class Canvas(QTextBrowser):
    """Shows a document's text. `clicked_at` tells the position in the text of a plain click."""

    clicked_at = Signal(int)
    resized = Signal()

    def __init__(self, look: Look, dial: Dial, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._dial = dial
        self._selecting: Selecting | None = None
        self._chosen = (0, 0)
        self._numbers = 0
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self._bar = MarkedBar(look, self._depths_of)
        self.setVerticalScrollBar(self._bar)
        self._place = KeptPlace(self, self.verticalScrollBar())
        self._pressed = QPoint()
        self._text: Illustrated | None = None

    def keep_free(self, numbers: int) -> None:
        """Keep so much room for `numbers` left of the column, in pixels at 100 %."""
        self._numbers = numbers
        self._set_column()

    @property
    def margin_rect(self) -> QRect:
        """Where notes can stand beside the column; empty where the window is too narrow."""
        column = self.viewport().geometry()
        left, wide = column.right() + SIDE, self._look.scaled(MARGIN_COLUMN)
        if self.width() - left < wide:
            return QRect()
        return QRect(left, column.top(), wide, column.height())

    def show_text(self, text: Illustrated, selecting: Selecting) -> None:
        """Show `text` in place of what was there, which is thrown away."""
        self._chosen = (0, 0)
        self._selecting = selecting
        before, self._text = self._text, text
        self.setDocument(text)
        if before is not None:
            before.deleteLater()
        self._set_column()

    def show_on_bar(self, positions: Sequence[int], here: int | None) -> None:
        """Show beside the page where in the text `positions` are, and which of them one is at."""
        self._bar.show_marks(positions, here)

    @property
    def positions_near(self) -> tuple[int, int]:
        """The first and the last position that are seen, or would be a page further on."""
        page = self.viewport().height()
        first = self.cursorForPosition(QPoint(0, -page)).position()
        return first, self.cursorForPosition(QPoint(self.width(), 2 * page)).position()

    @property
    def positions_seen(self) -> tuple[int, int]:
        """The first and the last position that are seen."""
        corner = QPoint(self.viewport().width(), self.viewport().height())
        return self.first_position, self.cursorForPosition(corner).position()

    def _depths_of(self, positions: Sequence[int]) -> Iterator[float]:
        return _depths_in(self.document(), positions)

    def mark_chosen(self, start: int, end: int) -> None:
        """Put the bar of the chosen passage beside the text from `start` to `end`."""
        self._chosen = (start, end)
        self.viewport().update()

    def top_of(self, position: int) -> int:
        """Return the distance from the viewport's top to the line at `position`, in pixels."""
        block = self.document().findBlock(position)
        return round(self._block_top(block))

    def depth_of(self, position: int) -> int:
        """Return how far the block at `position` is below the top of the document, in pixels."""
        return self.top_of(position) + self.verticalScrollBar().value()

    def height_of(self, position: int) -> int:
        """Return how far under the top of the page the line at `position` is, in pixels."""
        return self.line_at(position).top()

    @property
    def first_position(self) -> int:
        """The position of the topmost line that is seen."""
        return self.cursorForPosition(QPoint(GUTTER, GUTTER + 2)).position()

    def scroll_to(self, position: int, *, below: int = GUTTER) -> None:
        """Bring the line at `position` to `below` pixels under the top of the page."""
        self._scroll_by(self.line_at(position).top() - below)

    def reveal(self, position: int) -> None:
        """Bring the line at `position` into sight, well below the top, unless it is there."""
        line, height = self.line_at(position), self.viewport().height()
        if line.top() < 0 or line.bottom() > height - height // 4:
            self._scroll_by(line.top() - height // 4)

    def show_down_to(self, position: int) -> None:
        """Scroll on as far as is needed to see the line at `position`."""
        below = self.line_at(position).bottom() + GUTTER - self.viewport().height()
        self._scroll_by(max(0, below))

    def line_at(self, position: int) -> QRect:
        """Return where the character at `position` is on the page."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        return self.cursorRect(cursor)

    def _scroll_by(self, pixels: int) -> None:
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + pixels)

    @property
    def selected(self) -> Excerpt | None:
        """What is selected, or None."""
        return self._selecting.excerpt(self.textCursor()) if self._selecting else None

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        """Let words leave as plain text, with attributions as the dial lets them leave."""
        data, excerpt = QMimeData(), self.selected
        data.setText(excerpt.worded(self._dial) if excerpt else "")
        return data

    @override
    def event(self, event: QEvent) -> bool:
        """Leave copying to the window, which says what leaves."""
        if event.type() is QEvent.Type.ShortcutOverride and _is_copy(event):
            event.ignore()
            return False
        return super().event(event)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Open nothing, ever. Qt reads the file itself if it is handed None."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return QImage(1, 1, QImage.Format.Format_ARGB32)
        return QByteArray(b" ")

    @override
    def focusNextPrevChild(self, following: bool, /) -> bool:
        """Tell of a link that Tab comes to or leaves, as Qt does for a pointer alone."""
        stays, at = super().focusNextPrevChild(following), self.textCursor()
        self.highlighted.emit(QUrl(at.charFormat().anchorHref() if at.hasSelection() else ""))
        return stays

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        with self._place.kept():
            super().resizeEvent(event)
            self._set_column()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        here = event.position().toPoint()
        near = (here - self._pressed).manhattanLength() < 4
        if event.button() is Qt.MouseButton.LeftButton and near:
            self.clicked_at.emit(self.cursorForPosition(here).position())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        first = self.cursorForPosition(QPoint(0, 0)).block()
        block = first.previous() if first.previous().isValid() else first
        while block.isValid() and self._block_top(block) < self.viewport().height():
            top = round(self._block_top(block))
            paint_beside(painter, block, top, self._chosen, self._look)
            block = block.next()

    def _block_top(self, block: QTextBlock) -> float:
        """Return where the text of `block` begins, from the viewport's top."""
        rect = self.document().documentLayout().blockBoundingRect(block)
        return float(rect.top()) - self.verticalScrollBar().value()

    def _set_column(self) -> None:
        """Centre the column, with its margin where there is room for one."""
        measure = self._look.measure + GUTTER
        room = self.contentsRect().width() - self._bar.sizeHint().width()
        least, notes = SIDE + self._look.scaled(self._numbers), self._look.scaled(MARGIN_COLUMN)
        beside = SIDE + notes if room >= measure + notes + 3 * SIDE else 0
        column = min(measure, room - least - SIDE)
        left = max(least, (room - column - beside) // 2)
        self.setViewportMargins(left, 0, max(0, room - left - column), 0)
        if column != self.lineWrapColumnOrWidth():  # else all lines would be broken once more
            self.setLineWrapColumnOrWidth(column)
        if self._text is not None:
            self._text.fit(column - GUTTER)
        self.resized.emit()


def _depths_in(document: QTextDocument, positions: Sequence[int]) -> Iterator[float]:
    """Yield how deep each of `positions`, in their order, is in `document`, in pixels.

    Within a block by its part of the block: thousands are asked for at once.
    """
    begin = end = -1
    top = step = 0.0
    for position in positions:
        if not begin <= position < end:
            block = document.findBlock(position)
            begin, end = block.position(), block.position() + block.length()
            rect = document.documentLayout().blockBoundingRect(block)
            top, step = rect.top(), rect.height() / max(1, block.length())
        yield top + step * (position - begin)


def _is_copy(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy)
