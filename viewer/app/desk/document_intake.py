"""Adds documents to the folder on the desk, and shows what is to be looked at then."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from index import (
    ActName,
    Imported,
    Progress,
    RefusedInput,
    RemovedWords,
    Step,
    Stopped,
    done_beside,
    import_readable,
)
from viewer.app.desk.source_folder import SourceFolder
from viewer.platform.file_dialog import file_dialog
from viewer.platform.paths import is_letter, is_notice
from viewer.screens.desk.intake_sheet import IntakeSheet
from viewer.screens.desk.removal.returning_names_sheet import ReturningNamesSheet
from viewer.screens.desk.removal.rewording_sheet import RewordingSheet
from viewer.services.messages import Offer, words_of
from viewer.services.work_progress import Work, WorkProgress
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look
from viewer.wording.number_format import figure

_ENDINGS = "docx odt pdf epub html htm xhtml md txt qdpx"
_ARCHIVE, _PROJECT = ".satchel", ".qdpx"

type _Made = tuple[Imported | None, Sequence[RefusedInput]]


class DocumentIntake(QObject):
    """Takes documents into one folder, one import at a time.

    `imported` carries what came in, and `looked_at` is sent once the report of it was closed.
    `returned` carries the names that are added all the same though they may have been replaced.
    `written` is sent if the folder changed by that, which cannot be taken back: a project that
    changed only tables is an act.
    """

    imported = Signal(object)
    returned = Signal(object)
    written = Signal()
    looked_at = Signal()

    def __init__(self, source: SourceFolder, window: MainWindow, look: Look) -> None:
        super().__init__(window)
        self._source = source
        self._window = window
        self._messages = source.messages
        self._look = look
        self._adds_unguarded = False
        self.pacing = WorkProgress(self)
        source.closed.connect(self.pacing.stop_all)

    @Slot()
    def ask(self) -> None:
        """Ask which documents to add."""
        dialog = file_dialog(self._window, self.tr("Add documents"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*.{each}" for each in _ENDINGS.split())
        documents, every = self.tr("Documents ({patterns})"), self.tr("All files (*)")
        dialog.setNameFilters([documents.format(patterns=patterns), every])
        dialog.filesSelected.connect(self.take)
        dialog.open()

    @Slot(object)
    def take(self, files: Sequence[str]) -> None:
        """Add `files` in the background, but no notice and no letter of a reader."""
        paths = [path for path in map(Path, files) if not (is_notice(path) or is_letter(path))]
        if not paths:
            return
        if self.pacing.shown is not None:
            self._messages.say(self.tr("Documents are being added. Add the others after that."))
        elif any(path.suffix == _ARCHIVE for path in paths):
            told = self.tr("This is an archive. Close the archive folder to read it.")
            self._messages.say(told)
        elif self._source.keeper.is_locked and self._holds_documents and not self._adds_unguarded:
            self._ask_to_unlock(paths)
        else:
            self._begin(paths)

    @property
    def _holds_documents(self) -> bool:
        archive = self._source.archive
        return archive is not None and bool(archive.content.documents)

    def _ask_to_unlock(self, paths: Sequence[Path]) -> None:
        """Say what a locked notebook may know of documents that come again."""
        told = self.tr(
            "Your notebook is locked. Words that you took out of a document may come back with it."
        )
        unlock = self.tr("Unlock it first")
        anyway = Offer(self.tr("Add them all the same"), partial(self._add_unguarded, paths))
        self._messages.say(told, Offer(unlock, self._source.keeper.ask, beside=anyway))

    def _add_unguarded(self, paths: Sequence[Path]) -> None:
        self._adds_unguarded = True
        self._begin(paths)

    def _begin(self, paths: Sequence[Path]) -> None:
        """Add `paths`, without the words that were taken out of them before."""
        self._window.messages.leave_place()  # what is told of an import before
        work = self.pacing.begin(paths[0].name, self._drop, self._words)
        self._source.keeper.find_removed(
            partial(self._import, work, paths), partial(self._fail, work)
        )

    def _import(
        self, work: Work, paths: Sequence[Path], removed: RemovedWords, *, asks: bool = True
    ) -> None:
        folder, editor = self._source.folder, self._source.editor
        add = partial(import_readable, paths, folder, work.pace, removed, asks=asks)
        may_be_act = any(path.suffix.casefold() == _PROJECT for path in paths)
        self._source.tasks.run_on_files(
            (lambda: done_beside(editor.opened(), ActName.PROJECT_IN, add, _is_act))
            if may_be_act
            else add,
            then=partial(self._show, work, paths, removed),
            failed=partial(self._fail, work),
        )

    def _words(self, pace: Progress) -> str:
        """Return how far the import has come."""
        if pace.step is Step.READING and pace.total > 1:
            told = self.tr("Reading the documents: {done} of {total} …")
            return told.format(done=figure(pace.done), total=figure(pace.total))
        if pace.step is Step.CHECKING:
            return self.tr("Comparing the folder with the documents, word by word …")
        return self.tr("Reading the documents …")

    def _drop(self) -> None:
        self._messages.say(self.tr("Cancelled: nothing was added to the folder."))

    def _show(self, work: Work, paths: Sequence[Path], removed: RemovedWords, made: _Made) -> None:
        if not self.pacing.end(work):
            return
        result, refused = made
        if result is None:
            self._messages.say(_refusal_words(refused))
        elif result.returning or result.rewords:
            self._ask(paths, removed, result)
        else:
            self.imported.emit(result)
            if result.is_of_tables:
                self._source.editor.tell_undoable()
            elif not result.is_unchanged:
                self.written.emit()
            if told := _refusal_words(refused):
                self._source.editor.done.keep(told)  # until the archive is shown
            sheet = IntakeSheet(result, self._look, self._window, not_added=told)
            sheet.finished.connect(self.looked_at)
            sheet.open()

    def _ask(self, paths: Sequence[Path], removed: RemovedWords, result: Imported) -> None:
        """Ask before passages get other words, or new names: nothing is added yet."""

        def add() -> None:
            self.returned.emit(result.returning)
            work = self.pacing.begin(paths[0].name, self._drop, self._words)
            self._import(work, paths, removed, asks=False)

        sheet: RewordingSheet | ReturningNamesSheet
        if not result.returning:
            sheet = RewordingSheet(result, self._look, self._window)
        else:
            sheet = ReturningNamesSheet(result, self._look, self._window)
            sheet.passage_wanted.connect(self._show_passage)
        sheet.accepted.connect(add)
        sheet.open()

    @Slot(str)
    def _show_passage(self, name: str) -> None:
        archive, workspace = self._source.archive, self._window.workspace
        if workspace is not None and archive is not None and archive.passage(name):
            workspace.show_text(name)

    def _fail(self, work: Work, error: Exception) -> None:
        if self.pacing.end(work) and not isinstance(error, Stopped):
            self._messages.report(error)


def _is_act(made: _Made) -> bool:
    result, _refused = made
    return result is not None and result.is_of_tables


def _refusal_words(refused: Sequence[RefusedInput]) -> str:
    """Return which inputs were not added, and why; "" for none."""
    why = [words_of(each.why) for each in refused]
    if len(why) < 2:
        return "".join(why)
    told = QCoreApplication.translate(
        "DocumentIntake", "%n document(s) could not be added.", "", len(why)
    )
    return " ".join((told, *why))
