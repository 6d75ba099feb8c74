"""Text laid out over several lines, with some of its words marked.

Qt counts UTF-16 units where the archive counts characters; `to_qt` goes from one to the other.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from index import Span

LAST_OF_ONE_UNIT = "\uffff"


def to_qt(text: str, at: int) -> int:
    """Return the place in Qt's count of the character `at` of `text`."""
    if text.isascii() or max(text) <= LAST_OF_ONE_UNIT:
        return at
    return at + sum(character > LAST_OF_ONE_UNIT for character in text[:at])


class MarkedText:
    """One paragraph, laid out for a width. `height` is in pixels."""

    def __init__(self, text: str, font: QFont, width: float, *, leading: float = 1.5) -> None:
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._text = text
        self.pixels = font.pixelSize()
        self.height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            step = max(line.height(), font.pixelSize() * leading)
            line.setPosition(QPointF(0, self.height + (step - line.height()) / 2))
            self.height += step
        self._layout.endLayout()

    def draw(
        self,
        painter: QPainter,
        at: QPointF,
        ink: QColor,
        marks: Iterable[Span] = (),
        ground: QColor | None = None,
    ) -> QPointF:
        """Paint the text at `at` with `ground` behind each of `marks`; return where it ends."""
        painter.setPen(ink)
        runs = [self._run(mark, ground, ink) for mark in marks] if ground else []
        self._layout.draw(painter, at, runs)
        return at + QPointF(0, self.height)

    def _run(self, mark: Span, ground: QColor, ink: QColor) -> QTextLayout.FormatRange:
        look = QTextCharFormat()
        look.setBackground(QBrush(ground))
        look.setForeground(QBrush(ink))
        start, end = to_qt(self._text, mark.start), to_qt(self._text, mark.end)
        run = QTextLayout.FormatRange()
        run.start, run.length, run.format = start, end - start, look
        return run
