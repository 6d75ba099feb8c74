"""Reads a file from outside whole, and writes one whole or not at all."""

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from index.container.drafts import drafts_for
from index.errors import ArchiveUnreadable, OutputFailed
from index.progress import Progress, Step

STDOUT = Path("-")
MAX_BYTES = 128 << 20  # of an archive; nothing larger is opened
_ONLY_READ = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_READ = 64 << 10  # bytes read at once: a slow stick takes half a second
_WRITTEN = 1 << 20  # bytes written at once, where progress is reported


def read_whole(path: Path, pace: Progress | None = None, *, most: int = MAX_BYTES) -> bytes:
    """Return the bytes of `path`, and report to `pace` how far the reading has come.

    Raises ArchiveUnreadable where the file is missing, is no ordinary file, may not be read, or is
    larger than `most`, and Stopped. A pipe or device is never opened, since reading could block
    for ever.
    """
    with _readable(path, most) as size, path.open("rb") as file:
        return _read(file, size, pace, most) if pace else file.read(most + 1)


def open_whole(path: Path, *, most: int = MAX_BYTES) -> tuple[int, int]:
    """Return an open handle of the file `path`, for reading, and its size in bytes.

    Raises ArchiveUnreadable as `read_whole` does.
    """
    with _readable(path, most):
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        return handle, os.fstat(handle).st_size


@contextmanager
def _readable(path: Path, most: int) -> Iterator[int]:
    """Enter with the size of the file `path`, which may be read. Raises ArchiveUnreadable."""
    name = path.name or str(path)  # “.” has no last part
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise ArchiveUnreadable("“{name}” is not a file. Choose another.", name=name)
        if found.st_size > most:
            raise ArchiveUnreadable(
                "“{name}” is too large to be an archive. Choose another file.", name=name
            )
        yield found.st_size
    except FileNotFoundError:
        raise ArchiveUnreadable("“{name}” is not there. Check its name.", name=name) from None
    except PermissionError:
        raise ArchiveUnreadable(
            "“{name}” may not be read by this user. Ask for a copy that you may read.", name=name
        ) from None
    except (OSError, ValueError):
        raise ArchiveUnreadable("“{name}” cannot be read. Try another copy.", name=name) from None


def _read(file: BinaryIO, size: int, pace: Progress, most: int) -> bytes:
    """Return the content of `file`, which has `size` bytes unless it changes meanwhile."""
    data = bytearray()
    while len(data) <= most:
        pace.tell(Step.READING, len(data), size)
        piece = file.read(_READ)
        if not piece:
            break
        data += piece
    return bytes(data)


def write_whole(
    path: Path,
    data: bytes | bytearray,
    *,
    private: bool = False,
    new: bool = False,
    pace: Progress | None = None,
    step: Step = Step.COPYING,
) -> None:
    """Put `data` at `path` in one step, so that a crash or full disk leaves what was there.

    Where the file system has files without a name, a killed process leaves no draft behind. A
    `private` file can be read by its owner only; a `new` one replaces no other. Where `path` is a
    symbolic link, the file that it leads to is replaced. A device or a pipe is not replaced. `pace`
    is told how far this `step` is, and settled before `path` is touched. Raises OutputFailed, and
    Stopped.
    """
    try:
        _check_place(path)
        if not new and path.is_symlink():
            path = path.resolve()
        for writing in drafts_for(path):
            with writing as draft:
                _write(draft.file, data, pace, step)
                if not private:  # a draft is private from its beginning
                    _open_to_others(draft.file)
                if pace:
                    pace.settle()
                if draft.place(new=new):
                    break
        _sync_folder(path.parent)
    except FileExistsError:
        raise OutputFailed(
            "“{name}” is there already. Choose another name.", name=path.name
        ) from None
    except (OSError, ValueError) as error:
        raise _unwritten(path, error, "it has no usable name") from error


def is_only_read(error: BaseException | None) -> bool:
    """Return whether `error`, or what it comes from, is that nothing may be written there."""
    while isinstance(error, OutputFailed):
        error = error.__cause__
    return isinstance(error, OSError) and error.errno in _ONLY_READ


def _unwritten(path: Path, error: Exception, else_why: str) -> OutputFailed:
    """Return the error for `path`; `else_why` is the reason where `error` gives none."""
    if is_only_read(error):
        return OutputFailed(
            "“{name}” could not be written: this place can only be read. Choose another place.",
            name=path.name,
        )
    return OutputFailed(
        "“{name}” could not be written: {why}. Choose another place or make room.",
        name=path.name,
        why=getattr(error, "strerror", None) or else_why,
    )


def write_out(path: Path, data: bytes) -> None:
    """Write `data` to the file or stream that the user named.

    A file is written whole or not at all, as by `write_whole`. A stream, which is `-` for standard
    output, a pipe or a device, is written to directly: what was read of it before an error cannot
    be taken back. Raises OutputFailed, and BrokenPipeError where the reader closed the stream.
    """
    if path == STDOUT:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    elif is_stream(path):
        try:
            with path.open("wb", buffering=0) as stream:
                left = memoryview(data)
                while left:
                    left = left[stream.write(left) :]
        except BrokenPipeError:
            raise
        except OSError as error:
            raise _unwritten(path, error, "it does not take all of it") from None
    else:
        write_whole(path, data)


def is_stream(path: Path) -> bool:
    """Return whether `path` is standard output (`-`), a pipe or a character device."""
    if path == STDOUT:
        return True
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISCHR(mode)


def make_folder(folder: Path, *, new: bool = False) -> None:
    """Make `folder` and its missing parents, for their owner alone.

    Raises OSError, also where the folder is to be `new` and exists. On Windows a folder inherits
    the rights of its parent, and others may not read a user's own folder. Rights set on a stick
    there would lock its owner out on the next computer.
    """
    mode = 0o700 if os.name == "posix" else 0o777
    missing = []
    for each in folder.parents:
        if each.is_dir():
            break
        missing.append(each)
    for each in reversed(missing):
        each.mkdir(mode=mode, exist_ok=True)
    folder.mkdir(mode=mode, exist_ok=not new)


def _write(file: BinaryIO, data: bytes | bytearray, pace: Progress | None, step: Step) -> None:
    """Write `data` to `file` and sync it to disk, piece by piece where progress is reported."""
    pieces = _WRITTEN if pace else max(1, len(data))
    for start in range(0, max(1, len(data)), pieces):
        if pace:
            pace.tell(step, start, len(data))
        file.write(memoryview(data)[start : start + pieces])
        file.flush()
        os.fsync(file.fileno())  # else the last piece would wait for all of them


def _open_to_others(draft: BinaryIO) -> None:
    """Give `draft` the rights of any new file, where its file system has rights."""
    if os.name != "posix":
        return
    with suppress(OSError):
        os.fchmod(draft.fileno(), 0o666 & ~_mask())


def _mask() -> int:
    """Return the umask: the rights that no new file has.

    Linux tells it in `/proc`. `os.umask` has to change it for a moment, for all threads.
    """
    with suppress(OSError, StopIteration, ValueError):
        told = Path("/proc/self/status").read_bytes().splitlines()
        return int(next(line for line in told if line.startswith(b"Umask:")).split()[1], 8)
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _check_place(path: Path) -> None:
    """Raise FileExistsError where `path` is a device or a pipe, which no file may replace."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise FileExistsError


def _sync_folder(folder: Path) -> None:
    """Sync `folder`, so that a new name survives a power cut, where the system can do that."""
    if os.name != "posix":
        return
    with suppress(OSError):  # the file is whole and at its path: nothing failed
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
