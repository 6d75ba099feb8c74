"""Tells whether a file of a source folder has changed since the last look."""

import stat
import time
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

from index.limits import MAX_FILE
from index.source.checks.file_names import CONFLICTS, GUESSES, NO_NAMES, TABLE_FILES, unread_files
from index.source.text_files import files_in
from index.values import Value

_TICK = 3.0  # seconds; FAT times have steps of two, so a save within them may go unseen


class _Seen(Value):
    """The last known state of a file; `digest` is taken while its time could hide a save."""

    state: tuple[int, ...]
    digest: bytes
    since: float


class SourceWatch:
    """Polls the files of one folder when it is asked to; it never blocks and opens no pipe.

    Polling works everywhere. Notifications of the system lose a file that an editor program has
    replaced, and do not cover network drives or a folder that disappears and comes back.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen: dict[str, _Seen] = {}
        self._number = 0
        self.sources: tuple[str, ...] = ()  # the received texts that the documents name

    def look(self) -> int:
        """Return a number that changes whenever a file has changed since the last call."""
        now = time.monotonic()
        found = {name: self._look_at(name, now) for name in self._names()}
        if found.keys() != self._seen.keys() or any(
            _is_other(seen, self._seen[name]) for name, seen in found.items()
        ):
            self._number += 1
        self._seen = found
        return self._number

    def _names(self) -> Iterator[str]:
        yield from TABLE_FILES
        yield from (CONFLICTS, GUESSES, NO_NAMES)
        yield from unread_files(self._folder)
        yield from files_in(self._folder, "documents", ".md")
        yield from files_in(self._folder, "translations", ".toml")
        yield from files_in(self._folder, "pictures", "")
        yield from self.sources

    def _look_at(self, name: str, now: float) -> _Seen:
        path, before = self._folder / name, self._seen.get(name)
        try:
            found = path.stat()
        except (OSError, ValueError):
            return _Seen((), b"", now)
        state = (found.st_mode, found.st_size, found.st_mtime_ns)
        since = before.since if before and before.state == state else now
        young = now - since < _TICK and stat.S_ISREG(found.st_mode)
        return _Seen(state, _digest(path) if young else b"", since)


def _is_other(seen: _Seen, before: _Seen) -> bool:
    if seen.state != before.state:
        return True
    return bool(seen.digest and before.digest) and seen.digest != before.digest


def _digest(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return blake2b(file.read(MAX_FILE), digest_size=16).digest()
    except OSError:
        return b""
