"""Checks the file of an archive in the background, and tells what of it is damaged."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from index import OpenArchive
from viewer.services.messages import Messages, words_of
from viewer.services.tasks import Tasks


class DamageWatch(QObject):
    """Tells of damage in one archive, whoever finds it, until another archive is shown.

    The watch `before` ends. `told` is emitted each time.
    """

    told = Signal()
    _found = Signal()

    def __init__(
        self,
        archive: OpenArchive,
        tasks: Tasks,
        messages: Messages,
        before: "DamageWatch | None" = None,
    ) -> None:
        super().__init__()
        self._archive = archive
        self._tasks = tasks
        self._messages = messages
        self._is_wanted = True
        self._said = ""
        if before is not None:
            before.stop()
        self._found.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        archive.damage.when_found = self._found.emit

    @Slot()
    def start(self) -> None:
        """Check the whole file, after what else the second thread has to do."""
        if self._is_wanted:
            self._tell()
            self._tasks.run_beside(
                lambda: self._archive.look_over(lambda: not self._is_wanted),
                then=lambda _done: None,
                failed=self._messages.report,
            )

    def stop(self) -> None:
        """Stop checking: nobody reads the archive any more, and its file may be closed."""
        self._is_wanted = False
        self._archive.damage.when_found = _nothing
        self._messages.withdrawn.emit(self._said)

    @Slot()
    def _tell(self) -> None:
        error = self._archive.damage.error
        if error is not None and self._is_wanted:
            self._messages.withdrawn.emit(self._said)  # which named less
            self._said = words_of(error)
            self._messages.say(self._said, stays=True)
            self.told.emit()


def _nothing() -> None:
    pass
