"""The dial in the status line: the level of attribution, with a menu to change it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from index import Level
from viewer.ui.widgets.anchored_menu import MenuAnchor


class DialButton(QPushButton):
    """Shows the dial's level; its menu changes it. `menu_closed` is emitted after the menu."""

    menu_closed = Signal()

    def __init__(self, positions: Sequence[QAction]) -> None:
        super().__init__()
        self.setProperty("quiet", True)
        self.setToolTip(
            self.tr(
                "How much is told of who speaks: on every screen, to a room and in what is copied"
            )
        )
        self.setAccessibleDescription(self.toolTip())
        menu = QMenu(self)
        menu.addActions(positions)
        menu.aboutToHide.connect(self.menu_closed)
        self.setMenu(menu)
        MenuAnchor(self, menu)
        self.show_level(None)

    def open_menu(self) -> None:
        """Show the menu above the button, without blocking."""
        menu = self.menu()
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def show_level(self, level: Level | None) -> None:
        """Show `level`, or that the editor's levels apply."""
        texts = {
            None: self.tr("Attributions: as the editor set"),
            Level.FULL: self.tr("Attributions: in full"),
            Level.BANDED: self.tr("Attributions: gender and age band"),
            Level.ROLE: self.tr("Attributions: role only"),
            Level.NONE: self.tr("Attributions: none"),
        }
        self.setText(texts[level])
        self.setAccessibleName(texts[level])
