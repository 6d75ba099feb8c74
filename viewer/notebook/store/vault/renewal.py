"""Replaces the notebook's file, and encrypts files with another key: whole, or not at all."""

from contextlib import closing, suppress
from pathlib import Path

import apsw

from index import replace, replace_file
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
from viewer.notebook.store.file.key_slots import DataKey, Ring, Slots
from viewer.notebook.store.file.migrations import version_of
from viewer.notebook.store.vault.backups import Backups, remove


def key_that_fits(path: Path, ring: Ring) -> DataKey | None:
    """Return the key of `ring` that opens `path`, or None. Raises apsw.Error."""
    return next((key for key in ring.keys if fits(path, key)), None)


def renew_notebook(
    files: Files, connection: apsw.Connection, keys: tuple[DataKey, DataKey]
) -> None:
    """Encrypt the notebook of `connection` with the second of `keys` in place of the first.

    Closes the connection. If it raises NotebookBusy (another process is reading), apsw.Error or
    OSError, the file is unchanged.
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
    """Encrypt all backups that have an older key with the newest. Raises apsw.Error, OSError.

    Backups that no key opens are left, until they are thinned out.
    """
    ring = backups.ring
    for path in backups.paths():
        key = key_that_fits(path, ring)
        if key is not None and key != ring.key:
            renew_file(path, key, ring.key)


def renew_file(path: Path, key: DataKey, following: DataKey) -> None:
    """Encrypt the closed file `path` with another key. On apsw.Error, OSError it is unchanged."""
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


def drop_former(files: Files, slots: Slots, ring: Ring) -> tuple[Slots, Ring]:
    """Write slots without the former keys of `ring`, unless what was set aside may need them.

    Return the slots and the ring that count then. Raises NotSaved.
    """
    if files.set_aside():
        return slots, ring
    alone = replace(ring, former=())
    following = slots.dropping(alone)
    files.keep(following)
    return following, alone


def put_back(files: Files, backup: Path, backups: Backups) -> Path | None:
    """Put a copy of `backup` in the place of the notebook, which nobody has open.

    The former file is copied aside first: return its new path, or None if there was none. If it
    raises BackupUnusable, apsw.Error or OSError, the former file is still in place.
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
    """Write `data`, the encrypted file of a copy, where there is no notebook.

    Raises NotebookTooNew for a format above `newest`, CopyUnusable if it is damaged or fits no key
    of `ring`, OSError; then no file is left.
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
    """Write the write-ahead log into the file itself, and close it.

    Raises NotebookBusy if another process is reading, apsw.Error.
    """
    if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").get[0]:
        raise NotebookBusy
    connection.close()


def _put(files: Files, draft: Path) -> None:
    """Move the complete file `draft` to the place of the notebook, whose log is empty or copied."""
    for path in beside(files.database):
        if path != files.database:
            path.unlink(missing_ok=True)
    replace_file(draft, files.database)
    sync_folder(files.folder)


def _copy_aside(files: Files) -> Path | None:
    """Copy the database and its log to a new name. Raises OSError."""
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
    """Sync `draft` to the disk, and read all of it. Raises BackupUnusable, OSError."""
    sync_file(draft)
    with suppress(apsw.Error), closing(connect_to_read(draft, key)) as connection:
        if is_whole(connection):
            return
    raise BackupUnusable


def _draft(path: Path) -> Path:
    return path.with_name(f".{path.name}.new")
