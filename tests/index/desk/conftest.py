"""Folders for tests of the acts of the desk."""

import pytest

from index import import_texts


@pytest.fixture
def import_text(tmp_path):
    """Make a folder of a text, and return it."""

    def made(text, name):
        (tmp_path / name).write_text(text, encoding="utf-8")
        import_texts([tmp_path / name], tmp_path / "made")
        return tmp_path / "made"

    return made
