"""A file while it is written: without a name, or under a hidden one where that is impossible."""

import errno
import os
import re
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Protocol

_NAMELESS = getattr(os, "O_TMPFILE", 0)
_SHARED = (5, 32, 33)  # of Windows: access denied, sharing violation, lock violation
_WAITS = (0.01, 0.02, 0.04, 0.08, 0.15, 0.3, 0.5)  # seconds
_DIGITS = 16
_DRAFT = re.compile(rf"[0-9a-f]{{{_DIGITS}}}")  # the end of a hidden name
_OPEN_FILES = Path("/proc/self/fd")


class FileDraft(Protocol):
    """An open `file` to write to, which is not at its path yet."""

    file: BinaryIO

    def place(self, *, new: bool) -> bool:
        """Put the file at its path in one step; return False where this kind of draft cannot.

        Raises FileExistsError where it is to be `new` and the path is taken, and OSError.
        """


def drafts_for(path: Path) -> Iterator[AbstractContextManager[FileDraft]]:
    """Yield the kinds of draft for `path`, the best first.

    A file without a name disappears with its process, however that ends. Some file systems have no
    such files (FAT, as on many sticks, and network drives), nor has Windows.
    """
    handle = _open_nameless(path.parent)
    if handle is not None:
        yield _nameless(handle, path)
    yield _hidden(path)


class _Nameless:
    """A file that has no name until it is whole (O_TMPFILE of Linux)."""

    def __init__(self, file: BinaryIO, path: Path) -> None:
        self.file = file
        self._path = path

    def place(self, *, new: bool) -> bool:
        """Give the file its name, by way of a temporary one where another file has that name.

        `link` gives a name to a file without one, but does not replace another file.
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
        """Link the open file to `path`. Only with `dst_dir_fd` is the link in `/proc` followed."""
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.link(_OPEN_FILES / str(self.file.fileno()), path.name, dst_dir_fd=folder)
        finally:
            os.close(folder)


class _Hidden:
    """A file under a hidden name beside its path, for its owner alone until it is placed."""

    def __init__(self, file: BinaryIO, draft: Path, path: Path) -> None:
        self.file = file
        self._draft = draft
        self._path = path

    def place(self, *, new: bool) -> bool:
        """Give the file its own name."""
        self.file.close()  # Windows does not move an open file
        if new:
            try:
                self._path.hardlink_to(self._draft)  # no other process can come between
            except FileExistsError:
                raise
            except OSError:  # a file system without hard links, as on many sticks
                if os.path.lexists(self._path):
                    raise FileExistsError from None
            else:
                return True
        replace_file(self._draft, self._path)
        return True


def replace_file(source: Path, target: Path, pause: Callable[[float], None] = time.sleep) -> None:
    """Rename `source` to `target`, and replace what is there. Raises OSError.

    Windows refuses that while another program has one of the two files open: a virus scanner, an
    indexer, a backup, another Satchel that reads. Such a program is mostly done within a moment, so
    the renaming is tried again for about a second, with a `pause` in seconds between.
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
    """Make an empty file beside `path`, and delete it in the end unless it was placed.

    `tempfile` is not used: where Windows denies writing, it tries other names for days.
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


def remove_leftovers(paths: Iterable[Path]) -> None:
    """Delete the drafts of `paths` that killed processes left beside them, where possible."""
    begins: defaultdict[Path, set[str]] = defaultdict(set)
    for path in paths:
        begins[path.parent].add(f".{path.name[:40]}.")
    for folder, those in begins.items():
        with suppress(OSError, ValueError):
            for each in folder.iterdir():
                begin, end = each.name[:-_DIGITS], each.name[-_DIGITS:]
                if begin in those and _DRAFT.fullmatch(end):
                    _delete(each)


def _delete(path: Path) -> None:
    with suppress(OSError):
        path.unlink()


def _open_nameless(folder: Path) -> int | None:
    """Open a file without a name in `folder`, for its owner alone; None where it cannot be."""
    if not _NAMELESS:
        return None
    with suppress(OSError, ValueError):  # the next draft reports what is wrong
        handle = os.open(folder, _NAMELESS | os.O_WRONLY, 0o600)
        if (_OPEN_FILES / str(handle)).is_symlink():
            return handle
        os.close(handle)
    return None


def _no_way(error: OSError) -> bool:
    """Return False where the file system cannot name a file without a name; raise other errors."""
    if error.errno in (errno.ENOENT, errno.EPERM, errno.EXDEV, errno.EOPNOTSUPP, errno.EACCES):
        return False
    raise error
