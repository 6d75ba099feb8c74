"""Paints a row of words: with a smaller line below."""

from typing import Protocol, override

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from index import Value
from viewer.ui.lists.long_list import ROW, Index
from viewer.ui.lists.row_delegate import RowDelegate, paint_ground, paint_line
from viewer.ui.look.look import INTERFACE, SMALL
from viewer.ui.look.marked_text import MarkedText

SIDE, TOP = 20, 7


class _Row(Protocol):
    @property
    def text(self) -> str:
        """The words."""

    @property
    def below(self) -> str:
        """What is written smaller below them, or ""."""


class _Laid(Value):
    """One row, laid out for a width."""

    text: MarkedText
    below: MarkedText | None

    @property
    def height(self) -> float:
        return self.text.height + (self.below.height if self.below else 0) + 2 * TOP


class WordsDelegate(RowDelegate):
    """Paints the words of a row."""

    @override
    def lay_out(self, row: _Row, width: int) -> _Laid:
        across = width - 2 * SIDE
        text = MarkedText(row.text, self.look.interface_font(INTERFACE), across, leading=1.4)
        small = self.look.interface_font(SMALL)
        return _Laid(text, MarkedText(row.below, small, across) if row.below else None)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colour = self.look.colour
        laid: _Laid = self.laid(index.data(ROW), option.rect.width())
        painter.save()
        paint_ground(painter, option, self.look)
        paint_line(painter, option, self.look)
        at = QRectF(option.rect).topLeft() + QPointF(SIDE, TOP)
        below = laid.text.draw(painter, at, colour("ink"))
        if laid.below is not None:
            laid.below.draw(painter, below, colour("soft"))
        painter.restore()
