"""Ends the process for whoever leaves at once, also where a worker never comes back."""

import faulthandler
import os
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from viewer.app.leaving import Leaving

DEADLINE = 0.8  # seconds after which nothing is waited for any more


class Gone(QObject):
    """Ends the process once `leaving` has saved and `finish` was called, or at the deadline.

    `finish` lets go of what the next start wants, and lets workers end what they are at: a file
    that is given up half-way is deleted, not left behind.
    """

    def __init__(self, leaving: Leaving, finish: Callable[[], object]) -> None:
        super().__init__(leaving)
        self._finish = finish
        leaving.begun.connect(self._set_deadline)
        leaving.done.connect(self._end)

    @Slot()
    def _set_deadline(self) -> None:
        """Have the process end by a thread that Python cannot hold up, whatever goes on in it."""
        nowhere = open(os.devnull, "w")  # noqa: PTH123, SIM115  told where each thread was
        faulthandler.dump_traceback_later(DEADLINE, exit=True, file=nowhere)

    @Slot()
    def _end(self) -> None:
        try:
            self._finish()
        finally:
            os._exit(0)
