"""Keeps the index of large archives on this computer, in a folder of Satchel's own.

What is kept holds every word of the archive, so it never lies on a stick: the caller says where,
or that nothing is to be kept. It is believed only with a seal made with a key that lies beside it;
whatever is wrong with it, it is thrown away and made anew. Without room or rights nothing is kept.
"""

import os
import secrets
import stat
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from hashlib import blake2b
from hmac import compare_digest
from pathlib import Path

from index.errors import OutputFailed
from index.search.table.serialization import EDITION, Doubtful, pieces, read
from index.search.table.table import Table

WORTH = 2_000  # records: to build the index of fewer takes half a second
MOST_BYTES = 1 << 29  # of all that is kept: then what was not used for longest goes
_KEY = "key"
_ENDING = ".index"
_SEAL = 32  # bytes
_DRAFT = 3_600  # seconds: an older file without a name of ours was left by a crash

type Write = Callable[[Path, bytes], None]
"""Puts bytes at a path whole or not at all, for its owner alone. Raises OutputFailed."""


class Cache:
    """What is kept in one folder. Two processes may use it at once."""

    def __init__(self, folder: Path, write: Write) -> None:
        self._folder = folder
        self._write = write

    def find(self, archive: str, content: bytes) -> Table | None:
        """Return the table kept of the archive with the id `archive`, if it is of this `content`.

        `content` is a hash. What is kept of another edition of that archive is thrown away, for
        this one may have withdrawn some of it.
        """
        try:
            key = self._key()
            path = self._path(key, archive, content)
            self._forget_others(path)
            table = _unsealed(key, path)
        except (OSError, OutputFailed):
            return None
        except Doubtful:
            with suppress(OSError):
                path.unlink(missing_ok=True)
            return None
        with suppress(OSError):
            os.utime(path)
        return table

    def keep(self, archive: str, content: bytes, table: Table) -> None:
        """Keep `table`, if it is worth it and can be done."""
        if table.size < WORTH:
            return
        with suppress(OSError, OutputFailed):
            key = self._key()
            path = self._path(key, archive, content)
            whole = b"".join((_sealed(key, pieces(table)), *pieces(table)))
            if len(whole) <= MOST_BYTES:
                self._write(path, whole)
            self._forget_others(path)
            self._make_room(path)

    def _key(self) -> bytes:
        """Return the key of this folder. With a new one, all that is there is nobody's."""
        for each in (self._folder.parent, self._folder):  # with `parents` others may look in
            each.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._folder / _KEY
        with suppress(FileNotFoundError):
            key = _bytes(path, _SEAL)
            if len(key) == _SEAL:
                return key
        for left in self._folder.glob(f"*{_ENDING}"):
            left.unlink(missing_ok=True)
        self._write(path, secrets.token_bytes(_SEAL))
        return _bytes(path, _SEAL)  # that of another process, if that was later

    def _path(self, key: bytes, archive: str, content: bytes) -> Path:
        """Return where the table is kept. Its name tells nobody which archive it is."""
        names = (b"", archive.encode(errors="replace"), EDITION + content)
        hashed = (blake2b(each, key=key, digest_size=12).hexdigest() for each in names)
        return self._folder / ("-".join(hashed) + _ENDING)

    def _forget_others(self, path: Path) -> None:
        """Throw away other editions of the archive, and what a crash or another key left."""
        keyed, named, _edition = path.name.split("-")
        for other in self._folder.iterdir():
            if other.name.startswith("."):
                gone = time.time() - _last_used(other) > _DRAFT
            else:
                alike = other.name.startswith(keyed) and f"-{named}-" not in other.name
                gone = other.name.endswith(_ENDING) and other != path and not alike
            if gone:
                other.unlink(missing_ok=True)

    def _make_room(self, latest: Path) -> None:
        held = sorted(self._folder.glob(f"*{_ENDING}"), key=_last_used, reverse=True)
        room = MOST_BYTES
        for path in sorted(held, key=latest.__ne__):
            room -= path.stat().st_size
            if room < 0:
                path.unlink(missing_ok=True)


def forget(folder: Path, archive: str | None) -> None:
    """Throw away what is kept in `folder` of the archive with this id; with None, all of it.

    Nothing is said where that cannot be done: whoever cannot write there kept nothing either.
    """
    with suppress(OSError):
        key = _bytes(folder / _KEY, _SEAL)
        named = blake2b((archive or "").encode(errors="replace"), key=key, digest_size=12)
        pattern = f"*-{named.hexdigest()}-*{_ENDING}" if archive is not None else f"*{_ENDING}"
        for path in folder.glob(pattern):
            path.unlink(missing_ok=True)


def _bytes(path: Path, most: int) -> bytes:
    """Return what is in a file, or nothing where it is larger than any of ours."""
    return path.read_bytes() if _size(path) <= most else b""


def _size(path: Path) -> int:
    """Return how many bytes a file has. Raises OSError where it is no file: no pipe is read."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise OSError
    return found.st_size


def _last_used(path: Path) -> float:
    return path.stat().st_mtime


def _unsealed(key: bytes, path: Path) -> Table:
    """Return the table that stands below its seal. Raises Doubtful where that is not ours."""
    size, sealing = _size(path), _sealing(key)
    if size > MOST_BYTES:
        raise Doubtful
    with path.open("rb") as file:
        seal = file.read(_SEAL)
        table = read(file, size - _SEAL, sealing.update)
    if not compare_digest(seal, sealing.digest()):
        raise Doubtful
    return table


def _sealed(key: bytes, body: Iterable[bytes | memoryview]) -> bytes:
    seal = _sealing(key)
    for piece in body:
        seal.update(piece)
    return seal.digest()


def _sealing(key: bytes) -> blake2b:
    return blake2b(key=key, digest_size=_SEAL, person=b"Satchel index")
