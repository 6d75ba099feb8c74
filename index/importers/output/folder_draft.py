"""A folder under a hidden name until it is whole, locked while a process makes it."""

import os
import re
import secrets
import shutil
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_LONGEST = 40  # characters of the name that the hidden one has
_TRIES = 3
_HELD = frozenset(
    {"archive.toml", "codebook.toml", "vocabulary.toml", "documents", "source", "pictures"}
    | {"guesses.toml", "codings.toml", "notes.toml", "translations"}
)


@contextmanager
def folder_draft(target: Path) -> Iterator[Path]:
    """Make an empty folder beside `target`, to be renamed; what is there at the end is deleted.

    What a killed process left of a draft of `target` is deleted first. Raises OSError.
    """
    _delete_abandoned(target)
    draft, handle = _made(target)
    try:
        yield draft
    finally:
        shutil.rmtree(draft, ignore_errors=True)
        if handle is not None:
            os.close(handle)


def _made(target: Path) -> tuple[Path, int | None]:
    """Return a new folder, and the handle that locks it, None where the system has no such lock.

    Another process may lock and delete it before that, so a second one is tried.
    """
    for left in reversed(range(_TRIES)):
        # `tempfile` tries other names for days where Windows denies writing.
        draft = target.with_name(f"{_prefix(target)}{secrets.token_hex(8)}")
        draft.mkdir(mode=0o700)
        handle = _locked(draft)
        if handle is not None or not left:
            return draft, handle
        with suppress(OSError):
            draft.rmdir()
    raise OSError


def _prefix(target: Path) -> str:
    return f".{target.name[:_LONGEST]}."


def _delete_abandoned(target: Path) -> None:
    """Delete the drafts of `target` that no process holds.

    A folder is one only by its name, its owner and what it holds; any other stays, and all do where
    the system cannot lock a folder.
    """
    name = re.compile(rf"{re.escape(_prefix(target))}[0-9a-f]{{16}}")
    with suppress(OSError):
        for path in [each for each in target.parent.iterdir() if name.fullmatch(each.name)]:
            handle = _locked(path)
            if handle is None:
                continue
            if _is_own(handle):
                shutil.rmtree(path, ignore_errors=True)
            os.close(handle)


if sys.platform == "win32":

    def _locked(_folder: Path) -> int | None:
        """Return None: no folder can be locked."""
        return None

    def _is_own(_handle: int) -> bool:
        return False

else:
    import fcntl

    def _locked(folder: Path) -> int | None:
        """Return the handle that locks `folder` until it is closed, None where another one does."""
        try:
            handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        except OSError:
            return None
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if os.path.samestat(os.fstat(handle), folder.lstat()):
                return handle
        except OSError:  # it is locked, has no locks, or is gone
            pass
        os.close(handle)
        return None

    def _is_own(handle: int) -> bool:
        """Return whether the open folder belongs to this user, and holds what a draft may hold."""
        told = os.fstat(handle)
        is_mine = stat.S_ISDIR(told.st_mode) and told.st_uid == os.geteuid()
        return is_mine and _HELD.issuperset(os.listdir(handle))
