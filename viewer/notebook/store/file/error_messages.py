"""Maps errors of the engine and the system to the errors that a reader sees."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager

import apsw

from index import OutputFailed
from viewer.notebook.store.errors import NotebookBusy, NotebookDamaged, NotebookUnreadable, NotSaved

DAMAGE = (apsw.CorruptError, apsw.NotADBError)
BUSY = (apsw.BusyError, apsw.LockedError)
TROUBLE = (apsw.FullError, apsw.IOError, apsw.ReadOnlyError, apsw.CantOpenError)
OTHER_TROUBLE = (apsw.PermissionsError, apsw.AuthError, apsw.NoMemError, apsw.TooBigError)
_CUT_OFF = apsw.IOError, apsw.CantOpenError, apsw.ReadOnlyError
_NUMBERS: dict[type[BaseException], int] = {
    apsw.FullError: errno.ENOSPC,
    apsw.ReadOnlyError: errno.EROFS,
    apsw.CantOpenError: errno.EACCES,
    apsw.PermissionsError: errno.EACCES,
    apsw.NoMemError: errno.ENOMEM,
    apsw.TooBigError: errno.EFBIG,
}


@contextmanager
def saving() -> Iterator[None]:
    """Raise errors within as NotSaved, NotebookBusy or NotebookDamaged."""
    try:
        yield
    except DAMAGE:
        raise NotebookDamaged from None
    except BUSY:
        raise NotebookBusy from None
    except (*TROUBLE, *OTHER_TROUBLE, OSError, MemoryError) as error:
        raise NotSaved(system_reason(error), is_cut_off=isinstance(error, _CUT_OFF)) from None
    except OutputFailed as error:
        raise NotSaved(error.values.get("why", os.strerror(errno.EIO))) from None


@contextmanager
def reading() -> Iterator[None]:
    """Raise errors within as NotebookUnreadable or NotebookDamaged."""
    try:
        yield
    except DAMAGE:
        raise NotebookDamaged from None
    except (*BUSY, *TROUBLE, *OTHER_TROUBLE, OSError, MemoryError) as error:
        raise NotebookUnreadable(system_reason(error)) from None


def system_reason(error: BaseException) -> str:
    """Return the system's own reason for an error."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    if isinstance(error, MemoryError):
        return os.strerror(errno.ENOMEM)
    return os.strerror(_NUMBERS.get(type(error), errno.EIO))
