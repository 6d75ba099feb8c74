"""File dialogs that leave no record of the folders and files looked at, and look into no file."""

import re
from functools import cache, partial
from pathlib import Path
from typing import override

from PySide6.QtCore import (
    QCoreApplication,
    QDir,
    QFileInfo,
    QMimeDatabase,
    QSettings,
    QSize,
    QStandardPaths,
)
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import (
    QFileDialog,
    QFileIconProvider,
    QHeaderView,
    QLineEdit,
    QMessageBox,
    QTreeView,
    QWidget,
)

from viewer.platform.drives import is_too_long, keeps_files

_QUOTED = re.compile(r'"([^"]+)"')  # how Qt writes the names of several files
_GROUP = "FileDialog/"
_WHOLE, _LEFT = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch
_WIDE, _HIGH = 120, 28  # letters and lines
_SHARE = 0.9  # of the screen, at most
_LONGEST_NAME = 60  # letters: in UTF-8 well below the limits of file systems
_RESERVED = {
    "CON",
    "PRN",
    "AUX",
    "NUL",
    *(f"{port}{n}" for port in ("COM", "LPT") for n in range(10)),
}


def file_name(title: str) -> str:
    """Return a file name for the `title`, or "" where no letter of it can be used.

    It has no suffix, and no character with a meaning in a file system.
    """
    name = ""
    for word in re.findall(r"\w+", title):
        if len(f"{name}-{word}") > _LONGEST_NAME:
            break
        name = f"{name}-{word}" if name else word
    return "" if name.upper() in _RESERVED else name


class _NamedKinds(QFileIconProvider):
    """Tells the kind of a file by its name.

    Qt reads the beginning of each file of which the name does not tell it, some of them in the
    thread of the window, which then waits for ever for one such as /proc/kmsg.
    """

    @override
    def icon(self, of: QFileInfo | QAbstractFileIconProvider.IconType) -> QIcon:
        kinds = QAbstractFileIconProvider.IconType
        if isinstance(of, QFileInfo):
            of = kinds.Folder if of.isDir() else kinds.File
        return super().icon(of)

    @override
    def type(self, info: QFileInfo) -> str:
        return super().type(info) if info.isDir() else _kind_of(info.suffix())


@cache
def _kind_of(suffix: str) -> str:
    by_name = QMimeDatabase.MatchMode.MatchExtension
    return QMimeDatabase().mimeTypeForFile(f"name.{suffix}", by_name).comment()


@cache
def _kinds() -> _NamedKinds:
    """Return the one for all dialogs: Qt asks it on a thread of each dialog."""
    return _NamedKinds()


class _SuffixedFileDialog(QFileDialog):
    """A dialog in which the name of a file to write always ends with the suffix of its kind.

    Qt adds the suffix only to a name without a full stop: a Word file would be called `all.csv`.
    Places that keep no files are refused, and names that no file can have.
    """

    @override
    def accept(self) -> None:
        """Complete the name before Qt asks whether the file may be overwritten."""
        box = self.findChild(QLineEdit)
        if box is not None and (told := self._fault_of(box.text())):
            QMessageBox(QMessageBox.Icon.NoIcon, self.windowTitle(), told, parent=self).open()
            return
        if self._saves and box is not None:
            box.setText(self._completed(box.text()))
        super().accept()

    @property
    def _saves(self) -> bool:
        saves = self.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        return saves and bool(self.defaultSuffix())

    def _fault_of(self, name: str) -> str:
        """Return why there can be no file `name`, or "".

        Qt takes what stands between straight quotation marks for names of several files.
        """
        if self._saves and '"' in name:
            return QCoreApplication.translate(
                "FileDialog", "A name cannot have straight quotation marks. Leave them out."
            )
        several = [self._place(each) for each in _QUOTED.findall(name)]
        places = several or [self._place(name)]
        ending = self.defaultSuffix() if self._saves else ""
        if any(is_too_long(place) or is_too_long(Path(f"{place}.{ending}")) for place in places):
            return QCoreApplication.translate(
                "FileDialog", "This name is too long. Choose a shorter one."
            )
        folders = {place.parent for place in several}  # few, where a thousand files are chosen
        if not all(map(keeps_files, folders or places)):
            return QCoreApplication.translate(
                "FileDialog",
                "This is a folder of the system, which keeps no files. Choose another.",
            )
        return ""

    def _completed(self, name: str) -> str:
        """Return `name` with the suffix, or the path of the folder that it names."""
        ending, place = f".{self.defaultSuffix()}", self._place(name)
        if not name.strip(". "):  # nothing, or a folder of which Qt knows
            return name
        if place.is_dir():
            return str(place)  # where only a name is typed, Qt looks for a folder elsewhere
        is_complete = name.casefold().endswith(ending.casefold())
        return name if is_complete else f"{name.rstrip('. ')}{ending}"

    def _place(self, name: str) -> Path:
        return Path(self.directory().absoluteFilePath(name))


def file_dialog(parent: QWidget, title: str, *, saves: str = "") -> QFileDialog:
    """Return a dialog for one file, of which nothing is remembered.

    It asks for an existing file; where `saves` is a suffix, for a file to write whose name ends
    with it, whatever is typed.

    It is Qt's own dialog, in which the Shift keys of quick exit work too: the system's dialog would
    record what was opened out of reach, and handles keys by itself. Qt writes its records while a
    dialog is destroyed, and emits `destroyed` after that. It begins in the folder that was looked
    at last while Satchel runs, at first among the documents: where Satchel itself lies, nobody
    keeps files.
    """
    dialog = _SuffixedFileDialog(parent, title)
    if dialog.directory() == QDir.current():
        dialog.setDirectory(str(documents_folder()))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setIconProvider(_kinds())
    dialog.destroyed.connect(partial(_put_back, _noted()))
    labels = QFileDialog.DialogLabel  # two labels that Qt leaves in English
    dialog.setLabelText(labels.LookIn, QCoreApplication.translate("FileDialog", "Look &in:"))
    dialog.setLabelText(
        labels.FileType, QCoreApplication.translate("FileDialog", "Files of &type:")
    )
    _fit_columns(dialog)
    if saves:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(saves)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog


def _fit_columns(dialog: QFileDialog) -> None:
    """Have sizes, kinds and dates stand whole in the list of files; its names take what is left."""
    for tree in dialog.findChildren(QTreeView):
        header = tree.header()
        header.setStretchLastSection(False)
        for column in range(header.count()):
            header.setSectionResizeMode(column, _WHOLE if column else _LEFT)
    font, room = dialog.fontMetrics(), dialog.screen().availableSize()
    wanted = QSize(font.averageCharWidth() * _WIDE, font.lineSpacing() * _HIGH)
    dialog.resize(wanted.boundedTo(room * _SHARE))


def documents_folder() -> Path:
    """Return the folder in which people keep what they write."""
    place = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return place if place.is_dir() else Path.home()


def _notes() -> QSettings:
    """Return the settings that all Qt programs of this user share."""
    return QSettings(QSettings.Scope.UserScope, "QtProject")


def _noted() -> dict[str, object]:
    notes = _notes()
    return {key: notes.value(key) for key in notes.allKeys() if key.startswith(_GROUP)}


def _put_back(before: dict[str, object]) -> None:
    notes = _notes()
    for key in notes.allKeys():
        if key.startswith(_GROUP) and key not in before:
            notes.remove(key)
    for key, value in before.items():
        notes.setValue(key, value)
