"""Opens the encrypted file, always with the same settings."""

import os
from contextlib import closing, suppress
from pathlib import Path

import apsw

from index import Value
from viewer.notebook.store.file.error_messages import DAMAGE, TROUBLE
from viewer.notebook.store.file.key_slots import DataKey

_CIPHER = "chacha20"  # authenticates each page
_PATIENCE = 2_000  # ms to wait while another process reads or writes
_LOCKLESS = "multipleciphers-win32-none" if os.name == "nt" else "multipleciphers-unix-none"


class Engine(Value):
    """How the file is written. The defaults are what is shipped; only tests use others."""

    vfs: str = ""
    synchronous: str = "FULL"
    alone: bool = False  # for a `vfs` without memory shared between processes


SHIPPED = Engine()


def connect(path: Path, key: DataKey, engine: Engine = SHIPPED) -> apsw.Connection:
    """Open the file `path` to read and write; make it if it is missing. Raises apsw.Error.

    A file that this key does not fit and a damaged file both raise apsw.NotADBError. Since the key
    came out of an intact slot, the file is what is damaged.
    """
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
    connection = _opened(path, key, flags, engine.vfs, alone=engine.alone)
    try:
        connection.pragma("journal_mode", "wal")
        connection.pragma("synchronous", engine.synchronous)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_read(path: Path, key: DataKey) -> apsw.Connection:
    """Open the file `path` to read only. Raises apsw.Error.

    If nothing can be written, or the disk is full, SQLite cannot make the files through which
    readers and writers coordinate. The file is then opened without them, which is safe since nobody
    writes.
    """
    try:
        return _opened(path, key, apsw.SQLITE_OPEN_READONLY, "")
    except TROUBLE:
        if not was_closed(path):
            return _opened(path, key, apsw.SQLITE_OPEN_READONLY, _LOCKLESS, alone=True)
        return _opened(path, key, apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI, "")


def connect_in_memory() -> apsw.Connection:
    """Open a notebook that is in memory only."""
    return _ruled(apsw.Connection(":memory:"))


def fits(path: Path, key: DataKey) -> bool:
    """Return whether `path` can be read with `key`. Raises apsw.Error if that cannot be known.

    An empty file fits no key, although SQLite would begin a new notebook in it.
    """
    try:
        with closing(connect_to_read(path, key)) as connection:
            return bool(connection.pragma("user_version"))
    except DAMAGE:
        return False


def is_whole(connection: apsw.Connection, *, quickly: bool = False) -> bool:
    """Return whether every page can be read and is consistent. Raises apsw.Error."""
    try:
        told = connection.pragma("quick_check" if quickly else "integrity_check")
    except DAMAGE:
        return False
    return bool(told == "ok")


def was_closed(path: Path) -> bool:
    """Return whether the last writer of `path` closed it: its write-ahead log is empty."""
    beside = path.with_name(path.name + "-wal")
    with suppress(OSError):
        return not beside.exists() or beside.stat().st_size == 0
    return False


def close_file(connection: apsw.Connection, *, keeps_log: bool) -> None:
    """Close the file; with `keeps_log` its log stays, so that it counts as not closed."""
    if keeps_log:
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    connection.close()


def encrypt_anew(path: Path, key: DataKey, following: DataKey) -> None:
    """Encrypt the closed file `path` with the key `following` instead. Raises apsw.Error."""
    connection = _opened(path, key, apsw.SQLITE_OPEN_READWRITE, "")
    try:
        connection.pragma("journal_mode", "delete")
        connection.pragma("rekey", following.pragma)
    finally:
        connection.close()


def _opened(
    path: Path, key: DataKey, flags: int, vfs: str, *, alone: bool = False
) -> apsw.Connection:
    """Open the file and read from it, which shows whether the key fits."""
    is_fixed = flags & apsw.SQLITE_OPEN_URI
    name = f"{path.absolute().as_uri()}?immutable=1" if is_fixed else str(path)
    connection = apsw.Connection(name, flags=flags, vfs=vfs or None)
    try:
        connection.pragma("cipher", _CIPHER)
        connection.pragma("key", key.pragma)
        if alone:
            connection.pragma("locking_mode", "exclusive")
        _ruled(connection)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _ruled(connection: apsw.Connection) -> apsw.Connection:
    connection.set_busy_timeout(_PATIENCE)
    connection.pragma("temp_store", 2)  # in memory
    connection.pragma("mmap_size", 0)
    connection.pragma("fullfsync", 1)  # only with this does a Mac write to the disk itself
    connection.pragma("checkpoint_fullfsync", 1)
    connection.pragma("cell_size_check", 1)
    connection.pragma("trusted_schema", 0)
    connection.pragma("foreign_keys", 1)
    return connection
