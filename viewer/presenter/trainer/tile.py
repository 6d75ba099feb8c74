"""The trainer's small preview of the room's screen, line for line."""

from typing import override

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.presenter.presentation import Presentation
from viewer.presenter.room.room_view import RoomView
from viewer.presenter.task_timer import TaskTimer

_USUAL = QSize(1024, 768)


class RoomTile(QWidget):
    """Paints the room's screen, scaled down."""

    def __init__(self, show: Presentation, tasks: TaskTimer) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 200)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._show = show
        self._screen = _USUAL
        self._view = RoomView(tasks)
        show.changed.connect(self._refresh)
        tasks.changed.connect(self._refresh)

    def be_like(self, screen: QSize) -> None:
        """Take the shape of the room's `screen`, and break lines where it does."""
        self._screen = screen if not screen.isEmpty() else _USUAL
        self.update()

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
        self._view.paint(painter, whole, self._show)
        if scale < 1:  # a border, as a light slide does not stand out from a light window
            painter.resetTransform()
            painter.setClipping(False)
            painter.setPen(self.palette().placeholderText().color())
            left = (self.width() - fitted.width()) / 2
            painter.drawRect(QRectF(left, 0, fitted.width() - 1, fitted.height() - 1))

    @Slot()
    def _refresh(self) -> None:
        self.update()
