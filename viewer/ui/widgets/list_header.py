"""The widgets above a list: as high as they need, and scrolled where room is short."""

from typing import override

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from viewer.ui.look.accessibility import ScrollArea
from viewer.ui.look.look import grown
from viewer.ui.widgets.stack_layout import stack

_LEAST = 60  # pixels at 100 %


class _Inside(QWidget):
    """Has no least height: that of a layout is for its least width, where text wraps most."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class ListHeader(ScrollArea):
    """Shows `inside` whole where there is room for the list below; if `whole`, always."""

    def __init__(self, inside: QWidget, *, whole: bool = False) -> None:
        super().__init__()
        self._is_whole = whole
        self._inside = _Inside()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(self._inside)
        stack(self._inside, inside)
        self._inside.installEventFilter(self)

    def _needed(self) -> int:
        """Return the height of all of `inside` in the present width."""
        lines = self._inside.heightForWidth(self.width())  # -1 if nothing wraps
        return lines if lines >= 0 else self._inside.sizeHint().height()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._inside.sizeHint().width(), self._needed())

    @override
    def minimumSizeHint(self) -> QSize:
        needed = self._needed()
        least = needed if self._is_whole else min(needed, grown(_LEAST))
        return QSize(self._inside.minimumSizeHint().width(), least)

    def _fit_bar(self) -> None:
        """Show the scroll bar only if the content does not fit. Beside it, text may wrap more."""
        is_whole = self.height() >= self._needed()
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAlwaysOff if is_whole else policy.ScrollBarAlwaysOn
        if bar != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(bar)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit_bar()
            self.updateGeometry()
        return super().eventFilter(watched, event)
