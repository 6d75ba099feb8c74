"""Who writes the notebook: one process at a time, by a lock that ends with it, however it ends."""

from collections.abc import Callable
from pathlib import Path

from viewer.notebook.store.errors import (
    NotebookBusy,
    NotebookError,
    NotebookReadOnly,
    NotebookRelocked,
)
from viewer.notebook.store.file.error_messages import system_reason
from viewer.platform.file_lock import FileLock


class WriteLock:
    """The lock on the file `path`, taken when this is made and given back by `release`.

    `refused` says why it was not had: the notebook is open elsewhere, or nothing can be written
    there at all. A file system that knows of no locks lets everyone write; the engine has locks of
    its own.
    """

    def __init__(self, path: Path) -> None:
        self.refused: NotebookError | None = None
        self._lock = FileLock(path)
        self._take()

    def regain(self, is_unchanged: Callable[[], bool]) -> None:
        """Take the lock if it was refused before: the other may be done, or there may be room.

        It is not kept where `is_unchanged`, asked with it in hand, denies it.
        """
        if self.refused is None:
            return
        self._take()
        if self._lock.is_held and not is_unchanged():
            self.release()
            self.refused = NotebookRelocked()

    def drop(self) -> None:
        """Give back what may be a lock on a file that is not there any more; `regain` is next."""
        self.release()
        self.refused = NotebookBusy()

    def _take(self) -> None:
        try:
            self.refused = None if self._lock.take() else NotebookBusy()
        except OSError as error:
            self.refused = NotebookReadOnly(system_reason(error))

    def release(self) -> None:
        """Let another process write."""
        self._lock.release()
