"""A strip at the foot of a page, to be torn off along a line."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from viewer.printing.sheet import PaperSheet
from viewer.printing.typeset.text_layout import draw_text, height_of, set_text
from viewer.ui.look.look import INTERFACE, Look

_ABOVE, _BELOW = 4.0, 10.0  # millimetres of the strip above and below its words
_GAP = 4.0  # pixels between two parts
_HAIRLINE, _DASHES = 0.8, (8, 6)  # pixels, and how many times that


class TearOff:
    """The words of a strip: a heading, and lines below it."""

    def __init__(self, lines: Sequence[str], look: Look, sheet: PaperSheet) -> None:
        heading, *others = lines
        room = sheet.body
        self._left, self._wide, self._end = room.left(), sheet.size.width(), sheet.size.height()
        self._above, self._below = _ABOVE / sheet.pixel, _BELOW / sheet.pixel
        fonts = [look.interface_font(INTERFACE, bold=True), look.interface_font(INTERFACE)]
        self._parts = [set_text(heading, fonts[0], room.width())]
        self._parts += [set_text(line, fonts[1], room.width()) for line in others]

    @property
    def top(self) -> float:
        """Where the line is along which the strip is torn off, in pixels of the sheet."""
        words = sum(height_of(part) + _GAP for part in self._parts)
        return self._end - words - self._above - self._below

    def paint(self, painter: QPainter) -> None:
        """Paint the strip at the foot of its page."""
        pen = QPen(Qt.GlobalColor.black, _HAIRLINE)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.drawLine(QLineF(0, self.top, self._wide, self.top))
        painter.setPen(Qt.GlobalColor.black)
        at = QPointF(self._left, self.top + self._above)
        for part in self._parts:
            at.setY(at.y() + draw_text(painter, part, at, _GAP))
