"""Who writes the notebook: one process at a time, by a lock that ends with it, however it ends."""

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

from viewer.store.errors import (
    NotebookBusy,
    NotebookError,
    NotebookReadOnly,
    NotebookRelocked,
)
from viewer.store.mishaps import why

_TAKEN = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


class Hold:
    """The lock on the file `path`, taken when this is made and given back by `release`.

    `refused` says why it was not had: the notebook is open elsewhere, or nothing can be written
    there at all. A file system that knows of no locks lets everyone write; the engine has locks of
    its own.
    """

    def __init__(self, path: Path) -> None:
        self.refused: NotebookError | None = None
        self._path = path
        self._handle: int | None = None
        self._take()

    def regain(self, is_unchanged: Callable[[], bool]) -> None:
        """Take the lock if it was refused before: the other may be done, or there may be room.

        It is not kept where `is_unchanged`, asked with it in hand, denies it.
        """
        if self.refused is None:
            return
        self._take()
        if self._handle is not None and not is_unchanged():
            self.release()
            self.refused = NotebookRelocked()

    def let_go(self) -> None:
        """Give back what may be a lock on a file that is not there any more; `regain` is next."""
        self.release()
        self.refused = NotebookBusy()

    def _take(self) -> None:
        self.refused = None
        try:
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            self.refused = NotebookReadOnly(why(error))
            return
        try:
            _lock(self._handle)
        except OSError as error:
            if error.errno in _TAKEN:
                self.refused = NotebookBusy()
                self.release()

    def release(self) -> None:
        """Let another process write."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        """Lock the file's first byte. Raises OSError."""
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        """Lock the file, for this opening of it alone. Raises OSError."""
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
