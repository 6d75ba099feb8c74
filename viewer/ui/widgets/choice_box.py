"""Boxes that leave the wheel to the page round them, one of them for names of any length."""

from typing import override

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)

from viewer.ui.look.elision import elided
from viewer.ui.look.tooltips import tip

_LETTERS = 8  # letters that the box shows at least
_BESIDE = 4  # pixels between the words and the arrow


class StillBox(QComboBox):
    """A combo box that changes when somebody opens it, and not as the wheel turns over it."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class StillNumberBox(QSpinBox):
    """A box for a number that does not change as the wheel turns over it."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceBox(StillBox):
    """A combo box whose width follows the room: a cut name ends in "…" and has a tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumContentsLength(_LETTERS)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        view = self.view()
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        if isinstance(view, QListView):
            view.setUniformItemSizes(True)  # else each name is measured when the look changes

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            self.setToolTip(tip(self.currentText().strip()))
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, part, self).width() - _BESIDE
        name = option.currentText.strip()
        option.currentText = elided(name, self.fontMetrics(), room)
        painter.drawComplexControl(control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
