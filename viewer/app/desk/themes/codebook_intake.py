"""Takes codebooks of other programs and archives into the folder on the desk."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from index import (
    CodebookPlan,
    ForeignCodebook,
    codebook_of,
    open_archive,
    plan_codebook,
    read_codebook,
)
from viewer.app.desk.source_folder import SourceFolder
from viewer.platform.file_dialog import file_dialog
from viewer.screens.desk.themes.codebook_sheet import CodebookSheet
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look

_ARCHIVE = ".satchel"
_PATTERNS = "*.qdc *.qdpx *.csv *.tsv *.txt *.satchel"


class CodebookIntake(QObject):
    """Asks for a codebook, shows what it brings, and takes it in with one act."""

    def __init__(self, source: SourceFolder, window: MainWindow, look: Look) -> None:
        super().__init__(window)
        self._source, self._window, self._look = source, window, look

    @Slot()
    def ask(self) -> None:
        """Ask which codebook to take in."""
        dialog = file_dialog(self._window, self.tr("Take in a codebook"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        codebooks, every = self.tr("Codebooks ({patterns})"), self.tr("All files (*)")
        dialog.setNameFilters([codebooks.format(patterns=_PATTERNS), every])
        dialog.fileSelected.connect(self.take)
        dialog.open()

    @Slot(str)
    def take(self, file: str) -> None:
        """Show what the codebook in `file` would bring."""
        path = Path(file)

        def find(files: Mapping[str, str]) -> tuple[ForeignCodebook, CodebookPlan]:
            codebook = _read(path)
            return codebook, plan_codebook(files, codebook)

        self._source.editor.find(find, self._show)

    def _show(self, found: tuple[ForeignCodebook, CodebookPlan]) -> None:
        codebook, plan = found
        if not plan.new:
            told = self.tr("All themes of this codebook are in the folder already.")
            self._source.messages.say(told)
            return
        sheet = CodebookSheet(plan, self._look, self._window)
        sheet.wanted.connect(partial(self._take_in, sheet, codebook, len(plan.new)))
        sheet.open()

    def _take_in(self, sheet: CodebookSheet, codebook: ForeignCodebook, number: int) -> None:
        self._source.editor.do(
            lambda folder: plan_codebook(folder.files, codebook).act,
            self.tr("%n theme(s) taken in.", "", number),
            sheet,
        )


def _read(path: Path) -> ForeignCodebook:
    """Return the codebook in a file. Raises ArchiveError."""
    if path.suffix.lower() == _ARCHIVE:
        return codebook_of(open_archive(path).content)
    return read_codebook(path)
