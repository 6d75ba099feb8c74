"""Takes over what an older Satchel beside this one keeps: for a newer copy on the same stick.

It is copied, so the older one can go on. All of it comes into a draft first, which then gets
another name in one step: a stick pulled before that leaves nothing, and one pulled after it has the
next start go on. What lies beside may be anybody's: no link is followed, and what is larger than
Satchel itself would read is not taken. Signers are taken over exactly, or nothing is.
"""

import os
import re
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from index import VERSION, OutputFailed, write_whole
from viewer.kit.bundle import VERSION_FILE
from viewer.kit.paths import BESIDE, Home

_DRAFT, _WHOLE = "taking-over", "taken-over-"
_FOLDERS = {"ledger": r"salt|[0-9a-f]{32}\.json", "library": r"[0-9a-f]{64}\.satchel"}
_LIST, _SETTINGS = "library.json", "settings.json"
_TAKEN = (*_FOLDERS, _LIST, _SETTINGS)  # the last: until it is there, the next start goes on here
_MOST = {"ledger": 4_096, "library": 64 << 20, _LIST: 8 << 20, _SETTINGS: 64 << 10}  # bytes
_MOST_IN_ALL = 512 << 20  # bytes
_MOST_NAMES = 10_000
_VERSION = re.compile(r"\d{1,4}(?:\.\d{1,4}){1,3}")


@dataclass(frozen=True, slots=True)
class Inheritance:
    """The version of the Satchel beside this one, and whether what it keeps was taken over."""

    version: str
    is_taken: bool

    @property
    def told(self) -> str:
        """What came of it, in a sentence."""
        if self.is_taken:
            told = QCoreApplication.translate(
                "Inheriting", "Settings and archives were taken over from “Satchel {version}”."
            )
        else:
            told = QCoreApplication.translate(
                "Inheriting",
                "Settings and archives of “Satchel {version}” could not be taken over. "
                "They are still in its folder.",
            )
        return told.format(version=self.version)


@dataclass(frozen=True, slots=True)
class _Older:
    """A Satchel beside this one. `used` is when its settings were last written."""

    numbers: tuple[int, ...]
    used: int
    data: Path
    version: str


def inherit(home: Home) -> Inheritance | None:
    """Take over what the newest Satchel beside this one keeps that is no newer than this one.

    Return what came of it, or None where there was nothing to take over, or `home` holds something
    already.
    """
    begun = next(iter(sorted(home.folder.glob(f"{_WHOLE}*"))), None)
    if begun:
        version = begun.name.removeprefix(_WHOLE)
        return Inheritance(version, _is_done(lambda: _settle(begun, home.folder)))
    if home.bundle is None or any(os.path.lexists(home.folder / name) for name in _TAKEN):
        return None
    older = max(
        _beside(home.bundle.folder), key=lambda each: (each.numbers, each.used), default=None
    )
    if older is None:
        return None
    return Inheritance(older.version, _is_done(lambda: _take_over(older, home.folder)))


def _is_done(work: Callable[[], None]) -> bool:
    try:
        work()
    except (OSError, OutputFailed):
        return False
    return True


def _beside(folder: Path) -> Iterator[_Older]:
    """Yield the Satchels beside the program's `folder` that are no newer and have settings."""
    try:
        names = [each.name for each in islice(folder.parent.iterdir(), _MOST_NAMES)]
    except OSError:
        return
    for name in names:
        data = folder.parent / name / BESIDE
        with suppress(OSError, ValueError):
            _check_folder(folder.parent / name)
            _check_folder(data)
            version = _read(folder.parent / name / VERSION_FILE, 100).decode("ascii").strip()
            numbers = _numbers(version)
            if numbers <= _numbers(VERSION):
                used = _check_file(data / _SETTINGS, _MOST[_SETTINGS])
                yield _Older(numbers, used.st_mtime_ns, data, version)


def _numbers(version: str) -> tuple[int, ...]:
    if not _VERSION.fullmatch(version):
        raise ValueError("no version")
    return tuple(int(number) for number in version.split("."))


def _take_over(older: _Older, folder: Path) -> None:
    """Copy what `older` keeps into `folder`, all of it or nothing. Raises OSError, OutputFailed."""
    draft, left = folder / _DRAFT, _MOST_IN_ALL
    shutil.rmtree(draft, ignore_errors=True)
    try:
        draft.mkdir(mode=0o700, parents=True)
        for name, most in _files(older.data):
            data = _read(older.data / name, min(most, left))
            left -= len(data)
            (draft / name).parent.mkdir(mode=0o700, exist_ok=True)
            write_whole(draft / name, data, private=True)
            _date(draft / name, older.data / name)
        whole = draft.replace(folder / f"{_WHOLE}{older.version}")
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    _settle(whole, folder)


def _date(copy: Path, file: Path) -> None:
    """Let `copy` be as old as `file`: archives are listed as they were taken in."""
    with suppress(OSError):
        then = file.lstat().st_mtime_ns
        os.utime(copy, ns=(then, then))


def _settle(whole: Path, folder: Path) -> None:
    """Put what was copied whole into its place in `folder`."""
    for name in _TAKEN:
        if os.path.lexists(whole / name):
            (whole / name).replace(folder / name)
    shutil.rmtree(whole, ignore_errors=True)


def _files(data: Path) -> Iterator[tuple[str, int]]:
    """Yield the names of the files to take over, the older first, and their most bytes."""
    for name, pattern in _FOLDERS.items():
        if os.path.lexists(data / name):
            _check_folder(data / name)
            files = [each for each in (data / name).iterdir() if re.fullmatch(pattern, each.name)]
            if len(files) > _MOST_NAMES:
                raise OSError("more than anybody keeps")
            files.sort(key=lambda file: (file.lstat().st_mtime_ns, file.name))
            yield from ((f"{name}/{file.name}", _MOST[name]) for file in files)
    if os.path.lexists(data / _LIST):
        yield _LIST, _MOST[_LIST]
    yield _SETTINGS, _MOST[_SETTINGS]


def _check_folder(folder: Path) -> None:
    """Raise OSError where `folder` is none, or leads elsewhere."""
    if not stat.S_ISDIR(folder.lstat().st_mode) or folder.is_junction():
        raise OSError("no folder")


def _check_file(file: Path, most: int) -> os.stat_result:
    """Return what `file` is. Raises OSError where it is no file, or larger than `most` bytes."""
    found = file.lstat()
    if not stat.S_ISREG(found.st_mode) or found.st_size > most:
        raise OSError("no file of ours")
    return found


def _read(file: Path, most: int) -> bytes:
    """Return the bytes of `file`. Raises OSError where it is no file, or is too large."""
    _check_file(file, most)
    how = os.O_RDONLY | getattr(os, "O_BINARY", 0)
    how |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)  # whatever it became since
    with os.fdopen(os.open(file, how), "rb") as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise OSError("it grew")
    return data
