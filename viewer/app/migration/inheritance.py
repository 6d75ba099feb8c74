"""Takes over the data of an older Satchel beside this one, for a new copy on the same stick.

The data is copied, so the older one can still be used. Settings, signers, the notebook and the list
of the library are first copied to a draft folder, which is then renamed in one step: a stick pulled
out before that leaves nothing, and after it the next start goes on. Signers are taken over exactly,
or nothing is. The archives in the library are copied when the window is open (`archive_transfer`),
each whole or not at all; until then a note says whose they are.
"""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from index import ArchiveUnreadable, OutputFailed, Value, make_folder, read_whole, write_whole
from viewer.app.migration.older_copy import (
    LEDGER,
    LIBRARY,
    LIST,
    NOTEBOOK,
    SETTINGS,
    OlderCopy,
    beside,
)
from viewer.platform.paths import LEFT, Home

_MOST_NOTE = 64 << 10  # bytes
_DRAFT, _WHOLE = "taking-over", "taken-over-"
_OWN = (LEDGER, LIBRARY, LIST, NOTEBOOK, SETTINGS)
_TAKEN = (
    LEDGER,
    LIST,
    LEFT,
    NOTEBOOK,
    SETTINGS,
)  # settings last: while they are missing, the next start goes on


class Inheritance(Value):
    """The version of the older Satchel, and whether its data was taken over.

    It is not `is_whole` while archives are still to be copied from `older`, where that is present.
    """

    version: str
    is_taken: bool
    is_whole: bool = True
    older: OlderCopy | None = None

    @property
    def told(self) -> str:
        """The result as a sentence."""
        if not self.is_whole:
            told = QCoreApplication.translate(
                "Inheriting",
                "Not all archives of “Satchel {version}” were taken over. "
                "They are still in its folder.",
            )
        elif self.is_taken:
            told = QCoreApplication.translate(
                "Inheriting",
                "Settings, archives and the notebook were taken over from “Satchel {version}”.",
            )
        else:
            told = QCoreApplication.translate(
                "Inheriting",
                "Settings, archives and the notebook of “Satchel {version}” could not be taken "
                "over. They are still in its folder.",
            )
        return told.format(version=self.version)


def inherit(home: Home) -> Inheritance | None:
    """Take over the data of the newest Satchel beside this one that is not newer than this.

    Return the result, or None where there was nothing to take over, or `home` already holds data.
    """
    if home.bundle is None:
        return None
    begun = next(iter(sorted(home.folder.glob(f"{_WHOLE}*"))), None)
    if begun:
        version = begun.name.removeprefix(_WHOLE)
        return _come_to(home, version, lambda: _settle(begun, home.folder))
    if home.archives_left.exists():
        return _left(home)
    if any(os.path.lexists(home.folder / name) for name in _OWN):
        return None
    found = beside(home.bundle.folder)
    older = max(found, key=lambda each: (each.numbers, each.used), default=None)
    if older is None:
        return None
    return _come_to(home, older.version, lambda: _take_over(older, home.folder))


def put_note_away(home: Home) -> None:
    """Delete the note on archives still to be copied: all are copied, or are not wanted."""
    with suppress(OSError):
        home.archives_left.unlink()


def _come_to(home: Home, version: str, work: Callable[[], None]) -> Inheritance:
    """Do the `work` of taking over from that version; return the result."""
    try:
        work()
    except (OSError, OutputFailed):
        return Inheritance(version, is_taken=False)
    return _left(home) or Inheritance(version, is_taken=True)


def _left(home: Home) -> Inheritance | None:
    """Return what archives are still to be copied, or None where the note does not say."""
    try:
        told = read_whole(home.archives_left, most=_MOST_NOTE).decode("utf-8", "surrogatepass")
    except (ArchiveUnreadable, ValueError):
        told = ""
    version, _, name = told.partition("\n")
    if home.bundle is None or not name:
        put_note_away(home)
        return None
    found = (each for each in beside(home.bundle.folder) if each.folder.name == name)
    return Inheritance(version, is_taken=True, is_whole=False, older=next(found, None))


def _take_over(older: OlderCopy, folder: Path) -> None:
    """Copy the data of `older`, except archives, into `folder`; all of it or nothing.

    Raises OSError or OutputFailed.
    """
    draft = folder / _DRAFT
    older.require_closed()
    archives, own = older.files(LIBRARY), older.files(LEDGER, LIST, NOTEBOOK, SETTINGS)
    shutil.rmtree(draft, ignore_errors=True)
    try:
        make_folder(draft, new=True)
        for name, _size in own:
            make_folder((draft / name).parent)
            write_whole(draft / name, older.read(name), private=True)
        if archives:
            note = f"{older.version}\n{older.folder.name}".encode("utf-8", "surrogatepass")
            write_whole(draft / LEFT, note, private=True)
        whole = draft.replace(folder / f"{_WHOLE}{older.version}")
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    _settle(whole, folder)


def _settle(whole: Path, folder: Path) -> None:
    """Move the complete copy into its place in `folder`."""
    for name in _TAKEN:
        if os.path.lexists(whole / name):
            (whole / name).replace(folder / name)
    shutil.rmtree(whole, ignore_errors=True)
