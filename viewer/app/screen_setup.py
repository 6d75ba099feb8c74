"""Builds the screens of an open archive and connects them to the window."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtGui import QFont

from index import OpenArchive, Value
from viewer.app import lazy_imports
from viewer.app.context.archive_screens import ArchiveScreens
from viewer.app.context.window_services import ArchiveContext
from viewer.app.corrections.suggestion_controller import SuggestionController
from viewer.app.export.export_actions import ExportActions
from viewer.app.export.handouts import Handouts
from viewer.app.export.print_controller import PrintController
from viewer.app.navigation.archive_about import ArchiveAbout
from viewer.app.navigation.filter_undo import FilterUndo
from viewer.app.navigation.goto import GotoController
from viewer.app.navigation.hit_navigation import HitNavigation
from viewer.app.navigation.lead_follower import LeadFollower
from viewer.app.navigation.menu_places import MenuPlaces
from viewer.app.navigation.pane_controller import PaneController
from viewer.app.navigation.query_completion import QueryCompletion
from viewer.app.navigation.search_controller import SearchController
from viewer.app.navigation.tab_controller import TabController
from viewer.app.navigation.text_controller import TextController
from viewer.app.navigation.word_explanation import WordExplanation
from viewer.app.notebook.annotations import join_keeping, offer_keeping
from viewer.app.notebook.mark_context import MarkContext
from viewer.app.notebook.notebook_links import NotebookLinks, NotesFound
from viewer.app.notebook.reading_positions import ReadingPositions
from viewer.app.notebook.share_controller import ShareController
from viewer.app.workshop.workshop_controller import SetAdder, workshop_page
from viewer.notebook.service.marks import KeptMarks
from viewer.screens.reader.page import ReaderPage
from viewer.screens.reader.text.styles import usual_fonts
from viewer.services.steps import Stepwise, in_slices
from viewer.shell.places.places import ScreenName
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace
from viewer.ui.look.face_search import FaceSearch, rare_letters
from viewer.ui.look.look import INTERFACE, LIST, READING, SMALL, Look
from viewer.ui.screen.screen import Screen
from viewer.ui.widgets.scroll_dialog import title_font

_FIRST = 30_000  # characters: a portion of a document has about as many
_LISTED = 100  # lines of the contents


class Joined(Value):
    """What the screens of a workspace are connected to, besides the window."""

    parts: ArchiveContext
    window: MainWindow
    workspace: Workspace
    marks: KeptMarks
    exporting: ExportActions
    sharing: ShareController
    adding: SetAdder
    standing: ReadingPositions
    reader: ReaderPage | None


class BareWorkspace(Value):
    """A workspace that is not joined to a window yet, and the page of its text, if that is made."""

    workspace: Workspace
    reader: ReaderPage | None


def make_workspace(
    parts: ArchiveContext, window: MainWindow, *, begins: bool
) -> Stepwise[BareWorkspace]:
    """Make the widgets for the archive of `parts`, step by step. Nothing in `window` changes.

    Where the archive `begins` to be read, the page of its text is made.
    """
    look = parts.services.look
    letters = rare_letters(_first_words(parts.archive))
    look.faces = FaceSearch(letters, partial(_fonts, look))
    yield from FaceSearch(letters, partial(_first_fonts, look)).steps()
    workspace = Workspace(*parts.common, window.pages)
    try:
        yield
        reader = ReaderPage(*parts.common, waits=True) if begins else None
        yield
        if reader is not None:
            yield from reader.lay_out_stepwise()
            yield
    except GeneratorExit:
        workspace.deleteLater()
        raise
    return BareWorkspace(workspace, reader)


def _first_words(archive: OpenArchive) -> Iterator[str]:
    """Yield some of the words that are shown first."""
    content, room = archive.content, _FIRST
    yield from content.title.values()
    for document in content.headed[:_LISTED]:
        yield document.title
        yield from (section.title for section in document.sections[:_LISTED])
    for passage in content.documents[0].passages():
        yield passage.text
        room -= len(passage.text)
        if room < 0:
            return


def _fonts(look: Look) -> list[QFont]:
    """Return the fonts of all screens of an archive."""
    small, listed = (SMALL, SMALL + 1), (LIST - 1, LIST)
    return [
        *_first_fonts(look),
        *(look.reading_font(size) for size in (*listed, LIST + 1)),
        *(look.reading_font(size, italic=True) for size in listed),
        *(look.interface_font(size, bold=bold) for size in small for bold in (False, True)),
        *(look.interface_font(size) for size in listed),
        look.interface_font(LIST, bold=True),
        look.reading_font(READING, bold=True),
        title_font(look),
    ]


def _first_fonts(look: Look) -> list[QFont]:
    """Return the fonts of a window in which an archive is opened."""
    bars = look.interface_font(INTERFACE), look.interface_font(INTERFACE, bold=True)
    return [*bars, *usual_fonts(look)]


def join_workspace(parts: ArchiveContext, window: MainWindow, bare: BareWorkspace) -> SetAdder:
    """Connect the workspace `bare` to the bars of `window`, and have it make its screens in steps.

    Return what changes sets from everywhere.
    """

    def make_screen(name: ScreenName) -> Stepwise[Screen]:
        screen = yield from _MAKERS[name](joined)
        yield
        screen.passage_chosen.connect(printing.refresh)
        screen.passage_chosen.connect(annotating.follow)
        screen.scrolled_away.connect(annotating.follow)
        screen.content_changed.connect(printing.refresh)
        _offer(window, screen, name)
        if name not in (ScreenName.PEOPLE, ScreenName.NOTEBOOK, ScreenName.WORKSHOP):
            offer_keeping(screen, window.actions_, joined.marks)
        return screen

    workspace = bare.workspace
    workspace.make_screen = make_screen
    printing = PrintController(window, workspace, parts)
    joined = _joined(parts, window, bare)
    _join_ways(joined)
    annotating = join_keeping(MarkContext(window, workspace, joined.marks, parts.services))
    return joined.adding


def _joined(parts: ArchiveContext, window: MainWindow, bare: BareWorkspace) -> Joined:
    """Make what the screens are connected to."""
    workspace = bare.workspace
    marks = KeptMarks(parts.archive, parts.services.keeper, workspace)
    memory = parts.archives.ledger.memory
    sharing = ShareController(window, parts.services, workspace, memory, parts.archive)
    workspace.shared_file_met.connect(sharing.take_in)
    return Joined(
        parts,
        window,
        workspace,
        marks,
        exporting=ExportActions(window, workspace, parts),
        sharing=sharing,
        adding=SetAdder(window, workspace, parts),
        standing=ReadingPositions(MarkContext(window, workspace, marks, parts.services)),
        reader=bare.reader,
    )


def _join_ways(joined: Joined) -> None:
    """Connect what leads from place to place."""
    parts, window, workspace = joined.parts, joined.window, joined.workspace
    screens = ArchiveScreens(workspace)
    handouts = Handouts(window, workspace, parts)
    ArchiveAbout(window, workspace, parts)
    SearchController(window, workspace, screens)
    HitNavigation(window, workspace, screens)
    QueryCompletion(window.top_bar.completing, parts, workspace)
    MenuPlaces(window, workspace, parts.archives.history)
    TextController(window, workspace, parts)
    WordExplanation(window, workspace, parts)
    TabController(window, workspace)
    PaneController(window, workspace)
    going = GotoController(window, workspace, parts, screens)
    going.code_met.connect(handouts.look_abroad)
    NotebookLinks(window, workspace, screens, parts)
    SuggestionController(window, workspace, parts)


def _offer(window: MainWindow, screen: Screen, name: ScreenName) -> None:
    """Add the actions on passages to the context menu of `screen`."""
    do = window.actions_
    if name is not ScreenName.PEOPLE:  # it shows no passages
        for action in (do.copy, do.copy_cited, do.copy_link, do.source, do.star):
            screen.offer(action)
    for either in (do.add_to_set, do.add_to_another.menuAction()):
        screen.offer(either)
    for either in (do.suggest, do.ask_withdrawal):
        screen.offer(either)
    if name is ScreenName.READER:
        for either in (do.highlight_in.menuAction(), do.erase):
            screen.offer(either)
        if window.passage_menu is not None:
            screen.offer(window.passage_menu.menuAction())


def _reader(at: Joined) -> Stepwise[ReaderPage]:
    reader = at.reader or ReaderPage(*at.parts.common)
    yield
    reader.pictures.decode_on(at.parts.services.tasks)
    reader.decoder.decode_on(at.parts.services.tasks)
    do = at.window.actions_
    do.next_passage.triggered.connect(reader.choosing.choose_next)
    do.previous_passage.triggered.connect(reader.choosing.choose_previous)
    for action, show in (
        (do.themes_in_text, reader.show_themes),
        (do.notes_in_margin, reader.beside.show_notes),
        (do.own_notes, reader.beside.show_own),
        (do.numbers_in_margin, reader.beside.show_numbers),
    ):
        action.triggered.connect(show)
        show(action.isChecked())
    at.standing.follow(reader)
    at.parts.choices.care_changed.connect(reader.treat_care)
    reader.treat_care(at.parts.choices.now.care)
    return reader


def _quotes(at: Joined) -> Stepwise["lazy_imports.QuotesPage"]:
    yield from in_slices(at.parts.archive.read_quotes())
    quotes, as_table = lazy_imports.QuotesPage(*at.parts.common), at.window.actions_.quotes_as_table
    yield
    quotes.table_wanted.connect(as_table.trigger)
    as_table.triggered.connect(quotes.show_as_table)
    quotes.show_as_table(as_table.isChecked())
    at.parts.choices.care_changed.connect(quotes.treat_care)
    quotes.treat_care(at.parts.choices.now.care)
    FilterUndo(quotes, at.window.messages)
    quotes.show_marks(at.marks)
    return quotes


def _themes(at: Joined) -> Stepwise["lazy_imports.ThemesPage"]:
    themes = lazy_imports.ThemesPage(*at.parts.common)
    yield
    themes.theme_chosen.connect(at.workspace.theme_changed)
    at.parts.choices.care_changed.connect(themes.treat_care)
    themes.treat_care(at.parts.choices.now.care)
    return themes


def _people(at: Joined) -> Stepwise["lazy_imports.PeoplePage"]:
    people = lazy_imports.PeoplePage(*at.parts.common)
    yield
    people.group_chosen.connect(at.workspace.look_up)
    return people


def _glossary(at: Joined) -> Stepwise["lazy_imports.GlossaryPage"]:
    glossary = lazy_imports.GlossaryPage(*at.parts.common)
    yield
    glossary.search_wanted.connect(at.workspace.look_up)
    return glossary


def _search(at: Joined) -> Stepwise["lazy_imports.SearchScreen"]:
    services = at.parts.services
    asking = lazy_imports.QueryRunner(
        at.parts.archive, services.dial, at.parts.indexing, services.tasks, services.messages
    )
    search = lazy_imports.SearchScreen(asking, services.look, services.language)
    yield
    for tab in at.workspace.tabs.kept.tabs:  # those of the window in another language go on
        for query in tab.trail.searched:
            search.recent.add(query)
    search.query_changed.connect(at.workspace.look_up)
    search.query_changed.connect(at.window.top_bar.show_query)
    search.answered.connect(at.window.top_bar.show_hint)
    search.hit_opened.connect(at.workspace.hit_opened)
    LeadFollower(search, at.workspace, at.parts.archive)
    NotesFound(search, at.parts, at.workspace)
    at.window.actions_.care_covered.triggered.connect(search.hits.cover_care)
    search.hits.cover_care(at.window.actions_.care_covered.isChecked())
    FilterUndo(search, at.window.messages)
    return search


def _notebook(at: Joined) -> Stepwise["lazy_imports.NotebookPage"]:
    notebook = lazy_imports.NotebookPage(*at.parts.common, at.parts.services.keeper)
    yield
    notebook.told.connect(at.window.messages.show_message)
    notebook.shelf_actions.share_wanted.connect(at.sharing.share)
    notebook.keeper_wanted.connect(at.parts.services.keeper.ask)
    for button in (notebook.standing, notebook.viewing):
        button.note_wanted.connect(at.window.actions_.new_note.trigger)
    notebook.search_wanted.connect(at.workspace.look_up)
    notebook.elsewhere_wanted.connect(at.window.actions_.library.trigger)
    at.parts.choices.care_changed.connect(notebook.treat_care)
    notebook.treat_care(at.parts.choices.now.care)
    return notebook


def _workshop(at: Joined) -> Stepwise["lazy_imports.WorkshopPage"]:
    workshop = yield from workshop_page(at.parts, at.window, at.workspace)
    workshop.export_wanted.connect(at.exporting.export_set)
    workshop.papers_wanted.connect(at.exporting.put_on_paper)
    workshop.share_wanted.connect(at.sharing.share_set)
    at.adding.added.connect(workshop.show_next)
    at.sharing.taken_in.connect(workshop.show_next)
    return workshop


_MAKERS: dict[ScreenName, Callable[[Joined], Stepwise[Screen]]] = {
    ScreenName.READER: _reader,
    ScreenName.QUOTES: _quotes,
    ScreenName.THEMES: _themes,
    ScreenName.PEOPLE: _people,
    ScreenName.GLOSSARY: _glossary,
    ScreenName.SEARCH: _search,
    ScreenName.NOTEBOOK: _notebook,
    ScreenName.WORKSHOP: _workshop,
}
