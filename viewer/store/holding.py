"""Who writes the notebook: one process at a time, by a lock that ends with it, however it ends."""

import errno
import os
import sys
from pathlib import Path

from viewer.store.errors import NotebookBusy, NotebookError, NotebookReadOnly
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
        self._handle: int | None = None
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            self.refused = NotebookReadOnly(why(error))
            return
        try:
            _take(self._handle)
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

    def _take(handle: int) -> None:
        """Lock the file's first byte. Raises OSError."""
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        """Lock the file, for this opening of it alone. Raises OSError."""
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
