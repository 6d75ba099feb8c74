"""Opens the archive of a hit in a list of several archives, and shows the hit in it."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Slot

from viewer.app.archives.archives import Archives
from viewer.shell.places.places import CrossSearchVisit, Place, ScreenName
from viewer.shell.window import MainWindow


class _Wanted(NamedTuple):
    """A hit to be shown once its archive is open."""

    path: Path
    name: str
    outside: CrossSearchVisit


class HitOpener(QObject):
    """Shows hits, also of archives that are not open yet."""

    def __init__(self, archives: Archives, window: MainWindow) -> None:
        super().__init__(window)
        self._archives = archives
        self._window = window
        self._wanted: _Wanted | None = None
        archives.shown.connect(self._arrive)

    def open(self, path: Path, name: str, outside: CrossSearchVisit) -> None:
        """Show the hit `name` in the archive at `path`, which the list `outside` leads to."""
        if self._archives.open_path == path:
            self._show(_Wanted(path, name, outside), afresh=False)
        else:
            self._wanted = _Wanted(path, name, outside)
            self._archives.open(path)

    @Slot()
    def _arrive(self) -> None:
        """Show the hit for which an archive was opened."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None and self._archives.open_path == wanted.path:
            self._show(wanted, afresh=True)

    def _show(self, wanted: _Wanted, *, afresh: bool) -> None:
        if self._window.workspace is not None:
            self._window.top_bar.show_query(wanted.outside.query)
            place = Place(ScreenName.READER, wanted.name)
            self._window.workspace.tabs.come_from(wanted.outside, place, afresh=afresh)
