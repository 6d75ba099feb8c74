"""Runs Python's garbage collection on the GUI thread alone.

Python collects circular garbage on whichever thread allocates next. On the worker this destroys
widgets, and the two threads may deadlock.
"""

import gc
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Slot

_OLDEST = 2
_GROWN = 4  # a full collection needs new objects of at least 1/4 of the old, as in Python itself
_EVERY = 100  # milliseconds: the garbage of that time is collected before anybody notices


class GarbageCollector(QObject):
    """Collects garbage at intervals, as often as Python itself would, until `end`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._loaded = self._left_alone = False  # whether they are excluded
        self._settled = self._come = 0  # objects in the oldest generation, and newer ones
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tidy)
        self._timer.start(_EVERY)

    def wait_for_loading(self) -> None:
        """Collect nothing until `leave_loaded`: it would look through all that was just loaded."""
        self._timer.stop()

    def leave_loaded(self) -> None:
        """Exclude the loaded program from collections: it stays until the end."""
        gc.freeze()
        self._timer.start(_EVERY)
        self._loaded = True
        self._settled = self._come = 0

    def leave_alone(self) -> None:
        """Exclude all present objects from collections: a large archive, which holds no cycles."""
        gc.freeze()
        self._left_alone = True
        self._settled = self._come = 0

    def settle(self) -> None:
        """Collect what is garbage now, and exclude the rest as `leave_alone` does."""
        self._collect(_OLDEST)
        self.leave_alone()

    def look_again(self) -> None:
        """Include what `leave_alone` excluded, and collect it: the large archive is closed."""
        if self._left_alone:
            self._left_alone = False
            gc.unfreeze()
            self._collect(_OLDEST)

    def end(self) -> None:
        """Give garbage collection back to Python."""
        self._timer.stop()
        if self._loaded or self._left_alone:
            gc.unfreeze()
        gc.enable()

    @Slot()
    def _tidy(self) -> None:
        counts, most = gc.get_count(), gc.get_threshold()
        due = [generation for generation in range(3) if counts[generation] > most[generation] > 0]
        if _OLDEST in due and self._come * _GROWN <= self._settled:
            due.remove(_OLDEST)  # a full collection takes long, and finds little
        if due:
            self._collect(max(due))

    def _collect(self, most: int) -> None:
        """Collect the generation `most` and all younger ones."""
        if most:
            self._come += objects_in(range(_OLDEST))
        gc.collect(most)
        if most == _OLDEST:
            self._settled, self._come = objects_in((_OLDEST,)), 0


def objects_in(generations: Iterable[int]) -> int:
    """Return the number of objects in `generations`.

    No other thread runs while the list of them is there, so there is no step of Python in between:
    a tuple that is listed while another thread makes it of a generator cannot be made longer, and
    that thread gets a SystemError.
    """
    return sum(map(len, map(gc.get_objects, generations)))
