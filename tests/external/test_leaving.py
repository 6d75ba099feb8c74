"""Leaving before two real screens, by a real keyboard; and what a desktop tells over D-Bus."""

import json
import os
import signal
import statistics
import subprocess
import sys
import time
from contextlib import closing

import pytest

from tests.end_to_end.canary import PATIENCE, Cage
from tests.external.conftest import ROOT
from viewer.notebook.service.worker import NotebookWorker
from viewer.services import settings

pytestmark = pytest.mark.external

TELL = """
import os, sys, time
from pathlib import Path
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication
from viewer.platform import system_events

app, told = QApplication([]), []
system_events._SYSTEM_BUS = Path("/")  # this one plays it too
events = system_events.SystemEvents()
events.came.connect(lambda: told.append(True))
print(events.listen())
other = QDBusConnection.connectToBus(os.environ["DBUS_SESSION_BUS_ADDRESS"], "the desktop")
for on in (False, True):
    for saver in ("org.gnome.ScreenSaver", "org.freedesktop.ScreenSaver"):
        signal = QDBusMessage.createSignal("/ScreenSaver", saver, "ActiveChanged")
        signal.setArguments([on])
        other.send(signal)
login = QDBusConnection.connectToBus(os.environ["DBUS_SESSION_BUS_ADDRESS"], "the system")
assert login.registerService("org.freedesktop.login1")
manager, session = "org.freedesktop.login1.Manager", "org.freedesktop.login1.Session"
for path, kind, name, values in (
    ("/org/freedesktop/login1", manager, "PrepareForSleep", [False]),
    ("/org/freedesktop/login1", manager, "PrepareForSleep", [True]),
    ("/org/freedesktop/login1/session/_1", session, "Lock", []),
):
    signal = QDBusMessage.createSignal(path, kind, name)
    signal.setArguments(values)
    login.send(signal)
end = time.monotonic() + 30
while len(told) < 4 and time.monotonic() < end:
    app.processEvents()
print(len(told))
"""


@pytest.mark.timeout(300)
def test_who_leaves_or_locks_is_out_of_sight_in_time_and_what_was_typed_is_saved():
    """The quickest of five times shows what Satchel takes; more is what else this machine does.

    That the note is in the notebook at the next start the benchmark sees to by itself.
    """
    measured = subprocess.run(
        [sys.executable, "-P", ROOT / "benchmarks" / "leaving.py", "--json"],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
        text=True,
    )
    assert measured.returncode == 0, measured.stderr
    told = json.loads(measured.stdout)
    sys.stdout.write(measured.stdout)

    for script in ("present", "present while a worker hangs"):
        assert min(run["out_of_sight"] for run in told[script]) <= 100
        assert statistics.median(run["out_of_sight"] for run in told[script]) <= 250
        assert max(run["gone"] for run in told[script]) <= 1_000
    assert min(run["gone"] for run in told["present while a worker hangs"]) > 700  # it did hang
    assert min(run["alone"] for run in told["type a note"]) <= 1_000
    assert statistics.median(run["alone"] for run in told["type a note"]) <= 1_500


def test_a_locked_screen_and_sleep_are_heard_of_over_a_bus_of_this_computer():
    """Each saver tells once that it is on, and the system of sleep and of its own lock."""
    plays = 'export DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS"; exec "$0" -c "$1"'
    told = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", plays, sys.executable, TELL],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
        text=True,
    )

    assert told.stdout.split() == ["True", "4"]


def test_a_tap_that_is_made_while_a_dialog_opens_counts(desk, tmp_path):
    """X11 sends its keys to the window behind the dialog, and Qt drops them."""
    cage = Cage(tmp_path / "cage")
    settings.save(settings.Settings(), cage.data / "settings.json")
    cage.environment |= {"DISPLAY": desk.environment["DISPLAY"], "QT_QPA_PLATFORM": "xcb"}
    process = cage.start(script="open slowly", stdin=subprocess.PIPE)
    try:
        assert process.stdout.readline() == "ready\n"
        assert process.stdout.readline() == "opening\n"
        desk.hands("keydown", "shift", "keyup", "shift")
        process.stdin.write("\n")
        process.stdin.flush()
        desk.hands("search", "--sync", "--onlyvisible", "--name", "^Settings$")
        desk.hands("key", "--delay", "60", "shift", "shift")

        assert process.communicate(timeout=PATIENCE) == ("saved\n", "")
    finally:
        for number in cage.living:
            os.kill(number, signal.SIGKILL)
        cage.close()


LOOK = """
import sys
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

app = QApplication([])
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    print(repr(app.clipboard().text(mode)))
print(app.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint"))
"""


@pytest.mark.parametrize("way", ["leave", "lock", "quit"])
def test_a_copied_note_is_there_for_other_programs_and_then_is_not(desk, tmp_path, way):
    cage = Cage(tmp_path / "cage")
    settings.save(settings.Settings(), cage.data / "settings.json")
    cage.environment |= {"DISPLAY": desk.environment["DISPLAY"], "QT_QPA_PLATFORM": "xcb"}
    words = ("a field of barley", "half a sen")
    process = cage.start(script="copy a note", words=words, stdin=subprocess.PIPE)
    assert process.stdout.readline() == "ready\n"

    def seen():
        asked = [sys.executable, "-P", "-c", LOOK]
        looked = subprocess.run(
            asked, env=cage.environment, stdout=subprocess.PIPE, text=True, check=True
        )
        return looked.stdout.split("\n")[:-1]

    try:
        note, _selected, is_marked = seen()
        assert (note, is_marked) == ("'half a sen'", "True")
        process.stdin.write(f"{way}\n")
        process.stdin.flush()
        process.wait(timeout=PATIENCE)
        assert seen() == ["''", "''", "False"]
    finally:
        for number in cage.living:
            os.kill(number, signal.SIGKILL)
        cage.close()


@pytest.fixture
def bus():
    """The address of a bus of the test's own."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        text=True,
    )
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.communicate()


def test_a_notebook_locks_when_the_desktop_locks_its_screen(bus, tmp_path):
    passphrase, half = "a field of barley", "half a sen"
    cage = Cage(tmp_path / "cage")
    settings.save(settings.Settings(), cage.data / "settings.json")
    cage.environment["DBUS_SESSION_BUS_ADDRESS"] = bus
    process = cage.start(script="type a note", words=(passphrase, half))
    assert process.stdout.readline() == "ready\n"
    said = ["/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "boolean:true"]
    subprocess.run(["dbus-send", f"--bus={bus}", "--type=signal", *said], check=True)

    assert process.communicate(timeout=PATIENCE) == ("saved\n", "")
    try:
        end = time.monotonic() + PATIENCE
        while not (cage.data / "handed").exists() or process.pid in cage.living:
            assert time.monotonic() < end
            time.sleep(0.05)
        (fresh,) = cage.living
        assert fresh != process.pid
    finally:
        for number in cage.living:
            os.kill(number, signal.SIGKILL)
        cage.close()
    with closing(NotebookWorker(cage.data / "notebook")) as desk:
        (entry,) = desk.unlock(passphrase).kept.entries.values()
    assert entry.note == half
