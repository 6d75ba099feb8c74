"""An action that is enabled where an archive is shown."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from viewer.app.context.window_services import ArchiveContext
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace


class OfferedAction(QObject):
    """Handles `action`. What it needs is loaded at the first use."""

    def __init__(
        self, action: QAction, window: MainWindow, workspace: Workspace, parts: ArchiveContext
    ) -> None:
        super().__init__(workspace)
        self._action = action
        self._window = window
        self._workspace = workspace
        self._parts = parts
        action.triggered.connect(self._start)
        window.page_changed.connect(self.refresh)
        workspace.place_shown.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Enable the action where an archive is shown."""
        is_there = self._window.workspace is self._workspace and self._window.is_reading
        self._action.setEnabled(is_there)

    @Slot()
    def _start(self) -> None:
        """Ask; a slot that a subclass replaces stays connected after the workspace is gone."""
        self.ask()

    def ask(self) -> None:
        """Ask the reader what to do."""
        raise NotImplementedError
