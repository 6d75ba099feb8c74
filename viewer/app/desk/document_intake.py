"""Adds documents to the folder on the desk, and shows what is to be looked at then."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from index import Imported, Progress, Step, Stopped, import_texts
from viewer.platform.file_dialog import file_dialog
from viewer.platform.paths import is_notice
from viewer.screens.desk.intake_sheet import IntakeSheet
from viewer.services.messages import Messages
from viewer.services.tasks import Tasks
from viewer.services.work_progress import Work, WorkProgress
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look
from viewer.wording.number_format import figure

_ENDINGS = "docx odt pdf epub html htm xhtml md txt"
_ARCHIVE = ".satchel"


class DocumentIntake(QObject):
    """Takes documents into one folder, one import at a time.

    `imported` carries what came in, and `looked_at` is sent once the report of it was closed.
    """

    imported = Signal(object)
    looked_at = Signal()

    def __init__(
        self, folder: Path, window: MainWindow, tasks: Tasks, messages: Messages, look: Look
    ) -> None:
        super().__init__(window)
        self._folder = folder
        self._window = window
        self._tasks = tasks
        self._messages = messages
        self._look = look
        self.pacing = WorkProgress(self)

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
        """Add `files` in the background, but no notice of what was withdrawn."""
        paths = [path for path in map(Path, files) if not is_notice(path)]
        if not paths:
            return
        if self.pacing.shown is not None:
            self._messages.say(self.tr("Documents are being added. Add the others after that."))
        elif any(path.suffix == _ARCHIVE for path in paths):
            told = self.tr("This is an archive. Close the archive folder to read it.")
            self._messages.say(told)
        else:
            self._begin(paths)

    def _begin(self, paths: Sequence[Path]) -> None:
        work = self.pacing.begin(paths[0].name, self._drop, self._words)
        self._tasks.run_on_files(
            lambda: import_texts(paths, self._folder, work.pace),
            then=partial(self._show, work),
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

    def _show(self, work: Work, result: Imported) -> None:
        if self.pacing.end(work):
            self.imported.emit(result)
            sheet = IntakeSheet(result, self._look, self._window)
            sheet.finished.connect(self.looked_at)
            sheet.open()

    def _fail(self, work: Work, error: Exception) -> None:
        if self.pacing.end(work) and not isinstance(error, Stopped):
            self._messages.report(error)
