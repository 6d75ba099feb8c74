"""Copies text with its source, and links to passages."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from viewer.app.context.window_services import ArchiveContext
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace
from viewer.ui.screen.clipboard import ClipboardWriter
from viewer.wording.citation import citation, link_to


class CitationActions(QObject):
    """Connects the actions “copy with source” and “copy link” to the workspace of a window."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        parts: ArchiveContext,
        copying: ClipboardWriter,
    ) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._archive, self._language = parts.archive, parts.services.language
        self._copying = copying
        window.actions_.copy_cited.triggered.connect(self._copy_cited)
        window.actions_.copy_link.triggered.connect(self._copy_link)

    @Slot()
    def _copy_cited(self) -> None:
        excerpt = self._workspace.excerpt
        if excerpt is None or not excerpt.passages:
            self._copying.say_none_chosen()
            return
        below = citation(self._archive, excerpt.passages, self._language)
        self._copying.copy(replace(excerpt, below=below))

    @Slot()
    def _copy_link(self) -> None:
        name = self._workspace.chosen
        if self._archive.passage(name) is None and self._archive.footnote(name) is None:
            self._copying.say_none_chosen()
        else:
            self._copying.copy_link(link_to(self._archive, name))
