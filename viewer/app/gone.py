"""Ends the process of whoever leaves or locks, also where a worker never comes back."""

import faulthandler
import os

from PySide6.QtCore import QObject, Slot

from viewer.app.handing import Door
from viewer.app.program import Program
from viewer.kit.paths import Home

DEADLINE = 0.8  # seconds after which nothing is waited for any more


class Gone(QObject):
    """Ends the process once all is saved and the workers have ended, or at the deadline.

    They are waited for because a file that is given up half-way is then deleted, not left behind.
    A fresh Satchel is started before that, and what it wants is let go first.
    """

    def __init__(self, program: Program, door: Door | None, home: Home) -> None:
        super().__init__(program)
        self._program = program
        self._door = door
        self._home = home
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
            if self._program.leaving.is_anew:
                from viewer.app.relaunching import Stand, start_anew  # noqa: PLC0415  few lock

                start_anew(self._home, Stand.of(self._program.window))
            self._program.finish()
        finally:
            os._exit(0)
