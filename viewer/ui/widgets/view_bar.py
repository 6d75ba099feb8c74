"""A row of chips that choose a view of a screen, or of a part of one."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QMargins, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.facet_bar import flowing

_GAP = 6  # pixels between two names
_SHOWN, _OTHER = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus


class ViewBar(QWidget):
    """Signals the number of the chosen view, from 0. `told` is its accessible name."""

    view_chosen = Signal(int)

    def __init__(self, names: Sequence[str], told: str) -> None:
        super().__init__()
        self.setAccessibleName(told)
        line, row = flowing(_GAP)
        self._group = QButtonGroup(self)
        self._chips: list[Chip] = []
        for number, name in enumerate(names):
            chip = Chip(name, str(number))
            chip.setCheckable(True)
            chip.value_clicked.connect(self._tell)
            self._group.addButton(chip, number)
            self._chips.append(chip)
            row.addWidget(chip)
        self.show_chosen(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 8)
        layout.addWidget(line)

    @override
    def sizeHint(self) -> QSize:
        """Return a size in which all names stand in one row."""
        hint, layout = super().sizeHint(), self.layout()
        edges = layout.contentsMargins() if layout is not None else QMargins()
        return QSize(max(hint.width(), self.wide + edges.left() + edges.right()), hint.height())

    def show_name(self, number: int, name: str) -> None:
        """Give the view `number` another name."""
        self._chips[number].show_label(name)
        self.updateGeometry()

    @property
    def wide(self) -> int:
        """The width at which all names stand in one row, in pixels."""
        chips = self._group.buttons()
        return sum(chip.sizeHint().width() for chip in chips) + _GAP * (len(chips) - 1)

    def show_chosen(self, number: int) -> None:
        """Show the view `number` as chosen, and let Tab reach only its chip."""
        for chip in self._group.buttons():
            is_shown = self._group.id(chip) == number
            chip.setFocusPolicy(_SHOWN if is_shown else _OTHER)
        self._group.button(number).setChecked(True)

    @Slot(str)
    def _tell(self, number: str) -> None:
        self.view_chosen.emit(int(number))
