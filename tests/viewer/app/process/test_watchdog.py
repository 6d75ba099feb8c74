"""Somebody leaves while no window answers: a thread beside it reads Shift, and ends the process."""

import time
from contextlib import nullcontext
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from viewer.app.process.watchdog import EVERY, LAST, STEP, LookedTaps, Watchdog
from viewer.platform.shift_state import KeyboardState, opener
from viewer.platform.shift_taps import WITHIN, ShiftTaps
from viewer.services.patience import Patience

UP, DOWN, BOTH = (KeyboardState(shifts, others=False, is_ours=True) for shifts in range(3))
CAPITAL = KeyboardState(1, others=True, is_ours=True)
KEY = KeyboardState(0, others=True, is_ours=True)
ELSEWHERE = KeyboardState(0, others=False, is_ours=False)
PATIENCE = 30  # seconds
THREE = [UP, DOWN, UP, DOWN, UP, DOWN, UP]


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def left_after(looks, seconds=0.1):
    """See `looks`, so many `seconds` apart; return how often they say that somebody leaves."""
    clock, told = Clock(), []
    taps = LookedTaps(ShiftTaps(clock))
    for look in looks:
        told.append(taps.see(look))
        clock.now += seconds
    return sum(told)


def test_three_taps_are_seen_once():
    assert left_after(THREE[:-1]) == 0
    assert left_after(THREE) == 1
    assert left_after([*THREE, UP, UP]) == 1
    assert left_after([*THREE, *THREE[1:]]) == 2
    assert left_after([*THREE[:3], ELSEWHERE, *THREE[3:]]) == 1  # a window of ours comes
    assert left_after(THREE[1:]) == 1  # it went down after the last key that a window was told of


@pytest.mark.parametrize(
    "looks",
    [
        [UP, DOWN, CAPITAL, DOWN, UP] * 4,  # typing
        [UP, DOWN, UP, DOWN, UP, KEY] * 4,  # a key between
        [UP, DOWN, UP, DOWN, UP, *[ELSEWHERE] * 5] * 4,  # another program
        [UP, DOWN, BOTH, DOWN, UP] * 4,
        [ELSEWHERE] * 8,
        [UP] + [DOWN] * 40 + [UP],  # held
    ],
)
def test_what_is_no_three_taps_is_none(looks):
    assert left_after(looks) == 0


@pytest.mark.parametrize("is_down", [True, False])
def test_taps_that_a_window_was_told_of_count_too(is_down):
    told = ShiftTaps(Clock())
    for _ in range(2):
        told.press()
        told.release()
    if is_down:
        told.press()
    looks = [DOWN, UP] if is_down else [UP, DOWN, UP]
    seen = LookedTaps(told.copied())

    assert [seen.see(look) for look in looks] == [*[False] * (len(looks) - 1), True]
    assert told.is_pressed == is_down  # a copy counted


def test_a_shift_that_went_down_with_another_key_is_no_tap():
    told = ShiftTaps(Clock())
    told.press()
    told.forget()  # the letter of a capital, or of Ctrl+Shift+P

    seen = LookedTaps(told.copied())

    assert not any(map(seen.see, THREE[1:]))


def test_taps_with_long_pauses_are_none():
    assert left_after(THREE, seconds=WITHIN / 4 + 0.01) == 0
    assert left_after(THREE, seconds=WITHIN / 5 - 0.01) == 1


class Keyboard:
    """One on which somebody does what is written, a look after the other."""

    def __init__(self, looks):
        self.looks = looks
        self.is_closed = False

    def look(self):
        return next(self.looks, UP)

    def close(self):
        self.is_closed = True


class Watched:
    """The thread that watches, with a clock of its own, while this one answers or does not."""

    def __init__(self, looks=(), *, opens=True, until=60):
        self.until = until  # a time of the clock
        self.clock, self.ended, self.opened = Clock(), [], []
        self.looks, self.opens = iter(looks), opens
        self.answers = False  # whether this thread answers in time
        self.waits = []
        self.owner = QObject()
        self.watchdog = Watchdog(
            QApplication.instance(),
            self.open,
            self.owner,
            ShiftTaps(self.clock),
            self.end,
            self.pause,
        )

    @property
    def thread(self):
        return self.watchdog._thread

    def open(self):
        if not self.opens:
            raise OSError
        self.opened.append(Keyboard(self.looks))
        return self.opened[-1]

    def end(self, status):
        self.ended.append((status, self.clock.now))
        self.watchdog.stop()  # as the process would

    def pause(self, event, seconds):
        """Let time go by at once, unless an answer comes."""
        self.clock.now += seconds
        self.waits.append(seconds)
        if self.clock.now > self.until:
            self.watchdog.stop()
        return event.wait(PATIENCE if self.answers and STEP < seconds < EVERY else 0.001)


@pytest.fixture
def active(person, qtbot):
    person.window.activateWindow()
    qtbot.waitUntil(person.window.isActiveWindow)
    return person


def test_who_taps_while_no_window_answers_ends_the_process(active):
    watched = Watched(THREE)

    watched.watchdog.begin()
    watched.thread.join(30)  # this thread answers nothing meanwhile

    ((status, when),) = watched.ended
    assert status == 0
    assert when >= LAST
    assert watched.opened[0].is_closed
    assert all(later - first < 1 for first, later in pairwise(watched.waits))


def test_who_types_capitals_meanwhile_stays(active):
    looks = [UP, DOWN, CAPITAL, UP] * 9
    watched = Watched(looks, until=5)

    watched.watchdog.begin()
    watched.thread.join(30)

    assert watched.opened
    assert watched.ended == []
    assert next(watched.looks, None) is None  # all of it was seen


@pytest.mark.parametrize("works", [True, False])
def test_who_taps_while_pages_are_made_step_by_step_ends_the_process(active, qtbot, works):
    watched = Watched(THREE)
    watched.answers = True
    with Patience(active.window) if works else nullcontext():
        watched.watchdog.begin()
        for _ in range(40):  # the window has its turn, but keys are lost as a dialog comes
            qtbot.wait(10)
    is_ended = bool(watched.ended)
    watched.watchdog.end()

    assert is_ended == works
    assert all(when < EVERY + LAST for _status, when in watched.ended)
    assert not watched.thread.is_alive()


def test_where_the_window_answers_again_its_own_thread_leaves(active, qtbot):
    def tapped_then():
        yield UP
        while not watched.answers:
            time.sleep(0.001)
        yield from THREE

    looks = tapped_then()
    watched = Watched(looks)
    watched.watchdog.begin()
    while not watched.opened:
        time.sleep(0.001)  # no answer comes
    # Answered before the taps are read: the clock of this test does not wait for a busy machine.
    QTimer.singleShot(0, lambda: setattr(watched, "answers", True))
    qtbot.waitUntil(lambda: watched.opened[0].is_closed)
    watched.watchdog.end()

    assert next(looks, None) is None  # the taps were seen
    assert watched.ended == []


def test_a_keyboard_that_cannot_be_read_ends_nothing(active, qtbot):
    watched = Watched(THREE, opens=False)

    watched.watchdog.begin()
    qtbot.waitUntil(lambda: len(watched.waits) > 9)  # it asks again once it was answered
    watched.watchdog.end()

    assert not watched.thread.is_alive()
    assert watched.ended == []


def test_while_no_window_is_active_nothing_is_asked(active, qtbot):
    watched = Watched(THREE)
    watched.watchdog._follow(None)  # another program is in front
    watched.thread.start()

    qtbot.wait(50)

    assert watched.waits == []
    watched.watchdog.end()
    assert not watched.thread.is_alive()


def test_what_wayland_hides_is_not_asked_for():
    assert opener("wayland", 1) is None
    assert opener("offscreen", 1) is None
    assert opener("windows", 1)
