"""A form that scrolls where the screen is too low for it, and is no wider than that."""

from typing import override

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from viewer.ui.look.accessibility import ScrollArea

_FRAME = 64  # pixels of the screen that stay free for the window's frame


class FormArea(ScrollArea):
    """Shows `form` whole, as far as the screen has room beside the `others` of its window."""

    def __init__(self, form: QWidget, others: QWidget) -> None:
        super().__init__()
        self._form, self._others = form, others
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(form)

    @override
    def minimumSizeHint(self) -> QSize:
        room = self.screen().availableGeometry().size() - QSize(_FRAME, _FRAME)
        room -= QSize(0, self._others.sizeHint().height())
        if layout := self.window().layout():
            room = room.shrunkBy(layout.contentsMargins()) - QSize(0, layout.spacing())
        bar = self.verticalScrollBar().sizeHint().width()
        wide = min(self._form.sizeHint().width(), room.width() - bar)
        form = self._form.layout()
        wraps = form is not None and form.hasHeightForWidth()
        high = form.heightForWidth(wide) if form and wraps else self._form.sizeHint().height()
        return QSize(wide + (bar if high > room.height() else 0), min(high, room.height()))

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def event(self, event: QEvent) -> bool:
        """Take the size that the form has now, such as with larger words."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the window on the screen, since it grows with its words."""
        super().resizeEvent(event)
        window, screen = self.window(), self.screen().availableGeometry()
        over = window.frameGeometry().bottomRight() - screen.bottomRight()
        if window.isVisible() and (over.x() > 0 or over.y() > 0):
            window.move(window.pos() - QPoint(max(0, over.x()), max(0, over.y())))
