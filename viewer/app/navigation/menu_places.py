"""Leads from the menus and the top bar to the places of the open archive."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from viewer.app.archives.archive_history import ArchiveHistory
from viewer.shell.places.places import CrossSearchVisit, Place, ScreenName
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace
from viewer.ui.lists.passage_cards import withdrawn_words


class MenuPlaces(QObject):
    """Connects the window's actions to the workspace's places."""

    def __init__(self, window: MainWindow, workspace: Workspace, history: ArchiveHistory) -> None:
        super().__init__(workspace)
        self._window = window
        self._workspace = workspace
        self._archives = history
        do, bar = window.actions_, window.top_bar
        for back in (do.back.triggered, bar.back_wanted):
            back.connect(self._go_back)
        for forward in (do.forward.triggered, bar.forward_wanted):
            forward.connect(self._go_forward)
        workspace.tabs.changed.connect(self._show_ways)
        workspace.tabs.place_visited.connect(history.forget_forward)
        workspace.list_wanted.connect(self._show_list)
        history.changed.connect(self._show_ways)
        window.page_changed.connect(self._follow_page)
        do.contents.triggered.connect(self._show_contents)
        do.quotes.triggered.connect(self._show_quotes)
        do.themes.triggered.connect(self._show_themes)
        do.people.triggered.connect(self._show_people)
        do.glossary.triggered.connect(self._show_glossary)
        do.notebook.triggered.connect(self._show_notebook)
        do.workshop.triggered.connect(self._show_workshop)
        workspace.withdrawn_met.connect(self._tell_withdrawn)
        workspace.place_shown.connect(window.show_reading)
        bar.query_edited.connect(window.show_reading)

    @property
    def _is_over(self) -> bool:
        """Whether the window already shows another archive, whose own object goes there."""
        return self._window.workspace is not self._workspace

    @Slot()
    def _go_back(self) -> None:
        """Go to the place before, perhaps in another archive or a list of several.

        From the library, go back to the place that was left for it.
        """
        here = self._workspace.history
        if self._is_over:
            return
        if not (self._window.is_reading or here.is_out):
            self._window.show_reading()
        elif here.outside is not None and not here.is_out:
            self._show_list(here.outside)
        elif here.can_go[0]:
            self._after_making(here.places[here.at - 1], self._workspace.tabs.back)
        else:
            self._archives.back()

    @Slot()
    def _go_forward(self) -> None:
        """Go to the place after."""
        if self._is_over:
            return
        here = self._workspace.history
        if here.can_go[1]:
            at = here.at if here.is_out else here.at + 1
            self._after_making(here.places[at], self._workspace.tabs.forward)
        else:
            self._archives.forward()

    def _after_making(self, place: Place, step: Callable[[], object]) -> None:
        self._workspace.screens.after_making(place.screen, step)

    @Slot(object)
    def _show_list(self, outside: CrossSearchVisit) -> None:
        """Show the hits in several archives again."""
        self._workspace.tabs.step_out()
        self._archives.list_wanted.emit(outside)

    @Slot()
    def _follow_page(self) -> None:
        if self._window.is_reading:
            self._workspace.history.step_in()
        self._show_ways()

    @Slot()
    def _show_ways(self) -> None:
        here, (back, forward) = self._workspace.history, self._archives.can_go
        left = not self._window.is_reading or here.outside is not None
        self._window.top_bar.show_ways(
            can_go_back=here.can_go[0] or back or (left and not here.is_out),
            can_go_forward=here.can_go[1] or forward,
        )

    @Slot()
    def _tell_withdrawn(self) -> None:
        self._window.messages.show_message(withdrawn_words())

    def _go(self, place: Place) -> None:
        if not self._is_over:
            self._workspace.go_soon(place)

    @Slot()
    def _show_contents(self) -> None:
        """Go back to the last place in the text; from there, to the beginning."""
        reader = ScreenName.READER
        if not self._is_over:
            chosen = self._workspace.screens.of(reader).chosen
            self._go(Place(reader, "" if self._workspace.is_at(reader) else chosen))

    @Slot()
    def _show_quotes(self) -> None:
        self._go(Place(ScreenName.QUOTES))

    @Slot()
    def _show_themes(self) -> None:
        self._go(Place(ScreenName.THEMES))

    @Slot()
    def _show_people(self) -> None:
        self._go(Place(ScreenName.PEOPLE))

    @Slot()
    def _show_glossary(self) -> None:
        self._go(Place(ScreenName.GLOSSARY))

    @Slot()
    def _show_notebook(self) -> None:
        self._go(Place(ScreenName.NOTEBOOK))

    @Slot()
    def _show_workshop(self) -> None:
        self._go(Place(ScreenName.WORKSHOP))
