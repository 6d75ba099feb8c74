"""What a killed import left beside its place goes with the next one, and nothing else does."""

import os
import signal
import subprocess
import sys

import pytest

from index import import_texts
from index.errors import OutputFailed
from index.importers.output.folder_draft import folder_draft
from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no folder can be locked there")
LEFT = ".made.0123456789abcdef"
KILLED = """
import os, signal, sys
from pathlib import Path
from index.importers.folder import importing
from index.importers.received import Incoming
from index.progress import Progress
with importing([Incoming(Path(sys.argv[1]))], Path(sys.argv[2]), Progress()):
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def text(tmp_path):
    file = tmp_path / "text.txt"
    file.write_text("It was cold, and nobody came.\n", "utf-8")
    return file


def hidden(folder):
    return sorted(each.name for each in folder.iterdir() if each.name.startswith("."))


def test_what_a_killed_import_left_is_deleted_by_the_next_one(text, tmp_path):
    command = [sys.executable, "-P", "-c", KILLED, text, tmp_path / "made"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=ROOT, env=environment, check=False)
    assert done.returncode == -signal.SIGKILL
    (left,) = hidden(tmp_path)
    assert (tmp_path / left / "documents" / "text.md").exists()

    import_texts([text], tmp_path / "made")

    assert hidden(tmp_path) == []
    assert (tmp_path / "made" / "archive.toml").exists()


def test_a_draft_that_is_held_stays(text, tmp_path):
    with folder_draft(tmp_path / "made") as draft:
        (draft / "source").mkdir()
        import_texts([text], tmp_path / "made")

        assert hidden(tmp_path) == [draft.name]
    assert hidden(tmp_path) == []


@pytest.mark.parametrize(
    "name",
    [".made.0123456789ABCDEF", ".made.0123", ".other.0123456789abcdef", "made.0123456789abcdef"],
)
def test_a_folder_of_another_name_stays(text, tmp_path, name):
    (tmp_path / name / "documents").mkdir(parents=True)
    import_texts([text], tmp_path / "made")

    assert (tmp_path / name / "documents").is_dir()


def test_what_no_draft_holds_stays(text, tmp_path):
    (tmp_path / LEFT).mkdir()
    (tmp_path / LEFT / "letters.txt").write_text("mine")
    import_texts([text], tmp_path / "made")

    assert (tmp_path / LEFT / "letters.txt").read_text() == "mine"


def test_a_link_and_what_it_leads_to_stay(text, tmp_path):
    (tmp_path / "elsewhere" / "documents").mkdir(parents=True)
    (tmp_path / LEFT).symlink_to("elsewhere")
    import_texts([text], tmp_path / "made")

    assert (tmp_path / LEFT).is_symlink()
    assert (tmp_path / "elsewhere" / "documents").is_dir()


def test_a_refused_import_leaves_no_draft(text, tmp_path):
    (tmp_path / "made").write_text("a file")
    with pytest.raises(OutputFailed):
        import_texts([text], tmp_path / "made")

    assert hidden(tmp_path) == []
