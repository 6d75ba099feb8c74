"""The room's window: a slide, or what covers it, and nothing else."""

from typing import override

from PySide6.QtCore import QRectF, QSize, Qt, QTimerEvent, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from viewer.presenter.keys import PresenterCommand, asked_by
from viewer.presenter.present_keys import PresentKeys
from viewer.presenter.presentation import Presentation, may_close
from viewer.presenter.room.room_view import RoomView, cover_slide
from viewer.presenter.task_timer import TaskTimer
from viewer.ui.look.accessibility import announce
from viewer.ui.look.look import grown

_HELD = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta}
_KEYS_WIDE = 560  # pixels at 100 % of the list of keys
SAID_FOR = 6_000
"""The milliseconds for which a sentence to the presenter stays."""
_COVERS = {PresenterCommand.BLACK, PresenterCommand.WHITE, PresenterCommand.CALM}


class AudienceWindow(QWidget):
    """Fills the screen, without menu, tooltip or pointer. It lists the keys if it is asked to."""

    def __init__(self, presentation: Presentation, keys: PresentKeys, tasks: TaskTimer) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle("Satchel")
        self.setProperty("room", True)  # quick exit covers it, but does not hide it
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._presentation = presentation
        self._keys = keys
        self._view = RoomView(tasks, presentation)
        self._key_list: QScrollArea | None = None
        self._said, self._said_until = "", 0  # a sentence to the presenter, and its timer
        self.setAccessibleName(self._told())
        presentation.changed.connect(self._refresh)
        tasks.changed.connect(self.update)
        presentation.pictures.arrived.connect(self.update)
        presentation.columns.arrived.connect(self.update)

    @property
    def presentation(self) -> Presentation:
        """The presentation that is shown."""
        return self._presentation

    def say(self, words: str) -> None:
        """Show `words` at the foot of a slide for a moment; a covered screen stays as it is."""
        self._hush()
        if self._presentation.in_room is not None:
            self._said, self._said_until = words, self.startTimer(SAID_FOR)
            announce(self, words)
            self.update()

    def _hush(self) -> None:
        if self._said:
            self.killTimer(self._said_until)
            self._said = ""
            self.update()

    @override
    def timerEvent(self, event: QTimerEvent) -> None:
        if event.timerId() == self._said_until:
            self._hush()

    def toggle_keys(self) -> None:
        """List the keys over the slide, or put the list away."""
        if self._key_list is None:
            from viewer.presenter.key_list import KeyList  # noqa: PLC0415  rarely needed

            self._key_list = KeyList(is_one_screen=True)
            self._key_list.setParent(self)
            self._place_keys()
            self._key_list.show()
            announce(self, self._key_list.accessibleName())
        else:
            self.put_keys_away()

    def _place_keys(self) -> None:
        inside = self._key_list.widget() if self._key_list else None
        if self._key_list is not None and inside is not None:
            wide = min(grown(_KEYS_WIDE), self.width())
            high = inside.heightForWidth(wide) + 2 * self._key_list.frameWidth()
            self._key_list.resize(QSize(wide, high).boundedTo(self.size()))
            self._key_list.move(self.rect().center() - self._key_list.rect().center())

    def put_keys_away(self) -> bool:
        """Remove the list of keys; return whether it was there."""
        listed, self._key_list = self._key_list, None
        if listed is not None:
            listed.hide()
            listed.deleteLater()
        return listed is not None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key is for; over the list of keys only what covers the slide, and digits."""
        if self._keys.is_same_press(event):
            return
        self._hush()
        is_list_closed = event.key() not in _HELD and self.put_keys_away()
        if is_list_closed and asked_by(event) not in _COVERS and not event.text().isdecimal():
            return
        if not self._keys.press(event):
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_keys()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and not self.put_keys_away():
            self._presentation.advance()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ignore the second click of a double click: it would skip a care note unread."""
        event.accept()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(may_close(self._presentation))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._view.paint(painter, QRectF(self.rect()), self._presentation)
        if self._said:
            self._view.paint_said(painter, QRectF(self.rect()), self._presentation, self._said)

    @Slot()
    def _refresh(self) -> None:
        self._hush()
        told = self._told()
        if told != self.accessibleName():
            self.setAccessibleName(told)
            announce(self, told)
        self.update()

    def _told(self) -> str:
        show = self._presentation
        slide = show.in_room or cover_slide(show)
        return slide.told if slide else ""
