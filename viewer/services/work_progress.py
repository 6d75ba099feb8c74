"""What the reader waits for: who works tells how far it is, and the window shows it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal, Slot

from index import Progress


def _nothing() -> None:
    """Do no more than to stop."""


@dataclass(eq=False, frozen=True, slots=True)
class Work:
    """A slow piece of work on what is called `name`. `dropped` is called once it is not wanted."""

    name: str
    dropped: Callable[[], None] = _nothing
    pace: Progress = field(default_factory=Progress)


class WorkProgress(QObject):
    """The pieces of work that are going on, the first of which is shown and can be stopped.

    `changed` tells that there is one more or less.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._works: list[Work] = []

    @property
    def shown(self) -> Work | None:
        """What is to be shown, or None where nobody waits."""
        return self._works[0] if self._works else None

    def begin(self, name: str, dropped: Callable[[], None] = _nothing) -> Work:
        """Begin to work on what is called `name`; its pace goes along to the worker."""
        work = Work(name, dropped)
        self._works.append(work)
        self.changed.emit()
        return work

    def end(self, work: Work) -> bool:
        """Say that `work` is over, and return whether it was still wanted."""
        if work not in self._works:
            return False
        self._works.remove(work)
        self.changed.emit()
        return True

    @Slot()
    def stop(self) -> None:
        """Stop what is shown, unless it is too late for that."""
        work = self.shown
        if work is not None and work.pace.stop():
            self.end(work)
            work.dropped()

    def stop_all(self) -> None:
        """Stop all, and say nothing of it: Satchel is being closed."""
        for work in self._works:
            work.pace.stop()
        self._works = []
