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

    Python would run a handler between any two of its own steps, also while one of them holds a lock
    that the end needs, or before the event loop has begun. So its handlers do nothing: the byte
    that Python writes to a pipe at each signal is what ends the loop, from within it.
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
        self._notifier.activated.connect(self._end)
        for name in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(name, _leave_to_the_pipe)

    @Slot()
    def _end(self) -> None:
        os.read(self._read, 64)
        self._app.closeAllWindows()
        self._app.quit()


def _leave_to_the_pipe(_number: int, _frame: object) -> None:
    """Do nothing: a signal without a handler would end the process at once."""


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
