"""The passage numbers left of the text."""

from typing import override

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.ui.look.look import SMALL, Look

DIGITS = 36  # pixels at 100 %, for four digits
_GAP = 6


class Numbers(QWidget):
    """Paints the numbers at the left edge of the page, beside the first line of each passage."""

    def __init__(self, look: Look, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._look = look
        self._canvas = canvas
        self._layout: DocumentLayout | None = None
        self._numbers: dict[str, int] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def seen(self) -> dict[int, QRect]:
        """The visible numbers, and the rectangle of the line beside each."""
        if self._layout is None or not self._canvas.shows(self._layout.text):
            return {}
        layout, canvas = self._layout, self._canvas
        first = max(0, layout.number_at(canvas.first_position))
        lines = {}
        for name in layout.names[first:]:
            line = canvas.line_at(layout.stretches[name].begin)
            if line.top() > self.height():
                break
            if name in self._numbers:
                lines[self._numbers[name]] = line
        return lines

    def set_layout(self, layout: DocumentLayout) -> None:
        """Show the numbers of the document in `layout`."""
        self._layout, document = layout, layout.whole
        self._numbers = {p.id: number for number, p in enumerate(document.passages(), start=1)}
        self.update()

    def place(self) -> None:
        """Move to the left of the text."""
        column = self._canvas.viewport().geometry()
        self.setGeometry(0, column.top(), column.left(), column.height())
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(self._look.colour("soft"))
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for number, line in self.seen.items():
            place = QRect(0, line.top(), self.width() - _GAP, line.height())
            painter.drawText(place, align, str(number))

    def _font(self) -> QFont:
        font = self._look.interface_font(SMALL - 1)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font
