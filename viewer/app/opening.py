"""Lets the reader open an archive by its file, and shows what is in one that is new here."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from viewer.app import later
from viewer.app.archives import Archives
from viewer.app.judging import Judged
from viewer.app.sharing import SHARED, Sharing
from viewer.kit.forgetting import file_dialog
from viewer.kit.look import Look
from viewer.shell.window import MainWindow


class Arriving(QObject):
    """Stands between `archives` and the reader. `asking` says in which window and language."""

    def __init__(
        self, archives: Archives, look: Look, asking: Callable[[], tuple[QWidget, str]]
    ) -> None:
        super().__init__(archives)
        self._archives = archives
        self._look = look
        self._asking = asking
        archives.arrived.connect(self._ask)

    @Slot(object)
    def _ask(self, judged: Judged) -> None:
        window, language = self._asking()
        arrival = replace(judged.arrival, is_kept=self._archives.keeps)
        sheet = later.ArrivalSheet(arrival, self._look, language, window)
        sheet.copied.connect(partial(self._archives.take, judged, copy=True))
        sheet.left_there.connect(partial(self._archives.take, judged, copy=False))
        sheet.rejected.connect(self._archives.decline)
        sheet.open()


class Opening(QObject):
    """Between the archives, which outlive the window, and what asks in it for a file."""

    def __init__(self, archives: Archives, window: MainWindow) -> None:
        super().__init__(window)
        self._archives = archives
        self._window = window
        window.actions_.open.triggered.connect(self.ask)
        window.files_dropped.connect(self._take)

    @Slot()
    def ask(self) -> None:
        """Let the reader choose a file, without holding up what runs behind it."""
        dialog = file_dialog(self._window, self.tr("Open an archive"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Archives (*.satchel)"))
        dialog.fileSelected.connect(self._open)
        dialog.open()

    @Slot(str)
    def _open(self, file: str) -> None:
        self._archives.open(Path(file))

    @Slot(object)
    def _take(self, files: list[str]) -> None:
        """Take archives, and what somebody shared, where it was dropped."""
        paths = [Path(file) for file in files]
        workspace = self._window.workspace
        sharing = workspace.findChild(Sharing) if workspace else None
        shared = [path for path in paths if path.suffix == SHARED]
        if sharing is not None:
            for path in shared:
                sharing.take_in(str(path))
        if others := [path for path in paths if path not in shared]:
            self._archives.add(others)
