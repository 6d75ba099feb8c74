"""A real X server, a window manager, and somebody's hands and eyes."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from benchmarks.window.screen import screen
from tests.external.screens import LAPTOP, PROJECTOR, Frames, plug

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "openbox", "xdotool", "import", "dbus-daemon")
PATIENCE = 60.0  # seconds: another test runs beside it
Q = "24"  # where a keyboard has this letter, whatever it types there


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


def await_manager(desk):
    """Wait until a window manager has taken charge of the screens."""
    asked = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
    end = time.monotonic() + PATIENCE
    while "#" not in subprocess.check_output(asked, env=desk.environment, text=True):
        assert time.monotonic() < end, "no window manager came"
        time.sleep(0.05)


@pytest.fixture(scope="session")
def display():
    """An X server with a window manager."""
    missing = [program for program in NEEDED if shutil.which(program) is None]
    assert missing == [], "install what .ci/run names"
    with screen("1366x768") as place:
        yield place["DISPLAY"]


@pytest.fixture
def two_screens(tmp_path):
    """An X server whose one picture is shown by two screens, and a window manager."""
    missing = [program for program in (*NEEDED, "xrandr", "xprop") if not shutil.which(program)]
    assert missing == [], "install what .ci/run names"
    size = f"{LAPTOP.width + PROJECTOR.width}x{LAPTOP.height}"
    with screen(size, pictures=tmp_path) as place:
        desk = Desk(place["DISPLAY"], tmp_path)
        await_manager(desk)  # one that has begun hears of screens that come
        for shown in (LAPTOP, PROJECTOR):
            plug(desk, shown)
        yield desk


@pytest.fixture
def frames(two_screens):
    """The pictures of both screens."""
    return Frames(two_screens.pictures / "Xvfb_screen0")


@pytest.fixture(scope="session")
def office(tmp_path_factory):
    """The option by which LibreOffice has a profile of this process: one takes long to make."""
    return f"-env:UserInstallation={tmp_path_factory.mktemp('office').as_uri()}"


@pytest.fixture
def desk(display, tmp_path):
    return Desk(display, tmp_path)


class Ears:
    """What a screen reader finds and hears, as `ears.py` tells it."""

    def __init__(self, process):
        self._process = process

    def _ask(self, what):
        self._process.stdin.write(f"{what}\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def until(self, wanted):
        """Look at the program again and again until `wanted(its tree)` holds; return that."""
        return wait_until(lambda: self._ask("tree"), lambda tree: tree is not None and wanted(tree))

    def see(self, wanted, *, placed=False):
        """Look until `wanted` holds of what can be seen, in reading order; return that."""
        look = "places" if placed else "seen"
        return wait_until(lambda: self._ask(look), lambda seen: seen is not None and wanted(seen))

    def hear(self, wanted):
        """Listen until something is told of which `wanted` holds; return all told since then."""
        told = []

        def listen():
            told.extend(self._ask("heard"))
            return told

        return wait_until(listen, lambda told: any(map(wanted, told)))


def wait_until(look, wanted):
    """Look again and again until `wanted` holds of what is seen; return that."""
    end = time.monotonic() + PATIENCE
    while not wanted(seen := look()):
        assert time.monotonic() < end, f"never seen or heard: {seen}"
        time.sleep(0.1)
    return seen


@pytest.fixture
def ears(desk, tmp_path):
    """A screen reader on a desktop of its own; ask for it before the program starts."""
    desk.environment |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "XDG_RUNTIME_DIR": str(tmp_path)}
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        env=desk.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    desk.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
    reader = subprocess.Popen(
        ["/usr/bin/python3", ROOT / "tests" / "external" / "ears.py"],
        env=desk.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    yield Ears(reader)
    reader.communicate("\n", timeout=PATIENCE)
    assert reader.returncode == 0
    bus.terminate()
    bus.communicate()


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
            desk.hands("key", f"ctrl+{Q}")
        _out, err = program.communicate(timeout=PATIENCE)
        assert "Traceback" not in err
        assert program.returncode == 0


@pytest.fixture
def satchel(launch):
    """Satchel, started as by a double-click."""
    return launch()
