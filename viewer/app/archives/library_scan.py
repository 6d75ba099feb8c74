"""Reads the files of the library's archives. On a worker; no Qt."""

import shutil
import time
from collections.abc import Sequence
from pathlib import Path

from index import (
    ArchiveError,
    ArchiveRefused,
    ArchiveSealed,
    Ledger,
    Progress,
    ReceivedArchive,
    Seals,
    as_noticed,
    receive,
    replace,
)
from viewer.platform.drives import is_removable
from viewer.screens.library.entries import ArchiveFacts, EntryState, LibraryEntry, counted

_MOMENT = 0.1  # seconds, after which what was read is shown

type Stamp = tuple[Path, int, int]
"""What identifies a file that was read: its path, size and time of change."""


class LibraryScan:
    """Reads each archive once while its file is unchanged. `ledger` says which are refused.

    A sealed one is read once `seals` open it.
    """

    def __init__(self, ledger: Ledger, seals: Seals | None = None) -> None:
        self._ledger, self._seals = ledger, seals
        self._opened: ReceivedArchive | None = None
        self._known: dict[Stamp, ArchiveFacts] = {}

    def know(self, opened: ReceivedArchive) -> None:
        """Remember the archive that is `opened`."""
        self._opened = opened

    def forget(self) -> None:
        """Read all files again: another edition was opened."""
        self._known = {}

    def find_some(
        self, entries: Sequence[LibraryEntry], pace: Progress
    ) -> list[tuple[LibraryEntry, EntryState]]:
        """Return the states of the first of `entries`, as many as can be read in a moment.

        Raises Stopped where `pace` is stopped.
        """
        end = time.monotonic() + _MOMENT
        found = []
        for entry in entries:
            pace.heed()
            found.append((entry, self.find(entry, pace)))
            if time.monotonic() > end:
                break
        return found

    def find(self, entry: LibraryEntry, pace: Progress) -> EntryState:
        """Return the state of the file of `entry`. Raises Stopped where `pace` is stopped."""
        on_stick = not entry.is_copy and not entry.is_bundled and is_removable(entry.path)
        try:
            return EntryState(self._facts(entry, pace), is_on_stick=on_stick)
        except ArchiveSealed as error:
            _path, size, changed = _stamp(entry.path) or (entry.path, 0, 0)
            since = changed / 1e9
            return EntryState(wrong=error, is_on_stick=on_stick, size=size, changed=since)
        except ArchiveError as error:
            return EntryState(wrong=error, is_gone=not entry.path.exists(), is_on_stick=on_stick)

    def _facts(self, entry: LibraryEntry, pace: Progress) -> ArchiveFacts:
        path = entry.path
        stamp = _stamp(path)
        if stamp is None or stamp not in self._known:
            received = receive(path, pace, opened=self._opened, seals=self._seals)
            facts = self._counted(received, bundled=entry.is_bundled)
            if stamp is None or stamp != _stamp(path):
                return facts  # the file changed while it was read
            self._known[stamp] = facts
        return self._known[stamp]

    def _counted(self, received: ReceivedArchive, *, bundled: bool) -> ArchiveFacts:
        """Return the facts about `received`, with the reason if it would not be opened here."""
        archive = received.archive
        try:
            standing = self._ledger.check(archive, asked=True, bundled=bundled)
        except ArchiveRefused as refused:
            return counted(received, refused)
        return counted(replace(received, archive=as_noticed(archive, standing)))


def room_left(folder: Path) -> int | None:
    """Return how many bytes are free on the disk of `folder`; None where that is not known."""
    there = next((each for each in (folder, *folder.parents) if each.is_dir()), None)
    try:
        return shutil.disk_usage(there).free if there else None
    except OSError:
        return None


def _stamp(path: Path) -> Stamp | None:
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return path, found.st_size, found.st_mtime_ns
