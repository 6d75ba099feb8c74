"""Takes files of suggestions into the folder on the desk, with the editor's key."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from index import (
    ArchiveError,
    Publication,
    TakenCorrection,
    Value,
    is_for_another_key,
    load_key,
    needs_passphrase,
    read_letter,
    replace,
    taken_in,
    value_field,
)
from viewer.app.context.app_services import AppServices
from viewer.app.desk.publication_controller import key_of
from viewer.app.desk.source_folder import SourceFolder
from viewer.platform.file_dialog import file_dialog
from viewer.platform.paths import LETTER, is_letter
from viewer.screens.desk.corrections.key_sheet import LetterKeySheet
from viewer.services.editor_records import records_of
from viewer.services.messages import words_of
from viewer.shell.window import MainWindow
from viewer.wording.number_format import one_line

_MOST_NAMED = 5  # files that were not taken in

type Refused = tuple[tuple[str, ArchiveError], ...]
"""The names of files, and why they were not taken in."""


class LetterKey(Value):
    """A key that may open letters. An earlier one signed the folder before the present."""

    fingerprint: str
    file: Path
    is_closed: bool
    is_earlier: bool


class Reading(Value):
    """What was read of some files so far, the files that are `left`, and the `keys` to try next.

    `opened` says how many files each earlier key opened, by its fingerprint. `tried` tells that a
    key was used, and `why` why it did not open those that are left. `unreadable` are
    names of files, and how many suggestions of each cannot be read.
    """

    left: tuple[Path, ...]
    keys: tuple[LetterKey, ...]
    refused: Refused = ()
    taken: tuple[TakenCorrection, ...] = ()
    opened: Mapping[str, int] = value_field(default_factory=dict)
    why: ArchiveError | None = None
    tried: bool = False
    unreadable: tuple[tuple[str, int], ...] = ()

    @property
    def is_done(self) -> bool:
        """Whether there is nothing more to try."""
        return not (self.left and self.keys)

    def ended(self) -> "Reading":
        """Return it with the files that no key opened among those that were refused."""
        closed = tuple((path.name, self.why) for path in self.left if self.why)
        return replace(self, left=(), refused=(*self.refused, *closed))


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
                partial(_begun, self._source.folder, self._services, paths),
                then=self._go_on,
                failed=self._source.messages.report,
            )

    def _go_on(self, reading: Reading) -> None:
        """Read with the next key; ask for its passphrase where it has one."""
        if reading.left and not reading.keys and not reading.tried:
            told = self.tr(
                "The key of this folder is not on this computer, and nothing else opens the files. "
                "Put your copy of the key beside the folder."
            )
            self._source.messages.say(told)
        elif reading.is_done:
            self._show(reading.ended())
        elif reading.keys[0].is_closed:
            key, look = reading.keys[0], self._services.look
            sheet = LetterKeySheet(
                key.fingerprint, len(reading.left), look, self._window, is_earlier=key.is_earlier
            )
            sheet.given.connect(partial(self._read, reading, sheet))
            sheet.rejected.connect(partial(self._end, reading))
            sheet.open()
        else:
            self._read(reading, None, None)

    def _end(self, reading: Reading) -> None:
        """Show what was read before a passphrase was not given."""
        if reading.tried:
            self._show(reading.ended())

    def _read(self, reading: Reading, sheet: LetterKeySheet | None, passphrase: str | None) -> None:
        archive = self._source.archive
        if archive is None:
            return
        self._services.tasks.run_on_files(
            partial(_read_next, reading, passphrase, archive.content.id),
            then=partial(self._take_up, sheet),
            failed=sheet.refuse if sheet else self._source.messages.report,
        )

    def _take_up(self, sheet: LetterKeySheet | None, reading: Reading) -> None:
        if sheet is not None:
            sheet.accept()
        self._go_on(reading)

    def _show(self, reading: Reading) -> None:
        taken = reading.taken
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
        told += self._told_of_files(reading)
        if number and not self._source.corrections.is_kept:
            told.append(
                self.tr(
                    "They are here until the folder is closed. A notebook with a passphrase keeps "
                    "them longer."
                )
            )
        if number:
            self.taken.emit()
        self._source.messages.say(" ".join(told))

    def _told_of_files(self, reading: Reading) -> list[str]:
        """Return what is told of files.

        Some were read in part, with an earlier key, or not at all.
        """
        told = []
        for name, number in reading.unreadable[:_MOST_NAMED]:
            lost = self.tr(
                "%n suggestion(s) of “{file}” cannot be read, and are left out.", "", number
            )
            told.append(lost.format(file=one_line(name)))
        if len(reading.unreadable) > _MOST_NAMED:
            told.append("…")
        for fingerprint, count in reading.opened.items():
            with_one = self.tr("%n file(s) opened with an earlier key: {fingerprint}.", "", count)
            told.append(with_one.format(fingerprint=fingerprint))
        if reading.refused:
            told.append(self.tr("%n file(s) not taken in:", "", len(reading.refused)))
            told += _why_refused(reading.refused)
        return told


def _why_refused(refused: Sequence[tuple[str, ArchiveError]]) -> list[str]:
    """Return why files were not taken in, each with its name where there are several."""
    if len(refused) == 1:
        return [words_of(refused[0][1])]
    named = [f"“{one_line(name)}”: {words_of(error)}" for name, error in refused[:_MOST_NAMED]]
    return [*named, "…"] if len(refused) > _MOST_NAMED else named


def _begun(folder: Path, services: AppServices, paths: Sequence[Path]) -> Reading:
    """Return which of the files are letters, and the keys that may open them, open ones first."""
    letters: list[Path] = []
    refused: list[tuple[str, ArchiveError]] = []
    for path in paths:
        try:
            read_letter(path)
            letters.append(path)
        except ArchiveError as error:
            refused.append((path.name, error))
    keys = _keys_of(folder, services) if letters else ()
    return Reading(tuple(letters), keys, tuple(refused))


def _keys_of(folder: Path, services: AppServices) -> tuple[LetterKey, ...]:
    publication = Publication(folder, records_of(services.home), publish=True)
    present = key_of(publication, services.home)
    named = [(present.fingerprint, present.file)] if present else []
    named += publication.keys.earlier.items()
    keys = [
        LetterKey(name, file, needs_passphrase(file), name != (present and present.fingerprint))
        for name, file in named
        if file is not None
    ]
    return tuple(sorted(keys, key=lambda each: each.is_closed))


def _read_next(reading: Reading, passphrase: str | None, archive: str) -> Reading:
    """Return `reading` after the next key was tried. Raises KeyUnusable."""
    with_key, *keys = reading.keys
    key = load_key(with_key.file, passphrase)
    left, refused, taken = list[Path](), list(reading.refused), list(reading.taken)
    opened, why, unreadable = 0, reading.why, list(reading.unreadable)
    for path in reading.left:
        try:
            found, number = taken_in(read_letter(path), key, archive)
            taken += found
            unreadable += [(path.name, number)] if number else []
            opened += 1
        except ArchiveError as error:
            if is_for_another_key(error):
                left.append(path)
                why = error
            else:
                refused.append((path.name, error))
    by = {with_key.fingerprint: opened} if opened and with_key.is_earlier else {}
    read = tuple(left), tuple(keys), tuple(refused), tuple(taken)
    lost = tuple(unreadable)
    return Reading(*read, {**reading.opened, **by}, why, tried=True, unreadable=lost)
