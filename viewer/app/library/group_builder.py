"""Has one index made of the archives that are searched together."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from index import ArchiveGroup, GroupMember, Progress, Stopped
from viewer.app.archives.archives import Archives
from viewer.app.context.window_services import WindowServices
from viewer.screens.library.entries import LibraryEntry

_EVERY = 250  # ms between two looks at how far it is


class GroupBuilder(QObject):
    """Makes the index of all archives when a search first needs it.

    `changed` is emitted when more can be searched, and at the end.
    """

    changed = Signal()

    def __init__(self, archives: Archives, services: WindowServices, parent: QObject) -> None:
        super().__init__(parent)
        self._archives = archives
        self._services = services
        self._pace = Progress()
        self._of: Mapping[str, LibraryEntry] = {}
        self._group: ArchiveGroup | None = None
        self.goes_on = False
        """Whether more archives can be searched soon."""
        self._seen = (0, 0)
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._look)

    def group_of(self, entries: Mapping[str, LibraryEntry]) -> ArchiveGroup:
        """Return the group of `entries`, which may still be in the making."""
        if self._group is None or self._of != entries:
            self.forget()
            self._of = entries
            members = [self._member(name, entry) for name, entry in entries.items()]
            self._group = ArchiveGroup(members, self._services.language)
        if not self._group.is_complete and not self.goes_on:
            self._begin(self._group)
        return self._group

    def _member(self, name: str, entry: LibraryEntry) -> GroupMember:
        known = partial(self._archives.judge.known, entry.path, entry.holding)
        return GroupMember(name, known)

    @property
    def _cache(self) -> Path | None:
        """The folder to store the index in: only words that lie in Satchel's own folder anyway."""
        are_own = all(each.is_copy or each.is_bundled for each in self._of.values())
        return self._services.indexes if are_own else None

    def _begin(self, group: ArchiveGroup) -> None:
        pace = self._pace
        self.goes_on = True
        self._timer.start()
        self._services.tasks.run_beside(
            partial(group.build, pace, self._cache),
            then=partial(self._end, pace),
            failed=partial(self._fail, pace),
        )

    def stop(self) -> None:
        """Make no more of the index; what there is can be searched."""
        self._pace.stop()
        self._pace = Progress()
        self.goes_on = False
        self._timer.stop()

    def forget(self) -> None:
        """Drop the index: something in it may have been withdrawn."""
        self.stop()
        self._group, self._of, self._seen = None, {}, (0, 0)

    @Slot()
    def _look(self) -> None:
        if self._group is not None:
            seen = self._group.read, self._group.searched
            if seen != self._seen:
                self._seen = seen
                self.changed.emit()

    def _end(self, pace: Progress, _is_whole: bool) -> None:
        if pace is self._pace:
            self.stop()
            self.changed.emit()

    def _fail(self, pace: Progress, error: Exception) -> None:
        if pace is self._pace:
            self.stop()
            if not isinstance(error, Stopped):
                self._services.messages.report(error)
            self.changed.emit()
