"""A row of chips that choose a view of a screen, or of a part of one."""

from collections.abc import Sequence
from functools import partial
from typing import override

from PySide6.QtCore import QMargins, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QVBoxLayout, QWidget

from viewer.ui.widgets.anchored_menu import MenuAnchor
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.facet_bar import flowing

_GAP = 6  # pixels between two names
_SHOWN, _OTHER = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus


class ViewBar(QWidget):
    """Signals the number of the chosen view, from 0. `told` is its accessible name.

    The views after the first `in_row`, if that is given, are in a menu at the end of the row.
    """

    view_chosen = Signal(int)

    def __init__(self, names: Sequence[str], told: str, in_row: int | None = None) -> None:
        super().__init__()
        self.setAccessibleName(told)
        line, row = flowing(_GAP)
        self._group = QButtonGroup(self)
        self._chips: list[Chip] = []
        for number, name in enumerate(names[:in_row]):
            chip = Chip(name, str(number))
            chip.setCheckable(True)
            chip.value_clicked.connect(self._tell)
            self._group.addButton(chip, number)
            self._chips.append(chip)
            row.addWidget(chip)
        self._more = _MoreViews(names[len(self._chips) :])
        self._more.setVisible(len(names) > len(self._chips))
        self._more.view_chosen.connect(self._tell_more)
        row.addWidget(self._more)
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
        if number < len(self._chips):
            self._chips[number].show_label(name)
        else:
            self._more.show_name(number - len(self._chips), name)
        self.updateGeometry()

    @property
    def wide(self) -> int:
        """The width at which all names stand in one row, in pixels."""
        parts = [*self._chips, *([] if self._more.isHidden() else [self._more])]
        return sum(part.sizeHint().width() for part in parts) + _GAP * (len(parts) - 1)

    def show_chosen(self, number: int) -> None:
        """Show the view `number` as chosen, and let Tab reach only its chip and the menu."""
        self._group.setExclusive(False)
        for at, chip in enumerate(self._chips):
            chip.setFocusPolicy(_SHOWN if at == number else _OTHER)
            chip.setChecked(at == number)
        self._group.setExclusive(number < len(self._chips))
        self._more.show_chosen(number - len(self._chips))

    @Slot(str)
    def _tell(self, number: str) -> None:
        self.view_chosen.emit(int(number))

    @Slot(int)
    def _tell_more(self, number: int) -> None:
        self.view_chosen.emit(number + len(self._chips))


class _MoreViews(QPushButton):
    """The menu of further views; it is called as the one of them that is chosen."""

    view_chosen = Signal(int)

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._chosen = -1
        self._menu = QMenu(self)
        self._lines: list[QAction] = []
        for number, name in enumerate(names):
            line = self._menu.addAction(name)
            line.setCheckable(True)
            line.triggered.connect(partial(self._tell, number))
            self._lines.append(line)
        self.setProperty("facet", True)
        self.setMenu(self._menu)
        MenuAnchor(self, self._menu)
        self._name()

    def show_name(self, number: int, name: str) -> None:
        """Give the view `number` of these another name."""
        self._lines[number].setText(name.replace("&", "&&"))
        self._name()

    def show_chosen(self, number: int) -> None:
        """Show which of these is chosen; a number below 0 is none."""
        self._chosen = number
        for at, line in enumerate(self._lines):
            line.setChecked(at == number)
        if self.property("taken") != (number >= 0):
            self.setProperty("taken", number >= 0)
            self.style().polish(self)
        self._name()

    def _name(self) -> None:
        chosen = self._lines[self._chosen].text() if self._chosen >= 0 else ""
        self.setText(chosen or self.tr("More"))
        told = self.tr("More lists: {name} is shown").format(name=chosen.replace("&&", "&"))
        self.setAccessibleName(told if chosen else self.tr("More lists"))

    def _tell(self, number: int, _checked: object = None) -> None:
        self.view_chosen.emit(number)
