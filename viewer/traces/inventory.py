"""Finds and measures what this computer holds of Satchel; nothing is changed.

Satchel's own files are recognised by place and name. No link and no other file is taken for one: a
link is listed itself, and its target is left alone.
"""

import os
import re
import stat
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path

from index import ArchiveError, Seals, Value
from viewer.notebook.store.file.files import Files
from viewer.platform.paths import LEFT, Home
from viewer.traces.recent_files import SystemLists

_RANDOM = r"[0-9a-f]{16}"  # the end of the name of a file being written


class TraceKind(StrEnum):
    """The kinds of traces, in the order in which they are shown."""

    LIBRARY = "library"
    INDEXES = "indexes"
    NOTEBOOK = "notebook"
    LEDGER = "ledger"
    KEYS = "keys"
    PUBLISHED = "published"
    FOLDERS = "folders"
    SETTINGS = "settings"
    LOG = "log"
    WORKING = "working"
    RECENT = "recent"
    THUMBNAILS = "thumbnails"


class Trace(Value):
    """The traces of one kind: files, or the lists of the system that name archives.

    `count` is of files or of lines in such lists; `size` is in bytes. Of the copies of archives so
    many are `sealed`, and so many `plain`.
    """

    kind: TraceKind
    paths: tuple[Path, ...]
    count: int
    size: int
    sealed: int = 0
    plain: int = 0


class Inventory(Value):
    """All traces found. `others` are files in Satchel's `folder` that are not its own."""

    folder: Path
    traces: tuple[Trace, ...] = ()
    others: tuple[Path, ...] = ()

    @property
    def kinds(self) -> frozenset[TraceKind]:
        """The kinds of the traces found."""
        return frozenset(each.kind for each in self.traces)

    @property
    def size(self) -> int:
        """The bytes of all traces."""
        return sum(each.size for each in self.traces)


def _names(*names: str) -> re.Pattern[str]:
    """Return a pattern for files with these names, complete or being written."""
    either = (rf"{re.escape(name)}|\.{re.escape(name[:40])}\.{_RANDOM}" for name in names)
    return re.compile("|".join(either))


_DRAFT = rf"\.[^/]{{1,40}}\.{_RANDOM}"
_ON_TOP = {
    TraceKind.LIBRARY: _names("library.json"),
    TraceKind.FOLDERS: _names("folders.json"),
    TraceKind.SETTINGS: _names("settings.json"),
    TraceKind.LOG: _names("satchel.log"),
    TraceKind.WORKING: _names("open.lock", LEFT),
}
_WITHIN = {  # name of a folder -> its kind, and the names of its own files
    "library": (TraceKind.LIBRARY, re.compile(rf"[0-9a-f]{{64}}\.satchel|{_DRAFT}")),
    "indexes": (TraceKind.INDEXES, re.compile(rf"key|[0-9a-f-]+\.index|{_DRAFT}")),
    "ledger": (TraceKind.LEDGER, re.compile(rf"salt|[0-9a-f]{{32}}\.json|{_DRAFT}")),
    "keys": (TraceKind.KEYS, re.compile(rf"own\.key|known\.json|{_DRAFT}")),
    "published": (TraceKind.PUBLISHED, re.compile(rf"[0-9a-f]{{32}}\.toml|{_DRAFT}")),
    "handed": (TraceKind.WORKING, re.compile(rf"[0-9a-f]{{16}}\.note|{_DRAFT}")),
}
_OF_OPEN = ("open.lock", "handed")
OWN_FOLDERS = tuple(_WITHIN)
"""Names of Satchel's folders that are removed when empty, except the notebook's."""


def take_inventory(home: Home, lists: SystemLists, *, is_open: bool = False) -> Inventory:
    """Return the traces of Satchel in `home` and in the `lists` of the system.

    Where Satchel `is_open` here, files that only an open one has are left out: they go when it
    closes.
    """
    found: dict[TraceKind, list[Path]] = {kind: [] for kind in TraceKind}
    others: list[Path] = []
    for path in _entries(home.folder):
        if is_open and path.name in _OF_OPEN:
            continue
        kinds = [kind for kind, names in _ON_TOP.items() if names.fullmatch(path.name)]
        if path.name in _WITHIN:
            kind, names = _WITHIN[path.name]
            _sort(path, kind, names, found, others)
        elif path.name.partition(".set-aside-")[0] == home.notebook.name:
            found[TraceKind.NOTEBOOK] += _of_notebook(path, others)
        elif kinds and not is_folder(path):
            found[kinds[0]].append(path)
        else:
            others += _files(path)
    found[TraceKind.THUMBNAILS] = list(lists.thumbnails())
    traces = [_trace(kind, paths) for kind, paths in found.items() if paths]
    recent = lists.recent()
    if recent:
        places = tuple(dict.fromkeys(each.place for each in recent))
        size = sum(each.size for each in recent)
        traces.append(Trace(TraceKind.RECENT, places, len(recent), size))
    order = list(TraceKind)
    traces.sort(key=lambda each: order.index(each.kind))
    return Inventory(home.folder, tuple(traces), tuple(others))


def is_link(path: Path) -> bool:
    """Return whether `path` is a symbolic link, or a junction of Windows."""
    return path.is_symlink() or path.is_junction()


def is_folder(path: Path) -> bool:
    """Return whether `path` is a folder itself, not a link to one."""
    return path.is_dir() and not is_link(path)


def _sort(
    folder: Path,
    kind: TraceKind,
    names: re.Pattern[str],
    found: dict[TraceKind, list[Path]],
    others: list[Path],
) -> None:
    """Sort the contents of `folder`, or the link in its place, into its own files and others."""
    if not is_folder(folder):
        if is_link(folder):
            found[kind].append(folder)
        else:
            others.append(folder)
        return
    for path in _entries(folder):
        if names.fullmatch(path.name) and not is_folder(path):
            found[kind].append(path)
        else:
            others += _files(path)


def _of_notebook(folder: Path, others: list[Path]) -> Iterable[Path]:
    if is_link(folder):
        return (folder,)
    if not is_folder(folder):
        others.append(folder)
        return ()
    held = Files(folder).held()
    known = set(held)
    others += (path for path in _files(folder) if path not in known)
    return held


def _entries(folder: Path) -> list[Path]:
    """Return the entries of `folder` by name; none where it cannot be read."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _files(path: Path) -> Iterator[Path]:
    """Yield the file `path`, or all files below the folder `path`. Follows no links."""
    if is_folder(path):
        for each in _entries(path):
            yield from _files(each)
    else:
        yield path


def _trace(kind: TraceKind, paths: list[Path]) -> Trace:
    archives = [path for path in paths if path.suffix == ".satchel"]
    sealed = sum(map(_is_sealed, archives))
    size = sum(map(_size, paths))
    return Trace(kind, tuple(paths), len(paths), size, sealed, len(archives) - sealed)


def _is_sealed(path: Path) -> bool:
    """Return whether a copy of an archive is sealed. Follows no links."""
    try:
        return not is_link(path) and Seals().need(path)
    except ArchiveError:
        return False


def _size(path: Path) -> int:
    """Return the size of a file; 0 for a link."""
    try:
        told = os.lstat(path)
    except OSError:  # it was deleted just now
        return 0
    return told.st_size if stat.S_ISREG(told.st_mode) else 0
