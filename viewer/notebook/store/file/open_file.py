"""Opens the notebook's file with its key, checks it and migrates it."""

from collections.abc import Callable

import apsw

from viewer.notebook.store.errors import NotebookDamaged, NotebookError, NotebookTooNew
from viewer.notebook.store.file.connection import Engine, connect, connect_to_read, is_whole
from viewer.notebook.store.file.error_messages import saving
from viewer.notebook.store.file.files import Files
from viewer.notebook.store.file.key_slots import DataKey
from viewer.notebook.store.file.migrations import Step, migrate, version_of


def open_to_write(
    files: Files,
    key: DataKey,
    engine: Engine,
    steps: tuple[Step, ...],
    before: Callable[[apsw.Connection], object],
) -> apsw.Connection:
    """Open the notebook, check it, and take the missing steps of migration.

    `before` is called with the connection before the first of them. Raises apsw.Error if it cannot
    be opened to write, NotebookDamaged, NotebookTooNew, NotSaved.
    """
    connection = connect(files.database, key, engine)
    try:
        require_whole(connection)
        with saving():
            migrate(connection, steps, lambda: before(connection))
    except BaseException:
        connection.close()
        raise
    return connection


def open_to_read(
    files: Files, key: DataKey, newest: int, refused: NotebookError
) -> apsw.Connection:
    """Open the notebook to read only. An earlier format raises `refused`.

    Raises NotebookTooNew, apsw.Error.
    """
    connection = connect_to_read(files.database, key)
    version = version_of(connection)
    if version != newest:
        connection.close()
        raise NotebookTooNew if version > newest else refused
    return connection


def require_whole(connection: apsw.Connection) -> None:
    """Raise NotebookDamaged if a page cannot be read, or is inconsistent."""
    if not is_whole(connection, quickly=True):
        raise NotebookDamaged
