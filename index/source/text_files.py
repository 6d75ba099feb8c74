"""Reads the text files of a source folder, and reports why one cannot be read."""

import codecs
import os
import stat
from pathlib import Path

from index.errors import SourceProblem
from index.limits import FILE, excess
from index.source.problems.problem import Problems
from index.text.russian import read_as_russian

PENDING = ".satchel-import"
"""The folder in which a change of several files waits; it is there only while one is made."""

_FEWEST_ZEROS = 4
_RIGHTS = "Ask for the right to read it, or copy it as somebody who has that."
_AS_UTF_8 = "Save it again as UTF-8: most editors ask for it as “encoding” under “Save as”."


def is_source_folder(folder: Path) -> bool:
    """Return whether `folder` is a source folder, whatever errors it has."""
    return not _why_no_source(folder)


def require_source(folder: Path) -> None:
    """Raise SourceProblem unless `folder` is a source folder, whatever errors it has."""
    wrong = _why_no_source(folder)
    if wrong:
        raise SourceProblem(wrong, folder=str(folder))


def _why_no_source(folder: Path) -> str:
    """Return a sentence why `folder` is no source folder, or ""."""
    head = folder / "archive.toml"
    try:
        if head.is_symlink() and not head.exists():
            return "archive.toml in “{folder}” is a link that leads to nothing. Put the file there."
        if not stat.S_ISREG(head.stat().st_mode):
            return "archive.toml in “{folder}” is no file. Put the file itself there."
    except PermissionError:
        return "“{folder}” may not be opened by this user. Ask for the right, or choose another."
    except (OSError, ValueError):  # it does not exist, or its name is invalid
        return _why_no_folder(folder)
    return ""


def _why_no_folder(folder: Path) -> str:
    try:
        mode = folder.stat().st_mode
    except FileNotFoundError:
        return "“{folder}” is not there. Choose a folder that holds archive.toml."
    except (OSError, ValueError):
        mode = stat.S_IFDIR
    if not stat.S_ISDIR(mode):
        return "“{folder}” is not a folder. Choose the folder that holds archive.toml."
    return "“{folder}” holds no archive.toml. Choose the folder that has one."


def files_in(folder: Path, part: str, ending: str, problems: Problems | None = None) -> list[str]:
    """Return the files in the folder `part` of `folder` with that ending, as `part/name`, in order.

    Hidden files, which editor programs and systems leave behind, are skipped. Where the folder
    cannot be read, the list is empty and the reason is reported to `problems`, if given.
    """
    try:
        names = os.listdir(folder / part)  # noqa: PTH208  Path.iterdir is slower
    except FileNotFoundError:
        names = []
        if problems and (folder / part).is_symlink():
            _tell_link(part, problems)
    except (OSError, ValueError) as error:
        names = []
        if problems:
            _tell_folder(part, error, problems)
    return [
        f"{part}/{name}"
        for name in sorted(names)
        if name.endswith(ending) and not name.startswith(".")
    ]


def names_in(folder: Path) -> list[str]:
    """Return the names of what lies in `folder`, in order, without what is hidden."""
    try:
        names = os.listdir(folder)  # noqa: PTH208  Path.iterdir is slower, and as good
    except (OSError, ValueError):
        return []
    return [name for name in sorted(names) if not name.startswith(".")]


def _tell_folder(part: str, error: Exception, problems: Problems) -> None:
    said, hint = "This folder cannot be read.", "Look whether its disk is still there."
    if isinstance(error, PermissionError):
        said, hint = "This folder may not be opened by this user.", _RIGHTS
    elif isinstance(error, NotADirectoryError):
        said, hint = "This is a file, and must be a folder.", "Give the file another name."
    problems.error(part, None, "unreadable", said, hint)


def _tell_link(name: str, problems: Problems) -> None:
    hint = "Put the file itself in its place, or take the link out."
    problems.error(name, None, "unreadable", "This link leads to nothing that is there.", hint)


def size_of(path: Path) -> int:
    """Return the size of the file `path` in bytes; 0 where it is unknown."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


def read_text(folder: Path, file: str, problems: Problems) -> str | None:
    """Return the text of `file` in `folder`, without a byte order mark.

    Returns "" where there is no such file, and None where an error was reported to `problems`.
    """
    path = folder / file
    try:
        return _read(folder, path, file, problems)
    except FileNotFoundError:
        if not path.is_symlink():
            return ""
        _tell_link(file, problems)
    except PermissionError:
        said = "This file may not be read by this user."
        problems.error(file, None, "unreadable", said, _RIGHTS)
    except (OSError, ValueError):
        hint = "Save it as UTF-8 text in this folder."
        problems.error(file, None, "unreadable", "This file cannot be read.", hint)
    return None


def _read(folder: Path, path: Path, file: str, problems: Problems) -> str | None:
    if not path.resolve().is_relative_to(folder.resolve()):
        hint = "Put the file itself into this folder."
        problems.error(file, None, "unreadable", "This leads out of the folder.", hint)
        return None
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        hint = "Put a file of that name in its place, or take it out."
        said = "This is a folder, and must be a file."
        problems.error(file, None, "unreadable", said, hint)
        return None
    if over := excess([(FILE, found.st_size, "")]):
        problems.exceeds(file, None, over, "too-large")
        return None
    if not stat.S_ISREG(found.st_mode):  # reading a pipe would block
        problems.error(file, None, "unreadable", "This is no file.", "Put a text in its place.")
        return None
    return _decoded(path.read_bytes(), file, problems)


def _decoded(data: bytes, file: str, problems: Problems) -> str | None:
    """Return the UTF-8 text in `data`, or None where another encoding was reported."""
    is_wide = data.count(0) * _FEWEST_ZEROS > len(data) > 0  # one for each ASCII letter in UTF-16
    if is_wide or data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        said = "This file is saved as UTF-16, and must be UTF-8."
        problems.error(file, 1, "unreadable", said, _AS_UTF_8)
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        start = data.rfind(b"\n", 0, error.start) + 1
        line = data.count(b"\n", 0, error.start) + 1
        character = len(data[start : error.start].decode()) + 1
        russian = read_as_russian(data) is not None
        what = "saved as windows-1251, and must be UTF-8" if russian else "no UTF-8 text"
        said = f"Line {line}, character {character}: this file is {what}."
        problems.error(file, line, "unreadable", said, _AS_UTF_8)
        return None
