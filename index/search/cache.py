"""Stores the indexes of large archives on this computer, in a folder of Satchel's own.

An index holds every word of its archive, so it is never stored on a stick: the caller names the
folder, or uses no cache. A stored index is read by page, and only where the keyed hashes of its
head and of the page are right; the key lies in the same folder. Any other is deleted and built
again. Without room or rights nothing is stored.
"""

import os
import secrets
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from index.errors import OutputFailed
from index.search.table.pages import KEY, Pages, stored
from index.search.table.pieces import Doubtful
from index.search.table.serialization import EDITION, described, read
from index.search.table.table import Table

WORTH = 2_000  # records: the index of fewer is built in half a second
MOST_BYTES = 1 << 29  # of all stored indexes: beyond it the least recently used are deleted
JOINED = "\njoined"  # in place of an id: the index of several archives together
_KEY = "key"
_ENDING = ".index"
_DRAFT = 3_600  # seconds: an older hidden file was left by a crash

type Write = Callable[[Path, bytes | bytearray], None]
"""Writes bytes to a path whole or not at all, for its owner alone. Raises OutputFailed."""


class Cache:
    """The indexes stored in one folder. Two processes may use it at once."""

    def __init__(self, folder: Path, write: Write) -> None:
        self._folder = folder
        self._write = write

    def find(self, archive: str, content: bytes) -> Table | None:
        """Return the stored table of the archive with the id `archive` and this `content`, or None.

        `content` is a hash. Tables of other editions of that archive are deleted, since this
        edition may have withdrawn some of it.
        """
        try:
            key = self._known_key()
            if not key:  # nothing was kept yet: no key is made to look for it
                self._delete_all()
                return None
            path = self._path(key, archive, content)
            self._forget_others(path)
            table = _read(key, path)
        except (OSError, OutputFailed):
            return None
        except Doubtful:
            with suppress(OSError):
                _delete(path)
            return None
        with suppress(OSError):
            os.utime(path)
        return table

    @staticmethod
    def takes(table: Table) -> bool:
        """Return whether `table` is large enough to be stored."""
        return table.size >= WORTH

    def keep(self, archive: str, content: bytes, table: Table) -> None:
        """Store `table`, if it is large enough and can be written."""
        if not self.takes(table):
            return
        with suppress(OSError, OutputFailed):
            key = self._key()
            path = self._path(key, archive, content)
            whole = stored(key, EDITION, *described(table))
            if len(whole) <= MOST_BYTES:
                self._write(path, whole)
            self._forget_others(path)
            self._make_room(path)

    def discard(self, archive: str) -> None:
        """Delete the tables of the archive with the id `archive`: a page of one was changed.

        That of several archives together is deleted too.
        """
        forget(self._folder, archive)

    def _key(self) -> bytes:
        """Return the key of this folder, made if need be: then all older indexes are deleted."""
        if key := self._known_key():
            return key
        for each in (self._folder.parent, self._folder):  # `parents` ignores `mode`
            each.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._folder / _KEY
        self._delete_all()
        self._write(path, secrets.token_bytes(KEY))
        return _bytes(path, KEY)  # another process may have replaced it

    def _delete_all(self) -> None:
        """Delete all indexes: without the key none of them can be read."""
        for left in self._folder.glob(f"*{_ENDING}"):
            _delete(left)

    def _known_key(self) -> bytes:
        """Return the key that was made for this folder, or nothing."""
        with suppress(FileNotFoundError):
            key = _bytes(self._folder / _KEY, KEY)
            if len(key) == KEY:
                return key
        return b""

    def _path(self, key: bytes, archive: str, content: bytes) -> Path:
        """Return the path of the table. Its name does not tell which archive it is."""
        names = (b"", archive.encode(errors="replace"), EDITION + content)
        hashed = (blake2b(each, key=key, digest_size=12).hexdigest() for each in names)
        return self._folder / ("-".join(hashed) + _ENDING)

    def _forget_others(self, path: Path) -> None:
        """Delete tables of other editions of the archive, and files of a crash or another key."""
        keyed, named, _edition = path.name.split("-")
        for other in self._folder.iterdir():
            if other.name.startswith("."):
                gone = time.time() - _last_used(other) > _DRAFT
            else:
                alike = other.name.startswith(keyed) and f"-{named}-" not in other.name
                gone = other.name.endswith(_ENDING) and other != path and not alike
            if gone:
                _delete(other)

    def _make_room(self, latest: Path) -> None:
        held = sorted(self._folder.glob(f"*{_ENDING}"), key=_last_used, reverse=True)
        room = MOST_BYTES
        for path in sorted(held, key=latest.__ne__):
            room -= path.stat().st_size
            if room < 0:
                _delete(path)


def forget(folder: Path, archive: str | None) -> None:
    """Delete the tables in `folder` of the archive with the id `archive`; with None, all of them.

    That of several archives together is deleted too. No error is raised where that fails: without
    rights to write, nothing was stored either.
    """
    with suppress(OSError):
        key = _bytes(folder / _KEY, KEY)
        names = (archive, JOINED) if archive is not None else ()
        for pattern in [_pattern(key, name) for name in names] or [f"*{_ENDING}"]:
            for path in folder.glob(pattern):
                _delete(path)


def _pattern(key: bytes, archive: str) -> str:
    """Return the pattern of the names of the tables of an archive."""
    named = blake2b(archive.encode(errors="replace"), key=key, digest_size=12)
    return f"*-{named.hexdigest()}-*{_ENDING}"


def _bytes(path: Path, most: int) -> bytes:
    """Return the content of a file, or b"" where it has more than `most` bytes."""
    return path.read_bytes() if _size(path) <= most else b""


def _size(path: Path) -> int:
    """Return the size of a file in bytes. Raises OSError where it is no regular file."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise OSError
    return found.st_size


def _last_used(path: Path) -> float:
    return path.stat().st_mtime


def _delete(path: Path) -> None:
    """Delete a file, or empty it: Windows deletes none that a program has open."""
    try:
        path.unlink(missing_ok=True)
    except PermissionError:
        os.truncate(path, 0)


def _read(key: bytes, path: Path) -> Table:
    """Return the table in a file. Raises Doubtful, and OSError where it cannot be read."""
    if _size(path) > MOST_BYTES:
        raise Doubtful
    return read(Pages(path, key, EDITION))
