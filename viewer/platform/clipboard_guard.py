"""Clears the reader's own words from the clipboard, and asks to keep them out of its history.

The words of an archive stay there: they are no secret, and are copied to be used. Those of a sealed
one stay until Satchel is locked, left or closed.
"""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from viewer.platform.idle import since_start

if TYPE_CHECKING:
    from index import OpenArchive

LASTS = 30.0  # seconds until they are cleared
_EVERY = 1_000  # milliseconds between two checks of the clock
_MARK = "application/x-satchel-own"
_OURS = os.urandom(8)  # marks what this process copied
_PROPERTY = "own"
_NO = bytes(4)  # zero as a DWORD of Windows
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_HISTORY = {
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): _NO,
    _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
    _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
}
"""The formats that ask clipboard managers to leave an entry out of their history."""


def holds_own_words(box: QWidget) -> None:
    """Treat what is copied from `box` as the reader's own words."""
    box.setProperty(_PROPERTY, True)


def is_for_own_words(box: QWidget) -> bool:
    """Return whether the reader's own words are written in `box`."""
    return bool(box.property(_PROPERTY))


def own_words(words: str) -> QMimeData:
    """Return `words` as clipboard data marked as the reader's own."""
    data = QMimeData()
    data.setText(words)
    data.setData(_MARK, _OURS)
    for name, value in _HISTORY.items():
        data.setData(name, value)
    return data


class OwnWords(QObject):
    """Clears the reader's own words from the clipboard after a while, if they are still there.

    It does the same for the selection clipboard of X11.
    """

    def __init__(
        self, clipboard: QClipboard, parent: QObject, now: Callable[[], float] = since_start
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._now = now
        self._since: dict[QClipboard.Mode, float] = {}
        self._leaves_nothing = False
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)
        clipboard.dataChanged.connect(self._follow_copied)
        clipboard.selectionChanged.connect(self._follow_selected)

    @Slot()
    def look(self) -> None:
        """Clear what has been there for `LASTS` seconds."""
        for mode, since in list(self._since.items()):
            if self._now() - since >= LASTS:
                self._wipe(mode)

    @Slot(object)
    def meet(self, opened: "OpenArchive") -> None:
        """Leave nothing that was copied here at the end, if `opened` is sealed."""
        self._leaves_nothing = self._leaves_nothing or opened.is_sealed

    @Slot()
    def wipe(self) -> None:
        """Clear the reader's own words now, and beside a sealed archive all that was copied."""
        for mode in list(self._since):
            self._wipe(mode)
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            if self._leaves_nothing and self._owns(mode):
                self._clipboard.clear(mode)

    @Slot()
    def _follow_copied(self) -> None:
        self._follow(QClipboard.Mode.Clipboard)

    @Slot()
    def _follow_selected(self) -> None:
        self._follow(QClipboard.Mode.Selection)

    def _follow(self, mode: QClipboard.Mode) -> None:
        """Start the time where the reader's own words were copied.

        The data of another program is not read: that program would have to answer, however busy it
        is.
        """
        box = _own_box()
        if box is None and not self._owns(mode):
            self._since.pop(mode, None)
        elif self._is_ours(mode):
            self._since[mode] = self._now()
            self._timer.start()
        elif box is not None and self._clipboard.text(mode) == _chosen(box) != "":
            # Copied by a widget that does not mark its data.
            self._clipboard.setMimeData(own_words(self._clipboard.text(mode)), mode)
        else:
            self._since.pop(mode, None)

    def _wipe(self, mode: QClipboard.Mode) -> None:
        del self._since[mode]
        if self._is_ours(mode):
            self._clipboard.clear(mode)
        if not self._since:
            self._timer.stop()

    def _is_ours(self, mode: QClipboard.Mode) -> bool:
        data = self._clipboard.mimeData(mode)
        return data is not None and data.data(_MARK).data() == _OURS

    def _owns(self, mode: QClipboard.Mode) -> bool:
        """Return whether the data is from this process. The offscreen platform cannot tell."""
        if mode is QClipboard.Mode.Selection:
            return self._clipboard.ownsSelection()
        return self._clipboard.ownsClipboard()


def _own_box() -> QWidget | None:
    """Return the widget with the focus, if it holds the reader's own words, else None."""
    box = QApplication.focusWidget()
    return box if box is not None and box.property(_PROPERTY) else None


def _chosen(box: QWidget) -> str:
    """Return the selected text of `box`, as it is copied."""
    match box:
        case QLineEdit():
            return box.selectedText()
        case QPlainTextEdit():
            return box.textCursor().selection().toPlainText()
        case _:
            return ""
