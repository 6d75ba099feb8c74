"""Lets the reader open an archive, and says in the window what to do where none is open."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from viewer.app.archives import Archives
from viewer.shell.window import MainWindow


class Opening(QObject):
    """Between the archives, which outlive the window, and its menu and its empty middle."""

    def __init__(self, archives: Archives, window: MainWindow) -> None:
        super().__init__(window)
        self._archives = archives
        self._window = window
        window.actions_.archives.triggered.connect(self._choose)
        window.actions_.open.triggered.connect(self._ask)
        archives.none_opened.connect(self._show_none)
        self._show_none()  # nothing, unless the window is made anew in another language

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self._archives.open(Path(action.data()))

    @Slot()
    def _ask(self) -> None:
        """Let the reader choose a file, without holding up what runs behind it."""
        dialog = QFileDialog(self._window, self.tr("Open an archive"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Archives (*.satchel)"))
        labels = QFileDialog.DialogLabel  # two that Qt leaves in English
        dialog.setLabelText(labels.LookIn, self.tr("Look &in:"))
        dialog.setLabelText(labels.FileType, self.tr("Files of &type:"))
        dialog.fileSelected.connect(self._open)
        dialog.open()

    @Slot(str)
    def _open(self, file: str) -> None:
        self._archives.open(Path(file))

    @Slot()
    def _show_none(self) -> None:
        if self._archives.why_none is not None:
            told = self.tr("No archive is open. Press Ctrl+O to choose one.")
            self._window.say_waiting(f"{self._archives.why_none()}\n\n{told}")
            self._window.messages.hide()  # it would say once more what the middle says
