"""The list of a library as a file: paths of archives that were not copied, and changes."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from index.container.files import make_folder, read_whole, write_whole
from index.errors import ArchiveUnreadable, OutputFailed
from index.library.editions import MOST, Changes, Named
from index.limits import ID, MAX_NUMBER
from index.values import Value, as_dict, value_field

VERSION = 1
_MOST_BYTES = 8 << 20
_SHA256 = re.compile(r"[0-9a-f]{64}")
_KINDS = ("added", "altered", "described", "restored")
_COUNTED = ("withdrawn", "followed", "gone")  # ids of these, which an older Satchel wrote, go


class LinkedFile(Value):
    """The path of a file elsewhere, and the SHA-256 of its bytes when it was added."""

    path: str
    sha256: str


class LibraryList(Value):
    """The content of the list. `changes` is SHA-256 -> what that edition changed."""

    links: tuple[LinkedFile, ...] = ()
    changes: Mapping[str, Changes] = value_field(default_factory=dict)


def read_held(path: Path) -> LibraryList:
    """Return the list at `path`: an empty one where it is absent or unreadable."""
    try:
        data = read_whole(path)
        said: Any = json.loads(data if len(data) <= _MOST_BYTES else b"")
        if said["version"] != VERSION:
            return LibraryList()
        links = tuple(
            LinkedFile(_path(each["path"]), _sha256(each["sha256"])) for each in said["links"]
        )
        told = {_sha256(name): _changes(each) for name, each in said["changes"].items()}
    except (ArchiveUnreadable, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return LibraryList()
    return LibraryList(links, told)


def write_held(held: LibraryList, path: Path) -> bool:
    """Write `held` to `path`, readable by its owner alone; return whether that succeeded.

    A list of a newer Satchel is not overwritten.
    """
    if _is_newer(path):
        return False
    said = {"version": VERSION} | as_dict(held)
    try:
        make_folder(path.parent)
        write_whole(path, json.dumps(said).encode() + b"\n", private=True)
    except (OSError, OutputFailed):
        return False
    return True


def _is_newer(path: Path) -> bool:
    try:
        version = json.loads(read_whole(path))["version"]
    except (ArchiveUnreadable, ValueError, TypeError, KeyError, RecursionError):
        return False
    return isinstance(version, int) and version > VERSION


def _path(value: object) -> str:
    if not isinstance(value, str) or not value or "\0" in value:
        raise ValueError("no path")
    return value


def _sha256(value: object) -> str:
    if not isinstance(value, str) or not _SHA256.fullmatch(value):
        raise ValueError("no hash")
    return value


def _changes(said: Mapping[str, Any]) -> Changes:
    none = {"count": 0, "first": ()}  # an earlier Satchel wrote none of these
    said = {"restored": none, "followed": none, **said}
    kinds = {kind: _named(said[kind]) for kind in _KINDS}
    kinds |= {kind: Named(_number(said[kind]["count"])) for kind in _COUNTED}
    before, after = _number(said["before"]), _number(said["after"])
    return Changes(before, after, **kinds, beside=said["beside"] is True)


def _named(said: Mapping[str, Any]) -> Named:
    first = tuple(said["first"])
    if len(first) > MOST or not all(isinstance(name, str) and ID.fullmatch(name) for name in first):
        raise ValueError("no ids")
    return Named(_number(said["count"]), first)


def _number(value: object) -> int:
    if type(value) is not int or not 0 <= value <= MAX_NUMBER:
        raise ValueError("no number")
    return value
