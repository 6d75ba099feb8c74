"""Joins what asks for a presentation to the one that is given."""

from PySide6.QtCore import QObject, Slot

from index import OpenArchive
from viewer.kit.messages import Messages
from viewer.presenter.presenting import Presenting
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace


class Showing(QObject):
    """Shows the quotes of the archive in a workspace to a room."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        archive: OpenArchive,
        language: str,
        presenting: Presenting,
        messages: Messages,
    ) -> None:
        super().__init__(workspace)
        self._window = window
        self._workspace = workspace
        self._archive = archive
        self._language = language
        self._presenting = presenting
        self._messages = messages
        window.actions_.present.triggered.connect(self._present)
        window.top_bar.present_wanted.connect(self._present)
        window.actions_.present_from_here.triggered.connect(self._present_from_here)
        presenting.ended.connect(self._return)

    @Slot()
    def _present(self) -> None:
        self._start("")

    @Slot()
    def _present_from_here(self) -> None:
        self._start(self._workspace.chosen)

    def _start(self, first: str) -> None:
        screen = self._window.screen()
        if not self._presenting.start(self._archive, self._language, screen, first=first):
            self._messages.say(self.tr("This archive has no quotes to present."))

    @Slot()
    def _return(self) -> None:
        self._window.activateWindow()
