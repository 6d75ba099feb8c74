"""A disk that notes all that is asked of it, and what it may hold after the power went.

Until a file is synced, what was written to it may have come down whole, in parts of 512 bytes in
any order, as noise, or not at all. Names that came and went are taken as down at once.
"""

import os
from functools import cache
from pathlib import Path

import apsw

SECTOR = 512
NAME = "cutting"


class Cutting(apsw.VFS):
    """A file system that notes in `log` what is asked of it, over the real one."""

    def __init__(self):
        self.log = []
        super().__init__(NAME, "unix")

    def xOpen(self, name, flags):  # noqa: N802  the engine's name
        return Noted(self.log, name, flags)

    def xDelete(self, name, syncdir):  # noqa: N802
        self.log.append(("delete", Path(name).name))
        super().xDelete(name, syncdir)


@cache
def cutting_disk():
    """The disk, which must outlive every file that was opened on it."""
    return Cutting()


class Noted(apsw.VFSFile):
    def __init__(self, log, name, flags):
        self.log = log
        self.name = Path(name.filename() if hasattr(name, "filename") else str(name)).name
        super().__init__("unix", name, flags)

    def xWrite(self, data, offset):  # noqa: N802
        self.log.append(("write", self.name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size):  # noqa: N802
        self.log.append(("truncate", self.name, size))
        super().xTruncate(size)

    def xSync(self, flags):  # noqa: N802
        self.log.append(("sync", self.name))
        super().xSync(flags)

    def xDeviceCharacteristics(self):  # noqa: N802
        return 0  # nothing is promised

    def xSectorSize(self):  # noqa: N802
        return SECTOR


def after_cut(log, start, chance):
    """Return the files that `start` and `log` may have left, the power gone at its end."""
    files, waiting = {name: bytearray(data) for name, data in start.items()}, {}
    for kind, name, *told in log:
        if kind == "delete":
            files.pop(name, None)
            waiting.pop(name, None)
        elif kind == "sync":
            for each in waiting.pop(name, []):
                _apply(files, name, each)
        elif kind != "done":
            waiting.setdefault(name, []).append((kind, *told))
    for name, asked in waiting.items():
        how = chance.choice(["none", "all", "some", "torn"])
        for each in asked:
            _apply_maybe(files, name, each, how, chance)
    return files


def _apply(files, name, asked):
    kind, at, *data = asked
    held = files.setdefault(name, bytearray())
    if kind == "truncate":
        del held[at:]
        return
    held.extend(bytes(max(0, at + len(data[0]) - len(held))))
    held[at : at + len(data[0])] = data[0]


def _apply_maybe(files, name, asked, how, chance):
    if how == "none" or ((how == "some" or asked[0] == "truncate") and chance.random() < 0.5):
        return
    if how != "torn" or asked[0] == "truncate":
        _apply(files, name, asked)
        return
    _kind, at, data = asked
    for start in range(0, len(data), SECTOR):
        piece, luck = data[start : start + SECTOR], chance.random()
        if luck < 0.5:
            _apply(files, name, ("write", at + start, piece))
        elif luck < 0.6:
            _apply(files, name, ("write", at + start, os.urandom(len(piece))))
