"""Ends the process at quick exit or lock, even where a thread never returns."""

import faulthandler
import os

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from viewer.app.process.single_instance import InstanceServer
from viewer.app.program import Program
from viewer.platform.paths import Home

AT_ONCE = 0.8  # seconds after which the process ends in any case
LOCKED = 5.0  # seconds: the new process is up by then, and a backup may be under way


class Shutdown(QObject):
    """Ends the process once all is saved and the workers have ended, or at the deadline.

    The workers are waited for so that they delete partly written files. At a lock a new Satchel is
    started before anything is saved, so that it comes in any case; the files that it needs are
    released as soon as all is saved.
    """

    def __init__(
        self,
        app: QApplication,
        program: Program,
        instance_server: InstanceServer | None,
        home: Home,
    ) -> None:
        super().__init__(program)
        self._app = app
        self._program = program
        self._instance_server = instance_server
        self._home = home
        leaving = program.leaving
        leaving.asked.connect(self._arm)
        leaving.begun.connect(self._begin)
        leaving.done.connect(self._end)

    @Slot()
    def watch(self) -> None:
        """End this process also at taps of Shift while its windows do not respond."""
        from viewer.app.process.watchdog import Watchdog  # noqa: PLC0415  loaded after the window
        from viewer.platform.shift_state import opener  # noqa: PLC0415

        opens = opener(self._app.platformName(), int(self._program.window.winId()))
        if opens and not self._program.leaving.is_begun:
            watchdog = Watchdog(self._app, opens, self, self._program.input_activity.taps)
            self._program.leaving.asked.connect(watchdog.stop)  # saving takes time
            self._program.input_activity.pressed.connect(watchdog.check)
            self._app.aboutToQuit.connect(watchdog.end)
            watchdog.begin()

    @Slot()
    def _arm(self) -> None:
        """Set the deadline, also for the case that a window cannot be covered.

        A C thread ends the process, which Python code cannot hold up.
        """
        is_anew = self._program.leaving.is_anew
        nowhere = open(os.devnull, "w")  # noqa: PTH123, SIM115  takes the stack traces
        faulthandler.dump_traceback_later(LOCKED if is_anew else AT_ONCE, exit=True, file=nowhere)

    @Slot()
    def _begin(self) -> None:
        """Start the new process, if there is to be one."""
        if self._program.leaving.is_anew:
            from viewer.app.process.relaunch import Stand, start_anew  # noqa: PLC0415  few lock

            session = self._program.session
            dropped = len(session.basket.suggestions)
            lost, level = self._program.leaving.lost, session.dial.level
            start_anew(self._home, Stand.of(self._program.window, dropped, lost, level))

    @Slot()
    def _end(self) -> None:
        try:
            if self._instance_server:
                self._instance_server.close()
            self._program.finish()
            self._program.leaving.do_last()
        finally:
            os._exit(0)
