"""Joins handouts that came home, and their codes, to a window and its workspace."""

from typing import TYPE_CHECKING, override

from PySide6.QtCore import Slot

from viewer.app.context.window_services import ArchiveContext
from viewer.app.export.offered_action import OfferedAction
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace

if TYPE_CHECKING:
    from index import Link


class Handouts(OfferedAction):
    """Between the menu and what checks a handout, which is loaded when somebody first does."""

    def __init__(self, window: MainWindow, workspace: Workspace, parts: ArchiveContext) -> None:
        super().__init__(window.actions_.check_handout, window, workspace, parts)

    @Slot(object)
    def look_abroad(self, link: "Link") -> None:
        """Look in the library for the archive that a code is of."""
        from viewer.app.export.handout_lookup import HandoutLookup  # noqa: PLC0415  rarely needed

        HandoutLookup(self._window, self._parts).look_for(link)

    @Slot()
    @override
    def ask(self) -> None:
        """Ask for the handout that is to be checked."""
        from viewer.app.export.handout_check import HandoutCheck  # noqa: PLC0415  few check one

        coming = HandoutCheck(self._window, self._workspace, self._parts)
        coming.code_met.connect(self.look_abroad)
        coming.ask()
