"""The timers of tasks, which the room sees below the words of a task."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from viewer.platform.idle import since_start
from viewer.presenter.clock import as_minutes
from viewer.presenter.presentation import Presentation, RoomSees
from viewer.presenter.slides.slide import Slide, SlideKind

_MINUTE, _MOST = 60, 24 * 60 * 60  # seconds


class TaskTimer(QObject):
    """Counts the minutes of each task down, from when the room first sees it.

    It goes on under a black or white screen and while other slides are shown. The trainer can hold
    it and add minutes; the calm screen holds it too. The present task is the one that the trainer
    is at, or else the one that a frozen room keeps. `changed` is sent once a second while there is
    one, or the room sees a timer.
    """

    changed = Signal()

    def __init__(
        self, show: Presentation, parent: QObject, now: Callable[[], float] = since_start
    ) -> None:
        super().__init__(parent)
        self._show, self._now = show, now
        self._due: dict[str, float] = {}  # the time at which each task that runs is over
        self._held: dict[str, float] = {}  # the seconds left of each that is held
        self._added: dict[str, float] = {}  # the seconds that each was given beyond its minutes
        self._calm: set[str] = set()  # the items that the calm screen holds
        self._every_second = QTimer(self, interval=1_000)
        self._every_second.timeout.connect(self.changed)
        show.changed.connect(self._follow)
        self._follow()

    @property
    def left(self) -> int | None:
        """The seconds left of the present task, negative past its end, or None."""
        slide = self._task
        return None if slide is None else self._left(slide)

    def added(self, item: str) -> float:
        """Return the seconds that the task `item` was given beyond its minutes."""
        return self._added.get(item, 0.0)

    @property
    def is_task(self) -> bool:
        """Whether there is a present task."""
        return self._task is not None

    @property
    def is_held(self) -> bool:
        """Whether the timer of the present task is held."""
        slide = self._task
        return slide is not None and slide.item in self._held

    def told(self, slide: Slide | None) -> str:
        """Return what the room sees of the timer of `slide`, or "": never less than 0:00."""
        if slide is None or slide.kind is not SlideKind.TASK:
            return ""
        left = self._left(slide)
        return "" if left is None else as_minutes(max(left, 0))

    @Slot()
    def toggle_hold(self) -> None:
        """Hold the timer of the present task, or let it go on."""
        slide = self._task
        left = None if slide is None else self._seconds(slide)
        if slide is None or left is None:
            return
        name = slide.item
        if name in self._calm:
            self._calm.discard(name)  # it stays held after the pause
        elif name in self._held:
            self._due[name] = self._now() + self._held.pop(name)
        else:
            self._due.pop(name, None)
            self._held[name] = left
        self.changed.emit()

    @Slot()
    def add_minute(self) -> None:
        """Give the present task a minute more; one that is over has a minute from now on."""
        slide = self._task
        if slide is None:
            return
        name = slide.item
        before = self._seconds(slide) or 0.0
        left = min(max(before, 0.0) + _MINUTE, _MOST)
        self._added[name] = self.added(name) + left - before
        if name in self._held:
            self._held[name] = left
        else:
            self._due[name] = self._now() + left
        self._follow()

    @property
    def _task(self) -> Slide | None:
        those = filter(None, (self._show.slide, self._show.kept))
        return next((each for each in those if each.kind is SlideKind.TASK), None)

    def _left(self, slide: Slide) -> int | None:
        """Return the whole seconds left: all are there at the start, none at the end."""
        left = self._seconds(slide)
        return None if left is None else -int(-left // 1)

    def _seconds(self, slide: Slide) -> float | None:
        if slide.item in self._held:
            return self._held[slide.item]
        if slide.item in self._due:
            return self._due[slide.item] - self._now()
        return float(slide.minutes * _MINUTE) or None

    @Slot()
    def _follow(self) -> None:
        """Begin the timer of a task that the room sees now; hold it under the calm screen."""
        show = self._show
        slide = show.in_room
        is_task = slide is not None and slide.kind is SlideKind.TASK
        if slide is not None and is_task:
            left = self._seconds(slide)
            if left is not None and slide.item not in self._held:
                self._due.setdefault(slide.item, self._now() + left)
        self._breathe(is_calm=show.sees is RoomSees.CALM)
        if is_task or self._task is not None:
            self._every_second.start()
        else:
            self._every_second.stop()
        self.changed.emit()

    def _breathe(self, *, is_calm: bool) -> None:
        """Hold what runs while the room pauses, and let it go on after that."""
        now = self._now()
        if is_calm and not self._calm:
            self._calm = set(self._due)
            self._held |= {name: due - now for name, due in self._due.items()}
            self._due.clear()
        elif not is_calm and self._calm:
            still = self._calm & self._held.keys()
            self._due |= {name: now + self._held.pop(name) for name in still}
            self._calm = set()
