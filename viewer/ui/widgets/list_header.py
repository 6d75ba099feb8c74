"""What stands above a list: as high as it needs, and scrolled where there is too little room."""

from typing import override

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from viewer.ui.look.look import grown
from viewer.ui.widgets.stack_layout import stack

_LEAST = 60  # pixels at 100 %


class _Inside(QWidget):
    """Asks for no height where it would be narrower than it is, as an area that scrolls would."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class ListHeader(QScrollArea):
    """Shows `inside` whole where that leaves room for what is below; one that is `whole` always."""

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
        """How high all of it is in the width that there is."""
        lines = self._inside.heightForWidth(self.width())  # -1 where nothing is wrapped
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
        """Have a bar only where not all has room: beside one, words may need more lines."""
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
