"""What is copied from the notebook: kept out of clipboard histories, and wiped soon after."""

import sys
from collections.abc import Mapping
from typing import override

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QPlainTextEdit

_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
_PATIENCE = 30_000  # ms until what was copied is wiped
_NO = bytes(4)  # what Windows takes for no
_OF_WINDOWS = 'application/x-qt-windows-mime;value="{name}"'


def marks_of_secrets(platform: str) -> Mapping[str, bytes]:
    """Return the formats that ask a system's clipboard history to leave something out.

    That of KDE is heeded by other managers too; those of Windows are
    https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats
    """
    if platform == "win32":
        names = (
            "ExcludeClipboardContentFromMonitorProcessing",
            "CanIncludeInClipboardHistory",
            "CanUploadToCloudClipboard",
        )
        return {_OF_WINDOWS.format(name=name): _NO for name in names}
    return {"x-kde-passwordManagerHint": b"secret"}


class KeptClipboard(QObject):
    """Copies the reader's own words, and wipes them after a while if they are still there."""

    def __init__(self, clipboard: QClipboard, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._copied = ""
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self.wipe)

    def copy(self, text: str) -> None:
        """Put `text` on the clipboard."""
        if text:
            self._clipboard.setMimeData(self.data(text))

    def data(self, text: str) -> QMimeData:
        """Return `text` for the clipboard, which is about to be wiped of it."""
        data = QMimeData()
        data.setText(text)
        for name, value in marks_of_secrets(sys.platform).items():
            data.setData(name, value)
        self._copied = text
        self._timer.start()
        return data

    @Slot()
    def wipe(self) -> None:
        """Take what was copied last off the clipboard, unless something else is there by now."""
        self._timer.stop()
        copied, self._copied = self._copied, ""
        for mode in _MODES:
            if copied and self._clipboard.text(mode) == copied:
                self._clipboard.clear(mode)


class KeptText(QPlainTextEdit):
    """A box of the reader's own words. What is copied, cut or dragged from it is a secret."""

    def __init__(self, clipboard: KeptClipboard) -> None:
        super().__init__()
        self._clipboard = clipboard

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        return self._clipboard.data(self.textCursor().selection().toPlainText())
