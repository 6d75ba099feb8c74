"""Leaving before two real screens, by a real keyboard; and what a desktop tells over D-Bus."""

import json
import os
import statistics
import subprocess
import sys

import pytest

from tests.external.conftest import ROOT

pytestmark = pytest.mark.external

TELL = """
import os, sys, time
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication
from viewer.kit.interrupting import Interrupting

app, told = QApplication([]), []
interrupting = Interrupting()
interrupting.came.connect(lambda: told.append(True))
print(interrupting.listen())
other = QDBusConnection.connectToBus(os.environ["DBUS_SESSION_BUS_ADDRESS"], "the desktop")
for on in (False, True):
    for saver in ("org.gnome.ScreenSaver", "org.freedesktop.ScreenSaver"):
        signal = QDBusMessage.createSignal("/ScreenSaver", saver, "ActiveChanged")
        signal.setArguments([on])
        other.send(signal)
end = time.monotonic() + 30
while len(told) < 2 and time.monotonic() < end:
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
        check=True,
        text=True,
    )
    told = json.loads(measured.stdout)
    sys.stdout.write(measured.stdout)

    for script in ("present", "present while a worker hangs"):
        assert min(run["out_of_sight"] for run in told[script]) <= 100
        assert statistics.median(run["out_of_sight"] for run in told[script]) <= 250
        assert max(run["gone"] for run in told[script]) <= 1_000
    assert min(run["gone"] for run in told["present while a worker hangs"]) > 700  # it did hang
    assert statistics.median(run["alone"] for run in told["type a note"]) <= 500


def test_a_screen_that_is_locked_is_heard_of_over_a_bus_of_this_computer():
    told = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", TELL],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
        text=True,
    )

    assert told.stdout.split() == ["True", "2"]
