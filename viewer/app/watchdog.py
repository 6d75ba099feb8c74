"""Ends the process of whoever taps Shift three times while the windows' thread does not answer."""

import os
from collections.abc import Callable
from contextlib import closing
from threading import Event, Thread
from time import monotonic
from typing import override

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from viewer.kit.shift_state import Look, ShiftState
from viewer.kit.taps import ShiftTaps

EVERY = 0.25  # seconds between two looks at the windows' thread: an idle laptop may rest
SOON = 0.05  # seconds in which it answers; later than that, Shift is read
FROZEN = 0.3  # seconds after which it is taken for frozen: what is tapped is acted upon
STEP = 0.01  # seconds between two looks at Shift: it is down for 50 at least

_Pause = Callable[[Event, float], bool]


class Watchdog(QObject):
    """Watches the thread that it was made on, from `begin` to `stop`, while a window is active.

    It asks that thread for an answer now and then. Where none comes it reads Shift itself, until
    there is one. `end_process` may be another in a test, and so may the clock, which is `now` and
    a `pause`: for these seconds, or until the event is set, which it returns.
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
        self._thread = Thread(target=self._watch, name="watchdog", daemon=True)

    def begin(self) -> None:
        """Watch from now on."""
        self._app.applicationStateChanged.connect(self._follow)
        self._follow(self._app.applicationState())
        self._thread.start()

    @Slot()
    def stop(self) -> None:
        """Watch no more, from now on."""
        self._over.set()
        for each in (self._active, self._answered):
            each.set()

    @Slot()
    def end(self) -> None:
        """Watch no more, and wait until the thread has ended: it posts to this object."""
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
            self._answered.set()
            return True
        return super().event(event)

    def _watch(self) -> None:
        while True:
            self._active.wait()
            if self._pause(self._over, EVERY):
                return
            self._answered.clear()
            asked = self._now()
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
            if not self._pause(self._answered, SOON):
                try:
                    self._read_shift(asked)
                except (OSError, AttributeError):  # the system does not tell, or not any more
                    self._answered.wait()

    def _read_shift(self, asked: float) -> None:
        """Read Shift until there is an answer; end the process where it was tapped three times."""
        with closing(self._keyboard()) as keyboard:
            taps = LookedTaps(self._now)
            while not self._over.is_set():
                is_left = taps.see(keyboard.look())
                if is_left and self._now() - asked >= FROZEN:
                    self._end_process(0)
                if self._pause(self._answered, STEP):
                    return


class LookedTaps:
    """Counts the taps of Shift in looks at the keyboard, by the rule of those that windows see."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._taps = ShiftTaps(now)
        self._before: int | None = None
        self._done = False

    def see(self, look: Look) -> bool:
        """Count what is seen, a look after the other; say whether the taps are complete.

        They stay so until there is anything else. A Shift that is down at first is not counted:
        a capital may be typed with it.
        """
        before, self._before = self._before, look.shifts
        if look.others or not look.is_ours:
            self._taps.forget()
            self._done = False
        elif before is not None:
            for _ in range(look.shifts - before):
                self._taps.press()
            for _ in range(before - look.shifts):
                self._done = self._taps.release() or self._done
        return self._done
