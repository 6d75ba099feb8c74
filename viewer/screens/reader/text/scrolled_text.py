"""A text that is longer than what is seen of it: where its words are, and the way to them."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from viewer.screens.reader.text.styles import GUTTER


class ScrolledText(QTextBrowser):
    """Tells by positions in its text. Pixels are from the top of what is seen, if not said else."""

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

    def top_of(self, position: int) -> int:
        """Return the distance from the viewport's top to the line at `position`, in pixels."""
        block = self.document().findBlock(position)
        return round(self.block_top(block))

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

    def block_top(self, block: QTextBlock) -> float:
        """Return where the text of `block` begins, from the viewport's top."""
        rect = self.document().documentLayout().blockBoundingRect(block)
        return float(rect.top()) - self.verticalScrollBar().value()

    def depths_of(self, positions: Sequence[int]) -> Iterator[float]:
        """Yield how deep each of `positions`, in their order, is in the document, in pixels.

        Within a block by its part of the block: thousands are asked for at once.
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
