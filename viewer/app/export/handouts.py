"""Joins handouts that came home, and their codes, to a window and its workspace."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from viewer.app.context.window_services import ArchiveContext
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace

if TYPE_CHECKING:
    from index import Link


class Handouts(QObject):
    """Between the menu and what checks a handout, which is loaded when somebody first does."""

    def __init__(self, window: MainWindow, workspace: Workspace, parts: ArchiveContext) -> None:
        super().__init__(workspace)
        self._window = window
        self._workspace = workspace
        self._parts = parts
        window.actions_.check_handout.triggered.connect(self._check)
        window.page_changed.connect(self.refresh)
        workspace.place_shown.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Offer it where an archive is shown."""
        is_there = self._window.workspace is self._workspace and self._window.is_reading
        self._window.actions_.check_handout.setEnabled(is_there)

    @Slot(object)
    def look_abroad(self, link: "Link") -> None:
        """Look in the library for the archive that a code is of."""
        from viewer.app.export.handout_lookup import HandoutLookup  # noqa: PLC0415  rarely needed

        HandoutLookup(self._window, self._parts).look_for(link)

    @Slot()
    def _check(self) -> None:
        from viewer.app.export.handout_check import HandoutCheck  # noqa: PLC0415  few check one

        coming = HandoutCheck(self._window, self._workspace, self._parts)
        coming.code_met.connect(self.look_abroad)
        coming.ask()
