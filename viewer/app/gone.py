"""Ends the process for whoever leaves at once, also where a worker never comes back."""

import faulthandler
import os

from PySide6.QtCore import QObject, Slot

from viewer.app.handing import Door
from viewer.app.program import Program

DEADLINE = 0.8  # seconds after which nothing is waited for any more


class Gone(QObject):
    """Ends the process once all is saved and the workers have ended, or at the deadline.

    They are waited for because a file that is given up half-way is then deleted, not left behind.
    The next start is waited for by nobody, so what it wants is let go first.
    """

    def __init__(self, program: Program, door: Door | None) -> None:
        super().__init__(program)
        self._program = program
        self._door = door
        leaving = program.leaving
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
            if self._door:
                self._door.close()
            self._program.finish()
        finally:
            os._exit(0)
