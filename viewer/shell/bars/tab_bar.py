"""The tab bar, visible when there are two or more tabs."""

from typing import override

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar

from viewer.shell.places.place_names import PlaceNames
from viewer.shell.places.tabs import Tabs
from viewer.ui.look.look import INTERFACE, Look
from viewer.ui.look.tooltips import tip

_MOST_LETTERS = 36  # letters on one tab
_SHORT = 132  # pixels at 100 % of a tab that is shortened


class TabBar(QTabBar):
    """Shows the place of each tab. A click with the middle button closes one."""

    def __init__(self, tabs: Tabs, names: PlaceNames, look: Look) -> None:
        super().__init__()
        self._tabs = tabs
        self._names = names
        self._look = look
        self.setObjectName("tabs")
        self.setAccessibleName(self.tr("Tabs"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setTabsClosable(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        look.dress(self, INTERFACE - 1)
        self.hide()
        tabs.listed.connect(self._fill)
        self.currentChanged.connect(tabs.choose)
        self.tabCloseRequested.connect(tabs.close)

    @Slot()
    def _fill(self) -> None:
        """Set the texts of all tabs."""
        places = self._tabs.places
        if len(places) == 1 and self.count() <= 1:
            self.hide()
            return
        with QSignalBlocker(self):
            while self.count() < len(places):
                self.addTab("")
            while self.count() > len(places):
                self.removeTab(self.count() - 1)
            for number, place in enumerate(places):
                name = self._names.name(place) if place else ""
                self.setTabText(number, _cut(name).replace("&", "&&"))
                self.setTabToolTip(number, tip(name))
            self.setCurrentIndex(self._tabs.at)
        self.setVisible(len(places) > 1)

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        """Shorten the long names first, and never that of the current tab."""
        whole = self.tabSizeHint(index)
        if index != self.currentIndex():
            whole.setWidth(min(whole.width(), self._look.scaled(_SHORT)))
        return whole

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.MiddleButton and number >= 0:
            self._tabs.close(number)
        else:
            super().mouseReleaseEvent(event)


def _cut(name: str) -> str:
    """Return `name`, shortened where it is long: the tooltip has the whole."""
    return name if len(name) <= _MOST_LETTERS else f"{name[: _MOST_LETTERS - 1].rstrip()} …"
