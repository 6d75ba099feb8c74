"""The bytes of an archive: in memory, or in a file that stays open.

A file that is replaced meanwhile is read as it was, since the open one is kept. One whose bytes are
changed in place is found out by the hash of each entry.
"""

import os
from pathlib import Path
from threading import Lock
from weakref import finalize

from index.container.files import open_whole, read_whole
from index.errors import ArchiveUnreadable
from index.progress import Progress, Step

SEALED = b"satchel sealed "  # the first bytes of a sealed archive, before the number of its format
SMALL = 4 << 20  # bytes: a smaller file is read whole at once, as its stick may be pulled
_PIECE = 1 << 20  # bytes read at once, where progress is reported


class ArchiveFile:
    """What is read of an archive, from any thread. `name` is that of its file."""

    def __init__(self, data: bytes = b"", name: str = "") -> None:
        self.name = name
        self.size = len(data)
        self._data = data
        self._handle: int | None = None
        self._reading = Lock()

    @classmethod
    def at(cls, path: Path, pace: Progress | None = None) -> "ArchiveFile":
        """Open the file `path`; a small one is read at once. Raises ArchiveUnreadable, Stopped."""
        handle, size = open_whole(path)
        if size <= SMALL:
            os.close(handle)
            return cls(read_whole(path, pace), path.name)
        file = cls(b"", path.name)
        file._handle, file.size = handle, size
        finalize(file, os.close, handle)
        return file

    @property
    def is_closed(self) -> bool:
        """Whether it has to be unsealed before anything in it can be read."""
        return self.read(0, len(SEALED)) == SEALED

    @property
    def is_held(self) -> bool:
        """Whether all of it is in memory."""
        return self._handle is None

    def read(self, at: int, size: int) -> bytes:
        """Return `size` bytes from `at` on, fewer where the file is shorter.

        Raises ArchiveUnreadable where the file cannot be read any more.
        """
        if self._handle is None:
            return self._data[at : at + size]
        try:
            with self._reading:
                os.lseek(self._handle, at, os.SEEK_SET)
                return _read(self._handle, size)
        except OSError:
            raise ArchiveUnreadable(
                "“{name}” cannot be read. Try another copy.", name=self.name
            ) from None

    def whole(self, pace: Progress | None = None) -> bytes:
        """Return all of its bytes, which are read anew. Raises ArchiveUnreadable and Stopped."""
        if self._handle is None:
            return self._data
        pieces = []
        for at in range(0, self.size, _PIECE):
            if pace:
                pace.tell(Step.READING, at, self.size)
            pieces.append(self.read(at, _PIECE))
        return b"".join(pieces)

    def with_bytes(self, data: bytes) -> "ArchiveFile":
        """Return what reads `data`, the bytes of a whole file, as this reads its own."""
        return ArchiveFile(data, self.name)

    def identity(self, sha256: str) -> str:
        """Return what the archive in it is told apart by, whose signed part has this `sha256`."""
        return sha256


def _read(handle: int, size: int) -> bytes:
    pieces = []
    while size > 0 and (piece := os.read(handle, size)):
        pieces.append(piece)
        size -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)
