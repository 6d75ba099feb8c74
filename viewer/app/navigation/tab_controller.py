"""Connects the tabs and recent places of a workspace to the window's menus and keys."""

from PySide6.QtCore import QObject, Slot

from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace

_MOST_LISTED = 16


class TabController(QObject):
    """Connects the window's actions to the tabs of the archive in it."""

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._do = do = window.actions_
        self._workspace = workspace
        self._first = 0  # of the places listed
        do.new_tab.triggered.connect(self._open)
        do.close_tab.triggered.connect(self._close)
        do.reopen_tab.triggered.connect(workspace.tabs.reopen)
        do.next_tab.triggered.connect(self._go_on)
        do.previous_tab.triggered.connect(self._go_back)
        do.places.aboutToShow.connect(self._list_places)
        do.places.place_chosen.connect(self._go_to)
        workspace.tabs.listed.connect(self._show_what_can_be_done)
        do.new_tab.setEnabled(True)
        self._show_what_can_be_done()

    @Slot()
    def _show_what_can_be_done(self) -> None:
        tabs = self._workspace.tabs
        for action in (self._do.close_tab, self._do.next_tab, self._do.previous_tab):
            action.setEnabled(len(tabs.places) > 1)
        self._do.reopen_tab.setEnabled(tabs.can_reopen)

    @Slot()
    def _open(self) -> None:
        self._workspace.tabs.open()

    @Slot()
    def _close(self) -> None:
        self._workspace.tabs.close()

    @Slot()
    def _go_on(self) -> None:
        self._workspace.tabs.step(1)

    @Slot()
    def _go_back(self) -> None:
        self._workspace.tabs.step(-1)

    @Slot()
    def _list_places(self) -> None:
        """List the places around the current one."""
        history, name = self._workspace.history, self._workspace.names.name
        places = history.places
        self._first = max(0, min(history.at - _MOST_LISTED // 2, len(places) - _MOST_LISTED))
        listed = places[self._first : self._first + _MOST_LISTED]
        self._do.places.show_places([name(place) for place in listed], history.at - self._first)

    @Slot(int)
    def _go_to(self, number: int) -> None:
        self._workspace.tabs.go_to(self._first + number)
