"""The room's window: a slide, or what covers it, and nothing else."""

from typing import override

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from viewer.presenter.keys import PresentKeys
from viewer.presenter.presentation import Presentation, RoomSees
from viewer.presenter.room.room_view import RoomView, calm_slide
from viewer.ui.look.accessibility import announce


class AudienceWindow(QWidget):
    """Fills the screen, without menu, tooltip or pointer."""

    def __init__(self, presentation: Presentation, keys: PresentKeys) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle("Satchel")
        self.setProperty("room", True)  # quick exit covers it, but does not hide it
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._presentation = presentation
        self._keys = keys
        self._view = RoomView()
        self.setAccessibleName(self._told())
        presentation.changed.connect(self._refresh)

    @property
    def presentation(self) -> Presentation:
        """The presentation that is shown."""
        return self._presentation

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._presentation.advance()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ignore the second click of a double click: it would skip a care note unread."""
        event.accept()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._presentation.ended.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._view.paint(QPainter(self), QRectF(self.rect()), self._presentation)

    @Slot()
    def _refresh(self) -> None:
        told = self._told()
        if told != self.accessibleName():
            self.setAccessibleName(told)
            announce(self, told)
        self.update()

    def _told(self) -> str:
        show = self._presentation
        if show.in_room is not None:
            return show.in_room.told
        return calm_slide(show.contacts).told if show.sees is RoomSees.CALM else ""
