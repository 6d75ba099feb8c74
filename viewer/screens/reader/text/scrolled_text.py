"""A scrolled text: the positions of its words in pixels, and scrolling to them."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from viewer.screens.reader.text.styles import GUTTER


class ScrolledText(QTextBrowser):
    """A text whose methods take positions. Pixels are from the viewport's top, if not said else."""

    @property
    def positions_near(self) -> tuple[int, int]:
        """The first and the last position that are visible, or within a page of it."""
        page = self.viewport().height()
        first = self.cursorForPosition(QPoint(0, -page)).position()
        return first, self.cursorForPosition(QPoint(self.width(), 2 * page)).position()

    @property
    def positions_seen(self) -> tuple[int, int]:
        """The first and the last visible position."""
        corner = QPoint(self.viewport().width(), self.viewport().height())
        return self.first_position, self.cursorForPosition(corner).position()

    def top_of(self, position: int) -> int:
        """Return the y of the block at `position`."""
        block = self.document().findBlock(position)
        return round(self.block_top(block))

    def depth_of(self, position: int) -> int:
        """Return the distance of the block at `position` from the document's top, in pixels."""
        return self.top_of(position) + self.verticalScrollBar().value()

    def height_of(self, position: int) -> int:
        """Return the y of the line at `position`."""
        return self.line_at(position).top()

    @property
    def first_position(self) -> int:
        """The position at the start of the first visible line."""
        return self.cursorForPosition(QPoint(GUTTER, GUTTER + 2)).position()

    @property
    def first_block(self) -> QTextBlock:
        """The block that ends above the first visible line, else the first of the text.

        Qt's answer is far below where it has not broken the text into lines yet.
        """
        block = self.cursorForPosition(QPoint(0, 0)).block()
        while block.previous().isValid():
            block = block.previous()
            if self.block_top(block) < 0:
                break
        return block

    def scroll_to(self, position: int, *, below: int = GUTTER) -> None:
        """Scroll the line at `position` to `below` pixels under the top."""
        self._scroll_by(self.line_at(position).top() - below)

    def reveal(self, position: int) -> None:
        """Scroll the line at `position` well below the top, unless it is visible."""
        line, height = self.line_at(position), self.viewport().height()
        if line.top() < 0 or line.bottom() > height - height // 4:
            self._scroll_by(line.top() - height // 4)

    def show_down_to(self, position: int) -> None:
        """Scroll down as far as needed to see the line at `position`."""
        below = self.line_at(position).bottom() + GUTTER - self.viewport().height()
        self._scroll_by(max(0, below))

    def place_cursor(self, position: int) -> None:
        """Place the cursor at `position`: nothing is selected, and Tab goes on from there."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)

    def line_at(self, position: int) -> QRect:
        """Return the rectangle of the character at `position` in the viewport."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        return self.cursorRect(cursor)

    def _scroll_by(self, pixels: int) -> None:
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + pixels)

    def block_top(self, block: QTextBlock) -> float:
        """Return the y at which the text of `block` begins."""
        rect = self.document().documentLayout().blockBoundingRect(block)
        return float(rect.top()) - self.verticalScrollBar().value()

    def depths_of(self, positions: Sequence[int]) -> Iterator[float]:
        """Yield the distances of `positions`, in order, from the top of the document, in pixels.

        Within a block they are interpolated, since thousands are asked for at once.
        """
        document = self.document()
        begin = end = -1
        top = step = 0.0
        for position in positions:
            if not begin <= position < end:
                block = document.findBlock(position)
                begin, end = block.position(), block.position() + block.length()
                rect = document.documentLayout().blockBoundingRect(block)
                top, step = rect.top(), rect.height() / max(1, block.length())
            yield top + step * (position - begin)
