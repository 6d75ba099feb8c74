"""Paints what the room sees, for the room itself and for the trainer's picture of it."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from viewer.kit.look import INTERFACE_FACE, face, read_colours
from viewer.kit.marked_text import MarkedText
from viewer.presenter.presentation import Presentation, RoomSees
from viewer.presenter.slide_view import DESIGN_WIDTH, SlideView

_CALM_SIZE, _CALM_LEADING = 40, 1.7


class RoomView:
    """Paints a slide, or what lies over it. It knows nothing of what the trainer sees besides."""

    def __init__(self) -> None:
        self._colours = {name: QColor(value) for name, value in read_colours("room").items()}
        self._slides = SlideView()

    def paint(self, painter: QPainter, rect: QRectF, show: Presentation) -> None:
        """Fill `rect` with what the room sees of `show`."""
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        slide = show.in_room
        if slide is not None:
            self._slides.paint(painter, rect, slide, show.size)
        elif show.sees is RoomSees.CALM:
            self._paint_calm(painter, rect)
        else:
            is_white = show.sees is RoomSees.WHITE
            painter.fillRect(rect, Qt.GlobalColor.white if is_white else Qt.GlobalColor.black)

    def _paint_calm(self, painter: QPainter, rect: QRectF) -> None:
        painter.fillRect(rect, self._colours["calm"])
        font = face(INTERFACE_FACE, max(20, round(_CALM_SIZE * rect.width() / DESIGN_WIDTH)))
        room = self._slides.room_in(rect)
        words = MarkedText(calm_words(), font, room.width(), leading=_CALM_LEADING)
        room.adjust(0, max(0.0, (room.height() - words.height) / 2), 0, 0)
        words.draw(painter, room.topLeft(), self._colours["ink"])


def calm_words() -> str:
    """Return what a room reads while it is given time."""
    return "\n".join(
        (
            QCoreApplication.translate("Calm", "We pause here."),
            QCoreApplication.translate("Calm", "Feel your feet on the floor."),
            QCoreApplication.translate("Calm", "Breathe in, and slowly out."),
            QCoreApplication.translate("Calm", "Anyone may leave the room, and come back."),
        )
    )
