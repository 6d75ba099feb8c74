"""Paints the bullet of a list item beside its first line, on the screen and on paper."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextBlock

from viewer.ui.look.look import READING, Look
from viewer.ui.look.text_blocks import BULLET, indented

ROOM = 20  # pixels at 100 % left of the words
_BESIDE = 13  # pixels at 100 % from the words to its middle
_SIZE = 0.3  # of the size of the words
_SHAPES = 3  # a disc, a ring and a square, by depth, and again


def paint_bullet(painter: QPainter, block: QTextBlock, at: QPointF, look: Look) -> None:
    """Paint the bullet of `block`, whose layout is drawn `at`, if a list item begins there."""
    depth = block.blockFormat().intProperty(BULLET)
    if not depth or not block.layout().lineCount():
        return
    font = look.reading_font(READING)
    wide = font.pixelSize() * _SIZE
    line = block.layout().lineAt(0)
    is_mirrored = block.textDirection() is Qt.LayoutDirection.RightToLeft
    apart = indented(_BESIDE, look)
    beside = line.x() + line.width() + apart if is_mirrored else line.x() - apart
    middle = line.y() + line.ascent() - QFontMetricsF(font).xHeight() / 2
    draw_bullet(painter, at + QPointF(beside, middle), wide, depth, look.colour("ink"))


def draw_bullet(
    painter: QPainter, middle: QPointF, wide: float, depth: int, colour: QColor
) -> None:
    """Draw the bullet of a list item at `depth` around `middle`."""
    place = QRectF(0, 0, wide, wide)
    place.moveCenter(middle)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, max(1.0, wide / 5)))
    shape = (depth - 1) % _SHAPES
    if shape != 1:
        painter.setBrush(colour)
    if shape == _SHAPES - 1:
        painter.fillRect(place, colour)
    else:
        painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()
