"""Connects the search box to the list of hits, and finding in a text to the reader."""

from PySide6.QtCore import QObject, Slot

from viewer.app.context.archive_screens import ArchiveScreens
from viewer.shell.places.places import Place, ScreenName
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace


class SearchController(QObject):
    """Connects the search box, the list of hits and the reader."""

    def __init__(self, window: MainWindow, workspace: Workspace, screens: ArchiveScreens) -> None:
        super().__init__(workspace)
        self._window, self._workspace, self._screens = window, workspace, screens
        bar = window.top_bar
        bar.query_edited.connect(self._search)
        bar.results_wanted.connect(self._enter_results)
        bar.first_wanted.connect(self._open_first)
        workspace.query_shown.connect(bar.show_query)
        workspace.place_shown.connect(self._forget_hint)
        window.actions_.find.triggered.connect(self._find)
        window.actions_.source.triggered.connect(self._show_source)

    @Slot(str)
    def _search(self, query: str) -> None:
        """Search while somebody types. Another search, begun elsewhere, has no filters."""
        search = self._screens.search
        before = search.question.typed.strip()
        is_other = not (query.startswith(before) or before.startswith(query))
        if is_other and not self._workspace.is_at(ScreenName.SEARCH):
            search.take_manner({})
        self._workspace.search(query)

    @Slot()
    def _enter_results(self) -> None:
        self._show_results()
        self._screens.search.enter()

    @Slot()
    def _open_first(self) -> None:
        self._show_results()
        self._screens.search.open_first()

    @Slot(object)
    def _forget_hint(self, place: Place) -> None:
        if place.screen is not ScreenName.SEARCH:
            self._window.top_bar.show_hint("")

    @Slot()
    def _find(self) -> None:
        """Open the find bar of the document, and go to the text first if need be."""
        self._go_to_text()
        self._screens.reader.finding.open()

    @Slot()
    def _show_source(self) -> None:
        self._go_to_text()
        self._screens.reader.show_source()

    def _go_to_text(self) -> None:
        if not self._workspace.is_at(ScreenName.READER):
            self._workspace.go(Place(ScreenName.READER, self._workspace.chosen))

    def _show_results(self) -> None:
        if not self._workspace.is_at(ScreenName.SEARCH):
            self._workspace.go(Place(ScreenName.SEARCH, self._window.top_bar.query))
