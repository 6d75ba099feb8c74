"""A process that is killed while it writes the desk's store leaves it whole."""

import json
import os
import subprocess
import sys

import pytest


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_what_was_told_kept_is_there_and_nothing_is_half_there(place, request):
    times = 200 if request.config.getoption("--long") else 10
    place.parent.mkdir()
    program = "tests.viewer.notebook.store.desk.killed_store"
    done = subprocess.run(
        [sys.executable, "-m", program, str(place), str(times), "19"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["wrong"] == []
    assert found["killed"] == times
    assert found["writes"] > times
