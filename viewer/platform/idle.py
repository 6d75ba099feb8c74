"""Tells that nobody has touched the keyboard or the mouse for a while."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from viewer.platform.input_activity import InputActivity

USUAL = 180.0  # seconds
_EVERY = 2_000  # milliseconds between two looks at the clock


def since_start() -> float:
    """Return seconds of a clock that goes on while the computer sleeps."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)  # Linux has it; on Windows every clock goes on
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class Idle(QObject):
    """`due` tells once that nothing stirred for so many `seconds`, and not again until it did.

    It counts from `begin` to `end`, and not while it is held, as before a room.
    """

    due = Signal()

    def __init__(
        self,
        input_activity: InputActivity,
        parent: QObject,
        seconds: float = USUAL,
        now: Callable[[], float] = since_start,
    ) -> None:
        super().__init__(parent)
        self.seconds = seconds
        self._now = now
        self._since = now()
        self._held = self._told = False
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)
        input_activity.stirred.connect(self._begin_anew)

    @Slot()
    def begin(self) -> None:
        """Count from now on."""
        self._begin_anew()
        self._timer.start()

    @Slot()
    def end(self) -> None:
        """Count no more."""
        self._timer.stop()

    def hold(self, *, held: bool) -> None:
        """Do not count while it is `held`; begin anew when it is let go."""
        self._held = held
        self._begin_anew()

    @Slot()
    def look(self) -> None:
        """See whether it is due by now."""
        is_due = self._now() - self._since >= self.seconds
        if is_due and not self._told and not self._held and self._timer.isActive():
            self._told = True
            self.due.emit()

    @Slot()
    def _begin_anew(self) -> None:
        self._since, self._told = self._now(), False
