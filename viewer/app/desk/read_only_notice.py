"""Says, as a folder opens at the desk, that nothing can be changed in it."""

from PySide6.QtCore import QObject, Qt, Slot

from index import DESK_LOCK, ArchiveError, why_read_only
from viewer.app.desk.source_folder import SourceFolder
from viewer.platform.file_lock import FileLock
from viewer.services.messages import words_of


class ReadOnlyNotice(QObject):
    """Looks once the folder of `source` is shown: what is said before goes with the archive."""

    def __init__(self, source: SourceFolder, on: QObject) -> None:
        super().__init__(on)
        self._source = source
        source.checked.connect(self._look, Qt.ConnectionType.SingleShotConnection)

    @Slot()
    def _look(self) -> None:
        tasks, messages = self._source.tasks, self._source.messages
        tasks.run_on_files(self._why, then=self._say, failed=messages.note)

    def _why(self) -> ArchiveError | None:
        """Return why nothing can be changed, or None; on the files thread."""
        source = self._source
        if source.editor.seen(lambda folder: folder.is_read_only) is False:
            return None  # the lock is its own
        return why_read_only(source.folder, FileLock(source.folder / DESK_LOCK))

    def _say(self, why: ArchiveError | None) -> None:
        if why is not None:
            self._source.messages.say(words_of(why), stays=True)
