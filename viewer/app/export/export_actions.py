"""Joins the way to exports to a window and its workspace."""

from typing import TYPE_CHECKING, override

from PySide6.QtCore import Slot

from viewer.app.context.window_services import ArchiveContext
from viewer.app.export.offered_action import OfferedAction
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace

if TYPE_CHECKING:
    from index import Set
    from viewer.app.export.export_controller import ExportController


class ExportActions(OfferedAction):
    """Between the menu and what exports, which is loaded when somebody first does."""

    def __init__(self, window: MainWindow, workspace: Workspace, parts: ArchiveContext) -> None:
        super().__init__(window.actions_.export, window, workspace, parts)

    @Slot()
    @override
    def ask(self) -> None:
        """Ask what is to be exported: the set that is open, what was found, else everything."""
        self._outgoing.ask()

    @Slot(object)
    def export_set(self, chosen: "Set") -> None:
        """Ask how a set is to be exported."""
        self._outgoing.ask_for(chosen)

    @property
    def _outgoing(self) -> "ExportController":
        from viewer.app.export.export_controller import ExportController  # noqa: PLC0415  few export

        return ExportController(self._window, self._workspace, self._parts)
