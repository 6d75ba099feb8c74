"""Other Satchels beside this one, on the same stick, and the data of each.

Those folders may be anybody's: no link is followed, and nothing larger than Satchel itself would
read is copied.
"""

import os
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path

from index import VERSION, Value
from viewer.notebook.store.errors import NotebookBusy
from viewer.notebook.store.file.write_lock import WriteLock
from viewer.platform.bundle import VERSION_FILE
from viewer.platform.paths import BESIDE

LEDGER, LIBRARY, LIST, SETTINGS = "ledger", "library", "library.json", "settings.json"
NOTEBOOK = "notebook"

_NAMES = {
    LEDGER: r"salt|[0-9a-f]{32}\.json",
    LIBRARY: r"[0-9a-f]{64}\.satchel",
    NOTEBOOK: r"keys|keys\.copy|notebook\.db|notebook\.db-wal",  # backups are not copied
}
_MOST = {  # bytes
    LEDGER: 8 << 20,
    LIBRARY: 64 << 20,
    LIST: 8 << 20,
    NOTEBOOK: 256 << 20,
    SETTINGS: 64 << 10,
}
_MOST_IN_ALL = 512 << 20  # bytes
_MOST_NAMES = 10_000
_PART = 1 << 20  # bytes read at once
_VERSION = re.compile(r"\d{1,4}(?:\.\d{1,4}){1,3}")


def _go_on() -> None:
    """Do nothing: the default of `heed`."""


class OlderCopy(Value):
    """A Satchel that is not newer than this one. `used` is when its settings were last written."""

    numbers: tuple[int, ...]
    used: int
    folder: Path
    version: str

    @property
    def data(self) -> Path:
        """The folder of its data."""
        return self.folder / BESIDE

    def files(self, *kinds: str) -> list[tuple[str, int]]:
        """Return name and size of its files of these `kinds`; in a folder the oldest first.

        Raises OSError where a file is not acceptable, or all together are too large.
        """
        names = [name for kind in kinds for name in self._of(kind)]
        files = [(name, _check_file(self.data / name, _most(name)).st_size) for name in names]
        if sum(size for _name, size in files) > _MOST_IN_ALL:
            raise OSError("more than anybody keeps")
        return files

    def require_closed(self) -> None:
        """Raise OSError where its notebook is open: a copy would not be consistent."""
        lock = self.data / NOTEBOOK / "lock"
        if not os.path.lexists(lock):
            return
        _check_file(lock, _most(NOTEBOOK))
        hold = WriteLock(lock)
        hold.release()
        if isinstance(hold.refused, NotebookBusy):
            raise OSError("its notebook is open")

    def read(self, name: str, heed: Callable[[], None] = _go_on) -> bytes:
        """Return the bytes of one of these files. `heed` is called between parts, and may raise.

        Raises OSError where it is not a file, or too large.
        """
        return _read(self.data / name, _most(name), heed)

    def date(self, name: str, copy: Path) -> None:
        """Give `copy` the time of the file: archives are listed in the order of their times."""
        with suppress(OSError):
            then = (self.data / name).lstat().st_mtime_ns
            os.utime(copy, ns=(then, then))

    def _of(self, kind: str) -> list[str]:
        place = self.data / kind
        if not os.path.lexists(place):
            return []
        if kind not in _NAMES:
            return [kind]
        _check_folder(place)
        files = [each for each in place.iterdir() if re.fullmatch(_NAMES[kind], each.name)]
        if len(files) > _MOST_NAMES:
            raise OSError("more than anybody keeps")
        files.sort(key=lambda file: (file.lstat().st_mtime_ns, file.name))
        return [f"{kind}/{file.name}" for file in files]


def beside(folder: Path) -> Iterator[OlderCopy]:
    """Yield the Satchels beside the program's `folder` that are not newer and have settings."""
    try:
        names = [each.name for each in islice(folder.parent.iterdir(), _MOST_NAMES)]
    except OSError:
        return
    for name in names:
        with suppress(OSError, ValueError):
            older = _look_at(folder.parent / name)
            if older.numbers <= _numbers(VERSION):
                yield older


def _look_at(folder: Path) -> OlderCopy:
    """Return the Satchel in `folder`. Raises OSError or ValueError where there is none."""
    _check_folder(folder)
    _check_folder(folder / BESIDE)
    version = _read(folder / VERSION_FILE, 100, _go_on).decode("ascii").strip()
    used = _check_file(folder / BESIDE / SETTINGS, _most(SETTINGS)).st_mtime_ns
    return OlderCopy(_numbers(version), used, folder, version)


def _numbers(version: str) -> tuple[int, ...]:
    if not _VERSION.fullmatch(version):
        raise ValueError("no version")
    return tuple(int(number) for number in version.split("."))


def _most(name: str) -> int:
    return _MOST[name.partition("/")[0]]


def _check_folder(folder: Path) -> None:
    """Raise OSError where `folder` is no folder, or is a link or junction."""
    if not stat.S_ISDIR(folder.lstat().st_mode) or folder.is_junction():
        raise OSError("no folder")


def _check_file(file: Path, most: int) -> os.stat_result:
    """Return the status of `file`. Raises OSError where it is no file, or over `most` bytes."""
    found = file.lstat()
    if not stat.S_ISREG(found.st_mode) or found.st_size > most:
        raise OSError("no file of ours")
    return found


def _read(file: Path, most: int, heed: Callable[[], None]) -> bytes:
    _check_file(file, most)
    how = os.O_RDONLY | getattr(os, "O_BINARY", 0)
    how |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)  # it may be replaced now
    data = bytearray()
    with os.fdopen(os.open(file, how), "rb") as stream:
        while part := stream.read(_PART):
            heed()
            data += part
            if len(data) > most:
                raise OSError("it grew")
    return bytes(data)
