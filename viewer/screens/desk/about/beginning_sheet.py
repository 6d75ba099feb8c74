"""The sheets at the beginning: what a new archive is called, and which folder is opened again."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from index import NewArchive, make_source_folder
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.file_dialog import documents_folder, file_dialog
from viewer.services.tasks import Tasks
from viewer.services.translations import LANGUAGES
from viewer.ui.look.look import Look
from viewer.ui.widgets.choice_box import ChoiceBox

_LONGEST = 300  # characters of a line
_MOST_LINES = 12  # of the list of folders


class BeginningSheet(QuestionSheet):
    """Asks for the title of a new archive and what else its editor knows of it.

    `begun` carries the path of the folder that was made.
    """

    begun = Signal(str)

    def __init__(self, language: str, look: Look, tasks: Tasks, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("New archive"))
        self._tasks = tasks
        self._within = documents_folder()
        self._title, self._editor, self._licence, self._rights = (_line() for _each in range(4))
        self._language = ChoiceBox()
        for code, name in LANGUAGES.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(list(LANGUAGES).index(language))
        self._place = self.said("", "soft")
        self._title.textChanged.connect(self._tell_place)
        self._ask()
        self._tell_place()

    def _ask(self) -> None:
        make = self.button(self.tr("&Make its folder"), main=True)
        other = self.button(self.tr("An&other place …"))
        cancel = self.button(self.tr("&Cancel"))
        make.clicked.connect(self._make)
        other.clicked.connect(self._ask_where)
        cancel.clicked.connect(self.reject)
        told = self.tr(
            "An archive is made in a folder of texts. Then add your documents to it: Word, "
            "LibreOffice, PDF, web pages, e-books or plain text. Leave empty what you do not know."
        )
        parts = (
            self.heading(self.tr("A new archive")),
            self.said(told),
            self.named(self.tr("&Title"), self._title),
            self.named(self.tr("&Language of most of its texts"), self._language),
            self.named(self.tr("Who &edits it"), self._editor),
            self.named(self.tr("L&icence, if it has one"), self._licence),
            self.named(self.tr("What others may &do with it"), self._rights),
            self._place,
        )
        self.ask(parts, (make, other, cancel), self._title)

    @property
    def folder(self) -> Path:
        """The folder that will be made."""
        return self._within / self._archive.id

    @property
    def _archive(self) -> NewArchive:
        boxes = self._title, self._editor, self._licence, self._rights
        title, editor, licence, rights = (" ".join(box.text().split()) for box in boxes)
        return NewArchive(title, self._language.currentData(), editor, licence, rights)

    @Slot()
    def _tell_place(self) -> None:
        told = self.tr("Its folder: {place}").format(place=self.folder)
        self._place.setText(told)
        self.fit()

    @Slot()
    def _ask_where(self) -> None:
        dialog = file_dialog(self, self.tr("Where the new folder is to lie"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setDirectory(str(self._within))
        dialog.fileSelected.connect(self._choose_place)
        dialog.open()

    @Slot(str)
    def _choose_place(self, place: str) -> None:
        self._within = Path(place)
        self._tell_place()

    @Slot()
    def _make(self) -> None:
        archive, folder = self._archive, self.folder
        if not any(letter.isalnum() for letter in archive.title):
            self.tell(self.tr("Type a title first."), at=self._title)
            return
        self.wait(self.tr("Making the folder …"))
        self._tasks.run_on_files(
            lambda: make_source_folder(folder, archive),
            then=lambda _none: self._end(folder),
            failed=self.fail,
        )

    def _end(self, folder: Path) -> None:
        self.accept()
        self.begun.emit(str(folder))


class FolderSheet(QuestionSheet):
    """Offers the folders that were worked on last.

    `chosen` carries the path of one; `another_wanted` asks for a folder that is not listed.
    """

    chosen = Signal(str)
    another_wanted = Signal()

    def __init__(self, folders: Sequence[Path], look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Open an archive folder"))
        self._folders = tuple(folders)
        self._list = self.listed((f"{each.name}\n{each.parent}" for each in folders), _MOST_LINES)
        go_on = self.button(self.tr("&Open it"), main=True)
        other = self.button(self.tr("&Another folder …"))
        cancel = self.button(self.tr("&Cancel"))
        go_on.clicked.connect(self._choose)
        other.clicked.connect(self._ask_for_another)
        cancel.clicked.connect(self.reject)
        self._list.itemDoubleClicked.connect(self._choose)
        parts = (
            self.heading(self.tr("Which folder?")),
            self.named(self.tr("&Folders that you worked on last"), self._list),
        )
        self.ask(parts, (go_on, other, cancel), self._list)
        self._list.setCurrentRow(0)

    @Slot()
    def _choose(self) -> None:
        folder = self._folders[self._list.currentRow()]
        self.accept()
        self.chosen.emit(str(folder))

    @Slot()
    def _ask_for_another(self) -> None:
        self.accept()
        self.another_wanted.emit()


def _line() -> QLineEdit:
    box = QLineEdit()
    box.setMaxLength(_LONGEST)
    return box
