"""Satchel as one folder to copy: where it is, and whether it is as it was packaged. No Qt.

A list of its files lies in the folder, each with its SHA-256 and size, with a signature beside it.
It reveals damage, such as from a stick pulled out too early, and careless changes: whoever can
change a file can also change the program that checks it.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

LIST = "FILES.txt"
SIGNATURE = "FILES.sig"
SIGNER = "resources/signer.txt"  # the signer's fingerprint, where there must be a signature
VERSION_FILE = "VERSION.txt"  # the version, for a newer Satchel beside it
_LONGEST = 400  # bytes of a signature, or of a fingerprint
_PART = 1 << 20  # bytes read at once


class Bundle(NamedTuple):  # no value: it tells what a damaged bundle lacks
    """The folder that was copied. `program` is the folder of the program's files."""

    folder: Path
    program: Path = Path(__file__).resolve().parent.parent.parent

    @property
    def signer(self) -> str:
        """The fingerprint of the signer of the list of files; empty where nobody signed it."""
        try:
            return _start(self.program / SIGNER).decode("utf-8").strip()
        except (OSError, ValueError):
            return ""

    def missing(self) -> tuple[str, ...]:
        """Return the names of the files that are absent or of another size. Reads no contents."""
        try:
            listed = self._listed()
        except (OSError, ValueError):
            return (LIST,)
        return tuple(name for _hash, size, name in listed if _size(self.folder / name) != size)

    def changed(self, is_ended: Callable[[], bool]) -> tuple[str, ...]:
        """Return the names of the files that differ from the packaged ones. Reads every byte.

        Once `is_ended` returns True, files not read by then count as unchanged.
        """
        missing = self.missing()
        if missing == (LIST,):
            return missing
        changed = tuple(
            name
            for told, _size, name in self._listed()
            if name in missing or not _holds(self.folder / name, told, is_ended)
        )
        return changed if self._is_signed() else (LIST, *changed)

    def _is_signed(self) -> bool:
        """Whether the signer named in the program signed the list, or none is named."""
        from index import listing_signer  # noqa: PLC0415  not before the first window

        if not self.signer:
            return True
        try:
            listed, signature = (self.folder / LIST).read_bytes(), _start(self.folder / SIGNATURE)
            return listing_signer(listed, signature) == self.signer
        except OSError:
            return False

    def _listed(self) -> list[tuple[str, int, str]]:
        lines = (self.folder / LIST).read_text(encoding="utf-8").splitlines()
        parts = (line.split(" ", 2) for line in lines)
        return [(told, int(size), name) for told, size, name in parts]


def find_bundle() -> Bundle | None:
    """Return the bundle that this Satchel runs from, or None where it runs from its sources."""
    program = Path(sys.executable)  # Python itself where it runs from sources
    return Bundle(program.resolve().parent) if program.stem.lower() == "satchel" else None


def _start(file: Path) -> bytes:
    """Return the contents of a small file. Raises OSError."""
    with file.open("rb") as stream:
        return stream.read(_LONGEST)


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
