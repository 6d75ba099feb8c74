"""Paints a theme of the codebook: its label, number of passages and definition."""

from typing import override

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from index import Value
from viewer.screens.codebook.rows import ThemeRow
from viewer.ui.lists.long_list import ROW, Index
from viewer.ui.lists.row_delegate import RowDelegate, paint_ground, paint_line
from viewer.ui.look.look import INTERFACE, SMALL
from viewer.ui.look.marked_text import MarkedText
from viewer.wording.number_format import figure

SIDE, TOP = 20, 11
INDENT, DEEPEST = 16, 4  # further in, no words would fit


class _Laid(Value):
    """One theme, laid out for a width."""

    label: MarkedText
    definition: MarkedText

    @property
    def height(self) -> float:
        return self.label.height + self.definition.height + 2 * TOP


class ThemeDelegate(RowDelegate):
    """Paints themes, the label of the chosen one in the accent colour."""

    @override
    def lay_out(self, row: ThemeRow, width: int) -> _Laid:
        look, across = self.look, width - 2 * SIDE - _indent(row)
        beside = across - self._count_room(row)
        label = MarkedText(row.label, look.interface_font(INTERFACE, bold=True), beside)
        small = look.interface_font(SMALL)
        return _Laid(label, MarkedText(row.definition, small, across, leading=1.4))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ThemeRow = index.data(ROW)
        colour, rect = self.look.colour, QRectF(option.rect)
        laid: _Laid = self.laid(row, option.rect.width())
        painter.save()
        chosen = paint_ground(painter, option, self.look)
        paint_line(painter, option, self.look)
        at = rect.topLeft() + QPointF(SIDE + _indent(row), TOP)
        below = laid.label.draw(painter, at, colour("accent" if chosen else "ink"))
        laid.definition.draw(painter, below, colour("soft"))
        painter.setFont(self.look.interface_font(INTERFACE))
        painter.setPen(colour("soft"))
        room = self._count_room(row)
        high = painter.fontMetrics().height()
        place = QRectF(rect.right() - room - SIDE, at.y(), room, high)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, figure(row.count))
        painter.restore()

    def _count_room(self, row: ThemeRow) -> float:
        """Return the width of a theme's number, and of the gap before it."""
        metrics = QFontMetricsF(self.look.interface_font(INTERFACE))
        return metrics.horizontalAdvance(figure(row.count)) + metrics.averageCharWidth()


def _indent(row: ThemeRow) -> int:
    return INDENT * min(row.depth, DEEPEST)
