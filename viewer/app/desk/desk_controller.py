"""The editor's desk in a window: the folder as its readers would see it, and its problems."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from viewer.app.context.app_services import AppServices
from viewer.app.desk.about_controller import AboutController
from viewer.app.desk.desk_lists import DeskLists
from viewer.app.desk.document_controller import DocumentController
from viewer.app.desk.document_intake import DocumentIntake
from viewer.app.desk.folder_actions import WorkedOn
from viewer.app.desk.passage_actions import PassageActions
from viewer.app.desk.publication_controller import PublicationController
from viewer.app.desk.read_only_notice import ReadOnlyNotice
from viewer.app.desk.source_folder import SourceFolder
from viewer.app.navigation.wait_notice import WaitNotice
from viewer.platform.keys import KeyedAction
from viewer.screens.desk.entries.entry_rows import short
from viewer.screens.desk.state import FolderStanding, FolderState
from viewer.screens.reader.page import ReaderPage
from viewer.shell.bars.type_ahead import Coming
from viewer.shell.places.places import Place, ScreenName
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace

_EMPTY = "no-document"  # the code of a problem
_SHORT = 60  # characters of a passage in a sentence


class DeskController(QObject):
    """Connects the folder and the pane of its problems to the window."""

    def __init__(self, source: SourceFolder, window: MainWindow, services: AppServices) -> None:
        super().__init__(window)
        look = services.look
        self._source = source
        self._followed: Workspace | None = None
        self._window = window
        self._look = look
        self._editor = source.editor
        self._intake = DocumentIntake(source, window, look)
        self._passages = PassageActions(source, self._editor, window, look)
        self._lists = DeskLists(source, window, services, self._passages)
        self._publishing = PublicationController(source, window, services)
        self._about = AboutController(source, window, look)
        self._document = DocumentController(source, window, look)
        self._worked_on = WorkedOn(source.folder, services)
        source.editor.changed.connect(self._worked_on.note)
        self._intake.imported.connect(self._worked_on.note)
        WaitNotice(self._intake.pacing, window)
        window.status_line.show_folder(source.folder)
        ReadOnlyNotice(source, self)
        self._join()
        self._add_menu()
        self._take_actions()
        for action in self._passages.menu.actions():
            if action.text().endswith("…"):
                action.triggered.connect(self._expect_sheet)
        source.query = self._query
        source.editor.called = self._called
        source.told.connect(self._show)
        window.page_changed.connect(self._follow_workspace)
        if source.state is not None:
            self._show(source.state)

    def _join(self) -> None:
        """Connect what one part of the desk asks of another."""
        self._publishing.problems_wanted.connect(self._lists.enter_problems)
        self._publishing.names_wanted.connect(partial(self._lists.enter, self._lists.names))
        self._publishing.published.connect(partial(self._source.look_again, anew=True))
        self._publishing.document_name_wanted.connect(self._document.ask_name_of)
        self._publishing.left_out_wanted.connect(self._passages.left_out.show)
        self._publishing.consent_wanted.connect(self._about.ask_consent)
        self._publishing.draft_wanted.connect(self._lists.words.choose_translation)
        self._intake.imported.connect(self._source.originals.add)
        self._intake.returned.connect(self._lists.naming.expect)
        self._lists.corrections.returned.connect(self._lists.naming.expect)
        self._intake.written.connect(self._editor.forget_stale)
        self._intake.looked_at.connect(self._lists.enter_guesses)
        self._window.files_dropped.connect(self._intake.take)
        self._window.files_dropped.connect(self._lists.corrections.intake.take)
        self._lists.corrections.wanted.connect(self._lists.enter)
        self._lists.consent_wanted.connect(self._about.ask_consent)
        self._lists.documents_wanted.connect(self._intake.ask)

    def _take_actions(self) -> None:
        """Have the actions of the window do what is done at a desk."""
        do = self._window.actions_
        for action in (do.open, do.library):
            action.setVisible(False)  # one folder is on the desk
        do.close_folder.setVisible(True)
        self._editor.undoable_changed.connect(self._let_undo)
        self._window.undoing.wanted.connect(self._editor.undo)
        self._window.undoing.answer_always()
        do.redo.triggered.connect(self._editor.redo)
        self._editor.tell_undoable()

    def _add_menu(self) -> None:
        bar = self._window.menuBar()
        menu, words = QMenu(self.tr("Fol&der"), bar), self._passages.words
        self._fill(menu, (self.tr("&Add documents …"), "Ctrl+O", self._intake.ask))
        menu.addMenu(self._passages.menu)
        self._window.passage_menu = self._passages.menu
        menu.addAction(self._lists.themes.coding)
        self._fill(
            menu,
            (self.tr("&Take the last change back"), "", self._editor.undo),
            (self.tr("&Do it again"), "", self._editor.redo),
        )  # Ctrl+Z does so too
        menu.addSeparator()
        ways = menu.addMenu(self.tr("&Lists"))
        self._add_ways(ways)
        menu.addSeparator()
        self._fill(
            menu,
            (self.tr("A&bout this archive …"), "", self._about.ask_of_archive),
            (self.tr("About t&his document …"), "", self._document.ask_about),
            (self.tr("What they c&onsented to …"), "", self._about.ask_consent),
            (self.tr("Take &in corrections of readers …"), "", self._lists.corrections.intake.ask),
            (self.tr("P&ublish an edition …"), "Ctrl+Shift+U", self._publishing.begin),
        )
        further = menu.addMenu(self.tr("Furthe&r"))
        self._fill(
            further,
            (self.tr("&Look for words in the folder …"), "", words.finder.ask),
            (self.tr("Your &key and its fingerprint …"), "", self._publishing.show_key),
            (self.tr("Move this document &earlier"), "", self._document.move_up),
            (self.tr("Move this document l&ater"), "", self._document.move_down),
            (self.tr("&Rename this document …"), "", self._document.ask_name),
            (self.tr("Take this document o&ut …"), "", self._document.ask_to_remove),
            (self.tr("Put a withdrawn passage &back …"), "", words.show_withdrawn),
            (self.tr("Save the notice of what is wit&hdrawn …"), "", self._publishing.save_notice),
            (self.tr("Done w&ith the originals"), "", self._lists.guesses.drop_originals),
            (self.tr("&Forget what was done here …"), "", words.forget_all),
        )
        bar.insertMenu(bar.actions()[-1], menu)  # help stays last

    def _add_ways(self, menu: QMenu) -> None:
        """Add the ways to the lists of the desk."""
        lists, words = self._lists, self._lists.words
        self._fill(
            menu,
            (self.tr("&Go to the problems"), "Alt+0", self._lists.enter_problems),
            (self.tr("Go to the gu&esses"), "F7", self._lists.enter_guesses),
            (self.tr("Go to who &speaks"), "Alt+8", self._lists.enter_speakers),
            (self.tr("Go to the the&mes"), "Alt+9", partial(lists.enter, lists.themes.desk_list)),
            (self.tr("Go to the pa&rticipants"), "F9", self._lists.enter_participants),
            (self.tr("Go to the translations"), "Ctrl+F9", words.enter_translations),
            (self.tr("Go to the glossary"), "Ctrl+F7", words.enter_glossary),
            (self.tr("Go to the notes"), "Ctrl+F8", words.enter_notes),
            (self.tr("Look for names"), "Shift+F9", partial(lists.enter, lists.names)),
            (self.tr("Go to the corrections"), "Ctrl+Shift+F9", lists.corrections.enter),
            (self.tr("&Next problem"), "F8", partial(lists.step_problem, 1)),
            (self.tr("&Previous problem"), "Shift+F8", partial(lists.step_problem, -1)),
        )

    @Slot(bool, bool)
    def _let_undo(self, undo: bool, redo: bool) -> None:
        self._window.undoing.let(undo=undo, redo=redo)
        self._window.messages.drop_expired()

    def _fill(self, menu: QMenu, *lines: tuple[str, str, Callable[[], object]]) -> None:
        for text, key, slot in lines:
            action = KeyedAction(text, menu, *filter(None, (key,)))
            action.triggered.connect(slot)
            if text.endswith("…"):
                action.triggered.connect(self._expect_sheet)
            menu.addAction(action)

    @Slot()
    def _expect_sheet(self) -> None:
        """Have what is typed wait for the sheet that comes: it may be a passphrase."""
        self._window.type_ahead.expect(Coming.SHEET)

    def _query(self) -> str:
        """Return the query, if the search screen is shown."""
        workspace = self._window.workspace
        place = workspace.history.place if workspace else None
        return place.target if place and place.screen is ScreenName.SEARCH else ""

    def _called(self, name: str) -> str:
        """Return the beginning of the passage `name`, else what was given."""
        archive = self._source.archive
        passage = archive.passage(name) if archive else None
        return short(passage.text, _SHORT) if passage else name

    @Slot(object)
    def _show(self, state: FolderState) -> None:
        self._lists.show_state(state)
        self._editor.done.say()
        if self._source.archive is None:
            self._window.type_ahead.end(Coming.FOLDER)
            self._window.say_waiting(self._nothing_yet(state))

    @Slot()
    def _follow_workspace(self) -> None:
        """Follow where the editor goes in the workspace that is shown now."""
        workspace = self._window.workspace
        if workspace is not None and workspace is not self._followed:
            self._followed = workspace
            workspace.place_shown.connect(self._follow)

    @Slot(object)
    def _follow(self, place: Place) -> None:
        """Have the document that is shown read: the next act is likely to be in it."""
        self._lists.make_way(place.screen)
        shown = self._followed.shown if self._followed else None
        if isinstance(shown, ReaderPage):
            self._source.read_ahead(shown.document.id)

    def _nothing_yet(self, state: FolderState) -> str:
        if any(each.code == _EMPTY for each in state.problems):
            return self.tr("Add your documents: press Ctrl+O, or drop them here.")
        return {
            FolderStanding.BUILT: "",
            FolderStanding.ERRORS: self.tr(
                "This folder has errors, so there is nothing to read yet. "
                "Mend what is listed below as an error."
            ),
            FolderStanding.AWAY: self.tr(
                "The folder is not there now, or has no archive.toml. "
                "It is shown as soon as that is back."
            ),
            FolderStanding.FAILED: self.tr(
                "This folder could not be built, so nothing can be read yet."
            ),
        }[state.standing]
