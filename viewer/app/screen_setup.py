"""Makes the screens of an open archive and joins them to the window round them."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject, Slot

from viewer.app import lazy_imports
from viewer.app.context.window_services import ArchiveContext
from viewer.app.export.export_actions import ExportActions
from viewer.app.export.handouts import Handouts
from viewer.app.export.print_controller import PrintController
from viewer.app.navigation.filter_undo import FilterUndo
from viewer.app.navigation.goto import GotoController
from viewer.app.navigation.hit_navigation import HitNavigation
from viewer.app.navigation.menu_places import MenuPlaces
from viewer.app.navigation.pane_controller import PaneController
from viewer.app.navigation.query_completion import QueryCompletion
from viewer.app.navigation.tab_controller import TabController
from viewer.app.notebook.annotations import join_keeping, offer_keeping
from viewer.app.notebook.notebook_links import NotebookLinks, NotesFound
from viewer.app.workshop.workshop_controller import workshop_page
from viewer.notebook.service.marks import KeptMarks
from viewer.screens.reader.page import ReaderPage
from viewer.shell.places.places import Place, ScreenName
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace
from viewer.ui.lists.passage_cards import has_translations
from viewer.ui.screen.screen import Screen


def open_workspace(parts: ArchiveContext, window: MainWindow) -> Workspace:
    """Return a workspace for the archive of `parts`, joined to the bars of `window`."""

    def make_screen(workspace: Workspace, name: ScreenName) -> Screen:
        screen = _screen(parts, window, workspace, name)
        if name is ScreenName.NOTEBOOK:
            shelves = cast("lazy_imports.NotebookPage", screen).shelf_actions
            shelves.share_wanted.connect(noting.sharing.share)
        screen.passage_chosen.connect(printing.refresh)
        screen.passage_chosen.connect(annotating.follow)
        screen.content_changed.connect(printing.refresh)
        _offer(window, screen, name)
        if name not in (ScreenName.PEOPLE, ScreenName.NOTEBOOK, ScreenName.WORKSHOP):
            offer_keeping(screen, window.actions_, marks)
        if name is ScreenName.QUOTES:
            cast("lazy_imports.QuotesPage", screen).show_marks(marks)
        return screen

    archive, language = parts.archive, parts.means.language
    workspace = Workspace(*parts.common, make_screen)
    marks = KeptMarks(archive, parts.means.keeper, workspace)
    printing = PrintController(window, workspace, parts)
    ExportActions(window, workspace, parts)
    handouts = Handouts(window, workspace, parts)
    SearchController(window, workspace)
    HitNavigation(window, workspace)
    QueryCompletion(window.top_bar.completing, parts, workspace)
    MenuPlaces(window, workspace, parts.archives.history)
    window.actions_.translations.setEnabled(has_translations(archive, language))
    TabController(window, workspace)
    PaneController(window, workspace)
    GotoController(window, workspace, parts.common).code_met.connect(handouts.look_abroad)
    noting = NotebookLinks(window, workspace, parts)
    annotating = join_keeping(window, workspace, marks, parts.means)
    return workspace


def _offer(window: MainWindow, screen: Screen, name: ScreenName) -> None:
    """Offer what can be done with passages at a click with the right button."""
    do = window.actions_
    if name is not ScreenName.PEOPLE:  # it holds none
        for action in (do.copy, do.copy_cited, do.copy_link, do.source, do.star):
            screen.offer(action)
    for either in (do.add_to_set, do.add_to_another.menuAction()):
        screen.offer(either)
    if name is ScreenName.READER:
        for either in (do.highlight_in.menuAction(), do.erase):
            screen.offer(either)


def _screen(
    parts: ArchiveContext, window: MainWindow, workspace: Workspace, name: ScreenName
) -> Screen:
    makers: dict[ScreenName, Callable[[ArchiveContext, MainWindow, Workspace], Screen]] = {
        ScreenName.READER: _reader,
        ScreenName.QUOTES: _quotes,
        ScreenName.THEMES: _themes,
        ScreenName.PEOPLE: _people,
        ScreenName.GLOSSARY: _glossary,
        ScreenName.SEARCH: _search,
        ScreenName.NOTEBOOK: _notebook,
        ScreenName.WORKSHOP: workshop_page,
    }
    return makers[name](parts, window, workspace)


def _reader(parts: ArchiveContext, window: MainWindow, _workspace: Workspace) -> ReaderPage:
    reader = ReaderPage(*parts.common)
    reader.pictures.decode_on(parts.means.tasks)
    do = window.actions_
    do.next_passage.triggered.connect(reader.choosing.choose_next)
    do.previous_passage.triggered.connect(reader.choosing.choose_previous)
    for action, show in (
        (do.themes_in_text, reader.show_themes),
        (do.translations, reader.translating.show),
        (do.notes_in_margin, reader.beside.show_notes),
        (do.own_notes, reader.beside.show_own),
        (do.numbers_in_margin, reader.beside.show_numbers),
    ):
        action.triggered.connect(show)
        show(action.isChecked())
    parts.choices.care_changed.connect(reader.treat_care)
    reader.treat_care(parts.choices.now.care)
    return reader


def _quotes(
    parts: ArchiveContext, window: MainWindow, _workspace: Workspace
) -> "lazy_imports.QuotesPage":
    quotes, as_table = lazy_imports.QuotesPage(*parts.common), window.actions_.quotes_as_table
    quotes.table_wanted.connect(as_table.trigger)
    as_table.triggered.connect(quotes.show_as_table)
    quotes.show_as_table(as_table.isChecked())
    FilterUndo(quotes, window.messages)
    return quotes


def _themes(
    parts: ArchiveContext, _window: MainWindow, workspace: Workspace
) -> "lazy_imports.ThemesPage":
    themes = lazy_imports.ThemesPage(*parts.common)
    themes.theme_chosen.connect(workspace.theme_changed)
    return themes


def _people(
    parts: ArchiveContext, _window: MainWindow, workspace: Workspace
) -> "lazy_imports.PeoplePage":
    people = lazy_imports.PeoplePage(*parts.common)
    people.group_chosen.connect(workspace.look_up)
    return people


def _glossary(
    parts: ArchiveContext, _window: MainWindow, workspace: Workspace
) -> "lazy_imports.GlossaryPage":
    glossary = lazy_imports.GlossaryPage(*parts.common)
    glossary.search_wanted.connect(workspace.look_up)
    return glossary


def _search(
    parts: ArchiveContext, window: MainWindow, workspace: Workspace
) -> "lazy_imports.SearchScreen":
    means = parts.means
    asking = lazy_imports.QueryRunner(
        parts.archive, means.dial, parts.indexing, means.tasks, means.messages
    )
    search = lazy_imports.SearchScreen(asking, means.look, means.language)
    search.query_changed.connect(workspace.look_up)
    search.query_changed.connect(window.top_bar.show_query)
    search.answered.connect(window.top_bar.show_hint)
    search.hit_opened.connect(workspace.hit_opened)
    NotesFound(search, parts.means.keeper, workspace)
    window.actions_.care_covered.triggered.connect(search.hits.cover_care)
    search.hits.cover_care(window.actions_.care_covered.isChecked())
    FilterUndo(search, window.messages)
    return search


def _notebook(
    parts: ArchiveContext, window: MainWindow, workspace: Workspace
) -> "lazy_imports.NotebookPage":
    notebook = lazy_imports.NotebookPage(*parts.common, parts.means.keeper)
    notebook.told.connect(window.messages.show_message)
    notebook.keeper_wanted.connect(parts.means.keeper.ask)
    notebook.search_wanted.connect(workspace.look_up)
    notebook.elsewhere_wanted.connect(window.actions_.library.trigger)
    parts.choices.care_changed.connect(notebook.treat_care)
    notebook.treat_care(parts.choices.now.care)
    return notebook


class SearchController(QObject):
    """Between the search box, the list of hits and the reader."""

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._window = window
        self._workspace = workspace
        bar = window.top_bar
        bar.query_edited.connect(workspace.search)
        bar.results_wanted.connect(self._enter_results)
        bar.first_wanted.connect(self._open_first)
        workspace.query_shown.connect(bar.show_query)
        workspace.place_shown.connect(self._forget_hint)
        window.actions_.find.triggered.connect(self._find)
        window.actions_.source.triggered.connect(self._show_source)

    @property
    def _reader(self) -> ReaderPage:
        return cast("ReaderPage", self._workspace.screen_for(ScreenName.READER))

    @property
    def _search(self) -> "lazy_imports.SearchScreen":
        return cast("lazy_imports.SearchScreen", self._workspace.screen_for(ScreenName.SEARCH))

    @Slot()
    def _enter_results(self) -> None:
        self._show_results()
        self._search.enter()

    @Slot()
    def _open_first(self) -> None:
        self._show_results()
        self._search.open_first()

    @Slot(object)
    def _forget_hint(self, place: Place) -> None:
        if place.screen is not ScreenName.SEARCH:
            self._window.top_bar.show_hint("")

    @Slot()
    def _find(self) -> None:
        """Find in the document: go to it first where one is elsewhere."""
        self._go_to_text()
        self._reader.finding.open()

    @Slot()
    def _show_source(self) -> None:
        self._go_to_text()
        self._reader.show_source()

    def _go_to_text(self) -> None:
        if not self._workspace.is_at(ScreenName.READER):
            self._workspace.go(Place(ScreenName.READER, self._workspace.chosen))

    def _show_results(self) -> None:
        if not self._workspace.is_at(ScreenName.SEARCH):
            self._workspace.go(Place(ScreenName.SEARCH, self._window.top_bar.query))
