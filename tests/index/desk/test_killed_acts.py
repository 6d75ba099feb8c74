"""The program is killed, or the disk is full, while an act is written: all of it, or nothing."""

import json
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.index.desk.random_acts import write_folder


def tries(folder, how, count):
    """Return what became of `count` acts that were hindered."""
    command = [sys.executable, "-P", "-m", "tests.index.desk.killed_acts"]
    command += [str(write_folder(folder)), how, str(count)]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    return json.loads(answer.stdout)


@pytest.mark.timeout(600)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork, and no SIGKILL")
@pytest.mark.parametrize(("how", "few", "many"), [("kill", 15, 300), ("full", 6, 50)])
def test_an_act_that_is_interrupted_is_there_whole_or_not_at_all(how, few, many, tmp_path, request):
    count = many if request.config.getoption("--long") else few
    told = tries(tmp_path / "folder", how, count)

    assert len(told) == count
    results = []
    for each in told:
        before, left, opened, after = each["states"]
        assert before != after
        assert opened in (before, after)
        assert all(data in (before.get(name), after.get(name)) for name, data in left.items())
        assert each["hidden"] == []
        results.append((each["ended"], opened == after))
    assert (True, False) in results  # some were stopped before anything was changed
    assert (False, True) in results  # some were not stopped at all
    if how == "kill":
        assert (True, True) in results  # and some when the change counted already
