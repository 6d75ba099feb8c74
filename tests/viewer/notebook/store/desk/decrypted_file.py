"""The file of the desk's store as plain bytes: all of its pages, free ones too, and its log."""

from contextlib import closing
from pathlib import Path

import apsw

from viewer.notebook.store.file.connection import connect
from viewer.notebook.store.file.files import Files, copy_whole


def decrypted(folder: Path, passphrase: str, scratch: Path) -> bytes:
    """Return the bytes of the store in the notebook `folder`, without its encryption.

    What lies in the log is counted too. `scratch` is a folder that is made, and left empty.
    """
    files = Files(folder)
    key = files.slots().unlocked(passphrase).key
    scratch.mkdir()
    found = b""
    for name in ("logged", "checked"):  # the pages as the log has them, and without the log
        copy = scratch / name
        copy_whole(files.desk, copy)
        log = files.desk.with_name("desk.db-wal")
        if name == "logged" and log.exists():
            copy_whole(log, copy.with_name("logged-wal"))
        with closing(connect(copy, key)) as connection:
            connection.pragma("journal_mode", "delete")
            connection.pragma("rekey", "")
        plain = copy.read_bytes()
        assert plain.startswith(b"SQLite format 3\0")
        with closing(apsw.Connection(str(copy))) as connection:
            assert connection.pragma("integrity_check") == "ok"
        found += plain
    for each in scratch.iterdir():
        each.unlink()
    scratch.rmdir()
    return found


def spellings(word: str) -> tuple[bytes, ...]:
    """Return the bytes of `word` as a file may hold it."""
    return word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")
