"""Reports that nobody has touched the keyboard or the mouse for a while."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from viewer.platform.input_activity import InputActivity

USUAL = 180.0  # seconds
_EVERY = 2_000  # milliseconds between two checks of the clock
_LAST = 60.0  # seconds before it is due


def since_start() -> float:
    """Return the seconds of a clock that also runs while the computer sleeps."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)  # Linux; on Windows every clock runs on
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class Idle(QObject):
    """Emits `due` once after so many `seconds` without input, and again only after new input.

    `near` is emitted a minute before, or after half of a time that is shorter than two minutes.
    It counts from `begin` to `end`, and not while it is held, as during a presentation.
    """

    near = Signal()
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
        self._held = self._warned = self._told = False
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
        """Stop counting."""
        self._timer.stop()

    def hold(self, *, held: bool) -> None:
        """Do not count while it is `held`; start anew afterwards."""
        self._held = held
        self._begin_anew()

    @Slot()
    def look(self) -> None:
        """Emit `due` if the time has passed, and `near` if it has nearly passed."""
        if self._held or not self._timer.isActive():
            return
        left = self.seconds - (self._now() - self._since)
        if left <= 0:
            if not self._told:
                self._told = True
                self.due.emit()
        elif left <= min(_LAST, self.seconds / 2) and not self._warned:
            self._warned = True
            self.near.emit()

    @Slot()
    def _begin_anew(self) -> None:
        self._since, self._warned, self._told = self._now(), False, False
