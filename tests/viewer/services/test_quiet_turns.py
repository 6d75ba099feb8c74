"""Work that can wait goes on in turns of the event loop in which little else is done."""

import pytest

from viewer.services import quiet_turns
from viewer.services.quiet_turns import in_quiet_turns
from viewer.services.steps import at_once


class Clock:
    """A clock that is set by hand, in seconds."""

    now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    made = Clock()
    monkeypatch.setattr(quiet_turns, "monotonic", made)
    return made


def counted(done, steps=3):
    for step in range(steps):
        done.append(step)
        yield


def test_all_steps_are_done_where_nothing_else_is():
    done = []
    at_once(in_quiet_turns(counted(done)))

    assert done == [0, 1, 2]


def test_a_turn_that_was_long_is_left_to_others(clock):
    done = []
    work = in_quiet_turns(counted(done))
    next(work)
    for _busy in range(5):
        clock.now += 0.05
        next(work)
    assert done == []

    clock.now += 0.001
    next(work)
    assert done == [0]


def test_work_goes_on_after_a_while_however_much_else_is_done(clock):
    done = []
    work = in_quiet_turns(counted(done))
    for _busy in range(60):
        next(work)
        clock.now += 0.02

    assert len(done) == 2
