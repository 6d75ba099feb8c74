"""Ends the process at three taps of Shift while the GUI thread does not respond."""

import os
from collections.abc import Callable
from contextlib import closing
from threading import Event, Thread
from typing import override

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from viewer.platform.shift_state import KeyboardState, ShiftState
from viewer.platform.shift_taps import ShiftTaps
from viewer.services.patience import is_at_work, tell_no_more, tell_of_work

EVERY = 0.25  # seconds between two checks of the GUI thread: an idle laptop may rest
SOON = 0.05  # seconds for an answer; after that, Shift is read
LAST = 0.1  # seconds for an answer where the taps are complete
REST = 0.5  # seconds without a late answer, after which Shift is read no longer
MOMENT = 0.3  # seconds without the focus while a dialog opens
STEP = 0.01  # seconds between two readings of Shift: it is down for 50 ms at least

_Pause = Callable[[Event, float], bool]


class Watchdog(QObject):
    """Watches the thread that it was made on, from `begin` to `stop`, while a window is active.

    It asks that thread for an answer at intervals. Once that comes late, it reads Shift itself,
    until the answers have come in time for a while; so it does during step-by-step work. Taps that
    the windows `counted` before count too. Tests may replace `end_process`, the clock of `counted`,
    and `pause`, which waits so many seconds or until the event is set, and returns whether it is.
    """

    def __init__(
        self,
        app: QApplication,
        keyboard: Callable[[], ShiftState],
        parent: QObject,
        counted: ShiftTaps,
        end_process: Callable[[int], object] = os._exit,
        pause: _Pause = Event.wait,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._keyboard, self._counted = keyboard, counted
        self._end_process, self._now, self._pause = end_process, counted.now, pause
        self._active, self._answered, self._over = Event(), Event(), Event()
        self._called = Event()  # set to check at once
        self._thread = Thread(target=self._watch, name="watchdog", daemon=True)

    def begin(self) -> None:
        """Start watching."""
        self._app.applicationStateChanged.connect(self._follow)
        self._follow(self._app.applicationState())
        tell_of_work(self.check)
        self._thread.start()

    @Slot()
    def stop(self) -> None:
        """Stop watching."""
        tell_no_more(self.check)
        self._over.set()
        for each in (self._active, self._answered, self._called):
            each.set()

    @Slot()
    def end(self) -> None:
        """Stop watching, and wait for the end of the thread, which posts to this object."""
        self.stop()
        self._thread.join(REST)

    @Slot()
    def check(self) -> None:
        """Check now: what was asked for may take long."""
        self._called.set()

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
            self._pause(self._called, EVERY)
            if self._over.is_set():
                return
            self._called.clear()
            self._ask()
            if is_at_work() or not self._pause(self._answered, SOON):
                try:
                    self._read_shift()
                except (OSError, AttributeError):  # the system does not say, or not any more
                    self._answered.wait()

    def _ask(self) -> float:
        """Ask for an answer; return when."""
        self._answered.clear()
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return self._now()

    def _read_shift(self) -> None:
        """Read Shift until the thread is at rest; end the process at three taps.

        Where it answers, it has counted them as well, and leaves by itself. During step-by-step
        work that is not waited for: the keys may reach no window.
        """
        with closing(self._keyboard()) as keyboard:
            taps = LookedTaps(self._counted.copied())
            late = asked = self._now()
            while not self._over.is_set() and self._now() - late < REST:
                if taps.see(keyboard.look()) and (is_at_work() or self._is_late(asked)):
                    self._end_process(0)
                self._pause(self._over, STEP)
                if is_at_work() or self._now() - asked > SOON:
                    late = self._now()
                if self._answered.is_set():
                    asked = self._ask()

    def _is_late(self, asked: float) -> bool:
        """Return whether there is no answer although the taps are complete."""
        if self._answered.is_set():  # it may have begun something since
            asked = self._ask()
        return not self._pause(self._answered, max(0.0, asked + LAST - self._now()))


class LookedTaps:
    """Counts taps of Shift in readings of the keyboard, after those that were `counted` before."""

    def __init__(self, counted: ShiftTaps) -> None:
        self._now = counted.now
        self._taps = counted
        # None: what is down at the first look is not counted.
        self._before = None if counted.is_down and not counted.is_pressed else int(counted.is_down)
        self._elsewhere: float | None = None  # since when another program has the focus

    def see(self, look: KeyboardState) -> bool:
        """Count one reading after another; return whether it completes the taps.

        A Shift that is down at first went down since a window was told of keys, and counts, unless
        it was told that Shift is down with another key, as for a capital. While a dialog opens, no
        window has the focus for a moment: that is ignored.
        """
        if not look.is_ours:
            self._elsewhere = self._now() if self._elsewhere is None else self._elsewhere
            if self._now() - self._elsewhere >= MOMENT:
                self._taps.forget()
                self._before = None
            return False
        self._elsewhere = None
        before, self._before = self._before, look.shifts
        is_done = False
        if look.others:
            self._taps.forget()
        elif before is not None:
            for _ in range(look.shifts - before):
                self._taps.press()
            for _ in range(before - look.shifts):
                is_done = self._taps.release() or is_done
        return is_done
