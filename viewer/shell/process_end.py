"""Ends the program cleanly on the system's signals, and logs bugs."""

import os
import signal
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QApplication

from viewer.services.messages import Messages, log_mistake


class Signals(QObject):
    """Turns SIGTERM, SIGINT and SIGHUP into an orderly end of the event loop.

    Python runs its handler only when Python code runs, which it does not while Qt waits: the byte
    that Python writes to the pipe wakes Qt up.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        if os.name != "posix":
            return
        self._read, self._write = os.pipe()
        os.set_blocking(self._write, False)
        signal.set_wakeup_fd(self._write)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        for name in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(name, self._end)

    @Slot()
    def _wake(self) -> None:
        os.read(self._read, 64)  # by the time this returns, Python has called _end

    def _end(self, _number: int, _frame: object) -> None:
        self._app.closeAllWindows()
        self._app.quit()


class Mistakes:
    """Logs unexpected errors by kind and place, and shows the reader a general sentence."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages

    def install(self) -> None:
        """Handle every uncaught exception from now on, on any thread."""
        sys.excepthook = self._note
        sys.unraisablehook = _note_unraisable
        threading.excepthook = _note_on_thread

    def _note(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):
            self._messages.report(error.with_traceback(trace))
        else:
            log_mistake(kind, trace)


def _note_unraisable(told: "sys.UnraisableHookArgs") -> None:
    log_mistake(told.exc_type, told.exc_traceback)


def _note_on_thread(told: threading.ExceptHookArgs) -> None:
    log_mistake(told.exc_type, told.exc_traceback)
