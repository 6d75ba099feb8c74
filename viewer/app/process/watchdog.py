"""Ends the process at three taps of Shift while the GUI thread does not respond."""

import os
from collections.abc import Callable
from contextlib import closing
from threading import Event, Thread
from time import monotonic
from typing import override

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from viewer.platform.shift_state import KeyboardState, ShiftState
from viewer.platform.shift_taps import ShiftTaps
from viewer.services.patience import is_at_work, tell_no_more, tell_of_work

EVERY = 0.25  # seconds between two checks of the GUI thread: an idle laptop may rest
SOON = 0.05  # seconds for an answer; after that, Shift is read
FROZEN = 0.3  # seconds after which the thread is taken for frozen, and taps count
AGAIN, RESTS = 50, 10  # milliseconds between checks of step-by-step work; checks after its end
MOMENT = 0.3  # seconds without the focus while a dialog opens
STEP = 0.01  # seconds between two readings of Shift: it is down for 50 ms at least

_Pause = Callable[[Event, float], bool]


class Watchdog(QObject):
    """Watches the thread that it was made on, from `begin` to `stop`, while a window is active.

    It asks that thread for an answer at intervals. While there is none, it reads Shift itself; nor
    is there one during step-by-step work. Tests may replace `end_process` and the clock: `now`, and
    `pause`, which waits so many seconds or until the event is set, and returns whether it is.
    """

    def __init__(
        self,
        app: QApplication,
        keyboard: Callable[[], ShiftState],
        parent: QObject,
        end_process: Callable[[int], object] = os._exit,
        now: Callable[[], float] = monotonic,
        pause: _Pause = Event.wait,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._keyboard = keyboard
        self._end_process, self._now, self._pause = end_process, now, pause
        self._active, self._answered, self._over = Event(), Event(), Event()
        self._called = Event()  # set to check at once
        self._rested = 0  # checks without step-by-step work
        self._thread = Thread(target=self._watch, name="watchdog", daemon=True)

    def begin(self) -> None:
        """Start watching."""
        self._app.applicationStateChanged.connect(self._follow)
        self._follow(self._app.applicationState())
        tell_of_work(self._called.set)
        self._thread.start()

    @Slot()
    def stop(self) -> None:
        """Stop watching."""
        tell_no_more(self._called.set)
        self._over.set()
        for each in (self._active, self._answered, self._called):
            each.set()

    @Slot()
    def end(self) -> None:
        """Stop watching, and wait for the end of the thread, which posts to this object."""
        self.stop()
        self._thread.join(FROZEN)

    @Slot(Qt.ApplicationState)
    def _follow(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._active.set()
        elif not self._over.is_set():
            self._active.clear()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.User:
            self._rested = RESTS
            self._answer()
            return True
        return super().event(event)

    @Slot()
    def _answer(self) -> None:
        """Answer at once, but some time after the end of step-by-step work."""
        self._rested = 0 if is_at_work() else self._rested + 1
        if self._rested > RESTS:
            self._answered.set()
        else:
            QTimer.singleShot(AGAIN, self, self._answer)

    def _watch(self) -> None:
        while True:
            self._active.wait()
            self._pause(self._called, EVERY)
            if self._over.is_set():
                return
            self._called.clear()
            self._answered.clear()
            asked = self._now()
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
            if not self._pause(self._answered, SOON):
                try:
                    self._read_shift(asked)
                except (OSError, AttributeError):  # the system does not say, or not any more
                    self._answered.wait()

    def _read_shift(self, asked: float) -> None:
        """Read Shift until the thread answers; end the process at three taps.

        That is at once during step-by-step work, in which the keys may reach no window.
        """
        with closing(self._keyboard()) as keyboard:
            taps = LookedTaps(self._now)
            while not self._over.is_set():
                is_left = taps.see(keyboard.look())
                if is_left and (is_at_work() or self._now() - asked >= FROZEN):
                    self._end_process(0)
                if self._pause(self._answered, STEP):
                    return


class LookedTaps:
    """Counts taps of Shift in readings of the keyboard, by the same rule as `ShiftTaps`."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self._taps = ShiftTaps(now)
        self._before: int | None = None
        self._elsewhere: float | None = None  # since when another program has the focus
        self._done = False

    def see(self, look: KeyboardState) -> bool:
        """Count one reading after another; return whether the taps are complete.

        They stay complete until other input. A Shift that is down at first is not counted: a
        capital may be typed with it. While a dialog opens, no window has the focus for a moment:
        that is ignored.
        """
        if not look.is_ours:
            self._elsewhere = self._now() if self._elsewhere is None else self._elsewhere
            if self._now() - self._elsewhere >= MOMENT:
                self._forget()
                self._before = None
            return False
        self._elsewhere = None
        before, self._before = self._before, look.shifts
        if look.others:
            self._forget()
        elif before is not None:
            for _ in range(look.shifts - before):
                self._taps.press()
            for _ in range(before - look.shifts):
                self._done = self._taps.release() or self._done
        return self._done

    def _forget(self) -> None:
        self._taps.forget()
        self._done = False
