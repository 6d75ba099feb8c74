"""Typing in the real window while 20,000 passages are indexed, and afterwards."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.external.conftest import PATIENCE, ROOT

PROGRAM = Path(__file__).with_name("large.py")
UNFINISHED = "passages can be searched"
pytestmark = [pytest.mark.external, pytest.mark.timeout(180)]


@pytest.fixture
def large(desk, tmp_path):
    """The program that shows a large archive."""
    program = subprocess.Popen(
        [sys.executable, "-P", PROGRAM, tmp_path / "home"],
        env=desk.environment | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "xcb"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    yield program
    if program.poll() is None:
        desk.hands("key", "ctrl+q")
    _out, err = program.communicate(timeout=PATIENCE)
    assert "Traceback" not in err
    assert program.returncode == 0


def until(program, holds):
    """Listen to what the program tells of itself until it holds; return that."""
    for line in program.stdout:
        told = json.loads(line)
        if holds(told):
            return told
    raise AssertionError("the program has ended")


def test_what_is_typed_stands_in_the_box_and_its_list_is_the_right_one(desk, large):
    until(large, lambda told: told["ready"])
    desk.hands("type", "--delay", "33", "organisation")
    early = until(large, lambda told: told["said"] and told["box"] == "organisation")
    assert UNFINISHED in early["said"]
    assert not early["right"]

    complete = until(large, lambda told: told["right"])
    assert UNFINISHED not in complete["said"]
    assert complete["box"] == "organisation"

    for text in ("street homes", "harrassments", "police women"):
        desk.hands("key", "ctrl+a")
        desk.hands("type", "--delay", "33", text)
        told = until(large, lambda told, text=text: told["right"] and told["box"] == text)
        assert UNFINISHED not in told["said"]
