"""The lists in the foot of the desk, and what they ask for."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from viewer.app.context.app_services import AppServices
from viewer.app.desk.corrections.corrections_controller import CorrectionsController
from viewer.app.desk.foot_height import FootHeight
from viewer.app.desk.guesses_controller import GuessesController
from viewer.app.desk.names.names_controller import NamesController
from viewer.app.desk.participants_controller import ParticipantsController
from viewer.app.desk.passage_actions import PassageActions
from viewer.app.desk.problem_actions import ProblemActions
from viewer.app.desk.source_folder import SourceFolder
from viewer.app.desk.speakers_controller import SpeakersController
from viewer.app.desk.themes.theme_controller import ThemeController
from viewer.app.desk.words.word_lists import WordLists
from viewer.screens.desk.desk_pane import DeskList, DeskPane
from viewer.screens.desk.foot import DeskFoot
from viewer.screens.desk.guesses.pane import GuessesPane
from viewer.screens.desk.guesses.rows import MISSING
from viewer.screens.desk.problems_pane import ProblemsPane
from viewer.screens.desk.speakers.pane import SpeakersPane
from viewer.screens.desk.state import FolderState
from viewer.screens.desk.themes.themes_pane import ThemesPane
from viewer.screens.reader.page import ReaderPage
from viewer.shell.places.places import ScreenName
from viewer.shell.window import MainWindow
from viewer.shell.workspace import show_beside
from viewer.ui.look.look import grown

_PAGE = 240  # pixels at 100 % of a page with a list of its own


class DeskLists(QObject):
    """Makes the lists and puts them into the foot of the window.

    `consent_wanted` and `documents_wanted` ask for what settles a problem.
    """

    consent_wanted = Signal()
    documents_wanted = Signal()

    def __init__(
        self,
        source: SourceFolder,
        window: MainWindow,
        services: AppServices,
        passages: PassageActions,
    ) -> None:
        super().__init__(window)
        self._source, self._window, self._passages = source, window, passages
        self._above, language = ScreenName.READER, services.translations.language
        self._look = look = services.look
        of_import = source.originals.found_changes
        make = partial(ProblemsPane, source.folder, look, source.tasks, source.messages, of_import)
        self.problems = DeskList(ProblemsPane, make)
        self.guesses = GuessesController(source, window, look)
        self.speakers = SpeakersController(source, window, look).desk_list
        self.themes = ThemeController(source, window, services)
        counting = ParticipantsController(source, window, look)
        self.participants = counting.desk_list
        self.naming = NamesController(source, window, look, passages.words.finder)
        self.words = WordLists(source, window, language, look)
        self.corrections = CorrectionsController(source, window, services, passages.words)
        first = self.problems, self.guesses.desk_list, self.speakers, self.themes.desk_list
        self.names = self.naming.desk_list
        last = self.names, self.corrections.desk_list
        lists = *first, self.participants, *self.words.all, *last
        self._connect(lists)
        self._foot = DeskFoot(lists)
        FootHeight(self._foot, source, window, look)
        counting.wanted.connect(self.enter_participants)
        window.may_close = partial(_may_close, counting, self.corrections)
        self._foot.turned.connect(window.messages.leave_place)

    def _connect(self, lists: Sequence[DeskList[Any]]) -> None:
        """Do what the lists ask for, each once its pane is made."""
        for each in lists:
            each.made.connect(self._take_in)
        self.problems.made.connect(self._answer_problems)
        self.guesses.desk_list.made.connect(self._answer_guesses)
        self.speakers.made.connect(self._answer_speakers)
        self.themes.desk_list.made.connect(self._answer_themes)
        self.words.text_chosen.connect(self._show_text)
        self.words.gone_on.connect(self._go_on_beside)
        self.words.wanted.connect(self.enter)

    @Slot(object)
    def _take_in(self, pane: DeskPane) -> None:
        pane.passages_wanted.connect(self._show_passage)
        pane.left.connect(self._leave)

    @Slot(object)
    def _answer_problems(self, pane: ProblemsPane) -> None:
        mending = ProblemActions(self._source.editor, self._window, self._look)
        mending.consent_wanted.connect(self.consent_wanted)
        mending.documents_wanted.connect(self.documents_wanted)
        mending.speakers_wanted.connect(self._choose_speakers)
        mending.participants_wanted.connect(self.enter_participants)
        mending.translation_wanted.connect(self.words.choose_translation)
        mending.withdrawal_wanted.connect(self._passages.words.withdraw)
        pane.mend_wanted.connect(mending.mend)

    @Slot(object)
    def _answer_guesses(self, pane: GuessesPane) -> None:
        pane.guess_chosen.connect(self._show_text)
        pane.accepted.connect(self._accept)
        pane.act_wanted.connect(self._passages.do)
        pane.missing_wanted.connect(self._enter_missing)

    @Slot(object)
    def _answer_speakers(self, pane: SpeakersPane) -> None:
        pane.quote_chosen.connect(self._show_beside)
        pane.gone_on.connect(self._go_on_beside)
        pane.accepted.connect(self._accept)
        pane.all_wanted.connect(self.consent_wanted)
        pane.line_wanted.connect(self._passages.ask_line)

    @Slot(object)
    def _answer_themes(self, pane: ThemesPane) -> None:
        pane.wished.connect(self.words.answer)

    def show_state(self, state: FolderState) -> None:
        """Show what is in the folder now."""
        self._foot.show_state(state)
        self.corrections.show()

    @Slot()
    def enter_problems(self) -> None:
        """Go to the problems."""
        self._foot.enter(self.problems)

    @Slot()
    def _enter_missing(self) -> None:
        """Go to the first problem of words that are nowhere."""
        self.problems.pane.choose_code(MISSING)
        self.enter_problems()

    @Slot()
    def enter_guesses(self) -> None:
        """Go to the guesses."""
        self._foot.enter(self.guesses.desk_list)

    @Slot()
    def enter_speakers(self) -> None:
        """Go to who speaks."""
        self._foot.enter(self.speakers)

    @Slot(object)
    def _choose_speakers(self, names: tuple[str, ...]) -> None:
        """Go to who speaks, with these quotes chosen."""
        self.enter_speakers()
        self.speakers.pane.choose(names)

    @Slot(object)
    def enter(self, wanted: DeskList[Any]) -> None:
        """Go to one of the lists."""
        self._foot.enter(wanted)

    @Slot()
    def enter_participants(self) -> None:
        """Go to the tables of who took part."""
        self._foot.enter(self.participants)

    def make_way(self, screen: ScreenName) -> None:
        """Fold the lists where another `screen` is gone to that has too little room above them."""
        is_left, self._above = screen not in (self._above, ScreenName.READER), screen
        if is_left and self._window.page.height() < grown(_PAGE):
            self._foot.fold()

    def step_problem(self, by: int) -> None:
        """Choose the problem that is `by` further down."""
        self._foot.step(self.problems, by)

    @Slot(object, str)
    def _accept(self, names: frozenset[str], kind: str) -> None:
        done = self.tr("%n guess(es) accepted.", "", len(names))
        self._source.editor.do(lambda folder: folder.acts.accept(names, kind), done)

    @Slot(str)
    def _show_beside(self, name: str) -> None:
        """Show the passage `name` in the text, and leave the keyboard in the foot."""
        archive, workspace = self._source.archive, self._window.workspace
        if archive is not None and workspace is not None and archive.passage(name):
            show_beside(workspace, name)

    @Slot(str)
    def _show_text(self, name: str) -> None:
        """Show whatever is called `name` in the text, and leave the keyboard in the foot."""
        archive, workspace = self._source.archive, self._window.workspace
        if archive is None or workspace is None or archive.passage(name):
            self._show_beside(name)
            return
        show_beside(workspace, name)
        if isinstance(shown := workspace.shown, ReaderPage):
            shown.choosing.point_at(name)

    @Slot(str)
    def _go_on_beside(self, name: str) -> None:
        """Show the passage `name` as another is gone: what is told of that can still be read."""
        with self._window.messages.kept():
            self._show_beside(name)

    @Slot(object)
    def _show_passage(self, names: tuple[str, ...]) -> None:
        """Show the first of the passages `names` that is in the archive."""
        archive, workspace = self._source.archive, self._window.workspace
        if archive is None or workspace is None:
            return
        held = (name for name in names if archive.passage(name) or archive.footnote(name))
        if first := next(held, None):
            workspace.show_text(first)

    @Slot()
    def _leave(self) -> None:
        if self._window.workspace is not None:
            self._window.workspace.shown.take_focus()


def _may_close(
    counting: ParticipantsController,
    corrections: CorrectionsController,
    again: Callable[[], object],
) -> bool:
    """Return whether the folder may be closed; `again` is called once what is typed is written."""
    return counting.may_close(again) and corrections.may_close()
