"""`satchel preview`: what is said before any window."""

import os
import subprocess

import pytest

from tests.conftest import CASE_STUDY, ROOT


def missing(path):
    pass


def empty(path):
    path.mkdir()


def file(path):
    path.write_text("Dear reader,\n")


def folder_for_file(path):
    (path / "archive.toml").mkdir(parents=True)


def pipe_for_file(path):
    path.mkdir()
    os.mkfifo(path / "archive.toml")


@pytest.mark.parametrize("make", [missing, empty, file, folder_for_file, pipe_for_file])
def test_what_is_no_source_folder_is_one_sentence_and_no_window(satchel, tmp_path, make):
    make(tmp_path / "folder")
    answer = satchel("preview", tmp_path / "folder")

    assert (answer.status, answer.stdout) == (1, "")
    assert "archive.toml" in answer.sentence
    assert satchel.opened == []


def test_the_viewer_is_opened_on_the_folder_and_nothing_is_written(satchel):
    before = {path: path.stat().st_mtime_ns for path in CASE_STUDY.rglob("*")}
    answer = satchel("preview", CASE_STUDY)

    assert answer == type(answer)(0, "", "")
    assert satchel.opened == [[str(CASE_STUDY)]]
    assert {path: path.stat().st_mtime_ns for path in CASE_STUDY.rglob("*")} == before
    assert not satchel.home.exists()


def test_a_folder_with_errors_is_opened_all_the_same(satchel, make_folder):
    folder = make_folder("No heading, no id.\n", {"codebook.toml": "["})

    assert satchel("preview", folder).status == 0
    assert satchel.opened == [[str(folder)]]


def test_one_folder_is_named(satchel):
    assert satchel("preview").status == 2
    assert satchel("preview", CASE_STUDY, CASE_STUDY).status == 2


@pytest.mark.skipif(not (ROOT / ".venv" / "lock").exists(), reason="./run is not set up")
@pytest.mark.parametrize(
    "make",
    [
        *(missing, file),
        *(pytest.param(e, marks=pytest.mark.long) for e in (empty, folder_for_file)),
    ],
)
def test_run_takes_no_tour_of_what_is_no_source_folder(tmp_path, make):
    make(tmp_path / "folder")
    screens = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    answer = subprocess.run(
        [ROOT / "run", "preview", tmp_path / "folder"],
        env={name: value for name, value in os.environ.items() if name not in screens},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (answer.returncode, answer.stdout) == (1, "")
    assert len(answer.stderr.splitlines()) == 1
    assert "archive.toml" in answer.stderr
