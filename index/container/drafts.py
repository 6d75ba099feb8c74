"""A file while it is being written: without a name, or where that cannot be, under a hidden one."""

import errno
import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Protocol

_NAMELESS = getattr(os, "O_TMPFILE", 0)
_SHARED = (5, 32, 33)  # of Windows: access denied, sharing violation, lock violation
_WAITS = (0.01, 0.02, 0.04, 0.08, 0.15, 0.3, 0.5)  # seconds
_OPEN_FILES = Path("/proc/self/fd")


class FileDraft(Protocol):
    """An open file that has no place yet; `file` is written to."""

    file: BinaryIO

    def place(self, *, new: bool) -> bool:
        """Give it its place, in one step; return False where it cannot have that from here.

        Raises FileExistsError where it is to be `new` and is not, and OSError.
        """


def drafts_for(path: Path) -> Iterator[AbstractContextManager[FileDraft]]:
    """Yield the ways to write what is to be at `path`, the best first.

    One without a name is gone with the process, however that ends. Some file systems do not know
    of such files (FAT, as on many sticks, and network drives), nor does Windows.
    """
    handle = _open_nameless(path.parent)
    if handle is not None:
        yield _nameless(handle, path)
    yield _hidden(path)


class _Nameless:
    """A file of Linux’s that has no name until it is whole."""

    def __init__(self, file: BinaryIO, path: Path) -> None:
        self.file = file
        self._path = path

    def place(self, *, new: bool) -> bool:
        """Give the file its name. One that is replaced is so by a name that lives for an instant.

        A name can be given to a file that has none, but cannot be taken from another by it.
        """
        try:
            self._link(self._path)
        except FileExistsError:
            if new:
                raise
        except OSError as error:
            return _no_way(error)
        else:
            return True
        hidden = _hidden_name(self._path)
        try:
            self._link(hidden)
            replace_file(hidden, self._path)
        except OSError as error:
            return _no_way(error)
        finally:
            hidden.unlink(missing_ok=True)
        return True

    def _link(self, path: Path) -> None:
        """Link the open file to `path`: only where a folder is named, what `/proc` leads to."""
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.link(_OPEN_FILES / str(self.file.fileno()), path.name, dst_dir_fd=folder)
        finally:
            os.close(folder)


class _Hidden:
    """A file beside its place, for its owner alone until it is there."""

    def __init__(self, file: BinaryIO, draft: Path, path: Path) -> None:
        self.file = file
        self._draft = draft
        self._path = path

    def place(self, *, new: bool) -> bool:
        """Give the file its own name."""
        self.file.close()  # Windows moves no open file
        if new:
            try:
                self._path.hardlink_to(self._draft)  # no other process can come between
            except FileExistsError:
                raise
            except OSError:  # a file system without such links, as on many sticks
                if os.path.lexists(self._path):
                    raise FileExistsError from None
            else:
                return True
        replace_file(self._draft, self._path)
        return True


def replace_file(source: Path, target: Path, pause: Callable[[float], None] = time.sleep) -> None:
    """Give `source` the name `target`, in the place of what has it. Raises OSError.

    Windows refuses that while another program has one of both open: a virus scanner, an indexer, a
    backup, another Satchel that reads. They are mostly done within a moment, so it is tried again
    for about a second, with a `pause` between.
    """
    for wait in _WAITS:
        try:
            source.replace(target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _SHARED:
                raise
            pause(wait)
        else:
            return
    source.replace(target)


@contextmanager
def _nameless(handle: int, path: Path) -> Iterator[FileDraft]:
    with os.fdopen(handle, "wb") as file:
        yield _Nameless(file, path)


@contextmanager
def _hidden(path: Path) -> Iterator[FileDraft]:
    """Make an empty file beside `path`; it is gone in the end, unless it has its place.

    Not with `tempfile`: where Windows may not write, that tries on with other names for days.
    """
    draft = _hidden_name(path)
    how = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(draft, how | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            yield _Hidden(file, draft, path)
    finally:
        draft.unlink(missing_ok=True)


def _hidden_name(path: Path) -> Path:
    return path.with_name(f".{path.name[:40]}.{os.urandom(8).hex()}")


def _open_nameless(folder: Path) -> int | None:
    """Open a file without a name in `folder`, for its owner alone; None where there are none."""
    if not _NAMELESS:
        return None
    with suppress(OSError, ValueError):  # what is really wrong with the folder is said later
        handle = os.open(folder, _NAMELESS | os.O_WRONLY, 0o600)
        if (_OPEN_FILES / str(handle)).is_symlink():
            return handle
        os.close(handle)
    return None


def _no_way(error: OSError) -> bool:
    """Return False where a file system has names for no file that had none. Raises others."""
    if error.errno in (errno.ENOENT, errno.EPERM, errno.EXDEV, errno.EOPNOTSUPP, errno.EACCES):
        return False
    raise error
