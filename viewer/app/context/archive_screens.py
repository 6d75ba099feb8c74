"""The screens of an open archive on which other parts act, each by what it offers."""

from viewer.app import lazy_imports
from viewer.screens.reader.page import ReaderPage
from viewer.shell.places.places import ScreenName
from viewer.shell.workspace import Workspace
from viewer.ui.screen.screen import Screen


class ArchiveScreens:
    """Hands out the screens of a workspace, each made when it is first asked for."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    @property
    def reader(self) -> ReaderPage:
        """Where the text is read."""
        return self._of(ScreenName.READER, ReaderPage)

    @property
    def search(self) -> "lazy_imports.SearchScreen":
        """The list of hits."""
        return self._of(ScreenName.SEARCH, lazy_imports.SearchScreen)

    @property
    def notebook(self) -> "lazy_imports.NotebookPage":
        """What the reader kept."""
        return self._of(ScreenName.NOTEBOOK, lazy_imports.NotebookPage)

    def _of[Kind: Screen](self, name: ScreenName, kind: type[Kind]) -> Kind:
        screen = self._workspace.screen_for(name)
        if not isinstance(screen, kind):
            raise TypeError(name)
        return screen
