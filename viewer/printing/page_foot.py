"""Breaks what stands below a page into lines that have room, and paints them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from viewer.ui.look.elision import could_fit, elided

_GAP = 16  # pixels between the left and the right text of a line


def foot_lines(
    source: Sequence[str], date: str, number: str, font: QFont, width: float
) -> list[tuple[str, str]]:
    """Return the left and right text of each line of `width` pixels.

    The `date` has its own line where it would cut the text beside it. A `source` of one line goes
    on below where it is too long.
    """
    first, *more = source
    last = "".join(more[-1:])
    metrics = QFontMetricsF(font)

    def fits(left: str, right: str) -> bool:
        across = metrics.horizontalAdvance(left) + metrics.horizontalAdvance(right)
        return across + _GAP <= width

    if not last and not date:
        words = first.split(" ")
        most = could_fit(first, metrics, width).count(" ") + 1
        fitting = (n for n in range(most, 1, -1) if fits(" ".join(words[:n]), number))
        count = next(fitting, 1)
        first, last = " ".join(words[:count]), " ".join(words[count:])
    if fits(last, date):
        return [(first, number), (last, date)]
    return [(first, number), (last, ""), ("", date)]


def paint_line(painter: QPainter, line: QRectF, left: str, right: str) -> None:
    """Write `right` at the end of `line`, and as much of `left` at its start as fits."""
    metrics = QFontMetricsF(painter.font())
    room = line.width() - metrics.horizontalAdvance(right) - _GAP
    fitted = elided(left, metrics, room)
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, fitted)
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, right)
