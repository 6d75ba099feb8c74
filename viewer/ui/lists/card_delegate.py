"""Paints a card: its place, care note, words, attribution and themes."""

from typing import Any, override

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from index import Value
from viewer.ui.lists.card import Card
from viewer.ui.lists.long_list import ROW, Index
from viewer.ui.lists.row_delegate import BAR, RowDelegate, paint_ground, paint_line
from viewer.ui.lists.stars import Stars, paint_star
from viewer.ui.look.elision import elided
from viewer.ui.look.look import LIST, SMALL, Look
from viewer.ui.look.marked_text import MarkedText, coded_look, marked, match_look
from viewer.wording.number_format import unparted

SIDE, TOP, GAP = 24, 14, 6
MEASURE = 640  # the widest lines of words, at 100 %
QUOTE_INDENT = 16
CHIP_SIDE, CHIP_HEIGHT, CHIP_GAP = 8, 20, 6  # pixels at 100 %
_STAR, _BESIDE = 16, 3  # pixels: at 100 %; at every size, between star and edge
_POINTED_AT = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver


class _Laid(Value):
    """The parts of one card, laid out for a width."""

    place: MarkedText
    care: MarkedText | None
    translated: MarkedText | None
    words: MarkedText
    attribution: MarkedText | None
    below: MarkedText | None
    below_line: MarkedText | None
    chips: tuple[tuple[str, QRectF], ...]
    height: float


class CardDelegate(RowDelegate):
    """Paints cards: a bar beside a quote, a star at the right of a starred card.

    The chosen card, and the one under the pointer, show an empty star where a click puts one.
    """

    stars: Stars | None = None

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: Card = index.data(ROW)
        colour = self.look.colour
        laid: _Laid = self.laid(card, option.rect.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, self.look)
        paint_line(painter, option, self.look)
        self._paint_star(painter, option, card)
        at = QPointF(option.rect.topLeft()) + QPointF(SIDE, TOP)
        at = laid.place.draw(painter, at, colour("soft")) + QPointF(0, GAP)
        if laid.care is not None:
            at = laid.care.draw(painter, at, colour("care")) + QPointF(0, GAP)
        if laid.translated is not None and laid.below is None:
            at = laid.translated.draw(painter, at, colour("soft")) + QPointF(0, GAP)
        at = self._paint_words(painter, card, laid, at)
        at = self._paint_below(painter, card, laid, at)
        painter.setFont(self.look.interface_font(SMALL))
        for text, place in laid.chips:
            self._paint_chip(painter, text, place.translated(at + QPointF(0, GAP + 2)))
        painter.restore()

    def _paint_star(self, painter: QPainter, option: QStyleOptionViewItem, card: Card) -> None:
        filled = self.stars is not None and card.id in self.stars.names
        if filled or (self.stars is not None and option.state & _POINTED_AT):
            ink = self.look.colour("accent" if filled else "soft")
            paint_star(painter, star_place(option.rect, self.look), ink, filled=filled)

    def _paint_words(self, painter: QPainter, card: Card, laid: _Laid, at: QPointF) -> QPointF:
        colour = self.look.colour
        inside = at + QPointF(QUOTE_INDENT if card.quote else 0, 0)
        ink = colour("soft" if card.own else "ink")
        look = coded_look(self.look) if card.coded else match_look(self.look)
        below = laid.words.draw(painter, inside, ink, marked(card.marks, look))
        if laid.attribution is not None:
            below = laid.attribution.draw(painter, below + QPointF(0, GAP), colour("quote"))
        if card.quote:
            height = below.y() - at.y()
            painter.fillRect(QRectF(at.x(), at.y(), BAR, height), colour("quote"))
        return QPointF(at.x(), below.y())

    def _paint_below(self, painter: QPainter, card: Card, laid: _Laid, at: QPointF) -> QPointF:
        """Paint the translation, if it is shown below; return where what follows begins."""
        colour, inside = self.look.colour, at + QPointF(QUOTE_INDENT, GAP)
        if laid.below is None:
            return at
        if laid.translated is not None:
            inside = laid.translated.draw(painter, inside, colour("soft")) + QPointF(0, GAP)
        marks = marked(card.below_marks, match_look(self.look))
        inside = laid.below.draw(painter, inside, colour("ink"), marks)
        if laid.below_line is not None:
            inside = laid.below_line.draw(painter, inside + QPointF(0, GAP), colour("quote"))
        return QPointF(at.x(), inside.y())

    def _paint_chip(self, painter: QPainter, text: str, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("accent_ground"))
        painter.drawRoundedRect(rect, 4, 4)
        painter.setPen(self.look.colour("accent"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    @override
    def lay_out(self, row: Any, width: int) -> Any:
        look = self.look
        across = min(width - 2 * SIDE, look.scaled(MEASURE))
        inside = across - (QUOTE_INDENT if row.quote else 0)
        small, reading = look.interface_font(SMALL), look.reading_font(LIST + row.quote)
        plain, italic = look.interface_font(LIST - 1), look.reading_font(LIST - 1, italic=True)
        if row.own or row.is_translation:
            reading = small if row.own else plain
        place = MarkedText(unparted(row.place), small, across)
        care = MarkedText(row.care, small, across) if row.care else None
        translated = MarkedText(row.translated, small, across) if row.translated else None
        words = MarkedText(row.text, reading, inside, apart=row.emphasis)
        line = MarkedText(row.attribution, italic, inside) if row.attribution else None
        side = across - QUOTE_INDENT
        below = MarkedText(row.below, plain, side) if row.below else None
        below_line = MarkedText(row.below_line, italic, side) if row.below_line else None
        chips = self._chips(row.themes, across)
        height = 2 * TOP + place.height + GAP + words.height
        parts = (care, translated, line, below, below_line)
        height += sum(part.height + GAP for part in parts if part)
        height += chips[-1][1].bottom() + GAP + 2 if chips else 0
        return _Laid(place, care, translated, words, line, below, below_line, chips, height)

    def _chips(self, themes: tuple[str, ...], width: float) -> tuple[tuple[str, QRectF], ...]:
        metrics = QFontMetricsF(self.look.interface_font(SMALL))
        side, high = self.look.scaled(CHIP_SIDE), self.look.scaled(CHIP_HEIGHT)
        chips, x, y = [], 0.0, 0.0
        for theme in themes:
            text = elided(theme, metrics, width - 2 * side)
            wide = metrics.horizontalAdvance(text) + 2 * side
            if x and x + wide > width:
                x, y = 0.0, y + high + CHIP_GAP
            chips.append((text, QRectF(x, y, wide, high)))
            x += wide + CHIP_GAP
        return tuple(chips)


def star_place(card: QRect, look: Look) -> QRectF:
    """Return the rectangle of the star of a card whose rectangle in the list is `card`."""
    side = min(look.scaled(_STAR), SIDE - _BESIDE - 2)
    return QRectF(card.right() - _BESIDE - side, card.top() + TOP, side, side)
