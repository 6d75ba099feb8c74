"""The files that Satchel was started with, or that another start handed over."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from index import ArchiveSealed, Progress
from viewer.app.archives.library_scan import LibraryScan
from viewer.platform.paths import SHARED, is_notice
from viewer.screens.library.entries import EntryState, LibraryEntry
from viewer.services.messages import Messages
from viewer.services.tasks import Tasks


class NamedFiles(QObject):
    """The files named at the start.

    They were named outside the window, so an error in one is shown on a sheet: `refused` carries
    the file and the error, once until it is named again. `shared` are shared collections and sets,
    to be taken in once an archive is open, and `notices` tell of what was withdrawn. `listed` are
    the archives that the library lists though it does not hold them, some of them named later.
    """

    refused = Signal(object, object)

    def __init__(
        self, given: Sequence[Path], reading: LibraryScan, tasks: Tasks, messages: Messages
    ) -> None:
        super().__init__()
        self.shared = [path for path in given if path.suffix == SHARED]
        self.notices = [path for path in dict.fromkeys(given) if is_notice(path)]
        others = {*self.shared, *self.notices}
        self.archives = [path for path in dict.fromkeys(given) if path not in others]
        self.listed = list(dict.fromkeys(map(Path.absolute, self.archives)))
        self._untold = {*self.archives, *self.notices}
        self._reading, self._tasks, self._messages = reading, tasks, messages

    def add(self, paths: Sequence[Path]) -> None:
        """Treat `paths`, which are opened next, as named at the start too."""
        self._untold.update(paths)

    def list_too(self, paths: Sequence[Path]) -> None:
        """List `paths` until Satchel closes."""
        self.listed = list(dict.fromkeys([*self.listed, *map(Path.absolute, paths)]))

    def unlist(self, path: Path) -> None:
        """List `path` no longer."""
        self.listed = [each for each in self.listed if each != path.absolute()]

    def refuse(self, path: Path, error: Exception) -> bool:
        """Emit that `path` cannot be opened; return whether it was named, and this not said yet."""
        if path not in self._untold:
            return False
        self._untold.discard(path)
        self._messages.note(error)
        self.refused.emit(path, error)
        return True

    def look_at(self, paths: Sequence[Path]) -> None:
        """Report which of the named `paths` cannot be opened, though none is to be opened now."""
        for path in paths:
            if path in self._untold:
                self._tasks.run_on_files(
                    partial(self._reading.find, LibraryEntry(path), Progress()),
                    then=partial(self._weigh, path),
                    failed=self._messages.report,
                )

    def _weigh(self, path: Path, found: EntryState) -> None:
        wrong = found.wrong or (found.facts.refused if found.facts else None)
        if wrong is not None and not isinstance(wrong, ArchiveSealed):  # it is asked when opened
            self.refuse(path, wrong)
