"""Does what takes long step by step: says how far it is, and lets the reader stop it."""

import time
from collections.abc import Iterable
from typing import Self

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

PATIENCE = 0.5  # seconds before anything is said
_TURN = 0.05  # seconds of work between two turns of the window
_PARTS = 1000


class StoppedError(Exception):
    """The reader would not wait for the end."""


class Patience:
    """Lets `window` have its turn while something takes long, which calls `turn` after each part.

    Meanwhile nothing but the window of the progress takes keys and clicks, which says `told`: that
    the pages are set, where nothing else is said.
    """

    def __init__(self, window: QWidget, told: str = "", title: str = "") -> None:
        self._window = window
        self._told, self._title = told, title
        self._begun = self._turned = time.monotonic()
        self._progress: QProgressDialog | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        if self._progress is not None:
            self._progress.close()
            self._progress.deleteLater()

    def turn(self, part: float | None = None) -> bool:
        """Say that `part` is done, where that is known; raise where the reader stopped it.

        Return whether the window had its turn: mostly it is too early for the next.
        """
        now = time.monotonic()
        if now - self._turned <= _TURN:
            return False
        if self._progress is None and now - self._begun > PATIENCE:
            self._progress = _shown(self._window, self._told, self._title, part)
        if self._progress is None:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        else:
            self._progress.setValue(round((part or 0) * _PARTS))  # lets the window have its turn
            if part is None:
                QCoreApplication.processEvents()
            if self._progress.wasCanceled():
                raise StoppedError
        self._turned = time.monotonic()
        return True


def patiently(steps: Iterable[float], window: QWidget) -> bool:
    """Go through `steps`, each of which tells what part is done; return whether all were gone."""
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
