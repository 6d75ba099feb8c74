"""Paints a theme of the codebook."""

from typing import override

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.kit.look import INTERFACE, SMALL, Look
from viewer.kit.marked_text import MarkedText
from viewer.kit.rows import ROW, Index, width_of
from viewer.themes.rows import ThemeRow

SIDE, TOP, BAR, COUNT = 20, 11, 3, 32


class ThemeDelegate(QStyledItemDelegate):
    """Paints a theme: its label and count, and what belongs under it."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = width_of(option)
        label, definition = self._laid(index.data(ROW), width)
        return QSize(width, round(label.height + definition.height + 2 * TOP))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ThemeRow = index.data(ROW)
        colour, rect = self._look.colour, QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        label, definition = self._laid(row, option.rect.width())
        painter.save()
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), colour("line"))
        if chosen:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), colour("raised"))
            painter.fillRect(
                QRectF(rect.left(), rect.top(), BAR, rect.height() - 1), colour("accent")
            )
        at = rect.topLeft() + QPointF(SIDE, TOP)
        below = label.draw(painter, at, colour("accent" if chosen else "ink"))
        definition.draw(painter, below, colour("soft"))
        painter.setFont(self._look.interface_font(INTERFACE))
        painter.setPen(colour("soft"))
        place = QRectF(rect.right() - COUNT - SIDE, at.y(), COUNT, 21)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, str(row.count))
        painter.restore()

    def _laid(self, row: ThemeRow, width: int) -> tuple[MarkedText, MarkedText]:
        look, across = self._look, width - 2 * SIDE
        label = MarkedText(row.label, look.interface_font(INTERFACE, bold=True), across - COUNT)
        return label, MarkedText(row.definition, look.interface_font(SMALL), across, leading=1.4)
