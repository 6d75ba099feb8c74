"""The lock by which one process at a time writes the notebook. It ends with the process."""

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
    """The lock on the file `path`, taken on construction and given back by `release`.

    `refused` says why it was not taken: the notebook is open elsewhere, or nothing can be written
    there. A file system without locks lets everyone write; SQLite has locks of its own.
    """

    def __init__(self, path: Path) -> None:
        self.refused: NotebookError | None = None
        self._lock = FileLock(path)
        self._take()

    def regain(self, is_unchanged: Callable[[], bool]) -> None:
        """Take the lock if it was refused before.

        The other process may have ended, or there may be room again. The lock is released if
        `is_unchanged`, called while it is held, returns False.
        """
        if self.refused is None:
            return
        self._take()
        if self._lock.is_held and not is_unchanged():
            self.release()
            self.refused = NotebookRelocked()

    def drop(self) -> None:
        """Give back a lock whose file may be gone; call `regain` next."""
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
