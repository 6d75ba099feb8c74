"""A lock on a file, which ends with the process that holds it, however that ends. No Qt.

The file does not name the computer, its user or the process: it is empty, or holds what its holder
chose to `say`.
"""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

_TAKEN = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
_TRIES = 100  # a try fails if the holder releases and deletes the file just then


class FileLock:
    """The lock on the file `path`, for one open handle at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    @property
    def is_held(self) -> bool:
        """Whether this object holds the lock."""
        return self._handle is not None

    def take(self) -> bool:
        """Take the lock; return whether it was free.

        On a file system without locks it is always free. Raises OSError where the file cannot be
        opened for writing.
        """
        for _ in range(_TRIES):
            handle = os.open(self._path, _HOW, 0o600)
            if not _is_free(handle):
                os.close(handle)
                return False
            if _is_at(handle, self._path):
                self._handle = handle
                _clear(handle)
                return True
            os.close(handle)
        return False

    def say(self, data: bytes) -> None:
        """Write `data` to the file, for others to read while the lock is held. Raises OSError."""
        if self._handle is not None:
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, data)

    def release(self, *, delete: bool = False) -> None:
        """Release the lock; with `delete`, also delete the file."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        if delete and os.name == "posix":  # while it is held: no other holder's file is deleted
            with suppress(OSError):
                self._path.unlink()
        os.close(handle)
        if delete and os.name != "posix":  # fails where another process has it open
            with suppress(OSError):
                self._path.unlink()


_HOW = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


def _is_free(handle: int) -> bool:
    """Lock the open file; return whether no other handle holds the lock."""
    try:
        _lock(handle)
    except OSError as error:
        return error.errno not in _TAKEN
    return True


def _is_at(handle: int, path: Path) -> bool:
    """Return whether the open file is still at `path`: another holder may have deleted it."""
    if os.name != "posix":  # there an open file cannot be deleted
        return True
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except OSError:
        return False


def _clear(handle: int) -> None:
    """Take the rights of other users from the file, and empty it."""
    with suppress(OSError):
        if os.name == "posix":
            os.fchmod(handle, 0o600)
        os.ftruncate(handle, 0)


if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # past the data: a locked range cannot be read

    def _lock(handle: int) -> None:
        """Lock one byte of the file, which need not exist. Raises OSError."""
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        """Lock the file for this open handle alone. Raises OSError."""
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
