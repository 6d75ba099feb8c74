"""Opens archives by their file, and shows the contents of new ones before they are opened."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from index import replace
from viewer.app import lazy_imports
from viewer.app.archives.archives import Archives
from viewer.app.archives.trust import Judged
from viewer.app.context.app_services import AppServices
from viewer.platform.file_dialog import file_dialog
from viewer.platform.paths import NOTICE, SHARED, is_notice
from viewer.services.messages import words_of
from viewer.services.steps import Steps, Stepwise
from viewer.shell.bars.type_ahead import Coming
from viewer.shell.window import MainWindow
from viewer.ui.look.face_search import FaceSearch, rare_letters
from viewer.ui.widgets.scroll_dialog import title_font


class Arrivals(QObject):
    """Connects `archives` to their sheets. `asking` returns the window and language for these."""

    def __init__(
        self,
        archives: Archives,
        services: AppServices,
        asking: Callable[[], tuple[QWidget, str]],
    ) -> None:
        super().__init__(archives)
        self._archives = archives
        self._look, self._tasks = services.look, services.tasks
        self._asking = asking
        self._sheet: lazy_imports.RefusalSheet | None = None
        self._steps = Steps(self)
        services.leaving.asked.connect(self._steps.stop)
        archives.arrived.connect(self._ask)
        archives.sealed.connect(self._ask_passphrase)
        archives.named.refused.connect(self._refuse)

    @Slot(object)
    def _ask(self, judged: Judged) -> None:
        self._steps.finish()
        self._steps.begin_now(self._asked(judged))

    def _asked(self, judged: Judged) -> Stepwise[None]:
        """Ask about an archive, once the faces were searched for rare letters of its title."""
        titles = judged.arrival.archive.content.title.values()
        yield from FaceSearch(rare_letters(titles), lambda: (title_font(self._look),)).steps()
        window, language = self._asking()
        arrival = replace(judged.arrival, is_kept=self._archives.keeps)
        sheet = lazy_imports.ArrivalSheet(arrival, self._look, language, window)
        sheet.copied.connect(partial(self._archives.take, judged, copy=True))
        sheet.left_there.connect(partial(self._archives.take, judged, copy=False))
        sheet.rejected.connect(self._archives.decline)
        sheet.open()

    @Slot(object)
    def _ask_passphrase(self, path: Path) -> None:
        """Ask what opens a sealed archive, until it opens or the reader gives up."""

        def go_on(_opened: object) -> None:
            sheet.accept()
            self._archives.open(path)

        def open_with(typed: str) -> None:
            work = partial(self._archives.sealed_keys.open_with, path, typed)
            self._tasks.run_on_files(work, then=go_on, failed=sheet.fail)

        held = self._archives.library.holdings()
        is_copy = any(each.is_copy and each.path == path for each in held)
        name = "" if is_copy else path.name
        sheet = lazy_imports.UnsealSheet(name, self._look, self._asking()[0])
        sheet.typed.connect(open_with)
        sheet.rejected.connect(self._archives.decline)
        sheet.open()

    @Slot(object, object)
    def _refuse(self, path: Path, error: Exception) -> None:
        """Report on a sheet that a file was not opened: a message is easily missed."""
        sheet = self._sheet
        if sheet is None:
            sheet = self._sheet = lazy_imports.RefusalSheet(self._look, self._asking()[0])
            sheet.destroyed.connect(self._forget)
        sheet.add(path.name, words_of(error))
        if not sheet.isVisible():
            sheet.open()

    @Slot()
    def _forget(self) -> None:
        self._sheet = None


class Opening(QObject):
    """Connects the archives, which outlive the window, to the file dialog and dropped files."""

    def __init__(self, archives: Archives, window: MainWindow) -> None:
        super().__init__(window)
        self._archives = archives
        self._window = window
        window.actions_.open.triggered.connect(self.ask)
        window.files_dropped.connect(self._take)
        archives.shown.connect(self._take_in)
        archives.not_opened.connect(self._take_in)
        archives.undecided.connect(self._take_in)

    @Slot()
    def ask(self) -> None:
        """Show the file dialog, without blocking."""
        dialog = file_dialog(self._window, self.tr("Open an archive"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        named = self.tr("Archives, shared files and notices ({suffixes})")
        dialog.setNameFilter(named.format(suffixes=f"*.satchel *{SHARED} *{NOTICE}"))
        dialog.fileSelected.connect(self._open)
        dialog.open()

    @Slot(str)
    def _open(self, file: str) -> None:
        path = Path(file)
        if is_notice(path) or path.suffix == SHARED:
            self._window.files_dropped.emit([file])
        else:
            self._archives.open(path)

    @Slot(object)
    def _take(self, files: list[str]) -> None:
        """Open the archives and shared files that were dropped, but no notices."""
        paths = [path for path in map(Path, files) if not is_notice(path)]
        self._archives.named.shared += [path for path in paths if path.suffix == SHARED]
        if others := [path for path in paths if path.suffix != SHARED]:
            self._archives.add(others)
        self._take_in()

    @Slot()
    def _take_in(self) -> None:
        """Take in shared files, once there is a workspace; where none comes, say what lacks."""
        self._window.type_ahead.end(Coming.SHEET)  # none came, or it was answered
        workspace, named = self._window.workspace, self._archives.named
        if workspace is None:
            if named.shared and not self._archives.is_opening:
                told = self.tr("Open an archive: the shared file is taken in beside it.")
                self._window.messages.show_message(told, stays=True)
        else:
            shared, named.shared = named.shared, []
            for path in shared:
                workspace.shared_file_met.emit(str(path))
