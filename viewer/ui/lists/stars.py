"""The starred passages, for every list that shows passages, and how a star is painted."""

from math import cos, pi, sin

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

_POINTS, _INNER = 5, 0.42


class Stars(QObject):
    """The ids of what is starred. `wanted` asks to put a star on an id, or to take it away."""

    changed = Signal()
    wanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.names: frozenset[str] = frozenset()

    def show(self, names: frozenset[str]) -> None:
        """Set the starred ids to `names`."""
        if names != self.names:
            self.names = names
            self.changed.emit()


def starred_words(spoken: str) -> str:
    """Return the accessible text of something starred."""
    return QCoreApplication.translate("Stars", "{what}. Starred").format(what=spoken.rstrip(". "))


def paint_star(painter: QPainter, place: QRectF, colour: QColor, *, filled: bool) -> None:
    """Paint a star within `place`: filled if it is set, else an outline."""
    middle, radius = place.center(), min(place.width(), place.height()) / 2 - 1
    corners = []
    for number in range(2 * _POINTS):
        far = radius if number % 2 == 0 else radius * _INNER
        angle = number * pi / _POINTS
        corners.append(middle + QPointF(far * sin(angle), -far * cos(angle)))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1))
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF(corners))
    painter.restore()


def star_picture(colour: QColor, side: int, density: float) -> QPixmap:
    """Return a star as a picture `side` pixels wide."""
    picture = QPixmap(round(side * density), round(side * density))
    picture.setDevicePixelRatio(density)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_star(painter, QRectF(0, 0, side, side), colour, filled=True)
    painter.end()
    return picture
