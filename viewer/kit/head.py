"""What stands above a list: as high as it needs, and scrolled where there is too little room."""

from typing import override

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from viewer.kit.look import grown

_LEAST = 60  # pixels at 100 %


class Head(QScrollArea):
    """Shows `inside` whole where that leaves room for what is below."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(inside)
        inside.installEventFilter(self)

    def _needed(self) -> int:
        """How high all of it is in the width that there is."""
        inside, layout = self._inside, self._inside.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(self.width())
        return inside.sizeHint().height()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._inside.sizeHint().width(), self._needed())

    @override
    def minimumSizeHint(self) -> QSize:
        least = min(self._needed(), grown(_LEAST))
        return QSize(self._inside.minimumSizeHint().width(), least)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
