"""Leads from the menus and the bar above to the places of the archive that is open."""

from PySide6.QtCore import QObject, Slot

from viewer.kit.passages import withdrawn_words
from viewer.shell.places import Place, ScreenName
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace


class Going(QObject):
    """Between the ways about in the window and the workspace's places."""

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._window = window
        self._workspace = workspace
        do, bar = window.actions_, window.top_bar
        do.back.triggered.connect(self._go_back)
        do.forward.triggered.connect(workspace.tabs.forward)
        bar.back_wanted.connect(self._go_back)
        bar.forward_wanted.connect(workspace.tabs.forward)
        workspace.tabs.changed.connect(self._show_ways)
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

    @Slot()
    def _go_back(self) -> None:
        """Go back to the place before; from the library, to the one that was left for it."""
        if self._window.is_reading:
            self._workspace.tabs.back()
        else:
            self._window.show_reading()

    @Slot(bool, bool)
    def _show_ways(self, back: bool, forward: bool) -> None:
        self._window.top_bar.show_ways(can_go_back=back, can_go_forward=forward)

    @Slot()
    def _tell_withdrawn(self) -> None:
        self._window.messages.show_message(withdrawn_words())

    @Slot()
    def _show_contents(self) -> None:
        """Go back to where one was reading; from there, to the beginning."""
        reader = ScreenName.READER
        chosen = self._workspace.screen_for(reader).chosen
        self._workspace.go(Place(reader, "" if self._workspace.is_at(reader) else chosen))

    @Slot()
    def _show_quotes(self) -> None:
        self._workspace.go(Place(ScreenName.QUOTES))

    @Slot()
    def _show_themes(self) -> None:
        self._workspace.go(Place(ScreenName.THEMES))

    @Slot()
    def _show_people(self) -> None:
        self._workspace.go(Place(ScreenName.PEOPLE))

    @Slot()
    def _show_glossary(self) -> None:
        self._workspace.go(Place(ScreenName.GLOSSARY))

    @Slot()
    def _show_notebook(self) -> None:
        self._workspace.go(Place(ScreenName.NOTEBOOK))

    @Slot()
    def _show_workshop(self) -> None:
        self._workspace.go(Place(ScreenName.WORKSHOP))
