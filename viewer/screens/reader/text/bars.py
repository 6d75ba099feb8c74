"""Paints what is beside a text: bars of quotes and of the chosen passage, bullets, a line."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter, QTextBlock

from viewer.screens.reader.text.cell_selection import row_of
from viewer.screens.reader.text.styles import GUTTER
from viewer.screens.reader.text.table_form import CELL_PADDING
from viewer.ui.look.bullets import paint_bullet
from viewer.ui.look.look import Look
from viewer.ui.look.text_blocks import ROLE, BlockRole, has_line_below, is_quoted

_BAR = 3  # pixels


def paint_beside(
    painter: QPainter, block: QTextBlock, top: int, chosen: tuple[int, int], look: Look
) -> None:
    """Paint what is beside `block`, whose text begins at `top`.

    `chosen` are the positions at which the chosen passage begins and ends.
    """
    role = block.blockFormat().intProperty(ROLE)
    if role == BlockRole.TABLE_END and not block.text():
        return  # Qt gives it no place of its own before another table
    height = round(block.layout().boundingRect().height())
    if is_quoted(block):
        quoted = max(height, _lines_of(block)) + _gap_within_quote(block)
        painter.fillRect(QRect(GUTTER, top, _BAR, quoted), look.colour("quote"))
    elif role == BlockRole.NOTES_BEGIN:
        painter.fillRect(GUTTER, top - 16, 96, 1, look.colour("soft"))
    elif row_of(block) is not None:
        padding = look.scaled(CELL_PADDING)
        top, height = top - padding, height + 2 * padding
    paint_bullet(painter, block, QPointF(block.layout().position().x(), top), look)
    start, end = chosen
    if start < end and start <= block.position() <= end:
        if block.next().position() <= end:
            height = max(height, _lines_of(block)) + _gap_below(block)
        painter.fillRect(QRect(0, top, _BAR, height), look.colour("accent"))


def _lines_of(block: QTextBlock) -> int:
    """Return the height of the lines of `block`: Qt may tell that of their letters."""
    return round(block.layout().lineCount() * block.blockFormat().lineHeight())


def _gap_below(block: QTextBlock) -> int:
    """Return the space between `block` and the next."""
    after = block.next().blockFormat()
    return round(block.blockFormat().bottomMargin() + after.topMargin())


def _gap_within_quote(block: QTextBlock) -> int:
    """Return the space between a quote and its attribution, below the quote's words."""
    return _gap_below(block) if has_line_below(block) else 0
