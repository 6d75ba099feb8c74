"""The wait for the second press that swaps the screens."""

from PySide6.QtCore import QObject, QTimer, Signal

WAITS = 6_000
"""The milliseconds for which a second press swaps the screens."""


class SwapRequest(QObject):
    """Waits for a second press for some seconds. `changed` when that begins or ends."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.changed)

    @property
    def is_waiting(self) -> bool:
        """Whether a second press swaps the screens now."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Wait from now on."""
        self._timer.start(WAITS)
        self.changed.emit()

    def end(self) -> None:
        """Wait no longer."""
        if self.is_waiting:
            self._timer.stop()
            self.changed.emit()
