"""The trainer's small pictures of a slide, line for line as on the room's screen."""

from typing import override

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.presenter.presentation import Presentation
from viewer.presenter.room.room_view import RoomView, views_of
from viewer.presenter.slides.slide import Slide
from viewer.presenter.task_timer import TaskTimer

_USUAL = QSize(1024, 768)
_LEAST = 240, 135  # pixels of the room's screen
_MOST_OF_NEXT = 230  # pixels down


class SlidePicture(QWidget):
    """Paints what a room's screen would show, scaled down."""

    def __init__(self, show: Presentation) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._show = show
        self._screen = _USUAL
        show.changed.connect(self._refresh)
        show.pictures.arrived.connect(self._refresh)
        show.columns.arrived.connect(self._refresh)

    def be_like(self, screen: QSize) -> None:
        """Take the shape of the room's `screen`, and break lines where it does."""
        self._screen = screen if not screen.isEmpty() else _USUAL
        self.updateGeometry()
        self.update()

    def paint_whole(self, painter: QPainter, rect: QRectF) -> None:
        """Fill `rect`, which has the size of the room's screen."""
        raise NotImplementedError

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        fitted = QSizeF(self._screen).scaled(
            QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio
        )
        scale = fitted.width() / self._screen.width()
        painter.translate((self.width() - fitted.width()) / 2, 0)
        painter.scale(scale, scale)
        whole = QRectF(0, 0, self._screen.width(), self._screen.height())
        painter.setClipRect(whole)
        self.paint_whole(painter, whole)
        if scale < 1:  # a border, as a light slide does not stand out from a light window
            painter.resetTransform()
            painter.setClipping(False)
            painter.setPen(self.palette().placeholderText().color())
            left = (self.width() - fitted.width()) / 2
            painter.drawRect(QRectF(left, 0, fitted.width() - 1, fitted.height() - 1))

    @Slot()
    def _refresh(self) -> None:
        self.update()


class RoomTile(SlidePicture):
    """Shows the room's screen."""

    def __init__(self, show: Presentation, tasks: TaskTimer) -> None:
        super().__init__(show)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(*_LEAST)
        self._view = RoomView(tasks, show)
        tasks.changed.connect(self._refresh)

    @override
    def paint_whole(self, painter: QPainter, rect: QRectF) -> None:
        self._view.paint(painter, rect, self._show)


class WholeSlide(SlidePicture):
    """Shows the whole of a slide, of which the room may see only a part yet."""

    def __init__(self, show: Presentation) -> None:
        super().__init__(show)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._slide: Slide | None = None
        self._most = _MOST_OF_NEXT
        self._fitting = QTimer(self, singleShot=True)  # not within the layout that resizes it
        self._fitting.timeout.connect(self._fit)
        self._dark, self._light = views_of(show)

    def show_slide(self, slide: Slide | None) -> None:
        """Show `slide`, or nothing for None."""
        self._slide = slide
        self.setVisible(slide is not None)
        self.setAccessibleName(slide.told if slide else "")
        self.update()

    def be_at_most(self, pixels: int) -> None:
        """Be so high at most, where there is less room than usual."""
        self._most = min(pixels, _MOST_OF_NEXT)
        self._fitting.start()

    @override
    def be_like(self, screen: QSize) -> None:
        super().be_like(screen)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitting.start()

    def _fit(self) -> None:
        """Be as high as the width asks for, but leave room for the notes below."""
        needed = round(self.width() * self._screen.height() / self._screen.width())
        self.setFixedHeight(max(1, min(needed, self._most)))

    @override
    def paint_whole(self, painter: QPainter, rect: QRectF) -> None:
        setting = self._show.setting
        if self._slide is not None:
            painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
            view = self._light if setting.is_light else self._dark
            view.paint(painter, rect, self._slide, setting.size)
