"""The window the room sees: a slide or black, and nothing else."""

from typing import override

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from viewer.kit.keys import latin_letter
from viewer.kit.spoken import announce
from viewer.presenter.presentation import Presentation
from viewer.presenter.slide_view import SlideView

_NEXT = {
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Right,
    Qt.Key.Key_Down,
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}
_PREVIOUS = {Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Backspace}


class AudienceWindow(QWidget):
    """Fills the screen. It has no menu, no tooltip and no pointer."""

    def __init__(self, presentation: Presentation) -> None:
        super().__init__()
        self.setWindowTitle("Satchel")
        self.setProperty("room", True)  # whoever leaves at once lets it stand, plain
        self.setAccessibleName(presentation.slide.told)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._presentation = presentation
        self._view = SlideView()
        presentation.changed.connect(self._refresh)

    @property
    def presentation(self) -> Presentation:
        """What is shown."""
        return self._presentation

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        show, key = self._presentation, event.key()
        if key in _NEXT or latin_letter(event) == "n":
            show.advance()
        elif key in _PREVIOUS or latin_letter(event) == "p":
            show.step_back()
        elif key == Qt.Key.Key_Home:
            show.go_to(0)
        elif key == Qt.Key.Key_End:
            show.go_to(show.count - 1)
        elif latin_letter(event) in ("b", "."):
            show.toggle_black()
        elif key == Qt.Key.Key_Escape:
            show.leave()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._presentation.advance()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._presentation.ended.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._presentation.black:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
            return
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self._view.paint(painter, QRectF(self.rect()), self._presentation.slide)

    @Slot()
    def _refresh(self) -> None:
        show = self._presentation
        self.setAccessibleName("" if show.black else show.slide.told)
        announce(self, self.accessibleName())
        self.update()
