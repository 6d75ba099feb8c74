"""Nobody has touched the computer for a while, or it goes to sleep."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from viewer.platform import system_events
from viewer.platform.idle import USUAL, Idle
from viewer.platform.input_activity import InputActivity
from viewer.platform.system_events import SystemEvents, is_interruption


class Clock:
    now = 1_000.0

    def __call__(self):
        return self.now


class Waiting:
    """Somebody before a window, and a clock that goes as the test wants."""

    def __init__(self, qtbot, qapp):
        self.window = QLineEdit()
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(lambda: qapp.focusWindow() is self.window.windowHandle())
        self.clock = Clock()
        self.input_activity = InputActivity(qapp)
        self.idle = Idle(self.input_activity, self.window, now=self.clock)
        self.told = []
        self.idle.due.connect(lambda: self.told.append(self.clock.now))
        self.idle.begin()

    def wait(self, seconds):
        self.clock.now += seconds
        self.idle.look()
        return len(self.told)


@pytest.fixture
def waiting(qtbot, qapp):
    there = Waiting(qtbot, qapp)
    yield there
    there.input_activity.end()


def test_a_minute_before_it_is_due_it_says_so_once_and_again_after_a_key(waiting):
    near = []
    waiting.idle.near.connect(lambda: near.append(waiting.clock.now))
    for _ in range(3):
        waiting.wait(USUAL - 60.5 if not near else 1)
        waiting.wait(1)
    assert near == [1_000.0 + USUAL - 59.5]
    assert waiting.told == []
    waiting.input_activity.stirred.emit()
    waiting.wait(USUAL - 30)
    assert len(near) == 2
    assert waiting.wait(40) == 1
    assert len(near) == 2


def test_it_is_due_once_after_three_minutes_of_nothing(waiting):
    assert USUAL == 180
    assert waiting.wait(179) == 0
    assert waiting.wait(1) == 1
    assert waiting.wait(1_000) == 1


@pytest.mark.parametrize(
    "touch",
    [
        lambda window, _time: QTest.keyClick(window, Qt.Key.Key_A),
        lambda window, time: QTest.mouseMove(window, QPoint(5, 5 * time)),
        lambda window, _time: QTest.mouseClick(
            window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(3, 3)
        ),
    ],
)
def test_a_key_or_the_mouse_begins_it_anew(waiting, touch):
    waiting.wait(179)
    touch(waiting.window.windowHandle(), 1)
    QApplication.processEvents()

    assert waiting.wait(179) == 0
    assert waiting.wait(1) == 1
    touch(waiting.window.windowHandle(), 2)
    QApplication.processEvents()
    assert waiting.wait(180) == 2


def test_before_a_room_it_does_not_count(waiting):
    waiting.idle.hold(held=True)
    assert waiting.wait(10_000) == 0

    waiting.idle.hold(held=False)
    assert waiting.wait(179) == 0
    assert waiting.wait(1) == 1


def test_it_can_be_ended_and_set_to_another_time(waiting):
    waiting.idle.end()
    assert waiting.wait(10_000) == 0

    waiting.idle.seconds = 60
    waiting.idle.begin()
    assert waiting.wait(60) == 1


def test_a_lock_of_windows_and_its_going_to_sleep_are_interruptions():
    assert is_interruption(0x02B1, 7)
    assert is_interruption(0x0218, 4)
    assert not is_interruption(0x02B1, 8)  # unlocked
    assert not is_interruption(0x0218, 7)  # awake again
    assert not is_interruption(0x0100, 7)


@pytest.mark.parametrize("address", ["tcp:host=127.0.0.1,port=9", "autolaunch:", ""])
def test_only_a_bus_on_this_computer_is_listened_to(qapp, monkeypatch, tmp_path, address):
    monkeypatch.setattr(system_events, "_SYSTEM_BUS", tmp_path / "none")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    assert not SystemEvents().listen()
