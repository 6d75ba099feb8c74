"""Satchel on the command line: as a process of its own, and within this one."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from functools import cache

import pytest
from jsonschema import Draft202012Validator

from tests.conftest import ROOT
from tests.viewer.savings import derive_cheaply
from viewer import commands

NOBODY = 65534  # a user who has no rights


@dataclass(frozen=True)
class Answer:
    """What one call of Satchel came to."""

    status: int
    stdout: str
    stderr: str

    @property
    def sentence(self):
        """The one line on stderr. Fails where there is none, or more, or a traceback."""
        assert "Traceback" not in self.stderr
        (line,) = self.stderr.splitlines()
        assert line.strip()
        return line


def environment(home, **changed):
    """A bare environment without a screen."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    ours = {"PYTHONPATH": str(ROOT), "SATCHEL_HOME": str(home), "HOME": str(home)}
    return kept | ours | changed


AS_NOBODY = f"""
import os, sys
from viewer import commands

os.setgroups([])
os.setgid({NOBODY})
os.setuid({NOBODY})
sys.exit(commands.run(sys.argv[1:], None))
"""


def as_nobody(home, *arguments):
    """Run a command as a user who has no rights, as only the superuser can."""
    done = subprocess.run(
        [sys.executable, "-P", "-c", AS_NOBODY, *map(str, arguments)],
        env=environment(home),
        capture_output=True,
        check=False,
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """Satchel's data folder for the tests of one file; it is not there yet."""
    return tmp_path_factory.mktemp("home") / "satchel"


@pytest.fixture(scope="module")
def satchel_process(home):
    """Run Satchel as a process of its own."""

    def run(*arguments, **changed):
        done = subprocess.run(
            [sys.executable, "-P", "-m", "viewer", *map(str, arguments)],
            env=environment(home, **changed),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=150,
            check=False,
        )
        return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture
def satchel(capsys, monkeypatch, tmp_path, request):
    """Run Satchel's command line in this process. `satchel.opened` is what the viewer was given.

    `home` names the data folder of another computer, as it were.
    """
    monkeypatch.setenv("SATCHEL_HOME", str(tmp_path / "satchel-home"))
    derive_cheaply(monkeypatch, request.config)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    before = signal.getsignal(signal.SIGTERM)
    opened = []

    def open_viewer(home, files, source=None):
        opened.append([str(file) for file in (*files, *([source] if source else ()))])
        return 0

    def run(*arguments, home="satchel-home"):
        monkeypatch.setenv("SATCHEL_HOME", str(tmp_path / home))
        capsys.readouterr()
        status = commands.run([str(each) for each in arguments], open_viewer)
        said = capsys.readouterr()
        return Answer(status, said.out, said.err)

    run.opened = opened
    run.home = tmp_path / "satchel-home"
    yield run
    signal.signal(signal.SIGTERM, before)


@cache
def validator(name):
    """Return what checks by the schema of that name, which is checked itself."""
    schema = json.loads((ROOT / "docs" / "schemas" / f"{name}.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.fixture(scope="session")
def valid():
    """Return the object that a text is in JSON, valid by the schema of that name."""

    def check(text, name):
        values = json.loads(text)
        validator(name).validate(values)
        return values

    return check
