"""Does work on the GUI thread in steps, each in a turn of the event loop of its own."""

from collections.abc import Generator, Iterable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Slot

_PAUSE = 3  # ms between two steps, so that what a step posted is done in a turn of its own
_SLICE = 0.02  # seconds that one step of many small parts may take

type Stepwise[T] = Generator[None, None, T]
"""Work that yields where the event loop may turn, and returns what it made."""


def at_once[T](work: Stepwise[T]) -> T:
    """Do all steps of `work` now, and return what it made."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            made: T = end.value
            return made


def in_slices(work: Iterable[object]) -> Stepwise[None]:
    """Do `work`, which yields after each of its small parts: as many in one step as are quick."""
    end = monotonic() + _SLICE
    for _part in work:
        if monotonic() > end:
            yield
            end = monotonic() + _SLICE


class Steps(QObject):
    """Does one piece of stepwise work at a time. Keys and clicks are handled between two steps.

    What needs the result calls `finish` first. Work that is stopped is closed at the step where it
    stands, and cleans up there.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Stepwise[None] | None = None
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self._step)

    def begin(self, work: Stepwise[None]) -> None:
        """Finish what was begun before, and do one step of `work` in each turn to come."""
        self.finish()
        self._work = work
        self._timer.start()

    def begin_now(self, work: Stepwise[None]) -> None:
        """Stop what was begun before, and do the first step of `work` now."""
        self.stop()
        self._work = work
        self._step()

    @property
    def are_under_way(self) -> bool:
        """Whether steps are left to do."""
        return self._work is not None

    def finish(self) -> None:
        """Do all steps that are left now."""
        while self._work is not None:
            self._step()

    @Slot()
    def stop(self) -> None:
        """Do no further step."""
        work, self._work = self._work, None
        self._timer.stop()
        if work is not None:
            work.close()

    @Slot()
    def _step(self) -> None:
        work, self._work = self._work, None  # what a step calls may ask for what it is itself
        if work is not None and not next(work, True):  # True where no step is left
            self._work = work
            self._timer.start()
