"""Makes a backup of the open notebook from time to time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from viewer.services.tasks import Tasks

_EVERY = 600_000  # ms between backups of a changed notebook


class BackupTimer(QObject):
    """Calls `work` on the notebook's thread. `failed` carries the error of a backup."""

    failed = Signal(object)

    def __init__(self, work: Callable[[], None], tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._tasks = work, tasks
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._run)

    def start(self) -> None:
        """Make backups from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Make no more."""
        self._timer.stop()

    @Slot()
    def _run(self) -> None:
        self._tasks.run_on_notebook(self._work, then=_nothing, failed=self.failed.emit)


def _nothing(_done: object) -> None:
    """Do nothing more."""
