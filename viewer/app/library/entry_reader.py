"""Reads what the library shows of its archives, some at a time, on the files thread."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, Signal

from index import Progress
from viewer.app.archives.archives import Archives
from viewer.app.context.window_services import WindowServices
from viewer.screens.library.entries import EntryState, LibraryEntry

type Found = list[tuple[LibraryEntry, EntryState]]
type Taker = Callable[[Progress, Found], None]


class EntryReader(QObject):
    """`found` carries what was read of some entries; `reads` tells whether others follow."""

    found = Signal(object)

    def __init__(self, archives: Archives, services: WindowServices, parent: QObject) -> None:
        super().__init__(parent)
        self._archives = archives
        self._services = services
        self._pace = Progress()
        self._left: Sequence[LibraryEntry] = ()
        self._tasks: list[Future[Found]] = []

    @property
    def reads(self) -> bool:
        """Whether some of the entries are not read yet."""
        return bool(self._left)

    def read(self, entries: Sequence[LibraryEntry]) -> None:
        """Read `entries`, in this order, and no others."""
        self.stop()
        self._left = entries
        if entries:
            self._run(entries, self._take)

    def read_again(self, entry: LibraryEntry) -> None:
        """Read `entry` too."""
        self._run([entry], self._tell)

    def stop(self) -> None:
        """Read nothing more."""
        self._pace.stop()
        for task in self._tasks:
            task.cancel()
        self._pace, self._left, self._tasks = Progress(), (), []

    def _run(self, entries: Sequence[LibraryEntry], then: Taker) -> None:
        pace = self._pace
        task = self._services.tasks.run_on_files(
            partial(self._archives.reading.find_some, entries, pace),
            then=partial(then, pace),
            failed=partial(self._fail, pace),
        )
        self._tasks = [*(each for each in self._tasks if not each.done()), task]

    def _take(self, pace: Progress, found: Found) -> None:
        if pace is self._pace:
            self._left = self._left[len(found) :]
            if self._left:
                self._run(self._left, self._take)
            self.found.emit(found)

    def _tell(self, pace: Progress, found: Found) -> None:
        if pace is self._pace:
            self.found.emit(found)

    def _fail(self, pace: Progress, error: Exception) -> None:
        """Report an error, and read on with the next entry."""
        if pace is self._pace:
            self._services.messages.report(error)
            self._left = self._left[1:]
            if self._left:
                self._run(self._left, self._take)
            self.found.emit([])
