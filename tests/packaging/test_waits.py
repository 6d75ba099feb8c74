"""What a bundle is waited for has a limit, and says so in a sentence."""

import subprocess
import sys

import pytest

import acts
from tools import Unbuildable, run

ENDLESS = [sys.executable, "-c", "import time; time.sleep(3600)"]
FAILING = [sys.executable, "-c", "raise SystemExit(3)"]


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    monkeypatch.setattr(acts, "PATIENCE", 0.2)


def test_a_program_that_does_not_end_is_killed_and_named():
    with pytest.raises(Unbuildable, match=r"did not end within 0\.2 seconds: .*time\.sleep"):
        run(*ENDLESS, limit=0.2)


def test_a_second_start_that_is_not_heard_fails_in_place_of_being_waited_for():
    with pytest.raises(Unbuildable, match=r"did not hand over to the first within 0\.2 seconds"):
        acts.start_again(ENDLESS, {})


def test_a_second_start_that_fails_says_so(monkeypatch):
    monkeypatch.setattr(acts, "PATIENCE", 60)
    with pytest.raises(Unbuildable, match="ended with status 3"):
        acts.start_again(FAILING, {})


def test_one_that_does_not_end_when_it_is_asked_to_is_told_and_can_be_killed():
    program = subprocess.Popen(ENDLESS)
    with pytest.raises(Unbuildable, match="was asked to end, and did not"):
        acts.ended(program)
    acts.end(program)

    assert program.poll() is not None
