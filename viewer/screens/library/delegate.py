"""Paints an archive of the library: title, content, place and state."""

from typing import override

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from index import Value
from viewer.screens.library.rows import ArchiveRow
from viewer.ui.lists.long_list import ROW, Index
from viewer.ui.lists.row_delegate import RowDelegate, paint_ground, paint_line
from viewer.ui.look.look import SMALL
from viewer.ui.look.marked_text import MarkedText

SIDE, TOP, GAP = 24, 14, 4
MEASURE = 720  # the widest lines of words, at 100 %
_TITLE = 17


class _Laid(Value):
    """The lines of one archive, laid out for a width, each with the name of its colour."""

    lines: tuple[tuple[MarkedText, str], ...]

    @property
    def height(self) -> float:
        inside = sum(line.height for line, _colour in self.lines)
        return inside + GAP * (len(self.lines) - 1) + 2 * TOP


class ArchiveDelegate(RowDelegate):
    """Paints the title in the reading face, all else in the interface face."""

    @override
    def lay_out(self, row: ArchiveRow, width: int) -> _Laid:
        look = self.look
        across = min(width - 2 * SIDE, look.scaled(MEASURE))
        small = look.interface_font(SMALL)
        is_read = bool(row.content)
        title = look.reading_font(_TITLE, bold=True) if is_read else look.interface_font(_TITLE - 2)
        place = QFontMetricsF(small).elidedText(row.place, Qt.TextElideMode.ElideMiddle, across)
        parts = (
            (row.title, title, "ink" if is_read else "soft"),
            (row.content, small, "soft"),
            (place, small, "soft"),
            (row.said, small, "care" if row.is_wrong else "accent"),
        )
        lines = (
            (MarkedText(text, font, across, leading=1.45), colour)
            for text, font, colour in parts
            if text
        )
        return _Laid(tuple(lines))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ArchiveRow = index.data(ROW)
        laid: _Laid = self.laid(row, option.rect.width())
        painter.save()
        paint_ground(painter, option, self.look)
        paint_line(painter, option, self.look)
        at = QRectF(option.rect).topLeft() + QPointF(SIDE, TOP)
        for line, colour in laid.lines:
            at = line.draw(painter, at, self.look.colour(colour)) + QPointF(0, GAP)
        painter.restore()
