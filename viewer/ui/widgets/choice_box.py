"""A combo box for names of any length: a cut name ends in "…" and has a tooltip."""

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

from viewer.ui.look.elision import elided
from viewer.ui.look.tooltips import tip

_LETTERS = 8  # letters that the box shows at least
_BESIDE = 4  # pixels between the words and the arrow


class ChoiceBox(QComboBox):
    """A combo box whose width follows the room, not its longest name."""

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
