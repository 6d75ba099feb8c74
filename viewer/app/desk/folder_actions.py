"""The ways into the editor's desk and out of it: a new archive, a folder that is there, reading."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from viewer.app.context.app_services import AppServices
from viewer.platform.file_dialog import documents_folder, file_dialog
from viewer.shell.bars.type_ahead import Coming
from viewer.shell.window import MainWindow


class FolderActions(QObject):
    """Connects one window's actions on archive folders to `open_folder`.

    That takes the folder to show, or None to read again.
    """

    def __init__(
        self,
        window: MainWindow,
        services: AppServices,
        open_folder: Callable[[Path | None], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._open_folder = open_folder
        do = window.actions_
        do.new_archive.triggered.connect(self._begin)
        do.open_folder.triggered.connect(self._ask)
        do.close_folder.triggered.connect(self._leave)

    @Slot()
    def _begin(self) -> None:
        from viewer.screens.desk.about.beginning_sheet import BeginningSheet  # noqa: PLC0415  editors only

        services = self._services
        language = services.translations.language
        sheet = BeginningSheet(language, services.look, services.tasks, self._window)
        sheet.begun.connect(self._note)
        sheet.begun.connect(self._open)
        sheet.open()

    @Slot(str)
    def _note(self, folder: str) -> None:
        WorkedOn(Path(folder), self._services).note()

    @Slot()
    def _ask(self) -> None:
        """Offer the folders that were worked on last, or let one be chosen."""
        from viewer.services.folder_list import recent_folders  # noqa: PLC0415  loads what reads one

        self._window.type_ahead.expect(Coming.SHEET)
        home, services = self._services.home, self._services
        services.tasks.run_on_files(
            partial(recent_folders, home), then=self._offer, failed=services.messages.report
        )

    def _offer(self, folders: Sequence[Path]) -> None:
        if not folders:
            self._browse()
            return
        from viewer.screens.desk.about.beginning_sheet import FolderSheet  # noqa: PLC0415  editors only

        sheet = FolderSheet(folders, self._services.look, self._window)
        sheet.chosen.connect(self._open)
        sheet.another_wanted.connect(self._browse)
        sheet.open()

    @Slot()
    def _browse(self) -> None:
        dialog = file_dialog(self._window, self.tr("Open an archive folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(str(documents_folder()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._open)
        dialog.open()

    @Slot(str)
    def _open(self, folder: str) -> None:
        if not self._window.may_close(partial(self._open, folder)):
            return
        self._let(opens=True)
        from index import require_source  # noqa: PLC0415  loads what reads a folder

        self._services.tasks.run_on_files(
            lambda: require_source(Path(folder)),
            then=lambda _none: self._open_folder(Path(folder)),
            failed=self._fail,
        )

    def _fail(self, error: Exception) -> None:
        self._let(opens=False)
        self._services.messages.report(error)

    def _let(self, *, opens: bool) -> None:
        """While a folder opens, let no archive be opened, and have letters wait for it."""
        ahead = self._window.type_ahead
        self._window.actions_.open.setEnabled(not opens)
        (ahead.expect if opens else ahead.end)(Coming.FOLDER)

    @Slot()
    def _leave(self) -> None:
        if self._window.may_close(self._leave):
            self._open_folder(None)


class WorkedOn:
    """Has `folder` offered again the next time, once it is worked on."""

    def __init__(self, folder: Path, services: AppServices) -> None:
        self._folder = folder
        self._services = services
        self._is_noted = False

    def note(self, *_what: object) -> None:
        """Note that it is worked on."""
        if self._is_noted:
            return
        from viewer.services.folder_list import remember_folder  # noqa: PLC0415  editors only

        self._is_noted = True
        services = self._services
        services.tasks.run_on_files(
            partial(remember_folder, services.home, self._folder),
            then=lambda _none: None,
            failed=services.messages.note,
        )
