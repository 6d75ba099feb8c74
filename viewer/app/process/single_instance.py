"""Lets a second start hand its files to the Satchel that is already open, and end.

No socket is needed: a lock in the data folder says that one is open, and a note in a folder beside
it what that one is to open. Where nothing can be written, each start is on its own. The lock names
nobody: it holds the address of a letter box, to which notes are sealed. What a killed process
leaves of either cannot be read by anybody, and is deleted at the next start.
"""

import json
import os
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from index import OutputFailed, make_folder, write_whole
from viewer.platform.file_lock import FileLock

if TYPE_CHECKING:
    from viewer.notebook.store.vault.letter_box import LetterBox

_PATIENCE = 3.0  # seconds, after which the holder of the lock is taken to be unresponsive
_AGAIN = 50  # milliseconds
_MOST = 1 << 16  # bytes: Satchel writes no longer note
_ADDRESS = 32  # bytes
_ENDING = ".note"


class InstanceServer(QObject):
    """Receives the files of other starts on one data folder; `called` carries them.

    One that `follows` another replaces it, and takes the lock once the other has released it.
    """

    called = Signal(object)

    def __init__(self, folder: Path, *, follows: bool = False) -> None:
        super().__init__()
        self._notes = folder / "handed"
        self._file = folder / "open.lock"
        self._lock = FileLock(self._file)
        self._box: LetterBox | None = None
        self._watcher: QFileSystemWatcher | None = None
        self._follows = follows
        self.is_open_elsewhere = self._is_kept_out() and not follows

    def _is_kept_out(self) -> bool:
        """Take the lock, and delete a killed process's notes; return whether another has it."""
        with suppress(OSError):
            if not self._lock.take():
                return True
            for left in self._notes.iterdir():
                left.unlink()
        return False

    @property
    def is_alone(self) -> bool:
        """Whether no other Satchel has the data folder open now."""
        if self._lock.is_held:
            return True
        with suppress(OSError):
            if not self._lock.take():
                return False
            self._lock.release(delete=True)
        return True

    def hand_over(self, archives: Sequence[Path]) -> bool:
        """Ask the other Satchel to open `archives`; return whether it took the note."""
        note = self._notes / f"{os.urandom(8).hex()}{_ENDING}"
        let_another_come_forward()
        end = time.monotonic() + _PATIENCE
        address = self._address(end)
        try:
            if not address:
                return False
            write_whole(note, _sealed(archives, address), private=True)
        except (OutputFailed, ValueError):
            return False
        while note.exists():
            if time.monotonic() > end:
                note.unlink(missing_ok=True)
                return False
            time.sleep(0.02)
        return True

    def _address(self, end: float) -> bytes:
        """Return the address to seal notes to, or b"" where none is there before `end`."""
        while True:
            with suppress(OSError), self._file.open("rb") as file:
                address = file.read(_ADDRESS)
                if len(address) == _ADDRESS:
                    return address
            if time.monotonic() > end:
                return b""
            time.sleep(0.02)

    @Slot()
    def listen(self) -> None:
        """Receive notes from now on, or as soon as the Satchel before this one has ended."""
        if not self._lock.is_held and self._is_kept_out():
            if self._follows:
                QTimer.singleShot(_AGAIN, self, self.listen)
            return
        if not self._lock.is_held:
            return
        from viewer.notebook.store.vault.letter_box import LetterBox  # noqa: PLC0415  not before the window

        self._box = LetterBox()
        with suppress(OSError):
            make_folder(self._notes)
            self._watcher = QFileSystemWatcher([str(self._notes)], self)
            self._watcher.directoryChanged.connect(self._read)
            self._lock.say(self._box.address)

    def close(self) -> None:
        """Receive nothing more, and delete the lock and the folder of notes."""
        if self._lock.is_held:
            with suppress(OSError):
                self._notes.rmdir()
            self._lock.release(delete=True)

    @Slot()
    def _read(self) -> None:
        for note in sorted(self._notes.glob(f"*{_ENDING}")):
            try:
                with note.open("rb") as file:
                    letter = self._box.opened(file.read(_MOST)) if self._box else None
                if letter is None:  # its writer deletes it
                    continue
                names = json.loads(letter)
                note.unlink()
            except (OSError, ValueError, RecursionError):
                continue
            if isinstance(names, list) and all(isinstance(name, str) for name in names):
                self.called.emit(names)


def _sealed(archives: Sequence[Path], address: bytes) -> bytes:
    """Return a sealed note with `archives`. Raises ValueError where it is too long."""
    from viewer.notebook.store.vault.letter_box import sealed_letter  # noqa: PLC0415  few starts write one

    letter = sealed_letter(
        json.dumps([str(each.absolute()) for each in archives]).encode(), address
    )
    if len(letter) > _MOST:
        raise ValueError("too many names")
    return letter


def let_another_come_forward() -> None:
    """Pass on the right to take the foreground, which Windows gives to a program just started."""
    if sys.platform == "win32":
        from ctypes import windll  # noqa: PLC0415

        windll.user32.AllowSetForegroundWindow(-1)  # ASFW_ANY: any process
