"""Notebooks for the tests: on the disk as they are shipped, or in memory, with a clock to turn."""

from datetime import UTC, datetime, timedelta

import apsw
import pytest

from viewer.notebook.store.entries.notebook import Notebook
from viewer.notebook.store.file.schema import lay
from viewer.notebook.store.model import Anchor


class TurnedClock:
    """A clock that stands still until a test turns it."""

    def __init__(self):
        self.now = datetime(2026, 11, 26, 9, tzinfo=UTC)

    def __call__(self):
        return self.now

    def turn(self, **by):
        self.now += timedelta(**by)


def connected(path):
    """An encrypted notebook's connection, as the store opens it."""
    connection = apsw.Connection(str(path))
    if str(path) != ":memory:":
        connection.pragma("cipher", "chacha20")
        connection.pragma("key", "raw:" + "5a" * 32 + "a5" * 16)
        connection.pragma("journal_mode", "wal")
        connection.pragma("synchronous", "full")
    connection.pragma("foreign_keys", "on")
    connection.pragma("trusted_schema", "off")
    return connection


def on_passage(number=1, text="The words of a passage.", archive="kg"):
    """The anchor of a whole passage."""
    return Anchor(archive, 3, "study", f"p-{number}", text, whole=True)


def on_words(exact, number=1, start=7):
    """The anchor of some words."""
    return Anchor("kg", 3, "study", f"p-{number}", exact, "before ", " after", start)


@pytest.fixture
def clock():
    return TurnedClock()


@pytest.fixture
def file(tmp_path):
    return tmp_path / "notebook.db"


@pytest.fixture
def connection(file):
    opened = connected(file)
    lay(opened)
    yield opened
    opened.close()


@pytest.fixture
def notebook(connection, clock):
    return Notebook(connection, clock)
