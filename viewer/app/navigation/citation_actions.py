"""Copies text with its source, and links to passages."""

from PySide6.QtCore import QObject, Slot

from index import CitationStyle, replace
from viewer.app.context.window_services import ArchiveContext
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace
from viewer.ui.screen.clipboard import Excerpt
from viewer.ui.screen.clipboard_writer import ClipboardWriter


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
        self._copying, self._choices = copying, parts.choices
        window.actions_.copy_cited.triggered.connect(self._copy_cited)
        window.actions_.copy_link.triggered.connect(self._copy_link)

    @Slot()
    def _copy_cited(self) -> None:
        excerpt = self._workspace.excerpt
        if excerpt is None or not excerpt.passages:
            self._copying.say_none_chosen()
            return
        style = self._choices.now.citation
        if style.is_entry:
            self._copy_entry(excerpt, style)
            return
        from viewer.wording.citation import citation  # noqa: PLC0415  not before somebody cites

        below = citation(self._archive, excerpt.passages, self._language, style, excerpt.language)
        self._copying.copy(replace(excerpt, below=below))

    def _copy_entry(self, excerpt: Excerpt, style: CitationStyle) -> None:
        """Copy what a reference manager takes in. It tells nothing of who speaks."""
        from index import citation_entry  # noqa: PLC0415
        from viewer.wording.citation import style_words  # noqa: PLC0415

        names = excerpt.passages
        entry = citation_entry(self._archive, names, excerpt.words, style, excerpt.language)
        self._copying.copy_entry(entry, style_words(style), excerpt)

    @Slot()
    def _copy_link(self) -> None:
        from viewer.wording.citation import link_to  # noqa: PLC0415

        name = self._workspace.shown.meant
        if self._archive.passage(name) is None and self._archive.footnote(name) is None:
            self._copying.say_none_chosen()
        else:
            self._copying.copy_link(link_to(self._archive, name))
