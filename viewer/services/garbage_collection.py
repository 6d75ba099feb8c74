"""Has Python clear up after itself on the GUI thread alone.

Objects that hold each other are cleared up by whichever thread happens to make one more. Where
that is the worker, it destroys widgets, and each thread may wait for ever for what the other holds.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_OLDEST = 2
_GROWN = 4  # what came since is at least one in so many of all, as Python itself has it
_EVERY = 100  # milliseconds: what gathers in that time is cleared up before anybody notices


class GarbageCollector(QObject):
    """Clears up now and then, as often as Python itself would, until it is ended."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._left_alone = False
        self._settled = self._come = 0  # objects in the oldest generation, and such as came since
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tidy)
        self._timer.start(_EVERY)

    def leave_loaded(self) -> None:
        """Leave the program itself out of it, now that it is loaded: all of that stays."""
        gc.freeze()
        self._settled = self._come = 0

    def leave_alone(self) -> None:
        """Leave all that is there now out of it: a large archive, in which nothing goes round."""
        gc.freeze()
        self._left_alone = True
        self._settled = self._come = 0

    def look_again(self) -> None:
        """Clear up among what was left alone: the archive that was large is no longer read."""
        if self._left_alone:
            self._left_alone = False
            gc.unfreeze()
            self._collect(_OLDEST)

    def end(self) -> None:
        """Let Python clear up by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def _tidy(self) -> None:
        counts, most = gc.get_count(), gc.get_threshold()
        due = [generation for generation in range(3) if counts[generation] > most[generation] > 0]
        if _OLDEST in due and self._come * _GROWN <= self._settled:
            due.remove(_OLDEST)  # to look at all of them takes long, and finds little
        if due:
            self._collect(max(due))

    def _collect(self, most: int) -> None:
        """Clear up among the objects of the generation `most` and of the younger ones."""
        if most:
            self._come += sum(len(gc.get_objects(younger)) for younger in range(_OLDEST))
        gc.collect(most)
        if most == _OLDEST:
            self._settled, self._come = len(gc.get_objects(_OLDEST)), 0
