"""The editor's folders that were worked on last, to be offered again. No Qt."""

import json
from pathlib import Path
from typing import Any

from index import ArchiveError, make_folder, read_whole, require_source, write_whole
from viewer.platform.paths import Home

_MOST = 8  # folders
_MOST_BYTES = 64 << 10
_VERSION = 1


def recent_folders(home: Home) -> tuple[Path, ...]:
    """Return the folders that were worked on last and are still there."""
    return tuple(each for each in _listed(home) if _is_there(each))


def remember_folder(home: Home, folder: Path) -> None:
    """Put `folder` first in the list. Where that cannot be written, it is as before."""
    place = folder.absolute()
    listed = _listed(home)
    if not home.keeps or listed[:1] == [place]:
        return
    kept = [place, *(each for each in listed if each != place)][:_MOST]
    data = json.dumps({"version": _VERSION, "folders": [str(each) for each in kept]}, indent=2)
    try:
        make_folder(home.folders.parent)
        write_whole(home.folders, data.encode() + b"\n", private=True)
    except (OSError, ArchiveError):
        return


def _listed(home: Home) -> list[Path]:
    try:
        said: Any = json.loads(read_whole(home.folders, most=_MOST_BYTES))
        if said["version"] != _VERSION:
            return []
        return [Path(str(each)) for each in said["folders"]][:_MOST]
    except (ArchiveError, OSError, ValueError, TypeError, KeyError, RecursionError):
        return []


def _is_there(folder: Path) -> bool:
    try:
        require_source(folder)
    except (ArchiveError, OSError, ValueError):
        return False
    return True
