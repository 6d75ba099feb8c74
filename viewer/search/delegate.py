"""Paints the list of hits: cards, and the headings that they stand under."""

from dataclasses import dataclass
from typing import Any, override

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from viewer.kit.card_delegate import SIDE, CardDelegate
from viewer.kit.figures import figure
from viewer.kit.look import INTERFACE
from viewer.kit.marked_text import MarkedText
from viewer.kit.row_delegate import paint_line
from viewer.kit.rows import ROW, Index
from viewer.search.grouping import Heading, HitRow

_ABOVE, _BELOW = 20, 8


@dataclass(frozen=True, slots=True)
class _LaidHeading:
    """A heading, laid out for a width."""

    label: MarkedText
    height: float


class HitDelegate(CardDelegate):
    """A heading stands on the paper, in the accent, with room above it."""

    @override
    def lay_out(self, row: HitRow, width: int) -> Any:
        if not isinstance(row, Heading):
            return super().lay_out(row, width)
        font = self.look.interface_font(INTERFACE, bold=True)
        label = MarkedText(f"{row.label} · {figure(row.count)}", font, width - 2 * SIDE)
        return _LaidHeading(label, _ABOVE + label.height + _BELOW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, Heading):
            super().paint(painter, option, index)
            return
        laid: _LaidHeading = self.laid(row, option.rect.width())
        painter.save()
        paint_line(painter, option, self.look)
        at = QPointF(option.rect.topLeft()) + QPointF(SIDE, _ABOVE)
        laid.label.draw(painter, at, self.look.colour("accent"))
        painter.restore()
