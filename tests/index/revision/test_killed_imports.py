"""A document comes again, and the program is killed: the folder is as before, or as after."""

import json
import subprocess
import sys

import pytest

from index import import_texts
from tests.conftest import ROOT

BEFORE = "# Gates\n\n## Morning\n\nThey waited at the gate in the cold.\n\nNobody came.\n"
AFTER = BEFORE.replace("in the cold", "in the snow") + "\nA whistle blew at the crane.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork, and no SIGKILL")
def test_a_kill_at_any_moment_of_an_import_leaves_all_of_it_or_nothing(tmp_path, request):
    document, folder = tmp_path / "gates.md", tmp_path / "folder"
    document.write_text(BEFORE, "utf-8")
    import_texts([document], folder)
    document.write_text(AFTER, "utf-8")

    step = 1 if request.config.getoption("--long") else 2
    killing = ["-m", "tests.index.revision.killed_imports", folder, document, str(step)]
    command = [sys.executable, "-P", *killing]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, timeout=150)

    told = json.loads(answer.stdout)
    before, after = told[0]["left"], told[-1]["left"]
    finished = [each["finished"] for each in told]
    assert len(told) * step > 20
    assert before != after
    assert [each for each in finished if each not in (before, after)] == []
    assert finished == sorted(finished, key=lambda each: each == after)  # from one moment on
    assert finished.index(after) < len(told) - 1  # an import begun in earnest is finished
