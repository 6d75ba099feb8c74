"""Connects exports to a window and its workspace."""

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
    """Connects the menu to exports, which are loaded at the first use."""

    def __init__(self, window: MainWindow, workspace: Workspace, parts: ArchiveContext) -> None:
        super().__init__(window.actions_.export, window, workspace, parts)

    @override
    def ask(self) -> None:
        """Ask what to export: the open set, the hits, else everything."""
        self._outgoing.ask()

    @Slot(object)
    def export_set(self, chosen: "Set") -> None:
        """Ask how to export a set."""
        self._outgoing.ask_for(chosen)

    @Slot(object)
    def put_on_paper(self, chosen: "Set") -> None:
        """Ask what participants of a workshop get of a set on paper."""
        from viewer.app.export.paper_controller import PaperController  # noqa: PLC0415  few do

        PaperController(self._window, self._parts).ask(chosen)

    @property
    def _outgoing(self) -> "ExportController":
        from viewer.app.export.export_controller import ExportController  # noqa: PLC0415  few export

        return ExportController(self._window, self._workspace, self._parts)
