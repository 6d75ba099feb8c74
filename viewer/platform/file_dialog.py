"""Keeps Qt's own file dialogs from noting which folders and files were looked at."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

_GROUP = "FileDialog/"


def file_dialog(parent: QWidget, title: str, *, saves: str = "") -> QFileDialog:
    """Return a dialog for one file, of which nothing is remembered.

    It asks for a file that is there; where it `saves`, for one to be written, with that ending.

    It is Qt's own dialog, in which Shift leaves at once too: the system's would note what was
    opened where no program can reach, and hear the keys by itself. Qt writes its notes as a dialog
    is destroyed, whose end it tells after that.
    """
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.destroyed.connect(partial(_put_back, _noted()))
    labels = QFileDialog.DialogLabel  # two that Qt leaves in English
    dialog.setLabelText(labels.LookIn, QCoreApplication.translate("FileDialog", "Look &in:"))
    dialog.setLabelText(
        labels.FileType, QCoreApplication.translate("FileDialog", "Files of &type:")
    )
    if saves:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(saves)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog


def _notes() -> QSettings:
    """Return what all programs of this user that are made with Qt share."""
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
