"""What the database complains of, in words for the reader."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager

import apsw

from viewer.store.errors import NotebookBusy, NotebookDamaged, NotebookError, NotSaved

_WHY = {
    apsw.FullError: errno.ENOSPC,
    apsw.ReadOnlyError: errno.EACCES,
    apsw.PermissionsError: errno.EACCES,
    apsw.AuthError: errno.EACCES,
    apsw.CantOpenError: errno.EACCES,
    apsw.IOError: errno.EIO,
    apsw.NoMemError: errno.ENOMEM,
    apsw.TooBigError: errno.EFBIG,
}


@contextmanager
def saving() -> Iterator[None]:
    """Raise what keeps a change from being saved as a NotebookError. What is a mistake stays one.

    The database's own words are dropped, for they may hold the reader's.
    """
    try:
        yield
    except apsw.Error as error:
        told = _told(error)
        if told is None:
            raise
        raise told from None


def _told(error: apsw.Error) -> NotebookError | None:
    if isinstance(error, apsw.BusyError | apsw.LockedError):
        return NotebookBusy()
    if isinstance(error, apsw.CorruptError | apsw.NotADBError):
        return NotebookDamaged()
    why = next((number for kind, number in _WHY.items() if isinstance(error, kind)), None)
    return None if why is None else NotSaved(os.strerror(why))
