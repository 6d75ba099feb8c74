"""Typesets one slide for a room: as large as fits, left-aligned, never hyphenated."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from viewer.kit.look import INTERFACE_FACE, READING_FACE, face, read_colours
from viewer.kit.marked_text import MarkedText
from viewer.presenter.presentation import Slide

LEAST, MOST = 24, 46  # pixels of the words on a screen DESIGN_WIDTH wide
DESIGN_WIDTH = 1366
_STEP = 4  # pixels by which + and - change the words
_LEADING = 1.5
_GAP = 26  # between the words and their attribution
_SIDE, _TOP = 0.11, 0.12  # of the screen's width and height


class SlideView:
    """Paints slides. A longer quote is set smaller, down to LEAST and no further."""

    def __init__(self) -> None:
        self._colours = {name: QColor(value) for name, value in read_colours("room").items()}

    def paint(self, painter: QPainter, rect: QRectF, slide: Slide, larger: int = 0) -> None:
        """Paint `slide` so that it fills `rect`, its words so many steps `larger` than usual."""
        painter.fillRect(rect, self._colours["paper"])
        scale = rect.width() / DESIGN_WIDTH
        room = self.room_in(rect)
        words, line = self.fitted(slide, room.size(), scale, larger)
        gap = _GAP * scale if slide.attribution else 0
        spare = room.height() - words.height - gap - line.height
        at = room.topLeft() + QPointF(0, max(0.0, spare / 2))
        below = words.draw(painter, at, self._colours["ink"])
        line.draw(painter, below + QPointF(0, gap), self._colours["quote"])
        self._paint_source(
            painter,
            QRectF(room.left(), rect.top(), room.width(), rect.height() - 28 * scale),
            slide,
            scale,
        )

    def room_in(self, rect: QRectF) -> QRectF:
        """Return the part of a screen that words may fill."""
        side, top = rect.width() * _SIDE, rect.height() * _TOP
        return rect.adjusted(side, top, -side, -top)

    def fitted(
        self, slide: Slide, room: QSizeF, scale: float, larger: int = 0
    ) -> tuple[MarkedText, MarkedText]:
        """Lay the words and their attribution out in the largest size that fits `room`."""
        for size in range(max(LEAST, MOST + _STEP * larger), LEAST - 1, -2):
            pixels = max(LEAST, round(size * scale))
            words = MarkedText(slide.words, _font(pixels), room.width(), leading=_LEADING)
            small = _font(max(round(LEAST * 0.75), round(pixels * 0.62)), italic=True)
            line = MarkedText(slide.attribution, small, room.width())
            if words.height + line.height + _GAP * scale <= room.height() or pixels == LEAST:
                break
        return words, line

    def _paint_source(self, painter: QPainter, rect: QRectF, slide: Slide, scale: float) -> None:
        font = face(INTERFACE_FACE, max(13, round(14 * scale)))
        painter.setFont(font)
        painter.setPen(self._colours["soft"])
        text = QFontMetricsF(font).elidedText(
            slide.source, Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)


def _font(pixels: int, *, italic: bool = False) -> QFont:
    font = face(READING_FACE, pixels)
    font.setItalic(italic)
    return font
