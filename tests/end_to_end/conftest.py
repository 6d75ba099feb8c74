"""The whole program, off screen, as a person at its window has it."""

from tests.viewer.conftest import home, make_archive_file, person, qtbot, start

__all__ = ["home", "make_archive_file", "person", "qtbot", "start"]
