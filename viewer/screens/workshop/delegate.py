"""Paints an item of a set: number, kind, first words, attribution, and signs."""

from typing import Any, override

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from index import Value
from viewer.screens.workshop.plan.item_words import ItemRow, ItemWords, cut
from viewer.ui.lists.card_delegate import GAP, MEASURE, QUOTE_INDENT, SIDE
from viewer.ui.lists.long_list import ROW, Index
from viewer.ui.lists.row_delegate import BAR, RowDelegate, paint_ground, paint_line
from viewer.ui.look.look import LIST, SMALL
from viewer.ui.look.marked_text import MarkedText
from viewer.wording.number_format import unparted

_MOST = 400  # characters of a line in a row
_TOP, _BETWEEN = 10, 12  # pixels above a row, and between its head and the minutes


class _Laid(Value):
    """The parts of one row, laid out for a width. `minutes` is the width of the minutes."""

    told: ItemWords
    head: MarkedText
    minutes: float
    care: MarkedText | None
    words: MarkedText | None
    line: MarkedText | None
    signs: tuple[MarkedText, ...]
    height: float


class ItemDelegate(RowDelegate):
    """Paints the archive's words in the reading face, all others in the interface face."""

    @override
    def lay_out(self, row: ItemRow, width: int) -> Any:
        look, told = self.look, row.told
        across = min(width - 2 * SIDE, look.scaled(MEASURE))
        inside = across - (QUOTE_INDENT if told.quote else 0)
        small = look.interface_font(SMALL)
        minutes = QFontMetricsF(small).horizontalAdvance(told.minutes)
        beside = minutes + _BETWEEN if told.minutes else 0.0
        head = MarkedText(unparted(cut(told.head, _MOST)), small, across - beside)
        care = MarkedText(cut(told.care, _MOST), small, across) if told.care else None
        font = look.interface_font(LIST - 1) if told.own else look.reading_font(LIST)
        words = MarkedText(told.words, font, inside) if told.words else None
        italic = look.reading_font(LIST - 1, italic=True)
        line = MarkedText(cut(told.line, _MOST), italic, inside) if told.line else None
        signs = tuple(MarkedText(sign, small, across) for sign in told.signs)
        parts = (head, care, words, line, *signs)
        height = 2 * _TOP - GAP + sum(part.height + GAP for part in parts if part)
        return _Laid(told, head, minutes, care, words, line, signs, height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        laid: _Laid = self.laid(index.data(ROW), option.rect.width())
        colour = self.look.colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = paint_ground(painter, option, self.look)
        paint_line(painter, option, self.look)
        at = QPointF(option.rect.topLeft()) + QPointF(SIDE, _TOP)
        self._paint_minutes(painter, laid, at, option.rect.width())
        at = laid.head.draw(painter, at, colour("soft")) + QPointF(0, GAP)
        if laid.care is not None:
            at = laid.care.draw(painter, at, colour("care")) + QPointF(0, GAP)
        at = self._paint_words(painter, laid, at, is_chosen=is_chosen)
        for sign in laid.signs:
            at = sign.draw(painter, at, colour("care")) + QPointF(0, GAP)
        painter.restore()

    def _paint_minutes(self, painter: QPainter, laid: _Laid, at: QPointF, width: int) -> None:
        if not laid.told.minutes:
            return
        across = min(width - 2 * SIDE, self.look.scaled(MEASURE))
        place = QRectF(at.x() + across - laid.minutes, at.y(), laid.minutes + 1, laid.head.height)
        painter.setFont(self.look.interface_font(SMALL))
        painter.setPen(self.look.colour("soft"))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, laid.told.minutes)

    def _paint_words(
        self, painter: QPainter, laid: _Laid, at: QPointF, *, is_chosen: bool
    ) -> QPointF:
        told, colour = laid.told, self.look.colour
        if laid.words is None:
            return at
        inside = at + QPointF(QUOTE_INDENT if told.quote else 0, 0)
        ink = colour("soft" if told.pale and not is_chosen else "ink")
        below = laid.words.draw(painter, inside, ink)
        if laid.line is not None:
            below = laid.line.draw(painter, below + QPointF(0, GAP), colour("quote"))
        if told.quote:
            painter.fillRect(QRectF(at.x(), at.y(), BAR, below.y() - at.y()), colour("quote"))
        return QPointF(at.x(), below.y() + GAP)
