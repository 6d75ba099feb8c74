"""Lets long work yield to other threads, report its progress, and be cancelled."""

import time
from collections.abc import Callable

_LET_IN = 0.004  # seconds without a pause
_TOLD = 100  # steps between two reports


class Cancelled(Exception):
    """The work was cancelled."""


class WorkPace:
    """Paces one piece of work of `total` steps.

    `progress` is called with the number of steps done and `total`. Where `cancelled` returns True,
    the next step or rest raises Cancelled.
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
        """Report that `done` steps are done, and rest if it is time. Raises Cancelled."""
        if self._progress and done % _TOLD == 0:
            self._progress(done, self._total)
        self.rest()

    def rest(self) -> None:
        """Yield to other threads, if it is time for that. Raises Cancelled."""
        if time.perf_counter() - self._rested < _LET_IN:
            return
        if self._cancelled and self._cancelled():
            raise Cancelled
        time.sleep(0)
        self._rested = time.perf_counter()
