"""The archives that can be read in this sitting: those that were named, and the bundled ones."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from index import OpenArchive, open_archive
from viewer.kit.messages import Messages
from viewer.kit.paths import bundled_archives
from viewer.kit.tasks import Tasks


class Archives(QObject):
    """Opens one archive at a time, on the worker. `opened` tells it, and whether it is bundled."""

    opened = Signal(object, bool)

    def __init__(self, given: Sequence[Path], tasks: Tasks, messages: Messages) -> None:
        super().__init__()
        self._tasks = tasks
        self._messages = messages
        self._bundled = bundled_archives()
        self.paths = tuple(dict.fromkeys((*given, *self._bundled)))
        self._any_open = False

    def open_first(self) -> None:
        """Open the first archive that was named, else the one that came with Satchel."""
        if self.paths:
            self.open(self.paths[0])
        else:
            self._messages.say(
                self.tr("No archive came with this copy of Satchel. Start it with a .satchel file.")
            )

    def open(self, path: Path) -> None:
        """Open the archive in the file `path`; say what is wrong where that cannot be done."""
        self._tasks.run(
            lambda: open_archive(path),
            then=partial(self._take, path),
            failed=partial(self._refuse, path),
        )

    def _take(self, path: Path, archive: OpenArchive) -> None:
        self._any_open = True
        self.opened.emit(archive, path in self._bundled)
        self._tasks.run(  # so that the first search finds its index ready
            lambda: archive.engine, then=lambda _engine: None, failed=self._messages.report
        )

    def _refuse(self, path: Path, error: Exception) -> None:
        """Say what is wrong; where nothing is open yet, open what came with Satchel."""
        self._messages.report(error)
        others = [other for other in self._bundled if other != path]
        if others and not self._any_open:
            self.open(others[0])
