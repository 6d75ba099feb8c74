"""Paints the room's screen, for the room itself and for the trainer's preview of it."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from viewer.presenter.presentation import Presentation, RoomSees
from viewer.presenter.slides.slide import Slide, SlideKind
from viewer.presenter.slides.slide_view import SlideView
from viewer.presenter.task_timer import TaskTimer
from viewer.wording.item_kinds import pause_words


class RoomView:
    """Paints a slide, or what covers it, and nothing that only the trainer sees."""

    def __init__(self, tasks: TaskTimer, show: Presentation) -> None:
        self._tasks = tasks
        self._dark, self._light = views_of(show)

    def paint(self, painter: QPainter, rect: QRectF, show: Presentation) -> None:
        """Fill `rect` with what the room sees of `show`."""
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        slide = show.in_room
        slides = self._light if show.setting.is_light else self._dark
        if slide is not None:
            timer = self._tasks.told(slide)
            slides.paint(painter, rect, slide, show.setting.size, timer)
        elif (over := cover_slide(show)) is not None:
            slides.paint(painter, rect, over)
        else:
            is_white = show.sees is RoomSees.WHITE
            painter.fillRect(rect, Qt.GlobalColor.white if is_white else Qt.GlobalColor.black)

    def paint_said(self, painter: QPainter, rect: QRectF, show: Presentation, words: str) -> None:
        """Paint `words` over the foot of the slide."""
        slides = self._light if show.setting.is_light else self._dark
        slides.paint_said(painter, rect, words)


def views_of(show: Presentation) -> tuple[SlideView, SlideView]:
    """Return what paints the slides of `show`, light on dark and dark on light."""
    given = show.pictures, show.columns
    return SlideView("room", *given), SlideView("room-light", *given)


def cover_slide(show: Presentation) -> Slide | None:
    """Return the slide that covers that of `show`: calm words or the end, and contacts; or None."""
    if show.sees is RoomSees.CALM:
        return calm_slide(show.contacts)
    if show.sees is RoomSees.END:
        thanks = QCoreApplication.translate("Calm", "Thank you.")
        return Slide("", thanks, kind=SlideKind.PAUSE, below=show.contacts)
    return None


def calm_slide(contacts: str) -> Slide:
    """Return the calm slide, with whom people can contact."""
    return Slide("", calm_words(), kind=SlideKind.PAUSE, below=contacts)


def calm_words() -> str:
    """Return the words of the calm slide."""
    return "\n".join(
        (
            pause_words(),
            QCoreApplication.translate("Calm", "Feel your feet on the floor."),
            QCoreApplication.translate("Calm", "Breathe in, and slowly out."),
            QCoreApplication.translate("Calm", "Anyone may leave the room, and come back."),
        )
    )
