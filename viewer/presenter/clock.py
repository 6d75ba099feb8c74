"""The elapsed time of a presentation, and the time allowed for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from viewer.platform.idle import since_start

MOST_MINUTES = 9_999
_IN_HOURS = 600  # minutes: from here on a time is told in hours


class PresentationClock(QObject):
    """Counts the time since it was made, without pauses; the time of day goes on.

    The presenter can pause it, and it is held while the room sees the calm screen or
    the end.
    """

    changed = Signal()

    def __init__(
        self, parent: QObject | None = None, now: Callable[[], float] = since_start
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._begun = now()
        self._stopped: float | None = None
        self._is_paused = self._is_held = False
        self._minutes = self._planned = 0

    @property
    def seconds(self) -> float:
        """The seconds used, without pauses."""
        end = self._now() if self._stopped is None else self._stopped
        return end - self._begun

    @property
    def elapsed(self) -> int:
        """The whole seconds used."""
        return int(self.seconds)

    @property
    def minutes(self) -> int:
        """The minutes allowed in all, or 0 where no limit is set."""
        return self._minutes

    @property
    def set_minutes(self) -> int:
        """The minutes that the trainer set in place of those of the plan, or 0."""
        return 0 if self._minutes == self._planned else self._minutes

    @property
    def cut(self) -> int:
        """The seconds of the plan beyond the time set, negative where more was set; else 0."""
        set_now = self.set_minutes
        return 60 * (self._planned - set_now) if set_now else 0

    @property
    def left(self) -> int | None:
        """The seconds left, negative past the end; None where no limit is set."""
        return self._minutes * 60 - self.elapsed if self._minutes else None

    @property
    def is_paused(self) -> bool:
        """Whether the count is stopped."""
        return self._stopped is not None

    def allow(self, minutes: int) -> None:
        """Allow so many minutes in all; 0 sets no limit."""
        self._minutes = max(0, min(minutes, MOST_MINUTES))
        self.changed.emit()

    def plan(self, minutes: int) -> None:
        """Allow the minutes of a plan, unless the trainer set others than those of the last one."""
        if self._minutes == self._planned != minutes:
            self.allow(minutes)
        self._planned = minutes

    @Slot()
    def toggle_pause(self) -> None:
        """Stop counting, or go on."""
        self._is_paused = not self._is_paused
        self._follow()

    def hold(self, *, held: bool) -> None:
        """Do not count while it is `held`."""
        if held != self._is_held:
            self._is_held = held
            self._follow()

    def _follow(self) -> None:
        stops = self._is_paused or self._is_held
        if stops and self._stopped is None:
            self._stopped = self._now()
        elif not stops and self._stopped is not None:
            self._begun += self._now() - self._stopped
            self._stopped = None
        self.changed.emit()


def as_minutes(seconds: int) -> str:
    """Return `seconds` as 12:40, from ten hours on as 10:12:40, with a minus sign if negative."""
    minutes, rest = divmod(abs(seconds), 60)
    sign, hours = "−" if seconds < 0 else "", minutes // 60  # noqa: RUF001  a minus sign
    if minutes < _IN_HOURS:
        return f"{sign}{minutes}:{rest:02}"
    return f"{sign}{hours}:{minutes % 60:02}:{rest:02}"
