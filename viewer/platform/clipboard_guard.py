"""Takes the reader's own words off the clipboard again, and asks to keep them out of its history.

The words of an archive stay there: they are no secret, and are copied to be used.
"""

import os
from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from viewer.platform.idle import since_start

LASTS = 30.0  # seconds
_EVERY = 1_000  # milliseconds between two looks at the clock
_MARK = "application/x-satchel-own"
_OURS = os.urandom(8)  # tells what this process copied from what another one did
_PROPERTY = "own"
_NO = bytes(4)  # a number of Windows: not
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_HISTORY = {
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): _NO,
    _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
    _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
}
"""What asks programs that keep a history of the clipboard to leave something out of it."""


def holds_own_words(box: QWidget) -> None:
    """Have what is copied from `box` treated as the reader's own words."""
    box.setProperty(_PROPERTY, True)


def own_words(words: str) -> QMimeData:
    """Return `words` as the reader's own are put on the clipboard."""
    data = QMimeData()
    data.setText(words)
    data.setData(_MARK, _OURS)
    for name, value in _HISTORY.items():
        data.setData(name, value)
    return data


class OwnWords(QObject):
    """Wipes the reader's own words off the clipboard after a while, if they are still there.

    So it does with the other one that X11 has, into which goes what is selected.
    """

    def __init__(
        self, clipboard: QClipboard, parent: QObject, now: Callable[[], float] = since_start
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._now = now
        self._since: dict[QClipboard.Mode, float] = {}
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)
        clipboard.dataChanged.connect(self._follow_copied)
        clipboard.selectionChanged.connect(self._follow_selected)

    @Slot()
    def look(self) -> None:
        """Wipe what has been there for long enough."""
        for mode, since in list(self._since.items()):
            if self._now() - since >= LASTS:
                self._wipe(mode)

    @Slot()
    def wipe(self) -> None:
        """Wipe the reader's own words now."""
        for mode in list(self._since):
            self._wipe(mode)

    @Slot()
    def _follow_copied(self) -> None:
        self._follow(QClipboard.Mode.Clipboard)

    @Slot()
    def _follow_selected(self) -> None:
        self._follow(QClipboard.Mode.Selection)

    def _follow(self, mode: QClipboard.Mode) -> None:
        """Begin to count where the reader's own words were copied.

        What another program has is not looked at: it would have to answer, however busy it is.
        """
        box = _own_box()
        if box is None and not self._owns(mode):
            self._since.pop(mode, None)
        elif self._is_ours(mode):
            self._since[mode] = self._now()
            self._timer.start()
        elif box is not None and self._clipboard.text(mode) == _chosen(box) != "":
            # By what knows nothing of whose they are.
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
        """Whether what is there is from this process. Off screen nobody knows."""
        if mode is QClipboard.Mode.Selection:
            return self._clipboard.ownsSelection()
        return self._clipboard.ownsClipboard()


def _own_box() -> QWidget | None:
    """Return the box with the reader's own words into which the keys go, if they go into one."""
    box = QApplication.focusWidget()
    return box if box is not None and box.property(_PROPERTY) else None


def _chosen(box: QWidget) -> str:
    """Return what is selected in `box`, as it is copied."""
    match box:
        case QLineEdit():
            return box.selectedText()
        case QPlainTextEdit():
            return box.textCursor().selection().toPlainText()
        case _:
            return ""
