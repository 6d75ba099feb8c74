"""Takes in notices of what was withdrawn, and shows the open archive without it."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from index import OpenArchive
from viewer.app import lazy_imports
from viewer.app.archives.archives import Archives
from viewer.app.archives.trust import NoticeOutcome
from viewer.app.context.app_services import AppServices
from viewer.platform.paths import is_notice


class ArchiveDisplay(Protocol):
    """Whatever shows the open archive."""

    @property
    def archive(self) -> OpenArchive | None:
        """The open archive, or None."""

    @property
    def bundled(self) -> bool:
        """Whether that came with Satchel."""

    def show_archive(self, archive: OpenArchive, bundled: bool) -> None:
        """Show `archive` in place of the present one."""


class NoticeController(QObject):
    """Takes in the notices that Satchel was started with, and those that a window is given.

    `asking` returns the window and language for what is told.
    """

    def __init__(
        self,
        display: ArchiveDisplay,
        archives: Archives,
        services: AppServices,
        asking: Callable[[], tuple[QWidget, str]],
    ) -> None:
        super().__init__(archives)
        self._display = display
        self._archives = archives
        self._services = services
        self._asking = asking
        self.take(archives.named.notices)

    @Slot(object)
    def take(self, files: Iterable[str | Path]) -> None:
        """Take in the notices among `files`, one after the other."""
        for path in filter(is_notice, map(Path, files)):
            self._services.tasks.run_on_files(
                partial(self._archives.judge.withdraw, path, self._present()),
                then=self._tell,
                failed=partial(self._fail, path),
            )

    def _present(self) -> OpenArchive | None:
        """Return the open archive, unless it is an editor's folder."""
        archive = self._display.archive
        return archive if archive is not None and archive.keys else None

    def _fail(self, path: Path, error: Exception) -> None:
        if not self._archives.named.refuse(path, error):
            self._services.messages.report(error)

    def _tell(self, outcome: NoticeOutcome) -> None:
        self._archives.reading.forget()
        self._archives.changed.emit()
        self._look_at_open()
        window, language = self._asking()
        look = self._services.look
        told = outcome.taken, outcome.title, outcome.here
        lazy_imports.NoticeSheet(*told, language, look, window).open()

    def _look_at_open(self) -> None:
        """Show the open archive without what was withdrawn from it."""
        archive = self._present()
        if archive is None:
            return
        judge, bundled = self._archives.judge, self._display.bundled
        self._services.tasks.run_on_files(
            partial(judge.without_withdrawn, archive, bundled=bundled),
            then=partial(self._go_on, archive),
            failed=self._services.messages.report,
        )

    def _go_on(self, before: OpenArchive, archive: OpenArchive) -> None:
        if self._display.archive is before and archive is not before:
            self._archives.history.stay_here()
            self._display.show_archive(archive, self._display.bundled)
