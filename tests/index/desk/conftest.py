"""Folders for tests of the acts of the desk."""

import pytest

from index import DESK_LOCK, DeskFolder, import_texts
from viewer.platform.file_lock import FileLock


@pytest.fixture
def import_text(tmp_path):
    """Make a folder of a text, and return it."""

    def made(text, name):
        (tmp_path / name).write_text(text, encoding="utf-8")
        import_texts([tmp_path / name], tmp_path / "made")
        return tmp_path / "made"

    return made


@pytest.fixture
def desk(folder):
    """The `folder` of a test, open at a desk."""
    opened = DeskFolder(folder, FileLock(folder / DESK_LOCK))
    yield opened
    opened.close()
