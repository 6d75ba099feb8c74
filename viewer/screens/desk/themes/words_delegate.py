"""Paints a row of words: of the archive or of an editor, with a smaller line below."""

from dataclasses import dataclass
from typing import Protocol, override

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from viewer.ui.lists.long_list import ROW, Index
from viewer.ui.lists.row_delegate import RowDelegate, paint_ground, paint_line
from viewer.ui.look.look import INTERFACE, SMALL, Look
from viewer.ui.look.marked_text import MarkedText

SIDE, TOP = 20, 7


class _Row(Protocol):
    @property
    def text(self) -> str:
        """The words."""

    @property
    def below(self) -> str:
        """What is written smaller below them, or ""."""


@dataclass(frozen=True, slots=True)
class _Laid:
    """One row, laid out for a width."""

    text: MarkedText
    below: MarkedText | None

    @property
    def height(self) -> float:
        return self.text.height + (self.below.height if self.below else 0) + 2 * TOP


class WordsDelegate(RowDelegate):
    """Paints the words of a row, in the reading face where they `are_read`."""

    def __init__(self, look: Look, parent: QObject, *, are_read: bool = False) -> None:
        super().__init__(look, parent)
        self._are_read = are_read

    @override
    def lay_out(self, row: _Row, width: int) -> _Laid:
        across = width - 2 * SIDE
        text = MarkedText(row.text, self._font(), across, leading=1.4)
        small = self.look.interface_font(SMALL)
        return _Laid(text, MarkedText(row.below, small, across) if row.below else None)

    def _font(self) -> QFont:
        look = self.look
        return look.reading_font(INTERFACE) if self._are_read else look.interface_font(INTERFACE)

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
