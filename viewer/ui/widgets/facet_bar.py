"""The facets of a list: a button for each field, with a menu of its values and counts."""

from collections.abc import Mapping, Sequence
from typing import override

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCursor, QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QVBoxLayout, QWidget

from index import Choices
from viewer.ui.look.accessibility import tell_tick
from viewer.ui.look.tooltips import say_in_menu
from viewer.ui.widgets.anchored_menu import MenuAnchor
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.flow_layout import flowing
from viewer.wording.dial import Withheld
from viewer.wording.field_names import FacetNames
from viewer.wording.number_format import figure

_FAR = 1 << 20  # pixels
_MOST = 40  # values of a field: a longer menu would fit no screen


def toggled(chosen: Choices, field: str, value: str) -> Choices:
    """Return `chosen` with `value` of `field` added, or removed if it was chosen."""
    values = chosen.get(field, frozenset()) ^ {value}
    others = {name: taken for name, taken in chosen.items() if name != field}
    return {**others, field: values} if values else others


class StayingMenu(QMenu):
    """A menu that stays open while its lines are ticked.

    The click that opens it ticks nothing, where the menu has room only under the pointer.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._opened_at = QPoint()  # the pointer on the screen, while it is not moved

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setMaximumHeight(self.height())  # as on the screen, whatever its lines say then
        self._opened_at = QCursor.pos()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.setMaximumHeight(_FAR)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._opened_at = QPoint(-_FAR, -_FAR)
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        moved = event.globalPosition().toPoint() - self._opened_at
        if moved.manhattanLength() < QApplication.startDragDistance():
            return
        if not self._ticked(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ticks = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (ticks and self._ticked(self.activeAction())):
            super().keyPressEvent(event)

    def _ticked(self, action: QAction | None) -> bool:
        if action is None or not action.isCheckable():
            return False
        action.trigger()
        return True


class FacetMenu(QPushButton):
    """The menu button of one field. Signals which value was ticked or unticked."""

    value_toggled = Signal(str, str)

    def __init__(self, field: str, naming: FacetNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._naming = naming
        self._menu = StayingMenu(self)
        self._menu.triggered.connect(self._tell)
        self._menu.aboutToShow.connect(self._fill)
        self._counts: dict[str, int] = {}
        self._chosen: frozenset[str] = frozenset()
        self.setProperty("facet", True)
        self.setMenu(self._menu)
        MenuAnchor(self, self._menu)

    @property
    def field(self) -> str:
        """The field that this menu narrows by."""
        return self._field

    def show_counts(self, counts: dict[str, int], chosen: frozenset[str]) -> None:
        """Offer the values in `counts`, with those in `chosen` ticked.

        An open menu keeps its lines; only their counts and ticks change. A closed menu is filled
        when it opens, since most counts are replaced before that.
        """
        self._counts, self._chosen = counts, chosen
        if self._menu.isVisible():
            self._fill()
        name = self._naming.word(self._field)
        told = self.tr("{field}: {number} chosen").format(field=name, number=len(chosen))
        self.setText(told if chosen else name)
        self.setAccessibleName(self.text())
        if self.property("taken") != bool(chosen):
            self.setProperty("taken", bool(chosen))
            self.style().polish(self)

    @Slot()
    def _fill(self) -> None:
        known = {action.data(): action for action in self._menu.actions()}
        if not (self._menu.isVisible() and set(self._counts) <= set(known)):
            self._menu.clear()
            known = {value: self._line(value) for value in self._counts}
        for value, action in known.items():
            count = figure(self._counts.get(value, 0))
            say_in_menu(self._menu, action, self._naming.value(self._field, value), count)
            action.setChecked(value in self._chosen)

    def _line(self, value: str) -> QAction:
        action = self._menu.addAction(value)
        action.setCheckable(True)
        action.setData(value)
        return action

    @Slot(QAction)
    def _tell(self, action: QAction) -> None:
        tell_tick(self._menu, action)
        self.value_toggled.emit(self._field, action.data())


class FacetBar(QWidget):
    """The menus of all fields, and under them a chip for each chosen value, which removes it."""

    value_toggled = Signal(str, str)
    all_let_go = Signal()

    def __init__(self, fields: Sequence[str], naming: FacetNames, *last: QWidget) -> None:
        super().__init__()
        self._naming = naming
        self._menus = [FacetMenu(field, naming) for field in fields]
        self._line, line = flowing(8)
        for menu in self._menus:
            menu.value_toggled.connect(self.value_toggled)
            line.addWidget(menu)
        for widget in last:
            line.addWidget(widget)
        self._taken, self._chips = flowing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._line)
        layout.addWidget(self._taken)

    def show_counts(
        self,
        counts: Mapping[str, Mapping[str, int]],
        total: int,
        chosen: Choices,
        withheld: Withheld = frozenset(),
    ) -> None:
        """Offer the values in `counts` except those `withheld`, for a list of `total` things."""
        for menu in self._menus:
            taken = chosen.get(menu.field, frozenset())
            offered = {
                value: count
                for value, count in counts.get(menu.field, {}).items()
                if (menu.field, value) not in withheld or value in taken
            }
            offered |= dict.fromkeys(taken - offered.keys(), 0)
            most = list(offered)[:_MOST]
            shown = {value: offered[value] for value in self._naming.in_order(menu.field, most)}
            menu.show_counts(shown, taken)
            narrows = any(count < total for count in offered.values())
            menu.setVisible(narrows or bool(taken))
        self._show_taken(chosen)
        self.updateGeometry()

    def _show_taken(self, chosen: Choices) -> None:
        here = self._number_of_focus()
        self._chips.clear()
        fields = [menu.field for menu in self._menus]
        taken = [(field, value) for field in fields for value in self._in_order(field, chosen)]
        for field, value in taken:
            word = self._naming.value(field, value)
            chip = Chip(f"{word} ×", f"{field}:{value}")
            chip.setCheckable(True)
            chip.setChecked(True)
            chip.setAccessibleName(self.tr("Take away: {value}").format(value=word))
            chip.value_clicked.connect(self._let_go)
            self._chips.addWidget(chip)
        if len(taken) > 1:
            clear = QPushButton(self.tr("Take all away"))
            clear.setProperty("quiet", True)
            clear.clicked.connect(self.all_let_go)
            self._chips.addWidget(clear)
        self._taken.setVisible(bool(taken))
        if here is not None:
            self._keep_focus(here)

    def _number_of_focus(self) -> int | None:
        """Return the number of the chip or button of chosen values that has the focus, or None."""
        focus = self.window().focusWidget()
        parts = (self._chips.itemAt(number) for number in range(self._chips.count()))
        held = [part.widget() for part in parts if part is not None]
        return held.index(focus) if focus in held else None

    def _keep_focus(self, number: int) -> None:
        """Focus the chip that now stands at `number`, or the first field if there is none."""
        there = self._chips.itemAt(min(number, self._chips.count() - 1))
        field = next((menu for menu in self._menus if not menu.isHidden()), None)
        part = there.widget() if there is not None else field
        if part is not None:
            part.show()  # a hidden widget takes no focus, and the layout would show it later
            part.setFocus()

    def _in_order(self, field: str, chosen: Choices) -> list[str]:
        return self._naming.in_order(field, sorted(chosen.get(field, ())))

    @Slot(str)
    def _let_go(self, term: str) -> None:
        field, _colon, value = term.partition(":")
        self.value_toggled.emit(field, value)
