"""Taps of Shift are heard when X11 hands them over, whatever becomes of them in Qt."""

import struct
from ctypes import addressof, create_string_buffer

import pytest

from viewer.platform.native_keys import NativeKeys
from viewer.platform.shift_taps import WITHIN, ShiftTaps

PRESS, RELEASE, BUTTON, GENERIC = 2, 3, 4, 35
LEFT, RIGHT, LETTER = 50, 62, 38
SHIFT, ALT = 1, 8


def key(kind, code, at, state=0):
    """Return an event of a key, `at` so many ms on the clock of the server."""
    return struct.pack("<BBHIIIIhhhhHxx", kind, code, 0, at, 1, 2, 0, 0, 0, 0, 0, state)


def tap(at, code=LEFT, **more):
    return [key(PRESS, code, at, **more), key(RELEASE, code, at + 60, **more)]


CLICK = [struct.pack("<BBHIH22x", GENERIC, 131, 0, 0, 4)]  # as XInput tells it
CORE_CLICK = [key(BUTTON, 1, 0)]
MOVED = [struct.pack("<BBHIH22x", GENERIC, 131, 0, 0, 6)]
TYPED = tap(300, LETTER)
THREE = [*tap(0), *tap(200), *tap(400)]


def left(events, taps=None):
    """Return how often somebody left."""
    told = []
    keys = NativeKeys(taps or ShiftTaps(lambda: 1_000.0), lambda: told.append(True))
    for event in events:
        message = create_string_buffer(event, 32)
        assert keys.nativeEventFilter(b"xcb_generic_event_t", addressof(message)) == (False, 0)
    return len(told)


def test_three_taps_are_heard():
    assert left(THREE[:-1]) == 0
    assert left(THREE) == 1
    assert left([*tap(0, RIGHT), *MOVED, *tap(200), *tap(2_000, RIGHT)]) == 1


def test_a_press_that_no_window_was_given_counts_by_its_release_after_a_tap():
    unseen = tap(200)[1:]
    assert left([*tap(0), *unseen, *tap(400)]) == 1
    assert left([*tap(0), *tap(400), *unseen]) == 1
    assert left([*tap(0), *tap(200, state=ALT)[1:], *tap(400)]) == 0
    assert left([*unseen, *tap(400), *tap(600)]) == 0  # it may have gone down elsewhere


def test_a_release_that_no_window_was_given_is_known_by_the_next_press():
    seen, held = tap(200)[:1], key(PRESS, LEFT, 300, state=SHIFT)
    assert left([*tap(0), *seen, *tap(400)]) == 1
    assert left([*tap(0), *seen, held, *tap(400)]) == 0  # both, or one that repeats


@pytest.mark.parametrize("between", [TYPED, CLICK, CORE_CLICK])
def test_what_is_pressed_between_starts_the_count_again(between):
    assert left([*THREE[:4], *between, *THREE[4:]]) == 0
    assert left([*THREE[:5], *between, *THREE[5:], *THREE[:4]]) == 0  # as for a capital


def test_taps_count_by_the_clock_of_the_server():
    """They may all be read at once, long after they were made."""
    assert left([*tap(0), *tap(2_000), *tap(6_000)]) == 0


def test_shift_with_alt_is_no_tap():
    assert left([event for at in range(3) for event in tap(200 * at, state=ALT)]) == 0


@pytest.mark.parametrize(("pause", "leaves"), [(0.1, True), (WITHIN, False)])
def test_the_watchdog_goes_on_from_taps_that_were_heard(pause, leaves):
    """Its clock is another than that of the server."""
    seconds = [1_000.0]
    taps = ShiftTaps(lambda: seconds[0])
    left([*tap(0), *tap(200)], taps)
    seconds[0] += 0.26 + pause

    looked = taps.copied()
    looked.press()

    assert looked.release() == leaves
