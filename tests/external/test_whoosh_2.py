"""The search works with whoosh 2.7.4 too, from which whoosh3 goes on: the way back stays open."""

import os
import subprocess
import sys
import venv
from hashlib import sha256

import pytest

from tests.conftest import ROOT

pytestmark = [pytest.mark.external, pytest.mark.timeout(600)]

LOCK = ROOT / "tests" / "external" / "requirements-whoosh-2.txt"
SEARCH_TESTS = ROOT / "tests" / "index" / "search"
OWN_FILES = SEARCH_TESTS / "test_cache.py"  # a kept index is Satchel's own file, none of Whoosh's
FOLDER = ROOT / "build" / "whoosh-2"
QUIETLY = ("-q", "--disable-pip-version-check", "--no-input")
HELD = ("--no-deps", "--only-binary=:all:", "--require-hashes", "-r", LOCK)
# pyproject.toml's settings hold there too, but for those of plugins that are not there, and for
# what that library itself is warned of, where it was installed uncompiled and once it runs. A
# warning of the compiler names whichever module imports: it is known by its category alone.
WARNINGS = (
    "error",
    "ignore:Unknown config option",
    "ignore::SyntaxWarning",
    r"ignore:::whoosh\b",
)
RUN = ("-I", "-m", "pytest", "-q", "-p", "no:cacheprovider")
SETTINGS = (
    *("-o", "addopts=--strict-markers --import-mode=importlib"),
    *("-o", "filterwarnings=" + "\n".join(WARNINGS)),
)


@pytest.fixture(scope="module")
def python():
    """A Python with whoosh 2.7.4, in build/ until the lock or the suite's own Python changes."""
    wanted = sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    made, program = FOLDER / "made-of", FOLDER / "bin" / "python"
    if not (made.exists() and made.read_text() == wanted and program.exists()):
        venv.create(FOLDER, clear=True, symlinks=True)
        installed = subprocess.run(
            [sys.executable, "-I", "-m", "pip", "--python", program, "install", *QUIETLY, *HELD],
            check=False,
            env=os.environ | {"PIP_USER": "0"},
            capture_output=True,
            text=True,
        )
        if installed.returncode:
            pytest.fail(
                f"The packages named in {LOCK.relative_to(ROOT)} could not be installed, so it is "
                "not known whether the search works with whoosh 2.7.4. Give this computer a way "
                f"to them, then try again. pip says:\n{installed.stderr}",
                pytrace=False,
            )
        made.write_text(wanted)  # last: without it, what an interrupted test made counts for none
    return program


def test_there_whoosh_is_2_7_4(python):
    code = "import whoosh; print(whoosh.versionstring())"
    told = subprocess.run(
        [python, "-I", "-W", "ignore", "-c", code], capture_output=True, check=True, text=True
    )

    assert told.stdout.strip() == "2.7.4"


def test_there_the_search_tests_pass(python):
    run = subprocess.run(
        [python, *RUN, *SETTINGS, f"--ignore={OWN_FILES}", SEARCH_TESTS],
        check=False,
        cwd=ROOT,
        capture_output=True,
        text=True,
    )

    assert run.returncode == 0, run.stdout + run.stderr
