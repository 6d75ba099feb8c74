"""A form that scrolls where the screen is too low for it."""

from typing import override

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_FRAME = 64  # pixels of the screen that stay free for the window's frame


class FormArea(QScrollArea):
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
        taken = self._others.sizeHint().height() + _FRAME
        if layout := self.window().layout():
            margins = layout.contentsMargins()
            taken += margins.top() + margins.bottom() + layout.spacing()
        most = self.screen().availableGeometry().height() - taken
        form = self._form.sizeHint()
        bar = self.verticalScrollBar().sizeHint().width() if form.height() > most else 0
        return QSize(form.width() + bar, min(form.height(), most))

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def event(self, event: QEvent) -> bool:
        """Take the size that the form has now, such as with larger words."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
