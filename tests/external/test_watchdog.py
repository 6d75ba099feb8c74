"""Three taps of Shift on a real keyboard, while the window's thread does nothing but count."""

import subprocess
import sys
import time

import pytest

from tests.end_to_end.canary import Cage
from tests.external.conftest import PATIENCE
from viewer.services import settings

pytestmark = pytest.mark.external

BUSY = 20  # seconds
OTHER = """
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
box = QLineEdit()
box.setWindowTitle("Somebody else's")
box.show()
app.exec()
"""


class Frozen:
    """A Satchel in front, and whether it still runs while it is frozen."""

    def __init__(self, desk, cage, *words):
        self.desk = desk
        self.process = cage.start(script="freeze", words=(str(BUSY), *words))
        assert self.process.stdout.readline() == "ready\n"
        desk.hands("search", "--sync", "--onlyvisible", "--name", "^Satchel")

    def wait(self):
        """Wait until it is frozen, and taken for it."""
        assert self.process.stdout.readline() == "frozen\n"
        time.sleep(1.0)

    def tap(self, times=3, pause=0.12):
        """Tap Shift as a hand does: it is down for some 60 ms."""
        for _ in range(times):
            self.desk.hands("keydown", "shift", "sleep", "0.06", "keyup", "shift")
            time.sleep(pause)

    def goes(self, seconds):
        """Return after how many seconds it was gone, or None."""
        begun = time.monotonic()
        try:
            assert self.process.wait(timeout=seconds) == 0
        except subprocess.TimeoutExpired:
            return None
        return time.monotonic() - begun


@pytest.fixture
def cage(desk, tmp_path):
    made = Cage(tmp_path / "cage")
    settings.save(settings.Settings(), made.data / "settings.json")
    made.environment |= {"DISPLAY": desk.environment["DISPLAY"], "QT_QPA_PLATFORM": "xcb"}
    yield made
    made.close()


@pytest.mark.timeout(120)
@pytest.mark.parametrize("words", [(), ("before a room",)])
def test_three_taps_end_a_satchel_whose_window_does_not_answer(desk, cage, words):
    frozen = Frozen(desk, cage, *words)
    frozen.wait()

    frozen.tap(times=2, pause=0.06)
    frozen.tap(times=1, pause=0.0)
    gone = frozen.goes(PATIENCE)

    sys.stdout.write(f"gone {1000 * gone:.0f} ms after the last tap\n")
    assert gone < BUSY / 2
    told, err = frozen.process.communicate()
    assert (told, err) == ("", "")  # not left as one that answers is, nor by what raised an error


@pytest.mark.timeout(120)
def test_taps_made_at_once_when_it_freezes_count_too_when_they_are_made_again(desk, cage):
    frozen = Frozen(desk, cage)
    assert frozen.process.stdout.readline() == "frozen\n"
    begun = time.monotonic()

    while frozen.process.poll() is None:
        assert time.monotonic() - begun < BUSY / 2
        frozen.tap(times=1, pause=0.06)

    sys.stdout.write(f"gone {1000 * (time.monotonic() - begun):.0f} ms after it froze\n")


@pytest.mark.timeout(120)
def test_capitals_pauses_and_a_held_shift_end_nothing(desk, cage):
    frozen = Frozen(desk, cage)
    frozen.wait()

    for letter in "ABCD":
        desk.hands(
            "keydown", "shift", "sleep", "0.05", "keydown", letter.lower(), "sleep", "0.06",
            "keyup", letter.lower(), "sleep", "0.05", "keyup", "shift",
        )  # fmt: skip
    desk.hands("keydown", "shift", "sleep", "1", "keyup", "shift")
    frozen.tap(times=1)
    desk.hands("keydown", "x", "sleep", "0.05", "keyup", "x")
    frozen.tap(pause=2.6)
    assert frozen.goes(0.5) is None

    frozen.tap()
    assert frozen.goes(BUSY / 4) is not None


@pytest.mark.timeout(120)
def test_taps_in_another_program_end_nothing(desk, cage):
    frozen = Frozen(desk, cage)
    other = subprocess.Popen([sys.executable, "-c", OTHER], env=cage.environment)
    try:
        frozen.wait()
        window = desk.hands("search", "--sync", "--onlyvisible", "--name", "Somebody").split()[0]
        desk.hands("windowactivate", "--sync", window)
        time.sleep(0.5)

        frozen.tap()

        assert frozen.goes(1.0) is None
        frozen.tap(times=2)
    finally:
        other.kill()
        other.wait()
