"""Does long work step by step on the GUI thread: shows progress, and lets the reader stop it."""

import time
from collections.abc import Callable, Iterable
from typing import Self

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

PATIENCE = 0.5  # seconds before progress is shown
_TURN = 0.01  # seconds of work between two runs of the event loop
_PARTS = 1000


_at_work: list["Patience"] = []
_told_of_it: list[Callable[[], object]] = []


def is_at_work() -> bool:
    """Return whether work is done step by step, so that few keys reach a window."""
    return bool(_at_work)


def tell_of_work(told: Callable[[], object]) -> None:
    """Register `told`, which is called on the GUI thread whenever step-by-step work begins."""
    _told_of_it.append(told)


def tell_no_more(told: Callable[[], object]) -> None:
    """Remove `told` from the functions called when step-by-step work begins."""
    if told in _told_of_it:
        _told_of_it.remove(told)


class StoppedError(Exception):
    """The reader stopped the work."""


class Patience:
    """Lets `window` handle events during long work, which calls `turn` after each part.

    Meanwhile only the progress dialog takes keys and clicks. It says `told`, by default that the
    pages are set. Keys pressed while that dialog opens are lost, so code that must not miss any
    asks `is_at_work`.
    """

    def __init__(self, window: QWidget, told: str = "", title: str = "") -> None:
        self._window = window
        self._told, self._title = told, title
        self._begun = self._turned = time.monotonic()
        self._progress: QProgressDialog | None = None

    def __enter__(self) -> Self:
        _at_work.append(self)
        for told in _told_of_it:
            told()
        return self

    def __exit__(self, *_raised: object) -> None:
        _at_work.remove(self)
        if self._progress is not None:
            self._progress.close()
            self._progress.deleteLater()

    def turn(self, part: float | None = None) -> bool:
        """Report that `part` is done, where that is known; raise StoppedError if stopped.

        Return whether events were handled: mostly it is too early for that.
        """
        now = time.monotonic()
        if now - self._turned <= _TURN:
            return False
        if self._progress is None and now - self._begun > PATIENCE:
            self._progress = _shown(self._window, self._told, self._title, part)
        if self._progress is None:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        else:
            self._progress.setValue(round((part or 0) * _PARTS))  # handles events
            if part is None:
                QCoreApplication.processEvents()
            if self._progress.wasCanceled():
                raise StoppedError
        self._turned = time.monotonic()
        return True


def patiently(steps: Iterable[float], window: QWidget) -> bool:
    """Go through `steps`, each of which is the part done so far; return whether all were done."""
    with Patience(window) as patience:
        try:
            for part in steps:
                patience.turn(part)
        except StoppedError:
            return False
    return True


def _shown(window: QWidget, told: str, title: str, part: float | None) -> QProgressDialog:
    progress = QProgressDialog(window)
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    progress.setWindowTitle(title or QCoreApplication.translate("Printing", "Pages"))
    setting = QCoreApplication.translate("Printing", "Setting the pages …")
    progress.setLabelText(told or setting)
    progress.setCancelButtonText(QCoreApplication.translate("Printing", "Stop"))
    progress.setAutoReset(False)
    progress.setRange(0, 0 if part is None else _PARTS)
    progress.setMinimumDuration(0)
    progress.setValue(0)
    return progress
