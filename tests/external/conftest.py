"""A real X server, a window manager, and somebody's hands and eyes."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "openbox", "xdotool", "import")
PATIENCE = 30.0  # seconds


class Desk:
    """One screen of 1366x768 with Satchel on it."""

    def __init__(self, display, pictures):
        self.environment = os.environ | {"DISPLAY": display}
        self.pictures = pictures

    def hands(self, *arguments):
        """Type, press or click, as xdotool's own words have it."""
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            check=True,
            capture_output=True,
            text=True,
        )
        return done.stdout

    def look(self, name="now"):
        """Take a picture of the whole screen."""
        file = self.pictures / f"{name}.png"
        subprocess.run(["import", "-window", "root", file], env=self.environment, check=True)
        image = QImage(str(file))
        assert not image.isNull()
        return image

    def until(self, seen, name="now"):
        """Look again and again until `seen(picture)` holds; return that picture."""
        end = time.monotonic() + PATIENCE
        while True:
            image = self.look(name)
            if seen(image):
                return image
            assert time.monotonic() < end, f"never seen: see {self.pictures / name}.png"
            time.sleep(0.1)


@pytest.fixture(scope="session")
def display(tmp_path_factory):
    """An X server with a window manager."""
    missing = [program for program in NEEDED if shutil.which(program) is None]
    assert missing == [], "install what .ci/run names"
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        name = f":{told.readline().strip()}"
    environment = os.environ | {"DISPLAY": name, "HOME": str(tmp_path_factory.mktemp("wm"))}
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    yield name
    manager.terminate()
    server.terminate()
    manager.wait()
    server.wait()


@pytest.fixture
def desk(display, tmp_path):
    return Desk(display, tmp_path)


@pytest.fixture
def launch(desk, tmp_path):
    """Start Satchel with these arguments, filling the screen; it is ended as by its window."""
    home, programs = tmp_path / "home", []
    home.mkdir()
    (home / "settings.json").write_text('{"version": 1, "language": "en", "maximised": true}')

    def launched(*arguments):
        program = subprocess.Popen(
            [sys.executable, "-P", "-m", "viewer", *arguments],
            env=desk.environment
            | {"PYTHONPATH": str(ROOT), "SATCHEL_HOME": str(home), "QT_QPA_PLATFORM": "xcb"},
            stderr=subprocess.PIPE,
            text=True,
        )
        programs.append(program)
        desk.hands("search", "--sync", "--onlyvisible", "--name", "^Satchel$")
        return program

    yield launched
    for program in programs:
        if program.poll() is None:
            desk.hands("key", "ctrl+q")
        _out, err = program.communicate(timeout=PATIENCE)
        assert "Traceback" not in err
        assert program.returncode == 0


@pytest.fixture
def satchel(launch):
    """Satchel, started as by a double-click."""
    return launch()
