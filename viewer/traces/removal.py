"""Deletes what this computer holds of Satchel, and says why a file was not deleted.

Keys are deleted first, after overwriting. What an open Satchel writes again is deleted when it has
ended.
"""

import errno
import os
import stat
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from index import OutputFailed, Value
from viewer.notebook.store.errors import NotebookBusy
from viewer.notebook.store.file.files import Files, overwrite, sync_folder
from viewer.notebook.store.file.write_lock import WriteLock
from viewer.platform.paths import Home
from viewer.traces.inventory import (
    OWN_FOLDERS,
    TraceKind,
    is_folder,
    is_link,
    take_inventory,
)
from viewer.traces.recent_files import ListUnreadable, SystemLists

_IN_USE = {errno.EBUSY, errno.ETXTBSY}
_SHARED = {32, 33}  # codes of Windows: another program has the file open


class Obstacle(StrEnum):
    """Why something could not be deleted, or what of it stays."""

    IN_USE = "in-use"
    READ_ONLY = "read-only"
    NO_RIGHTS = "no-rights"
    LINK = "link"
    LIST = "list"
    OTHER = "other"


class Remnant(Value):
    """What was not deleted. For a `LINK` that is its target: the link itself is deleted."""

    path: Path
    obstacle: Obstacle


def remove_traces(
    home: Home, lists: SystemLists, kinds: Collection[TraceKind], *, is_open: bool = False
) -> tuple[Remnant, ...]:
    """Delete the traces of `kinds`; return what was not deleted.

    With the library go the indexes, which hold the words of its archives. Where Satchel `is_open`,
    its own lock stays.
    """
    wanted = set(kinds)
    if TraceKind.LIBRARY in wanted:
        wanted.add(TraceKind.INDEXES)
    held = {
        trace.kind: trace.paths for trace in take_inventory(home, lists, is_open=is_open).traces
    }
    left: list[Remnant] = []
    if TraceKind.KEYS in wanted:
        left += _delete(held.pop(TraceKind.KEYS, ()), overwritten=True)
    if TraceKind.NOTEBOOK in wanted:
        left += _wipe(home.notebook, held.pop(TraceKind.NOTEBOOK, ()))
    for kind in wanted - {TraceKind.RECENT}:
        left += _delete(held.get(kind, ()))
    if TraceKind.RECENT in wanted:
        left += _cut(lists)
    _drop_empty(home, is_open=is_open)
    return tuple(left)


def remove_last(home: Home, lists: SystemLists) -> None:
    """Delete what is left after Satchel has closed its files, and the data folder.

    A folder beside the program stays, empty: it marks a copy on a stick as portable, which then
    writes nothing on the next computer.
    """
    remove_traces(home, lists, TraceKind)
    if not home.portable and is_folder(home.folder):
        with suppress(OSError):
            home.folder.rmdir()


def _wipe(folder: Path, held: Collection[Path]) -> Iterator[Remnant]:
    """Wipe the notebook, keys first, unless another process has it open."""
    links = [path for path in held if is_link(path)]
    if is_folder(folder):
        if _is_busy(folder / "lock"):
            yield Remnant(folder, Obstacle.IN_USE)
            return
        Files(folder).wipe()
    else:  # the notebook may have been set aside
        aside = folder.parent.glob(f"{folder.name}.set-aside-*")
        for each in filter(is_folder, aside):
            Files(each).wipe()
    yield from (Remnant(path, Obstacle.LINK) for path in links if not os.path.lexists(path))
    yield from _delete(path for path in held if os.path.lexists(path))


def _is_busy(lock: Path) -> bool:
    """Return whether another process has the notebook open for writing."""
    if is_link(lock):  # not one of Satchel's
        return False
    hold = WriteLock(lock)
    hold.release()  # Windows cannot delete an open file
    return isinstance(hold.refused, NotebookBusy)


def _delete(paths: Iterable[Path], *, overwritten: bool = False) -> Iterator[Remnant]:
    for path in paths:
        leads = is_link(path)
        if overwritten:
            with suppress(OSError):
                overwrite(path)
        try:
            _unlink(path)
        except FileNotFoundError:
            continue
        except OSError as error:
            yield Remnant(path, _obstacle(error))
        else:
            if leads:
                yield Remnant(path, Obstacle.LINK)


def _unlink(path: Path) -> None:
    """Delete a file, or a link itself. Raises OSError."""
    try:
        path.unlink()
    except PermissionError:
        if os.name != "nt":
            raise
        if path.is_junction():
            path.rmdir()  # the junction, not its target
        else:
            path.chmod(stat.S_IWRITE)  # a read-only file cannot be deleted there
            path.unlink()


def _obstacle(error: OSError) -> Obstacle:
    if error.errno in _IN_USE or getattr(error, "winerror", None) in _SHARED:
        return Obstacle.IN_USE
    if error.errno == errno.EROFS:
        return Obstacle.READ_ONLY
    if error.errno in (errno.EACCES, errno.EPERM):
        return Obstacle.NO_RIGHTS
    return Obstacle.OTHER


def _cut(lists: SystemLists) -> Iterator[Remnant]:
    """Cut the entries for archives out of the lists of the system."""
    yield from _delete(lists.notes())
    if lists.bookmarks is None:
        return
    try:
        lists.cut_bookmarks()
    except OSError as error:
        yield Remnant(lists.bookmarks, _obstacle(error))
    except OutputFailed:
        yield Remnant(lists.bookmarks, Obstacle.NO_RIGHTS)
    except ListUnreadable:
        yield Remnant(lists.bookmarks, Obstacle.LIST)


def _drop_empty(home: Home, *, is_open: bool) -> None:
    """Remove Satchel's own empty folders, and flush that to the disk."""
    folders = [home.folder / name for name in OWN_FOLDERS if not (is_open and name == "handed")]
    for folder in filter(is_folder, (*folders, home.notebook / "backups", home.notebook)):
        with suppress(OSError):
            folder.rmdir()
    if home.folder.is_dir():
        sync_folder(home.folder)
