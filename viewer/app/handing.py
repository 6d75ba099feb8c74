"""Lets a second start hand its files to the Satchel that is open already, and end.

No socket is needed: a lock in the data folder says that one is open, and a note in a folder beside
it what the other is to open. Where nothing can be written, each start stands alone.
"""

import json
import os
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QTimer, Signal, Slot

from index import OutputFailed, write_whole

_PATIENCE = 3.0  # seconds: then whoever has the lock is taken for one that no longer answers
_AGAIN = 50  # milliseconds
_MOST = 1 << 16  # bytes: no note of ours is longer
_ENDING = ".json"


class Door(QObject):
    """One door to each data folder. `called` tells the files that another start was given.

    One that `follows` another comes in its place, and takes the lock once that has let it go.
    """

    called = Signal(object)

    def __init__(self, folder: Path, *, follows: bool = False) -> None:
        super().__init__()
        self._notes = folder / "handed"
        self._lock = QLockFile(str(folder / "open.lock"))
        self._lock.setStaleLockTime(0)  # no lock grows old while its process lives
        self._watcher: QFileSystemWatcher | None = None
        self._follows = follows
        self.is_open_elsewhere = not self._lock.tryLock(0) and self._is_held and not follows

    @property
    def _is_held(self) -> bool:
        """Whether another has the lock, or had it a moment ago."""
        return self._lock.error() is QLockFile.LockError.LockFailedError

    @property
    def is_alone(self) -> bool:
        """Whether no other Satchel has the folder open now."""
        if self._lock.isLocked():
            return True
        is_held = not self._lock.tryLock(0) and self._is_held
        if self._lock.isLocked():
            self._lock.unlock()
        return not is_held

    def hand_over(self, archives: Sequence[Path]) -> bool:
        """Ask the other to open `archives`, and return whether it heard."""
        note = self._notes / f"{os.urandom(8).hex()}{_ENDING}"
        let_another_come_forward()
        try:
            paths = [str(path.absolute()) for path in archives]
            write_whole(note, json.dumps(paths).encode(), private=True)
        except OutputFailed:
            return False
        end = time.monotonic() + _PATIENCE
        while note.exists():
            if time.monotonic() > end:
                note.unlink(missing_ok=True)
                return False
            time.sleep(0.02)
        return True

    @Slot()
    def listen(self) -> None:
        """Hear of other starts from now on, or as soon as the one before hears of none."""
        if not self._lock.isLocked() and not self._lock.tryLock(0):
            if self._follows and self._is_held:
                QTimer.singleShot(_AGAIN, self, self.listen)
            return
        with suppress(OSError):
            self._notes.mkdir(mode=0o700, exist_ok=True)
            for left in self._notes.iterdir():
                left.unlink()
            self._watcher = QFileSystemWatcher([str(self._notes)], self)
            self._watcher.directoryChanged.connect(self._read)

    def close(self) -> None:
        """Hear nothing more, and leave nothing there."""
        if self._lock.isLocked():
            with suppress(OSError):
                self._notes.rmdir()
            self._lock.unlock()

    @Slot()
    def _read(self) -> None:
        for note in sorted(self._notes.glob(f"*{_ENDING}")):
            try:
                with note.open("rb") as file:
                    names = json.loads(file.read(_MOST))
                note.unlink()
            except (OSError, ValueError, RecursionError):
                continue
            if isinstance(names, list) and all(isinstance(name, str) for name in names):
                self.called.emit(names)


def let_another_come_forward() -> None:
    """Hand on the right to come to the front, which Windows gives to what was just started."""
    if sys.platform == "win32":
        from ctypes import windll  # noqa: PLC0415

        windll.user32.AllowSetForegroundWindow(-1)  # whichever process comes next
