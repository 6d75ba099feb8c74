"""A lock on a file, which ends with the process that has it, however that ends. No Qt.

The file says nothing of the computer, its user or the process: to whoever finds it, it is empty,
or holds what its holder chose to `say`.
"""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

_TAKEN = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
_TRIES = 100  # each is lost to a process that let go of the file, and deleted it, just then


class FileLock:
    """The lock on the file `path`, for one opening of it at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    @property
    def is_held(self) -> bool:
        """Whether it is held through this object."""
        return self._handle is not None

    def take(self) -> bool:
        """Take the lock; return whether it was free.

        A file system that knows of no locks lets everyone have it. Raises OSError where the file
        cannot be opened to be written.
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
        """Have the file hold `data`, for others to read while the lock is held. Raises OSError."""
        if self._handle is not None:
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, data)

    def release(self, *, delete: bool = False) -> None:
        """Let another have the lock; with `delete`, leave no file."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        if delete and os.name == "posix":  # while it is held: nobody else's file is deleted
            with suppress(OSError):
                self._path.unlink()
        os.close(handle)
        if delete and os.name != "posix":  # refused where another process has it open
            with suppress(OSError):
                self._path.unlink()


_HOW = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


def _is_free(handle: int) -> bool:
    """Lock the open file; return whether no other has it."""
    try:
        _lock(handle)
    except OSError as error:
        return error.errno not in _TAKEN
    return True


def _is_at(handle: int, path: Path) -> bool:
    """Return whether the open file is still the one at `path`: its holder may have deleted it."""
    if os.name != "posix":  # there no open file can be deleted
        return True
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except OSError:
        return False


def _clear(handle: int) -> None:
    """Close the file to other users, and take out what an earlier holder left in it."""
    with suppress(OSError):
        if os.name == "posix":
            os.fchmod(handle, 0o600)
        os.ftruncate(handle, 0)


if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # what is locked cannot be read, and what is said stands before it

    def _lock(handle: int) -> None:
        """Lock one byte of the file, which need not be there. Raises OSError."""
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        """Lock the file, for this opening of it alone. Raises OSError."""
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
