"""Migrates a notebook of an earlier Satchel to the present format, step by step."""

from collections.abc import Callable, Mapping

import apsw

from index import Value, value_field
from viewer.notebook.store.errors import NotebookDamaged, NotebookTooNew

Step = str | Callable[[apsw.Connection], object]
"""SQL, or a function that is given the connection within the step's transaction."""


class Schema(Value):
    """The format of a notebook. Step `n`, from 1, makes version `n` out of the version before.

    `counts` maps names to the SQL that counts them in a backup.
    """

    steps: tuple[Step, ...]
    counts: Mapping[str, str] = value_field(default_factory=dict)


def version_of(connection: apsw.Connection) -> int:
    """Return the number of steps taken: 0 in a new file. Raises apsw.Error."""
    return int(connection.pragma("user_version"))


def migrate(
    connection: apsw.Connection, steps: tuple[Step, ...], before: Callable[[], object]
) -> int:
    """Take the missing steps, and return their number.

    Each is one transaction with its record, so that a crash leaves it taken or not. `before` is
    called first if the file has content, and an error in it stops the migration. Raises
    NotebookTooNew, NotebookDamaged, apsw.Error.
    """
    version = version_of(connection)
    if version > len(steps):
        raise NotebookTooNew
    missing = steps[version:]
    if missing and version:
        before()
    connection.pragma("foreign_keys", 0)  # a step may replace a table
    try:
        for number, step in enumerate(missing, start=version + 1):
            _take(connection, step, number)
    finally:
        connection.pragma("foreign_keys", 1)
    return len(missing)


def _take(connection: apsw.Connection, step: Step, number: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        if isinstance(step, str):
            connection.execute(step)
        else:
            step(connection)
        _check_ties(connection)
        connection.pragma("user_version", number)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _check_ties(connection: apsw.Connection) -> None:
    """Raise NotebookDamaged if a row refers to a missing one."""
    if connection.pragma("foreign_key_check") is not None:
        raise NotebookDamaged
