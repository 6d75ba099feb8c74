"""Looks in the library for the archive of a handout's code, and offers to open it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot

from index import Link, OpenArchive, Progress, worded
from viewer.app.archives.archives import Archives
from viewer.app.archives.library_scan import LibraryScan
from viewer.app.context.window_services import ArchiveContext
from viewer.screens.library.entries import ArchiveFacts, LibraryEntry
from viewer.services.messages import Offer
from viewer.shell.dialogs.goto_sheet import told_of
from viewer.shell.window import MainWindow

_ONCE = Qt.ConnectionType.SingleShotConnection


class HandoutLookup(QObject):
    """Connects a code, the library and the window: the newest code counts."""

    def __init__(self, window: MainWindow, parts: ArchiveContext) -> None:
        super().__init__(window)
        self._window = window
        self._archives: Archives = parts.archives
        self._services = parts.services
        self._wanted: Link | None = None

    @Slot(object)
    def look_for(self, link: Link) -> None:
        """Look for the archive of `link` among the available ones."""
        self._wanted = link
        looking = partial(_found, self._archives.reading, self._archives.entries(), link.archive)
        self._services.tasks.run_on_files(
            looking, then=partial(self._tell, link), failed=self._services.messages.report
        )

    def _tell(self, link: Link, found: tuple[LibraryEntry, ArchiveFacts] | None) -> None:
        if link != self._wanted:
            return
        if found is None:
            told = self.tr(
                "This code is of the archive “{archive}”, which is not in the library. Ask who "
                "gave you the handout for its file."
            )
            self._services.messages.say(told.format(archive=link.archive))
            return
        entry, facts = found
        title = " ".join(worded(facts.title, self._services.language).split())
        told = self.tr("This code is of the archive “{title}”.").format(title=title)
        self._services.messages.say(told, Offer(self.tr("Open it"), partial(self._open, entry)))

    def _open(self, entry: LibraryEntry) -> None:
        self._archives.shown.connect(self._go, _ONCE)
        self._archives.open(entry.path)

    @Slot(object, bool)
    def _go(self, archive: OpenArchive, _bundled: bool) -> None:
        """Go to the passage in the open archive, if it is the archive of the code."""
        link, workspace = self._wanted, self._window.workspace
        if link is None or workspace is None:
            return
        self._wanted = None
        if link.archive != archive.content.id:
            return
        if archive.passage(link.name) or archive.footnote(link.name):
            workspace.show_text(link.name)
        self._services.messages.say(told_of(archive, link))


def _found(
    reading: LibraryScan, entries: Sequence[LibraryEntry], name: str
) -> tuple[LibraryEntry, ArchiveFacts] | None:
    """Return the newest edition of the archive `name` with its entry, or None; on a worker."""
    found = [(entry, reading.find(entry, Progress()).facts) for entry in entries]
    known = [(entry, facts) for entry, facts in found if facts is not None and facts.id == name]
    return max(known, key=lambda each: each[1].edition, default=None)
