"""Whoever runs all tests is told the truth, though several processes share them."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FILES = 5
AS_HERE = {"PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
ENDINGS = {
    "pass": "pass",
    "fail": "assert not 'well'",
    "read": "pass\nimport nowhere",
    "die": "os.kill(os.getpid(), 9)",
    "compile": "assert __import__('sys').pycache_prefix",
}


@pytest.fixture
def run(tmp_path):
    """Pass the tests in a folder."""

    def passed(**changed):
        return subprocess.run(
            [sys.executable, "-P", "-m", "tests.side_by_side", "-q", "--rootdir=.", "."],
            cwd=tmp_path,
            env=os.environ | AS_HERE | changed,
            capture_output=True,
            text=True,
            check=False,
        )

    return passed


@pytest.fixture
def told(run, tmp_path):
    """Pass some files of two tests, the second of which ends in some way in the middle one."""

    def passed(ending, **changed):
        for number in range(FILES):
            end = ENDINGS[ending if number == FILES // 2 else "pass"]
            (tmp_path / f"test_{number}.py").write_text(
                "import os, pathlib\n"
                f"def test_once(): pathlib.Path('done-{number}').touch(exist_ok=False)\n"
                f"def test_end(): {end}\n"
            )
        return run(**changed)

    return passed


def test_each_file_is_passed_once(told, tmp_path):
    answer = told("pass")

    assert answer.returncode == 0, answer.stdout
    (told,) = re.findall(r"^(.+) tests of 5 files in 3 processes$", answer.stdout, re.MULTILINE)
    assert sum(map(int, told.split(" + "))) == 2 * FILES
    assert len(list(tmp_path.glob("done-*"))) == FILES


def test_a_failure_is_shown_and_the_others_are_passed_nevertheless(told, tmp_path):
    answer = told("fail")

    assert answer.returncode == 1
    assert "FAILED test_2.py::test_end" in answer.stdout
    assert len(list(tmp_path.glob("done-*"))) == FILES


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_passed_nevertheless(told, tmp_path):
    answer = told("read")

    assert answer.returncode == 1
    assert "ERROR test_2.py" in answer.stdout
    assert "No module named 'nowhere'" in answer.stdout
    assert len(list(tmp_path.glob("done-*"))) == FILES - 1


def test_a_process_that_was_killed_is_no_success(told):
    answer = told("die")

    assert answer.returncode == 9
    assert "One of the processes was ended by signal 9." in answer.stdout


def test_where_python_leaves_nothing_beside_its_source_what_it_compiles_is_kept_elsewhere(
    told, tmp_path
):
    answer = told("compile", PYTHONDONTWRITEBYTECODE="1")

    assert answer.returncode == 0, answer.stdout
    assert not [*tmp_path.rglob("*.pyc")]
