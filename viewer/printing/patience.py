"""Does what takes long step by step: says how far it is, and lets the reader stop it."""

import time
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

PATIENCE = 0.5  # seconds before anything is said
_TURN = 0.05  # seconds of work between two turns of the window
_PARTS = 1000


def patiently(steps: Iterable[float], window: QWidget) -> bool:
    """Go through `steps`, each of which tells what part is done; return whether all were gone.

    Meanwhile nothing but the window of the progress takes keys and clicks.
    """
    begun = turn = time.monotonic()
    progress: QProgressDialog | None = None
    try:
        for part in steps:
            now = time.monotonic()
            if progress is None and now - begun > PATIENCE:
                progress = _shown(window)
            if progress is not None and now - turn > _TURN:
                turn = now
                progress.setValue(round(part * _PARTS))  # lets the window have its turn
                if progress.wasCanceled():
                    return False
    finally:
        if progress is not None:
            progress.close()
            progress.deleteLater()
    return True


def _shown(window: QWidget) -> QProgressDialog:
    progress = QProgressDialog(window)
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    progress.setWindowTitle(QCoreApplication.translate("Printing", "Pages"))
    progress.setLabelText(QCoreApplication.translate("Printing", "Setting the pages …"))
    progress.setCancelButtonText(QCoreApplication.translate("Printing", "Stop"))
    progress.setAutoReset(False)
    progress.setRange(0, _PARTS)
    progress.setMinimumDuration(0)
    progress.setValue(0)
    return progress
