"""Shows what the open archive says of itself, with its licence and rights."""

from typing import override

from viewer.app.context.window_services import ArchiveContext
from viewer.app.export.offered_action import OfferedAction
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace


class ArchiveAbout(OfferedAction):
    """Connects the menu to what is said of the archive; that is loaded at the first use."""

    def __init__(self, window: MainWindow, workspace: Workspace, parts: ArchiveContext) -> None:
        super().__init__(window.actions_.about_archive, window, workspace, parts)

    @override
    def ask(self) -> None:
        """Show it."""
        from viewer.shell.dialogs.about_archive import AboutArchiveDialog  # noqa: PLC0415  rare

        services = self._parts.services
        archive, language = self._parts.archive, services.language
        AboutArchiveDialog(archive, language, services.look, self._window).open()
