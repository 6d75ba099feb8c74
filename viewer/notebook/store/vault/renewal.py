"""Puts another file in the notebook's place, and gives files another key: whole, or not at all."""

from contextlib import closing, suppress
from pathlib import Path

import apsw

from index import replace_file
from viewer.notebook.store.errors import BackupUnusable, CopyUnusable, NotebookBusy, NotebookTooNew
from viewer.notebook.store.file.connection import connect_to_read, encrypt_anew, fits, is_whole
from viewer.notebook.store.file.files import (
    Files,
    beside,
    copy_whole,
    make_private,
    sync_file,
    sync_folder,
)
from viewer.notebook.store.file.key_slots import DataKey, Ring
from viewer.notebook.store.file.migrations import version_of
from viewer.notebook.store.vault.backups import Backups, remove


def key_that_fits(path: Path, ring: Ring) -> DataKey | None:
    """Return the key of `ring` that opens `path`, or None. Raises apsw.Error."""
    return next((key for key in ring.keys if fits(path, key)), None)


def renew_notebook(
    files: Files, connection: apsw.Connection, keys: tuple[DataKey, DataKey]
) -> None:
    """Encrypt the notebook, open as `connection`, with the second of `keys` instead of the first.

    The connection is closed for it. Raises NotebookBusy where another process is reading,
    apsw.Error, OSError: then it is as it was.
    """
    draft = _draft(files.database)
    remove(draft)
    try:
        make_private(draft)
        connection.execute("VACUUM INTO ?", (str(draft),))
        encrypt_anew(draft, *keys)
        _check(draft, keys[1])
        finish(connection)
        _put(files, draft)
    finally:
        remove(draft)


def renew_backups(backups: Backups) -> None:
    """Encrypt with the newest key all backups that have an older one. Raises apsw.Error, OSError.

    One that no key opens is left to be thinned.
    """
    ring = backups.ring
    for path in backups.paths():
        key = key_that_fits(path, ring)
        if key is not None and key != ring.key:
            _renew_backup(path, key, ring.key)


def _renew_backup(path: Path, key: DataKey, following: DataKey) -> None:
    """Encrypt the backup `path` with another key. Raises apsw.Error, OSError: it is as it was."""
    draft = _draft(path)
    remove(draft)
    try:
        copy_whole(path, draft)
        encrypt_anew(draft, key, following)
        _check(draft, following)
        replace_file(draft, path)
        sync_folder(path.parent)
    finally:
        remove(draft)


def put_back(files: Files, backup: Path, backups: Backups) -> Path | None:
    """Put a copy of `backup` in the place of the notebook, which nobody has open.

    What was there is copied aside first: return its name, or None where nothing was. Raises
    BackupUnusable, apsw.Error, OSError: then what was there is still in its place.
    """
    draft, key = _draft(files.database), backups.key_of(backup)
    remove(draft)
    try:
        copy_whole(backup, draft)
        if key != backups.ring.key:
            encrypt_anew(draft, key, backups.ring.key)
        _check(draft, backups.ring.key)
        aside = _copy_aside(files)
        _put(files, draft)
    finally:
        remove(draft)
    return aside


def put_copy(files: Files, data: bytes, ring: Ring, newest: int) -> None:
    """Put `data`, the encrypted file of a copy, where no notebook is.

    Raises NotebookTooNew where its form is newer than `newest`, CopyUnusable where it is not whole
    or fits no key of `ring`, OSError: then nothing is there.
    """
    draft = _draft(files.database)
    remove(draft)
    try:
        make_private(draft)
        draft.write_bytes(data)
        sync_file(draft)
        _check_copy(draft, ring, newest)
        replace_file(draft, files.database)
        sync_folder(files.folder)
    finally:
        remove(draft)


def _check_copy(draft: Path, ring: Ring, newest: int) -> None:
    for key in ring.keys:
        with suppress(apsw.Error), closing(connect_to_read(draft, key)) as connection:
            if version_of(connection) > newest:
                raise NotebookTooNew
            if is_whole(connection):
                return
    raise CopyUnusable


def finish(connection: apsw.Connection) -> None:
    """Bring all that waits in the log into the file itself, and close it.

    Raises NotebookBusy where another process's reading stands against it, apsw.Error.
    """
    if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").get[0]:
        raise NotebookBusy
    connection.close()


def _put(files: Files, draft: Path) -> None:
    """Give the whole file `draft` the place of the notebook, whose log was dealt with."""
    for path in beside(files.database):
        if path != files.database:
            path.unlink(missing_ok=True)
    replace_file(draft, files.database)
    sync_folder(files.folder)


def _copy_aside(files: Files) -> Path | None:
    """Copy the notebook and its log to a name of their own. Raises OSError."""
    if not files.database.exists():
        return None
    aside = files.aside()
    try:
        for source, target in zip(beside(files.database), beside(aside), strict=True):
            if source.exists() and not source.name.endswith("-shm"):
                copy_whole(source, target)
    except OSError:
        remove(aside)
        raise
    sync_folder(files.folder)
    return aside


def _check(draft: Path, key: DataKey) -> None:
    """Bring `draft` down to the disk, and read all of it. Raises BackupUnusable, OSError."""
    sync_file(draft)
    with suppress(apsw.Error), closing(connect_to_read(draft, key)) as connection:
        if is_whole(connection):
            return
    raise BackupUnusable


def _draft(path: Path) -> Path:
    return path.with_name(f".{path.name}.new")
