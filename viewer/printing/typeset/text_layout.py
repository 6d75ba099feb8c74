"""Sets a few words in one font, where no text document is needed."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

_LEADING = 1.45  # of the font size


def in_one_block(text: str) -> str:
    """Return `text` with its line breaks as breaks within a block."""
    return text.replace("\r\n", "\n").replace("\n", "\u2028").replace("\u2029", "\u2028")


def set_text(text: str, font: QFont, across: float) -> QTextLayout:
    """Return `text` set in `font` in lines of `across` pixels."""
    layout = QTextLayout(in_one_block(text), font)
    option = QTextOption()
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while text and (line := layout.createLine()).isValid():
        line.setLineWidth(across)
        line.setPosition(QPointF(0, y))
        y += min(line.height(), font.pixelSize() * _LEADING)
    layout.endLayout()
    return layout


def height_of(layout: QTextLayout) -> float:
    """Return the height of `layout` in pixels."""
    if not layout.lineCount():
        return 0.0
    last = layout.lineAt(layout.lineCount() - 1)
    return last.y() + last.height()


def draw_text(painter: QPainter, layout: QTextLayout, at: QPointF, gap: float = 0.0) -> float:
    """Draw `layout` and return the height that it took, with the `gap` below if it has words."""
    for number in range(layout.lineCount()):
        layout.lineAt(number).draw(painter, at)
    return height_of(layout) + gap if layout.lineCount() else 0.0
