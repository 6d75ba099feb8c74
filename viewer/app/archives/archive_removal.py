"""Removes archives from the library, and adds them again where the reader takes that back."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from index import Holding, ReceivedArchive
from viewer.app.archives.trust import Judge
from viewer.services.messages import Messages, Offer
from viewer.services.tasks import Tasks


class ArchiveRemoval(QObject):
    """Removes archives on the files thread; `changed` is emitted when the library changed."""

    changed = Signal()

    def __init__(self, judge: Judge, tasks: Tasks, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._judge, self._tasks, self._messages = judge, tasks, messages

    def remove(self, holding: Holding, title: str) -> None:
        """Remove `holding` from the library. Delete a copy, but no other file.

        While the message about it is shown, this can be undone.
        """
        self._tasks.run_on_files(
            partial(self._judge.take_out, holding),
            then=partial(self._tell_removed, holding, title),
            failed=self._messages.report,
        )

    def _tell_removed(self, holding: Holding, title: str, received: ReceivedArchive | None) -> None:
        self.changed.emit()
        told = self.tr("“{title}” was removed from the library.").format(title=title)
        if received is None:
            self._messages.say(told)
        else:
            back = partial(self._take_back, received, holding)
            self._messages.say(told, Offer(self.tr("Undo"), back, undoes=True))

    def _take_back(self, received: ReceivedArchive, holding: Holding) -> None:
        self._tasks.run_on_files(
            partial(self._judge.take_back, received, holding),
            then=lambda _done: self.changed.emit(),
            failed=self._messages.report,
        )
