"""Shows what readers suggested beside what stands there, and does what is decided."""

from collections.abc import Mapping
from functools import partial
from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from index import (
    ActName,
    ArchiveError,
    Correction,
    DoneAct,
    RemovedWords,
    ReturningName,
    Standing,
    Subject,
    accept,
    accept_all,
    proposal_of,
    returned_in,
    write_whole,
)
from viewer.app.context.app_services import AppServices
from viewer.app.desk.corrections.letter_intake import LetterIntake
from viewer.app.desk.passage_words import PassageWords
from viewer.app.desk.source_folder import SourceFolder
from viewer.platform.file_dialog import file_dialog
from viewer.screens.desk.corrections.pane import CorrectionsPane
from viewer.screens.desk.corrections.rows import CorrectionRow, reader_words
from viewer.screens.desk.corrections.translation_file import translation_files
from viewer.screens.desk.corrections.whole_review_sheet import WholeReviewSheet
from viewer.screens.desk.desk_pane import DeskList
from viewer.screens.desk.translations.differing_sheet import DifferingTranslationSheet
from viewer.services.messages import Offer
from viewer.shell.window import MainWindow

_DONE = frozenset({Standing.SETTLED})
_OUT_OF_REACH = frozenset({Standing.SETTLED, Standing.GONE})


class CorrectionsController(QObject):
    """Connects the pane to what is suggested, and to the acts that are there for it.

    What is accepted goes from the list because it stands in the folder then, and comes back with
    Undo. `wanted` asks to go to the pane, and `returned` carries names that may come back.
    """

    wanted = Signal(object)
    returned = Signal(object)

    def __init__(
        self,
        source: SourceFolder,
        window: MainWindow,
        services: AppServices,
        words: PassageWords,
    ) -> None:
        super().__init__(window)
        self._source, self._window, self._words = source, window, words
        self._tasks = services.tasks
        self._look = services.look
        self._forgets = False
        make = partial(CorrectionsPane, services.translations.language, services.look)
        self.desk_list = DeskList(CorrectionsPane, make)
        self.desk_list.made.connect(self._connect)
        self.intake = LetterIntake(source, window, services)
        self.intake.taken.connect(self.enter)
        source.corrections.changed.connect(self.show)
        source.corrections.came.connect(self._drop_settled)
        source.final.forgotten.connect(self._forget)
        self._drop_settled()

    @Slot(object)
    def _connect(self, pane: CorrectionsPane) -> None:
        """Show the pane what there is, and do what it asks for."""
        pane.files_wanted.connect(self.intake.ask)
        pane.accepted.connect(self._accept)
        pane.review_wanted.connect(self._ask_review)
        pane.left_out.connect(self._leave)
        pane.file_left_out.connect(self._leave_all)
        pane.words_wanted.connect(self._ask_where)
        self.show()

    def may_close(self) -> bool:
        """Return whether the folder may be closed, or say what would be lost.

        That is dropped while the message that says so is still there.
        """
        number = self._source.corrections.endangered
        if not number:
            return True
        told = self.tr(
            "%n suggestion(s) of readers is/are not decided. Only an open notebook with a "
            "passphrase keeps it. Close again to drop it.",
            "",
            number,
        )
        if told == self._window.messages.text:
            return True
        self._source.messages.say(told, Offer(self.tr("Corrections"), self.enter))
        return False

    @Slot()
    def enter(self) -> None:
        """Go to what readers suggested."""
        self.wanted.emit(self.desk_list)

    @Slot()
    def show(self) -> None:
        """Show what is suggested now; without any, no pane is made for it."""
        archive = self._source.archive
        if archive is None:
            return
        if self._forgets:  # words that are gone for good may stand in what was suggested
            self._forgets = False
            self._drop(_OUT_OF_REACH)
        held = (each for each in self._source.corrections.held if not each.is_left)
        proposals = ((each, proposal_of(archive, each.correction)) for each in held)
        files = self._source.corrections.files()
        shown = [
            (taken, each, files[taken.letter])
            for taken, each in proposals
            if not self._source.corrections.is_settled(taken.token, each)
        ]
        if shown or self.desk_list.is_made:
            is_locked = self._source.corrections.is_locked
            self.desk_list.pane.show_proposals(archive, shown, is_locked=is_locked)

    @Slot()
    def _drop_settled(self) -> None:
        """Forget what is so already."""
        self._drop(_DONE)

    def _drop(self, standings: frozenset[Standing]) -> None:
        archive = self._source.archive
        if archive is not None:
            held = self._source.corrections.held
            found = {each.token: proposal_of(archive, each.correction) for each in held}
            self._source.corrections.drop(
                {token for token, each in found.items() if each.standing in standings}
            )

    @Slot()
    def _forget(self) -> None:
        self._forgets = True

    @Slot(object)
    def _accept(self, row: CorrectionRow) -> None:
        if not row.differs:
            self._take_over(row)
            return
        sheet = DifferingTranslationSheet(row.differs, self._look, self._window)
        sheet.accepted.connect(partial(self._take_over, row))
        sheet.open()

    def _take_over(self, row: CorrectionRow) -> None:
        correction = row.of.correction
        self._expect_names((row,))
        if row.of.standing is Standing.CHANGED and correction.counts_as_review:
            self._source.corrections.take_as_draft(row.token)
        if correction.subject is Subject.PASSAGE:
            self._words.change(correction.name, row.of.now, suggested=correction.proposed)
        elif correction.subject is Subject.WITHDRAWAL:
            self._words.withdraw(correction.name, asked=reader_words(correction))
        else:
            done = partial(_told_accepted, correction)
            self._source.editor.do(lambda folder: accept(folder.files, correction), done)

    @Slot(object)
    def _ask_review(self, rows: tuple[CorrectionRow, ...]) -> None:
        """Ask before a whole review is taken over: nobody looked at each of its words."""
        sheet = WholeReviewSheet(rows, self._look, self._window)
        sheet.accepted.connect(partial(self._accept_review, rows))
        sheet.open()

    def _accept_review(self, rows: tuple[CorrectionRow, ...]) -> None:
        """Take over what was shown, where the folder did not change meanwhile."""
        archive = self._source.archive
        if archive is None or any(
            row.of != proposal_of(archive, row.of.correction) for row in rows
        ):
            told = self.tr("The folder changed meanwhile. Look at the review again.")
            self._source.messages.say(told)
            return
        self._expect_names(rows)
        those = [row.of.correction for row in rows]
        done = self.tr("%n translation(s) taken over as reviewed.", "", len(those))
        self._source.editor.do(lambda folder: accept_all(folder.files, those), done)

    def _expect_names(self, rows: tuple[CorrectionRow, ...]) -> None:
        """Have names that were taken out of the folder listed as such, should they come back."""
        self._source.keeper.find_removed(
            lambda removed: self.returned.emit(_returning(rows, removed)),
            self._source.messages.report,
        )

    @Slot(object)
    def _leave(self, row: CorrectionRow) -> None:
        self._leave_those((row,), self.tr("All stays as it is."))

    @Slot(object)
    def _leave_all(self, rows: tuple[CorrectionRow, ...]) -> None:
        told = self.tr("%n suggestion(s) left: all stays as it is.", "", len(rows))
        self._leave_those(rows, told)

    def _leave_those(self, rows: tuple[CorrectionRow, ...], told: str) -> None:
        tokens, editor = {row.token for row in rows}, self._source.editor
        self._source.corrections.leave(tokens)
        editor.beside.add(partial(self._list_again, tokens))
        self._source.messages.say(told, Offer(self.tr("Undo"), editor.undo, undoes=True))
        editor.tell_undoable()

    def _list_again(self, tokens: set[bytes]) -> None:
        self._source.corrections.leave(tokens, is_left=False)
        self._source.messages.say(self.tr("What was left is listed again."))

    @Slot()
    def _ask_where(self) -> None:
        dialog = file_dialog(self._window, self.tr("Save Satchel’s words"), saves="ts")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        named = self.tr("Translation files ({pattern})")
        dialog.setNameFilter(named.format(pattern="*.ts"))
        dialog.selectFile("satchel-words.ts")
        dialog.fileSelected.connect(self._save_words)
        dialog.open()

    @Slot(str)
    def _save_words(self, file: str) -> None:
        held = (each for each in self._source.corrections.held if not each.is_left)
        those = (each.correction for each in held if each.correction.subject is Subject.PROGRAM)
        files = translation_files(those)
        self._tasks.run_on_files(
            partial(_write_all, Path(file), files),
            then=self._tell_saved,
            failed=self._source.messages.report,
        )

    def _tell_saved(self, number: int) -> None:
        told = self.tr("%n file(s) saved, one for each language.", "", number)
        self._source.messages.say(told)


def _returning(rows: tuple[CorrectionRow, ...], removed: RemovedWords) -> tuple[ReturningName, ...]:
    return tuple(name for row in rows for name in returned_in(removed, row.of))


def _told_accepted(correction: Correction, done: DoneAct) -> str:
    if correction.is_review and done.name is not ActName.REVIEW:
        return QCoreApplication.translate("CorrectionsController", "It is taken over as a draft.")
    return QCoreApplication.translate("CorrectionsController", "It is taken over.")


def _write_all(path: Path, files: Mapping[str, str]) -> int:
    """Write a file for each language, with that in its name where there are several.

    All are written or none. The dialog asked about `path` alone: further ones replace no file.
    """
    is_one = len(files) == 1
    done: list[Path] = []
    try:
        for language, text in files.items():
            name = path if is_one else _free(path.with_stem(f"{path.stem}-{language}"))
            write_whole(name, text.encode(), new=not is_one)
            done.append(name)
    except ArchiveError:
        for name in done:
            name.unlink(missing_ok=True)
        raise
    return len(files)


def _free(path: Path) -> Path:
    """Return `path`, or the first with a number after it that is not there."""
    numbered = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return next(each for each in chain((path,), numbered) if not each.exists(follow_symlinks=False))
