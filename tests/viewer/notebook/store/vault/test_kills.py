"""Whenever the process is killed, what was told saved is there, and nothing is half there."""

import json
import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork"),
    pytest.mark.timeout(1_800),
]


def test_a_process_killed_at_any_moment_loses_nothing_and_leaves_nothing_half_done(folder, often):
    asked = [
        sys.executable,
        "-m",
        "tests.viewer.notebook.store.vault.kills",
        folder,
        str(often(25, 500)),
        "kill",
    ]
    folder.parent.mkdir(parents=True)
    ran = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)

    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    assert sum(told["cut"].values()) == often(25, 500)
    kinds = "save", "edit", "set", "item", "undo", "import", "import set", "passphrase", "backup"
    assert {*kinds, "migration"} <= told["done"].keys()
    assert len(told["cut"]) >= 4  # it was cut off in different things
