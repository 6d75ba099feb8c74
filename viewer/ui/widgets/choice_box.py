"""A box to choose from names of any length: what is cut has a sign, and is told in a tip."""

from typing import override

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)

from viewer.ui.look.tooltips import tip

_LETTERS = 8  # that the box shows at least
_BESIDE = 4  # pixels between the words and the arrow


class ChoiceBox(QComboBox):
    """As wide as there is room, not as its longest name."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumContentsLength(_LETTERS)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        view = self.view()
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        if isinstance(view, QListView):
            view.setUniformItemSizes(True)  # else each name is measured whenever the look changes

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
        right = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(name, right, room)
        painter.drawComplexControl(control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
