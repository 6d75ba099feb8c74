"""Connects the check of handouts, and their codes, to a window and its workspace."""

from typing import TYPE_CHECKING, override

from PySide6.QtCore import Slot

from viewer.app.context.window_services import ArchiveContext
from viewer.app.export.offered_action import OfferedAction
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace

if TYPE_CHECKING:
    from index import Link


class Handouts(OfferedAction):
    """Connects the menu to the check of a handout, which is loaded at the first use."""

    def __init__(self, window: MainWindow, workspace: Workspace, parts: ArchiveContext) -> None:
        super().__init__(window.actions_.check_handout, window, workspace, parts)

    @Slot(object)
    def look_abroad(self, link: "Link") -> None:
        """Look in the library for the archive of a code."""
        from viewer.app.export.handout_lookup import HandoutLookup  # noqa: PLC0415  rarely needed

        HandoutLookup(self._window, self._parts).look_for(link)

    @override
    def ask(self) -> None:
        """Ask for the handout to check."""
        from viewer.app.export.handout_check import HandoutCheck  # noqa: PLC0415  few check one

        coming = HandoutCheck(self._window, self._workspace, self._parts)
        coming.code_met.connect(self.look_abroad)
        coming.ask()
