"""Settles the problems of a folder: each in the way that was chosen of those for its kind."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import PurePosixPath

from PySide6.QtCore import QObject, Signal, Slot

from index import Problem, decide, take_back, take_unfit_off, waive
from viewer.app.desk.desk_editor import DeskEditor
from viewer.screens.desk.mends import Mend, plain_words
from viewer.screens.desk.problem_sheets import TimeSheet, WaiverSheet
from viewer.shell.places.places import Place, ScreenName
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look


class ProblemActions(QObject):
    """Does what settles a problem, or asks for it where that is done elsewhere at the desk."""

    consent_wanted = Signal()
    documents_wanted = Signal()
    speakers_wanted = Signal(object)
    participants_wanted = Signal()
    translation_wanted = Signal(str, str)
    withdrawal_wanted = Signal(str)

    def __init__(self, editor: DeskEditor, window: MainWindow, look: Look) -> None:
        super().__init__(window)
        self._editor = editor
        self._window = window
        self._look = look
        self._elsewhere: Mapping[Mend, Callable[[], object]] = {
            Mend.CONSENT: self.consent_wanted.emit,
            Mend.DOCUMENTS: self.documents_wanted.emit,
            Mend.PARTICIPANTS: self.participants_wanted.emit,
            Mend.SETS: self._show_sets,
        }

    @Slot(object, object)
    def mend(self, way: Mend, problem: Problem) -> None:
        """Settle `problem` in this way."""
        match way:
            case Mend.CONSENT | Mend.DOCUMENTS | Mend.PARTICIPANTS | Mend.SETS:
                self._elsewhere[way]()
            case Mend.SPEAKERS:
                self.speakers_wanted.emit(problem.passages)
            case Mend.TRANSLATIONS:
                language = PurePosixPath(problem.file).stem
                self.translation_wanted.emit(problem.passages[0], language)
            case Mend.WITHDRAW | Mend.WITHDRAW_TOO:
                self.withdrawal_wanted.emit(problem.passages[0])
            case Mend.TIME:
                self._ask_time(problem)
            case Mend.WAIVE:
                self._ask_reason(problem)
            case _:
                self._settle(way, problem)

    def _show_sets(self) -> None:
        """Show the workshop, where the sets are changed."""
        if self._window.workspace is not None:
            self._window.workspace.go(Place(ScreenName.WORKSHOP))

    def _settle(self, way: Mend, problem: Problem) -> None:
        """Settle `problem` without a question."""
        if way is Mend.DECIDE:
            done = self.tr("It stays as it is now.")
            passage = problem.passages[0]
            self._editor.do(lambda folder: decide(folder.files, passage), done)
        elif way is Mend.TAKE_OFF:
            done = self.tr("The theme is taken off these words.")
            self._editor.do(lambda folder: take_unfit_off(folder.files, problem), done)
        else:
            done = self.tr("That is taken back.")
            self._editor.do(lambda folder: take_back(folder.files, problem), done)

    def _ask_time(self, problem: Problem) -> None:
        sheet = TimeSheet(self._look, self._window)
        sheet.given.connect(partial(self._state_time, sheet, problem.passages[0]))
        sheet.open()

    def _state_time(self, sheet: TimeSheet, passage: str, time: str) -> None:
        done = self.tr("It is stated of when it is.")
        self._editor.do(lambda folder: folder.acts.attribute(passage, "as_of", time), done, sheet)

    def _ask_reason(self, problem: Problem) -> None:
        sheet = WaiverSheet(plain_words(problem) or problem.text, self._look, self._window)
        sheet.given.connect(partial(self._waive, sheet, problem))
        sheet.open()

    def _waive(self, sheet: WaiverSheet, problem: Problem, reason: str) -> None:
        done = self.tr("It may stay so. Readers see the reason.")
        self._editor.do(lambda folder: waive(folder.files, problem, reason), done, sheet)
