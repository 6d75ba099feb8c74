"""Two codings at the desk: that of somebody else is read, and taken over piece by piece."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from index import (
    Archive,
    CodedApart,
    SourceProblem,
    TwoCodings,
    open_archive,
    preview_source,
    worded,
)
from viewer.app.desk.source_folder import SourceFolder
from viewer.platform.file_dialog import file_dialog
from viewer.screens.desk.desk_pane import DeskList
from viewer.screens.desk.themes.comparison_pane import ComparisonPane
from viewer.services.messages import Offer
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look

_ARCHIVE = ".satchel"
_MISTAKES = "“{name}” has mistakes. Mend what is told of it first."
_PATTERNS = "*.satchel archive.toml"


class ComparisonController(QObject):
    """Connects the pane to the folder. `ready` is sent once there is something to compare."""

    ready = Signal()

    def __init__(self, source: SourceFolder, window: MainWindow, language: str, look: Look) -> None:
        super().__init__(window)
        self._source, self._window, self._language = source, window, language
        self._other: Archive | None = None
        self._name = ""  # what the codings of somebody else are called
        self.desk_list = DeskList(ComparisonPane, partial(ComparisonPane, language, look))
        self.desk_list.made.connect(self._connect)

    @Slot(object)
    def _connect(self, pane: ComparisonPane) -> None:
        """Do what the pane asks for."""
        pane.other_wanted.connect(self.ask)
        pane.reading_wanted.connect(self._compare)
        pane.taken.connect(self._take_over)
        pane.left_apart.connect(self._tell_left)

    @Slot()
    def ask(self) -> None:
        """Ask for the archive, or the folder by its archive.toml, that somebody else coded."""
        dialog = file_dialog(self._window, self.tr("Compare with another coding"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        archives = self.tr("Archives, and folders by their archive.toml ({patterns})")
        dialog.setNameFilters([archives.format(patterns=_PATTERNS)])
        dialog.fileSelected.connect(self._read)
        dialog.open()

    @Slot(str)
    def _read(self, file: str) -> None:
        self._source.tasks.run_on_files(
            partial(_coded_in, Path(file)),
            then=partial(self._take, Path(file)),
            failed=self._source.messages.report,
        )

    def _take(self, file: Path, other: Archive) -> None:
        self._other = other
        title = worded(other.title, self._language)
        name = file.name if file.suffix.lower() == _ARCHIVE else file.parent.name
        self._name = self.tr("{title}, in {name}").format(title=title, name=name)
        self.ready.emit()
        self.desk_list.pane.ask_anew()

    @Slot()
    def _compare(self) -> None:
        archive, other = self._source.archive, self._other
        if archive is not None and other is not None:
            self._source.tasks.run_on_files(
                partial(TwoCodings.of, archive.content, other),
                then=self._show,
                failed=self._source.messages.report,
            )

    def _show(self, codings: TwoCodings) -> None:
        if self._other is not None:
            self.desk_list.pane.show_codings(codings, self._name)

    @Slot(object)
    def _take_over(self, apart: CodedApart) -> None:
        done = self.tr("Coded as in “{name}”: {theme}.")
        if apart.there is None:
            done = self.tr("Taken off, as “{name}” does not have it: {theme}.")
        elif apart.here is not None:
            done = self.tr("Other words are coded, as in “{name}”: {theme}.")
        done = done.format(name=self._name, theme=apart.label)
        self._source.editor.do(lambda folder: apart.taken(folder.files), done)

    @Slot(object)
    def _tell_left(self, apart: CodedApart) -> None:
        told = self.tr("It stays as it is here: {theme}. It is listed no more.")
        back = Offer(self.tr("Undo"), partial(self.desk_list.pane.list_again, apart), undoes=True)
        self._source.messages.say(told.format(theme=apart.label), back)


def _coded_in(path: Path) -> Archive:
    """Return what somebody else coded. Raises ArchiveError."""
    if path.suffix.lower() == _ARCHIVE:
        return open_archive(path).content
    content = preview_source(path.parent).content
    if content is None:
        raise SourceProblem(_MISTAKES, name=path.parent.name)
    return content
