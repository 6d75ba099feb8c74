"""Changes several files of a folder together: all of them or none, also where it is interrupted.

The new files are written into a hidden folder within it. When all are there it gets the name
PENDING, and from then on the change counts: whoever finds it finishes it. Before that nothing of
the folder is touched.
"""

import json
import os
import secrets
import shutil
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Any

from index.container.files import is_only_read, write_whole
from index.errors import OutputFailed, SourceProblem
from index.limits import MAX_FILE
from index.source.checks.file_names import CONFLICTS, GUESSES, NO_NAMES, TABLE_FILES
from index.source.text_files import PENDING

_LIST = "files.json"
_HEAD = "archive.toml"
_LARGEST_LIST = 1 << 20  # bytes: of 5,000 files with long names
_TABLES = frozenset({*TABLE_FILES, CONFLICTS, GUESSES, NO_NAMES})
_PARTS = frozenset({"documents", "source", "pictures", "translations"})


def change_folder(
    folder: Path, files: Mapping[str, bytes], removed: Sequence[str], seen: Mapping[str, bytes]
) -> None:
    """Write `files` into `folder` and remove others, all or nothing.

    `seen` are the files as they were read, whose change meanwhile stops it. Raises OutputFailed,
    and SourceProblem where a file would lie outside of the folder, or be larger than is read.
    """
    check_parts(folder, [*files, *removed])
    check_sizes(files)
    draft = _draft_in(folder)
    try:
        draft.mkdir(mode=0o700)
        for number, data in enumerate(files.values()):
            _write(draft / str(number), data)
        listed = {"written": list(files), "removed": list(removed)}
        _write(draft / _LIST, json.dumps(listed).encode())
        for name, data in seen.items():
            if _held(folder / name) != data:
                raise OutputFailed(
                    "“{name}” was changed meanwhile. Nothing was written: do it again.", name=name
                )
        draft.rename(folder / PENDING)
    except (OSError, ValueError) as error:
        raise _failed(folder, error) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    finish_change(folder)


def change_file(folder: Path, file: str, data: bytes, *, new: bool) -> None:
    """Write one `file` of `folder`, whole or not at all; a `new` one replaces no other.

    Raises OutputFailed.
    """
    try:
        write_whole(folder / file, data, new=new)
    except OutputFailed as failure:
        error = failure.__cause__
        if isinstance(error, OSError | ValueError):
            raise _failed(folder, error) from error
        raise


def finish_change(folder: Path) -> None:
    """Finish a change that was interrupted, and remove what others left.

    Raises OutputFailed, and SourceProblem where the change is not Satchel's own.
    """
    pending = folder / PENDING
    try:
        for each in folder.glob(f"{PENDING}.*"):
            shutil.rmtree(each, ignore_errors=True)
        if not os.path.lexists(pending):
            return
        if pending.is_symlink() or pending.is_junction() or not pending.is_dir():
            raise _not_ours()
        written, removed = _listed(pending / _LIST)
        parts = [pending / str(number) for number in range(len(written))]
        check_parts(folder, [*written, *removed])
        if any(os.path.lexists(part) and not _is_file(part, MAX_FILE) for part in parts):
            raise _not_ours()
        for part, name in zip(parts, written, strict=True):
            _place(part, folder / name)
        for name in removed:
            (folder / name).unlink(missing_ok=True)
        done = pending.rename(_draft_in(folder))  # so that no half of it is ever pending
        shutil.rmtree(done, ignore_errors=True)
    except (OSError, ValueError) as error:
        raise _failed(folder, error) from error


def check_parts(folder: Path, names: Iterable[str]) -> None:
    """Raise SourceProblem where one of `names` would lie outside of `folder`, through a link."""
    for part in sorted({PurePosixPath(name).parts[0] for name in names if "/" in name}):
        path = folder / part
        if path.is_symlink() or path.is_junction():
            raise SourceProblem(
                "“{name}” in this folder is a link to another one. Put a folder of its own in its "
                "place.",
                name=part,
            )


def check_sizes(files: Mapping[str, bytes]) -> None:
    """Raise SourceProblem where one of `files` is larger than a file of a folder may be."""
    for name, data in files.items():
        if len(data) > MAX_FILE:
            raise SourceProblem("“{name}” would be larger than 16 MB. Put less into it.", name=name)


def _draft_in(folder: Path) -> Path:
    """Return a folder that is not there; what a kill leaves of it, the next change removes."""
    return folder / f"{PENDING}.{secrets.token_hex(8)}"


def _place(new: Path, old: Path) -> None:
    if not new.exists():
        return  # placed before the interruption
    old.parent.mkdir(exist_ok=True)
    with suppress(OSError):
        shutil.copymode(old, new)
    new.replace(old)


def _listed(file: Path) -> tuple[list[str], list[str]]:
    """Return the names in the list of a change. Raises SourceProblem where it is not Satchel's."""
    if os.path.lexists(file) and not _is_file(file, _LARGEST_LIST):
        raise _not_ours()
    try:
        held: Any = json.loads(file.read_bytes())
        written, removed = held["written"], held["removed"]
        names = list(_strings([*written, *removed]))
        if all(map(_is_ours, names)) and _HEAD not in removed:
            return list(written), list(removed)
    except (ValueError, KeyError, TypeError, RecursionError):
        pass
    raise _not_ours()


def _not_ours() -> SourceProblem:
    return SourceProblem(
        "“{name}” in this folder is not Satchel’s. Take it out, then do it again.", name=PENDING
    )


def _is_file(path: Path, most: int) -> bool:
    """Return whether a file itself is at `path`, of at most so many bytes: no link, no pipe."""
    with suppress(OSError):
        found = path.lstat()
        return stat.S_ISREG(found.st_mode) and found.st_size <= most
    return False


def _strings(values: Sequence[object]) -> Iterator[str]:
    for each in values:
        if not isinstance(each, str):
            raise TypeError("no name")
        yield each


def _is_ours(name: str) -> bool:
    """Return whether a change may write the file `name` of a folder."""
    parts = PurePosixPath(name).parts
    if any(part in ("..", "/") or part.startswith(".") or "\\" in part for part in parts):
        return False
    return name in _TABLES or (len(parts) == 2 and parts[0] in _PARTS)


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _held(path: Path) -> bytes:
    with suppress(FileNotFoundError):
        return path.read_bytes()
    return b""


def _failed(folder: Path, error: Exception) -> OutputFailed:
    if is_only_read(error):
        return OutputFailed(
            "“{name}” could not be changed: it can only be read now. Let it be written to, then do "
            "it again.",
            name=folder.name,
        )
    return OutputFailed(
        "“{name}” could not be changed: {why}. Make room, then do it again.",
        name=folder.name,
        why=getattr(error, "strerror", None) or "it has no usable name",
    )
