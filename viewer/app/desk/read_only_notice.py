"""Says that nothing can be changed in a folder: as it opens, or once another desk took it."""

from PySide6.QtCore import QObject, Slot

from index import DESK_LOCK, ArchiveError, why_read_only
from viewer.app.desk.source_folder import SourceFolder
from viewer.platform.file_lock import FileLock
from viewer.services.messages import Offer, words_of


class ReadOnlyNotice(QObject):
    """Looks whenever the folder of `source` was checked: another desk may have changed it then.

    What is said before its archive is shown goes with that.
    """

    def __init__(self, source: SourceFolder, on: QObject) -> None:
        super().__init__(on)
        self._source = source
        self._is_told = False
        source.checked.connect(self._look)

    @Slot()
    def _look(self) -> None:
        tasks, messages = self._source.tasks, self._source.messages
        tasks.run_on_files(self._why, then=self._say, failed=messages.note)

    @Slot()
    def _look_again(self) -> None:
        tasks, messages = self._source.tasks, self._source.messages
        tasks.run_on_files(self._why, then=self._answer, failed=messages.note)

    def _why(self) -> ArchiveError | None:
        """Return why nothing can be changed, or None; on the files thread."""
        source = self._source
        if source.editor.has_folder():
            return None
        return why_read_only(source.folder, FileLock(source.folder / DESK_LOCK))

    def _say(self, why: ArchiveError | None) -> None:
        was_told, self._is_told = self._is_told, why is not None
        if why is not None and not was_told:
            again = Offer(self.tr("Try again"), self._look_again, holds=lambda: self._is_told)
            self._source.messages.say(words_of(why), again, stays=True)

    def _answer(self, why: ArchiveError | None) -> None:
        """Say what was found to an editor who asked."""
        self._is_told = False
        if why is None:
            self._source.messages.say(self.tr("This folder can be changed here now."))
        else:
            self._say(why)
