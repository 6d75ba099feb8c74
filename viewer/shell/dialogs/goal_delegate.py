"""Paints a goal of the switcher: its name, and its kind at the right.

The number of a quote, its care note and its attribution are above its words.
"""

from typing import override

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from index import Value
from viewer.shell.dialogs.goals import Goal
from viewer.ui.lists.long_list import ROW, Index
from viewer.ui.lists.row_delegate import RowDelegate, paint_ground
from viewer.ui.look.elision import elided
from viewer.ui.look.look import INTERFACE, LIST, SMALL

SIDE, GAP, ROOM = 16, 10, 16  # pixels beside the text, between parts, and above and below
_MOST_DETAIL = 0.55  # of the width


class _Laid(Value):
    height: float


class GoalDelegate(RowDelegate):
    """Paints one goal, with the archive's words in the reading face."""

    @override
    def lay_out(self, row: Goal, width: int) -> _Laid:
        look = self.look
        fonts = [look.interface_font(SMALL if row.testimony else INTERFACE)]
        if row.testimony and row.label:
            fonts.append(look.reading_font(LIST))
        return _Laid(sum(QFontMetricsF(font).height() for font in fonts) + ROOM)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        goal: Goal = index.data(ROW)
        look, colour = self.look, self.look.colour
        rect = QRectF(option.rect).adjusted(SIDE, 0, -SIDE, 0)
        painter.save()
        chosen = paint_ground(painter, option, look)
        small, usual = look.interface_font(SMALL), look.interface_font(INTERFACE)
        if goal.testimony and goal.label:
            words = look.reading_font(LIST)
            rect.adjust(0, ROOM / 2, 0, -ROOM / 2)
            below = QFontMetricsF(words).height()
            _at_left(
                painter,
                goal.label,
                words,
                colour("ink"),
                rect.adjusted(0, rect.height() - below, 0, 0),
            )
            rect.adjust(0, 0, 0, -below)
        if goal.detail:
            rect = self._at_right(painter, goal.detail, small, rect)
        rect = _at_left(painter, goal.lead, small, colour("soft"), rect)
        rect = _at_left(painter, goal.care, small, colour("care"), rect)
        if not goal.testimony:
            _at_left(painter, goal.label, usual, colour("accent" if chosen else "ink"), rect)
        painter.restore()

    def _at_right(self, painter: QPainter, text: str, font: QFont, rect: QRectF) -> QRectF:
        painter.setFont(font)
        painter.setPen(self.look.colour("soft"))
        metrics = QFontMetricsF(font)
        told = elided(text, metrics, rect.width() * _MOST_DETAIL)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, told)
        return rect.adjusted(0, 0, -metrics.horizontalAdvance(told) - GAP, 0)


def _at_left(painter: QPainter, text: str, font: QFont, ink: QColor, rect: QRectF) -> QRectF:
    """Draw `text` at the left of `rect`; return the rest of `rect`."""
    if not text or rect.width() <= GAP:
        return rect
    painter.setFont(font)
    painter.setPen(ink)
    metrics = QFontMetricsF(font)
    told = elided(text, metrics, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, told)
    return rect.adjusted(metrics.horizontalAdvance(told) + GAP, 0, 0, 0)
