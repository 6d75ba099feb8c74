"""The whole program, off screen, as a person at its window has it; or in a cage of its own."""

import os
import signal

import pytest

from tests.end_to_end.canary import CHEAPLY, Cage
from tests.viewer.conftest import home, make_archive_file, person, qtbot, start
from tests.viewer.savings import derive_cheaply
from viewer.services import settings

__all__ = ["home", "make_archive_file", "person", "qtbot", "start"]


@pytest.fixture
def cage(tmp_path, monkeypatch, request):
    """A place for Satchel's processes, which end with the test.

    Without --long they derive keys cheaply, and so do the tests.
    """
    caged = Cage(tmp_path / "cage")
    if not request.config.getoption("--long"):
        caged.environment[CHEAPLY] = "yes"
    derive_cheaply(monkeypatch, request.config)
    settings.save(settings.Settings(), caged.data / "settings.json")
    yield caged
    for process in caged.living:
        os.kill(process, signal.SIGKILL)
    caged.close()
