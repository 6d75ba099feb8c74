"""Joins the way to exports to a window and its workspace."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from viewer.app.context.window_services import ArchiveContext
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace

if TYPE_CHECKING:
    from index import Set
    from viewer.app.export.export_controller import ExportController


class ExportActions(QObject):
    """Between the menu and what exports, which is loaded when somebody first does."""

    def __init__(self, window: MainWindow, workspace: Workspace, parts: ArchiveContext) -> None:
        super().__init__(workspace)
        self._window = window
        self._workspace = workspace
        self._parts = parts
        window.actions_.export.triggered.connect(self.ask)
        window.page_changed.connect(self.refresh)
        workspace.place_shown.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Offer it where an archive is shown."""
        is_there = self._window.workspace is self._workspace and self._window.is_reading
        self._window.actions_.export.setEnabled(is_there)

    @Slot()
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
