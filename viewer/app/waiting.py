"""Says that something is waited for, once that takes long, and no longer than it does."""

from PySide6.QtCore import QObject, QTimer, Slot

from viewer.kit.messages import Messages

_LONG = 400  # milliseconds; before that nobody asks what is going on


class Waiting(QObject):
    """One thing at a time is waited for."""

    def __init__(self, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LONG)
        self._timer.timeout.connect(self._tell)

    def begin(self, told: str) -> None:
        """Say `told` unless what is waited for ends soon."""
        self._told = told
        self._timer.start()

    def end(self) -> None:
        """Nothing is waited for any more."""
        self._timer.stop()
        self._messages.take_back(self._told)

    @Slot()
    def _tell(self) -> None:
        self._messages.say(self._told)
