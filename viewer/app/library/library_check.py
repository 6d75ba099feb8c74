"""Verifies every byte of an archive of the library, and lists the changes in it."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from index import (
    ArchiveError,
    ArchiveSealed,
    OpenArchive,
    Progress,
    Step,
    as_noticed,
    open_archive,
    replace,
)
from viewer.app.archives.archives import Archives
from viewer.app.context.window_services import WindowServices
from viewer.app.navigation.wait_notice import LOOKED
from viewer.screens.library.arrival_sheet import ChangesSheet
from viewer.screens.library.entries import LibraryEntry
from viewer.screens.library.rows import ArchiveRow
from viewer.services.messages import words_of
from viewer.shell.window import MainWindow
from viewer.wording.number_format import size_words


class LibraryCheck(QObject):
    """Verifies an archive's bytes and lists its changes; `told` carries its new row."""

    told = Signal(object)

    def __init__(self, archives: Archives, window: MainWindow, services: WindowServices) -> None:
        super().__init__(window)
        self._archives = archives
        self._window = window
        self._services = services
        self._going: dict[str, tuple[ArchiveRow, Progress]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKED)
        self._timer.timeout.connect(self._look)
        window.closing.connect(self._end)

    def check(self, entry: LibraryEntry, row: ArchiveRow) -> None:
        """Check every byte of the archive of `entry`; stop where that is being done."""
        if entry.id in self._going:
            self._stop(entry.id)
            return
        pace = Progress()
        self._going[entry.id] = row, pace
        self._timer.start()
        self._look()
        self._services.tasks.run_on_files(
            partial(_checked, self._archives, entry, pace),
            then=partial(self._tell, entry.id, pace),
            failed=partial(self._fail, entry.id, pace),
        )

    @Slot()
    def _end(self) -> None:
        """Stop all checks: the window may be gone before they end."""
        for _row, pace in self._going.values():
            pace.stop()
        self._going = {}
        self._timer.stop()

    def _stop(self, name: str) -> None:
        row, pace = self._going.pop(name)
        pace.stop()
        self._services.tasks.leave_files()
        said = self.tr("The check was cancelled: it is not known whether every byte is right.")
        self.told.emit(replace(row, said=said, is_wrong=False))

    @Slot()
    def _look(self) -> None:
        for row, pace in self._going.values():
            said = self.tr("Being checked …")
            if pace.step is Step.READING and pace.total:
                said = self.tr("Being checked: {done} of {total} …").format(
                    done=size_words(pace.done), total=size_words(pace.total)
                )
            self.told.emit(replace(row, said=said, is_wrong=False, is_checked=True))
        if not self._going:
            self._timer.stop()

    def _tell(self, name: str, pace: Progress, wrong: ArchiveError | None) -> None:
        row = self._over(name, pace)
        if row is not None:
            whole = self.tr("Checked: every byte is as its signer signed it.")
            said = whole if wrong is None else words_of(wrong)
            is_wrong = wrong is not None and not isinstance(wrong, ArchiveSealed)
            self.told.emit(replace(row, said=said, is_wrong=is_wrong))

    def _fail(self, name: str, pace: Progress, error: Exception) -> None:
        row = self._over(name, pace)
        if row is not None:
            self._services.messages.report(error)
            self.told.emit(row)

    def _over(self, name: str, pace: Progress) -> ArchiveRow | None:
        """Return the row of the check at `pace`, unless that was stopped."""
        row, asked = self._going.get(name, (None, None))
        if asked is not pace:
            return None
        del self._going[name]
        return row

    def tell_changes(self, entry: LibraryEntry) -> None:
        """Show the changes in the archive of `entry`."""
        pacing = self._archives.pacing
        work = pacing.begin(entry.path.name, self._services.tasks.leave_files)

        def show(archive: OpenArchive) -> None:
            if pacing.end(work):
                self._show_changes(entry, archive)

        def fail(error: Exception) -> None:
            if pacing.end(work):
                self._services.messages.report(error)

        self._services.tasks.run_on_files(
            partial(_read_known, self._archives, entry, work.pace), then=show, failed=fail
        )

    def _show_changes(self, entry: LibraryEntry, archive: OpenArchive) -> None:
        services = self._services
        if entry.changes is not None:
            ChangesSheet(
                entry.changes, archive, services.look, services.language, self._window
            ).open()


def _checked(archives: Archives, entry: LibraryEntry, pace: Progress) -> ArchiveError | None:
    """Return the error in the bytes of the file of `entry`, or None. Raises Stopped."""
    try:
        if entry.holding is not None:
            archives.library.check(entry.holding, archives.ledger, pace)
        else:
            _read_known(archives, entry, pace)
    except ArchiveError as error:
        return error
    return None


def _read_known(archives: Archives, entry: LibraryEntry, pace: Progress) -> OpenArchive:
    """Return the archive of `entry`, unless it is refused here.

    Raises ArchiveError, and Stopped.
    """
    archive = open_archive(entry.path, pace, seals=archives.sealed_keys.seals)
    standing = archives.ledger.check(archive, asked=True, bundled=entry.is_bundled)
    return as_noticed(archive, standing)
