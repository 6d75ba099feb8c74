"""How long work is kept from holding up a window: it lets others in, tells how far it is, stops."""

import time
from collections.abc import Callable

_LET_IN = 0.004  # seconds without a pause
_TOLD = 100  # steps between two tellings


class Cancelled(Exception):
    """The work was no longer wanted."""


class WorkPace:
    """Paces one piece of work of `total` steps.

    `progress` is told how many steps are done, and of how many. Where `cancelled` says yes, the
    next step or rest raises Cancelled.
    """

    def __init__(
        self,
        total: int,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._total = total
        self._progress = progress
        self._cancelled = cancelled
        self._rested = time.perf_counter()

    def step(self, done: int) -> None:
        """Go on after `done` steps."""
        if self._progress and done % _TOLD == 0:
            self._progress(done, self._total)
        self.rest()

    def rest(self) -> None:
        """Let another thread have its turn, if it is time for that."""
        if time.perf_counter() - self._rested < _LET_IN:
            return
        if self._cancelled and self._cancelled():
            raise Cancelled
        time.sleep(0)
        self._rested = time.perf_counter()
