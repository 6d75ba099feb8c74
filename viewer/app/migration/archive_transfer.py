"""Copies the archives of an older Satchel beside this one, while the window shows progress."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from index import OutputFailed, Progress, Step, Stopped, make_folder, replace, write_whole
from viewer.app.archives.archives import Archives
from viewer.app.context.app_services import AppServices
from viewer.app.migration.inheritance import Inheritance, put_note_away
from viewer.app.migration.older_copy import LIBRARY, OlderCopy
from viewer.platform.paths import Home
from viewer.services.tasks import Tasks
from viewer.services.work_progress import WorkProgress


class _Share(Progress):
    """The progress of one copy among several: `before` of `whole` bytes are copied already."""

    def __init__(self, pace: Progress, before: int, whole: int) -> None:
        super().__init__()
        self._pace = pace
        self._before = before
        self._whole = whole

    def tell(self, step: Step, done: int = 0, total: int = 0) -> None:
        """Report the progress of all copies. Raises Stopped."""
        del total
        self._pace.tell(step, self._before + done, self._whole)

    def heed(self) -> None:
        """Raise Stopped where the copies are no longer wanted."""
        self._pace.heed()


class ArchiveTransfer(QObject):
    """Copies one archive after another, each whole or not at all; other file tasks run in between.

    `ended` carries the result. If Satchel is closed meanwhile it is not emitted, and the next start
    goes on.
    """

    ended = Signal(object)

    def __init__(
        self, taken: Inheritance, home: Home, tasks: Tasks, pacing: WorkProgress, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._taken = taken
        self._home = home
        self._tasks = tasks
        self._pacing = pacing
        self._work = pacing.begin(f"Satchel {taken.version}", self._drop)
        self._left: list[tuple[str, int]] = []
        self._copied = self._whole = 0

    def begin(self) -> None:
        """List the archives to copy, and copy them."""
        if self._taken.older is None:
            self._end(self._taken)
        else:
            self._run(partial(_wanted, self._taken.older, self._home), self._copy_all)

    def _copy_all(self, files: list[tuple[str, int]]) -> None:
        self._left, self._whole = files, sum(size for _name, size in files)
        self._copy_next(0)

    def _copy_next(self, copied: int) -> None:
        self._copied += copied
        if not self._left:
            self._end(replace(self._taken, is_whole=True))
        elif self._taken.older and not self._work.pace.is_stopped:
            name, _size = self._left.pop(0)
            share = _Share(self._work.pace, self._copied, self._whole)
            self._run(partial(_copy, self._taken.older, name, self._home, share), self._copy_next)

    def _run[T](self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._tasks.run_on_files(work, then=then, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        self._end(self._taken)
        if not isinstance(error, OSError | OutputFailed | Stopped):
            raise error

    def _end(self, came: Inheritance) -> None:
        if self._pacing.end(self._work):
            self._say(came)

    def _drop(self) -> None:
        """Stop copying: the reader does not want to wait."""
        self._tasks.leave_files()
        self._say(self._taken)

    def _say(self, came: Inheritance) -> None:
        put_note_away(self._home)
        self.ended.emit(came)


def take_over(
    taken: Inheritance, services: AppServices, archives: Archives, parent: QObject
) -> None:
    """Copy the remaining archives of an older Satchel, and only then open the first."""
    transfer = ArchiveTransfer(taken, services.home, services.tasks, archives.pacing, parent)
    transfer.ended.connect(partial(_go_on, services, archives))
    transfer.begin()


def _go_on(services: AppServices, archives: Archives, taken: Inheritance) -> None:
    services.messages.say(taken.told, stays=True)
    archives.changed.emit()
    archives.open_first()


def _wanted(older: OlderCopy, home: Home) -> list[tuple[str, int]]:
    """Return the name and size of each archive that is not here yet. Raises OSError."""
    return [file for file in older.files(LIBRARY) if not (home.folder / file[0]).exists()]


def _copy(older: OlderCopy, name: str, home: Home, pace: Progress) -> int:
    """Copy one archive and return its size. Raises OSError, OutputFailed or Stopped."""
    pace.tell(Step.COPYING)
    data, target = older.read(name, pace.heed), home.folder / name
    make_folder(target.parent)
    write_whole(target, data, private=True, pace=pace)
    older.date(name, target)
    return len(data)
