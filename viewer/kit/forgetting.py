"""Keeps Qt's own file dialogs from noting which folders and files were looked at."""

from functools import partial

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog

_GROUP = "FileDialog/"


def forget(dialog: QFileDialog) -> None:
    """Have what Qt remembers of all file dialogs be as it was before, once `dialog` is gone.

    It is Qt's own dialog, in which Shift leaves at once too: the system's would note what was
    opened where no program can reach, and hear the keys by itself. Qt writes its notes as a dialog
    is destroyed, whose end it tells after that.
    """
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.destroyed.connect(partial(_put_back, _noted()))


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
