"""A button that goes back or forward, and lists the last places when held down."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton

from viewer.ui.look.look import grown
from viewer.ui.look.tooltips import say_in_menu

_WIDE = 36  # pixels at 100 %


class PlacesMenu(QMenu):
    """The places of the current tab, the last first. `place_chosen` carries a place's number."""

    place_chosen = Signal(int)

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.triggered.connect(self._choose)

    def show_places(self, names: Sequence[str], here: int) -> None:
        """List the places `names`, with number `here` as the current one."""
        self.clear()
        for number, name in reversed(list(enumerate(names))):
            action = self.addAction("")
            say_in_menu(self, action, name)
            action.setData(number)
            action.setCheckable(True)
            action.setChecked(number == here)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.place_chosen.emit(action.data())


class WayButton(QToolButton):
    """A button that opens `menu` when held down, or at a right click."""

    def __init__(self, sign: str, name: str, key: str, menu: QMenu) -> None:
        super().__init__()
        self.setText(sign)
        self.setAccessibleName(name)
        told = self.tr("{name} ({key}). Held down, it lists the last places.")
        self.setToolTip(told.format(name=name, key=key))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
        self.setMenu(menu)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)

    @override
    def sizeHint(self) -> QSize:
        return QSize(grown(_WIDE), super().sizeHint().height())

    @Slot(QPoint)
    def _open_menu(self, _at: QPoint) -> None:
        self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))
