"""Takes files of suggestions into the folder on the desk, with the editor's key."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from index import (
    ArchiveError,
    TakenCorrection,
    load_key,
    needs_passphrase,
    read_letter,
    taken_in,
)
from viewer.app.context.app_services import AppServices
from viewer.app.desk.publication_controller import signing_key
from viewer.app.desk.source_folder import SourceFolder
from viewer.platform.file_dialog import file_dialog
from viewer.platform.paths import LETTER, is_letter
from viewer.screens.desk.corrections.key_sheet import LetterKeySheet
from viewer.screens.desk.key_sheets import FolderKey
from viewer.services.messages import words_of
from viewer.shell.window import MainWindow
from viewer.wording.number_format import one_line

_MOST_NAMED = 5  # files that were not taken in

type Read = tuple[tuple[TakenCorrection, ...], tuple[tuple[str, ArchiveError], ...]]
"""What was read of some files, and the names of others with why they were not."""


class LetterIntake(QObject):
    """Reads letters. `taken` is sent once there is something new."""

    taken = Signal()

    def __init__(self, source: SourceFolder, window: MainWindow, services: AppServices) -> None:
        super().__init__(window)
        self._source, self._window, self._services = source, window, services

    @Slot()
    def ask(self) -> None:
        """Ask which files to take in."""
        dialog = file_dialog(self._window, self.tr("Take in corrections"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        named = self.tr("Corrections ({pattern})").format(pattern=f"*{LETTER}")
        dialog.setNameFilters([named, self.tr("All files (*)")])
        dialog.filesSelected.connect(self._take_all)
        dialog.open()

    @Slot(object)
    def take(self, files: Sequence[str]) -> None:
        """Take in the letters among `files`."""
        self._take_all([file for file in files if is_letter(Path(file))])

    @Slot(object)
    def _take_all(self, files: Sequence[str]) -> None:
        if files and self._source.archive is None:
            told = self.tr("Mend the errors of the folder first. Then take in the files again.")
            self._source.messages.say(told)
        elif files:
            paths = tuple(map(Path, files))
            self._services.tasks.run_on_files(
                partial(_key_of, self._source.folder, self._services),
                then=partial(self._ask_key, paths),
                failed=self._source.messages.report,
            )

    def _ask_key(self, paths: tuple[Path, ...], found: tuple[FolderKey | None, bool]) -> None:
        key, is_closed = found
        if key is None or key.file is None:
            told = self.tr(
                "The key of this folder is not on this computer, and nothing else opens the files. "
                "Put your copy of the key beside the folder."
            )
            self._source.messages.say(told)
        elif is_closed:
            look = self._services.look
            sheet = LetterKeySheet(key.fingerprint, len(paths), look, self._window)
            sheet.given.connect(partial(self._read, paths, key.file, sheet))
            sheet.open()
        else:
            self._read(paths, key.file, None, None)

    def _read(
        self,
        paths: tuple[Path, ...],
        file: Path,
        sheet: LetterKeySheet | None,
        passphrase: str | None,
    ) -> None:
        archive = self._source.archive
        if archive is None:
            return
        self._services.tasks.run_on_files(
            partial(_read_all, paths, file, passphrase, archive.content.id),
            then=partial(self._show, sheet),
            failed=sheet.refuse if sheet else self._source.messages.report,
        )

    def _show(self, sheet: LetterKeySheet | None, read: Read) -> None:
        if sheet is not None:
            sheet.accept()
        taken, refused = read
        known = {each.token for each in self._source.corrections.held}
        number = self._source.corrections.add(taken)
        told = [self.tr("%n suggestion(s) taken in.", "", number)] if number else []
        new = {each.token for each in taken} - known
        if settled := sum(map(self._source.corrections.is_decided, new)):
            told.append(self.tr("%n of it/them stand(s) in the folder already.", "", settled))
        if taken and not number:
            is_decided = all(self._source.corrections.is_decided(each.token) for each in taken)
            told.append(
                self.tr("You decided on all of it before.")
                if is_decided
                else self.tr("All of it is here already, or was decided before.")
            )
        if refused:
            told.append(self.tr("%n file(s) not taken in:", "", len(refused)))
            told += _why_refused(refused)
        if number and not self._source.corrections.is_kept:
            told.append(
                self.tr(
                    "They are here until the folder is closed. A notebook with a passphrase keeps "
                    "them longer."
                )
            )
        self._source.messages.say(" ".join(told))
        if number:
            self.taken.emit()


def _why_refused(refused: Sequence[tuple[str, ArchiveError]]) -> list[str]:
    """Return why files were not taken in, each with its name where there are several."""
    if len(refused) == 1:
        return [words_of(refused[0][1])]
    named = [f"“{one_line(name)}”: {words_of(error)}" for name, error in refused[:_MOST_NAMED]]
    return [*named, "…"] if len(refused) > _MOST_NAMED else named


def _key_of(folder: Path, services: AppServices) -> tuple[FolderKey | None, bool]:
    """Return the key that signs the folder, and whether it has a passphrase."""
    key = signing_key(folder, services.home)
    return key, bool(key and key.file and needs_passphrase(key.file))


def _read_all(paths: Sequence[Path], file: Path, passphrase: str | None, archive: str) -> Read:
    """Return what the files suggest. Raises KeyUnusable."""
    key = load_key(file, passphrase)
    taken: list[TakenCorrection] = []
    refused: list[tuple[str, ArchiveError]] = []
    for path in paths:
        try:
            taken += taken_in(read_letter(path), key, archive)
        except ArchiveError as error:
            refused.append((path.name, error))
    return tuple(taken), tuple(refused)
