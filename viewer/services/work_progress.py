"""The slow work that the reader waits for: workers report progress, and the window shows it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from index import Progress, Value, value_field


def _nothing() -> None:
    """Do nothing: the default of `Work.dropped`."""


class Work(Value, eq=False):
    """A slow task on the thing called `name`. `dropped` is called when the reader stops it.

    `told` returns what is being done, where the usual words for its step do not say it.
    """

    name: str
    dropped: Callable[[], None] = _nothing
    pace: Progress = value_field(default_factory=Progress)
    told: Callable[[Progress], str] | None = None


class WorkProgress(QObject):
    """The tasks in progress, the first of which is shown and can be stopped.

    `changed` is emitted when a task is added or removed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._works: list[Work] = []

    @property
    def shown(self) -> Work | None:
        """The task to show, or None where there is none."""
        return self._works[0] if self._works else None

    def begin(
        self,
        name: str,
        dropped: Callable[[], None] = _nothing,
        told: Callable[[Progress], str] | None = None,
    ) -> Work:
        """Add a task on the thing called `name` and return it; its `pace` goes to the worker."""
        work = Work(name, dropped, told=told)
        self._works.append(work)
        self.changed.emit()
        return work

    def end(self, work: Work) -> bool:
        """Remove `work`, which has ended, and return whether its result was still wanted."""
        if work not in self._works:
            return False
        self._works.remove(work)
        self.changed.emit()
        return True

    @Slot()
    def stop(self) -> None:
        """Stop the task that is shown, unless it is too late for that."""
        work = self.shown
        if work is not None and work.pace.stop():
            self.end(work)
            work.dropped()

    @Slot()
    def stop_all(self) -> None:
        """Stop all tasks without a signal: Satchel is closing."""
        for work in self._works:
            work.pace.stop()
        self._works = []
