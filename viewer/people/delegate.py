"""Paints who took part: headings, and for each group a bar as long as its number."""

from typing import override

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from viewer.kit.figures import figure
from viewer.kit.look import INTERFACE, LIST, SMALL, Look
from viewer.kit.row_delegate import paint_ground
from viewer.kit.rows import ROW, Index, width_of
from viewer.people.rows import BarRow, HeadingRow

SIDE = 24
HEADING_HEIGHT, ROW_HEIGHT = 78, 34
LABELS, NUMBER, ACTION = 220, 40, 150
THICK = 14
UNIT_WIDTH = 18  # the most pixels that stand for one person
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class PeopleDelegate(QStyledItemDelegate):
    """The bars of one table share a scale, which begins at nothing."""

    def __init__(self, look: Look, action: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._action = action

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(ROW), HeadingRow)
        return QSize(width_of(option), HEADING_HEIGHT if heading else ROW_HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.data(ROW), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, HeadingRow):
            self._paint_heading(painter, row, rect.adjusted(SIDE, 0, -SIDE, -10))
        else:
            paint_ground(painter, option, self._look)
            self._paint_bar(painter, row, rect)
        painter.restore()

    def _paint_heading(self, painter: QPainter, row: HeadingRow, rect: QRectF) -> None:
        painter.setFont(self._look.interface_font(LIST, bold=True))
        painter.setPen(self._look.colour("ink"))
        self._write(painter, row.title, rect.adjusted(0, 20, 0, -22))
        painter.setFont(self._look.interface_font(SMALL))
        painter.setPen(self._look.colour("soft"))
        self._write(painter, row.of, rect.adjusted(0, 46, 0, 0))

    def _paint_bar(self, painter: QPainter, row: BarRow, rect: QRectF) -> None:
        colour = self._look.colour
        painter.setFont(self._look.interface_font(INTERFACE))
        painter.setPen(colour("ink"))
        label = QRectF(rect.left() + SIDE, rect.top(), LABELS, rect.height())
        self._write(painter, row.label, label)
        number = QRectF(label.right(), rect.top(), NUMBER - 14, rect.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | _MIDDLE, figure(row.count))
        room = rect.right() - number.right() - 14 - ACTION - SIDE
        unit = min(UNIT_WIDTH, max(1.0, room / max(1, row.most)))
        bar = QRectF(number.right() + 14, rect.center().y() - THICK / 2, row.count * unit, THICK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent" if row.id else "soft"))
        painter.drawRoundedRect(bar, 2, 2)
        if row.id:
            painter.setFont(self._look.interface_font(SMALL))
            painter.setPen(colour("accent"))
            place = QRectF(bar.right() + 14, rect.top(), ACTION, rect.height())
            self._write(painter, self._action, place)

    def _write(self, painter: QPainter, text: str, rect: QRectF) -> None:
        fitted = _fitted(text, painter.font(), rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | _MIDDLE, fitted)


def _fitted(text: str, font: QFont, width: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
