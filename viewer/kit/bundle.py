"""Satchel as one folder to copy: where that is, and whether all in it is as it was packaged. No Qt.

A list of its files lies in the folder, each with its SHA-256 and size. It tells damage: a stick
pulled too early, a bad sector. Whoever can change a file can change the list.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

LIST = "FILES.txt"
VERSION_FILE = "VERSION.txt"  # tells a newer Satchel beside it which this is
_PART = 1 << 20  # bytes that are read at once


@dataclass(frozen=True, slots=True)
class Bundle:
    """The folder that was copied, with the program in it."""

    folder: Path

    def missing(self) -> tuple[str, ...]:
        """Return the names of the files that are not there, or not of their size. Reads none."""
        try:
            listed = self._listed()
        except (OSError, ValueError):
            return (LIST,)
        return tuple(name for _hash, size, name in listed if _size(self.folder / name) != size)

    def changed(self, is_ended: Callable[[], bool]) -> tuple[str, ...]:
        """Return the names of the files that are not as they were packaged. Reads every byte.

        Once `is_ended` holds, what was not read by then counts as unchanged.
        """
        missing = self.missing()
        if missing == (LIST,):
            return missing
        return tuple(
            name
            for told, _size, name in self._listed()
            if name in missing or not _holds(self.folder / name, told, is_ended)
        )

    def _listed(self) -> list[tuple[str, int, str]]:
        lines = (self.folder / LIST).read_text(encoding="utf-8").splitlines()
        parts = (line.split(" ", 2) for line in lines)
        return [(told, int(size), name) for told, size, name in parts]


def find_bundle() -> Bundle | None:
    """Return the bundle that this Satchel runs from, or None where it runs from its sources."""
    program = Path(sys.executable)  # else that is Python
    return Bundle(program.resolve().parent) if program.stem.lower() == "satchel" else None


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return -1


def _holds(file: Path, told: str, is_ended: Callable[[], bool]) -> bool:
    from hashlib import sha256  # noqa: PLC0415  not before the first window

    hashed = sha256()
    try:
        with file.open("rb") as stream:
            while part := stream.read(_PART):
                if is_ended():
                    return True
                hashed.update(part)
    except OSError:
        return False
    return hashed.hexdigest() == told
