"""Marks beside printed text: bars of quotes, numbers, rules, bars of counts.

Everything is drawn in lines and nothing is filled, which saves ink and needs no colours.
"""

from collections.abc import Mapping

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextDocument

from index import Voice
from viewer.printing.strips import rect_of
from viewer.ui.look.bullets import paint_bullet
from viewer.ui.look.look import SMALL, Look
from viewer.ui.look.text_blocks import (
    BAR,
    ROLE,
    VOICE,
    BlockRole,
    has_line_below,
    is_quoted,
)

_QUOTE_LINE, _HAIRLINE = 1.6, 0.7  # pixels
_NOTES_ABOVE, _NOTES_WIDE = 16, 96
_THICK, _APART = 11, 5.0
_NUMBERS, _GAP = 60, 8


class PageMarks:
    """Draws the marks of a text's blocks. `numbers` are by the position of a block's start."""

    def __init__(self, text: QTextDocument, look: Look, numbers: Mapping[int, str]) -> None:
        self._text = text
        self._look = look
        self._numbers = numbers
        self._left = text.rootFrame().frameFormat().leftMargin()

    def draw(self, painter: QPainter, block: QTextBlock) -> None:
        """Draw the marks beside `block`."""
        form, rect = block.blockFormat(), rect_of(self._text, block)
        role = form.intProperty(ROLE)
        if is_quoted(block):
            bottom = rect.bottom() + _gap_below(block)
            self.draw_line(painter, QLineF(self._left, rect.top(), self._left, bottom), _QUOTE_LINE)
        elif role == BlockRole.NOTES_BEGIN:
            top = rect.top() - _NOTES_ABOVE
            self.draw_line(painter, QLineF(self._left, top, self._left + _NOTES_WIDE, top))
        paint_bullet(painter, block, rect.topLeft(), self._look)
        if form.hasProperty(BAR):
            wide = rect.width() * form.doubleProperty(BAR)
            bar = QRectF(rect.left(), rect.center().y() - _THICK / 2, max(wide, 2), _THICK)
            draw_bar(painter, bar, form.stringProperty(VOICE))
        if block.position() in self._numbers:
            self._draw_number(painter, rect, block)

    def draw_line(self, painter: QPainter, line: QLineF, wide: float = _HAIRLINE) -> None:
        """Draw a rule."""
        pen = QPen(self._look.colour("ink"), wide)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(line)

    def _draw_number(self, painter: QPainter, rect: QRectF, block: QTextBlock) -> None:
        line = block.layout().lineAt(0).height()
        place = QRectF(self._left - _GAP - _NUMBERS, rect.top(), _NUMBERS, line)
        painter.setFont(self._look.interface_font(SMALL))
        painter.setPen(self._look.colour("soft"))
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, align, self._numbers[block.position()])


def draw_bar(painter: QPainter, bar: QRectF, voice: str) -> None:
    """Draw a bar: hatched both ways for quoted, one way for reported, empty otherwise."""
    painter.save()
    painter.setPen(QPen(Qt.GlobalColor.black, _HAIRLINE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar)
    painter.setClipRect(bar, Qt.ClipOperation.IntersectClip)
    if voice in (Voice.QUOTED, Voice.REPORTED):
        _hatch(painter, bar, forward=True)
    if voice == Voice.QUOTED:
        _hatch(painter, bar, forward=False)
    painter.restore()


def _hatch(painter: QPainter, bar: QRectF, *, forward: bool) -> None:
    """Draw diagonal lines across `bar`. Qt's own patterns are as fine as the printer's dots."""
    at, tall = bar.left() - bar.height(), bar.height()
    while at < bar.right():
        begin, end = (bar.bottom(), bar.top()) if forward else (bar.top(), bar.bottom())
        painter.drawLine(QLineF(at, begin, at + tall, end))
        at += _APART


def _gap_below(block: QTextBlock) -> float:
    """Return the space between a quote and its attribution."""
    if not has_line_below(block):
        return 0.0
    return block.blockFormat().bottomMargin() + block.next().blockFormat().topMargin()
