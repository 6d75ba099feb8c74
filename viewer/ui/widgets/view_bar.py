"""A row of chips that choose a view of a screen, or of a part of one."""

from collections.abc import Sequence
from functools import partial
from typing import override

from PySide6.QtCore import QMargins, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QMenu,
    QPushButton,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from viewer.ui.look.look import grown
from viewer.ui.widgets.anchored_menu import MenuAnchor
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.flow_layout import flowing

_GAP = 6  # pixels between two names
_AROUND = 38  # pixels at 100 % around the name on the button of the menu
_SHOWN, _OTHER = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus


class ViewBar(QWidget):
    """Signals the number of the chosen view, from 0. `told` is its accessible name.

    The views after the first `in_row`, if that is given, are in a menu at the end of the row. A bar
    that is `folded` has all of them in the menu.
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
        self._more = _MoreViews(names, told)
        self._more.view_chosen.connect(self.view_chosen)
        row.addWidget(self._more)
        self._chosen, self.folded = 0, False
        self.fold(folded=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 8)
        layout.addWidget(line)

    @override
    def sizeHint(self) -> QSize:
        """Return a size in which all names stand in one row."""
        hint, layout = super().sizeHint(), self.layout()
        edges = layout.contentsMargins() if layout is not None else QMargins()
        wide = hint.width() if self.folded else max(hint.width(), self.wide)
        return QSize(wide + edges.left() + edges.right(), hint.height())

    def show_name(self, number: int, name: str) -> None:
        """Give the view `number` another name."""
        if number < len(self._chips):
            self._chips[number].show_label(name)
        self._more.show_name(number, name)
        self.updateGeometry()

    @property
    def wide(self) -> int:
        """The width at which all names stand in one row, whichever is chosen, in pixels."""
        parts = [chip.sizeHint().width() for chip in self._chips]
        if self._more.number > len(self._chips):
            parts.append(self._more.widest)
        return sum(parts) + _GAP * (len(parts) - 1)

    def fold(self, *, folded: bool) -> None:
        """Put all views into the menu, or those that belong there."""
        had_focus = self.isAncestorOf(self.window().focusWidget())
        self.folded = folded
        for chip in self._chips:
            chip.setHidden(folded)
        first = 0 if folded else len(self._chips)
        self._more.begin_at(first)
        self._more.setVisible(first < self._more.number)
        self.show_chosen(self._chosen)
        if had_focus:
            in_row = self._chosen < first
            (self._chips[self._chosen] if in_row else self._more).setFocus()

    def show_chosen(self, number: int) -> None:
        """Show the view `number` as chosen, and let Tab reach only its chip and the menu."""
        self._chosen = number
        self._group.setExclusive(False)
        for at, chip in enumerate(self._chips):
            chip.setFocusPolicy(_SHOWN if at == number else _OTHER)
            chip.setChecked(at == number)
        self._group.setExclusive(number < len(self._chips))
        self._more.show_chosen(number)

    @Slot(str)
    def _tell(self, number: str) -> None:
        self.view_chosen.emit(int(number))


class _MoreViews(QPushButton):
    """The menu of further views; it is called as the one of them that is chosen.

    Where that has no room, its middle is left out: at its end is the number of what it lists.
    """

    view_chosen = Signal(int)

    def __init__(self, names: Sequence[str], told: str) -> None:
        super().__init__()
        self._told = told
        self._chosen, self._first = -1, 0
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

    @property
    def number(self) -> int:
        """How many views there are, with those that are not in the menu."""
        return len(self._lines)

    @property
    def widest(self) -> int:
        """The width of the button with the longest name on it, in pixels."""
        wide = self.fontMetrics().horizontalAdvance
        longest = max((wide(line.text()) for line in self._lines), default=0)
        return self.sizeHint().width() - wide(self.text()) + max(longest, wide(self.text()))

    @override
    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        room, middle = self.width() - grown(_AROUND), Qt.TextElideMode.ElideMiddle
        option.text = self.fontMetrics().elidedText(self.text(), middle, room)

    def begin_at(self, first: int) -> None:
        """Offer the views from the number `first` on."""
        self._first = first
        for number, line in enumerate(self._lines):
            line.setVisible(number >= first)

    def show_name(self, number: int, name: str) -> None:
        """Give the view `number` another name."""
        self._lines[number].setText(name.replace("&", "&&"))
        self._name()

    def show_chosen(self, number: int) -> None:
        """Show which view is chosen; it may be one that is not in the menu."""
        self._chosen = number
        for at, line in enumerate(self._lines):
            line.setChecked(at == number)
        is_here = number >= self._first
        if self.property("taken") != is_here:
            self.setProperty("taken", is_here)
            self.style().polish(self)
        self._name()

    def _name(self) -> None:
        chosen = self._lines[self._chosen].text() if self._chosen >= self._first else ""
        self.setText(chosen or self.tr("More"))
        told = self.tr("More lists: {name} is shown").format(name=chosen.replace("&&", "&"))
        if chosen and not self._first:
            told = f"{self._told}: {chosen.replace('&&', '&')}"
        self.setAccessibleName(told if chosen else self.tr("More lists"))

    def _tell(self, number: int, _checked: object = None) -> None:
        self.view_chosen.emit(number)
