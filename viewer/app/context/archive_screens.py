"""The screens of an open archive that other parts act on."""

from viewer.app import lazy_imports
from viewer.screens.reader.page import ReaderPage
from viewer.shell.places.places import ScreenName
from viewer.shell.workspace import Workspace
from viewer.ui.screen.screen import Screen


class ArchiveScreens:
    """Returns the screens of a workspace, each built at the first request."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    @property
    def reader(self) -> ReaderPage:
        """The screen of the text."""
        return self._of(ScreenName.READER, ReaderPage)

    @property
    def search(self) -> "lazy_imports.SearchScreen":
        """The list of hits."""
        return self._of(ScreenName.SEARCH, lazy_imports.SearchScreen)

    @property
    def notebook(self) -> "lazy_imports.NotebookPage":
        """The screen of the reader's notebook."""
        return self._of(ScreenName.NOTEBOOK, lazy_imports.NotebookPage)

    def _of[Kind: Screen](self, name: ScreenName, kind: type[Kind]) -> Kind:
        screen = self._workspace.screens.of(name)
        if not isinstance(screen, kind):
            raise TypeError(name)
        return screen
