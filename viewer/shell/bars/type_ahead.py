"""Starts a search with letters typed while no text box has the focus."""

import unicodedata
from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from typing import override

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QTreeView,
    QWidget,
)

from viewer.platform.keys import types_character

_SHIFTING = {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr, Qt.Key.Key_Backspace}
_TYPED_TOO = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_FOLDING = {"+", "-", "*"}
_DEAD = {
    Qt.Key.Key_Dead_Grave: "\u0300",
    Qt.Key.Key_Dead_Acute: "\u0301",
    Qt.Key.Key_Dead_Circumflex: "\u0302",
    Qt.Key.Key_Dead_Tilde: "\u0303",
    Qt.Key.Key_Dead_Macron: "\u0304",
    Qt.Key.Key_Dead_Breve: "\u0306",
    Qt.Key.Key_Dead_Abovedot: "\u0307",
    Qt.Key.Key_Dead_Diaeresis: "\u0308",
    Qt.Key.Key_Dead_Abovering: "\u030a",
    Qt.Key.Key_Dead_Doubleacute: "\u030b",
    Qt.Key.Key_Dead_Caron: "\u030c",
    Qt.Key.Key_Dead_Cedilla: "\u0327",
    Qt.Key.Key_Dead_Ogonek: "\u0328",
}


class Coming(Enum):
    """What letters are typed for that are pressed before it is there."""

    SHEET = auto()
    FOLDER = auto()


class TypeAhead(QObject):
    """Emits `typed` with the first character typed in a window, but in no text box.

    If one of `boxes`, which belong to pages, is visible, it takes the character instead.

    The event filter is on the native window: there a key arrives before a list can search for a row
    by it, and after shortcuts. Letters typed in a dialog, in a menu or while presenting go to other
    windows. `said` tells that a message says what became of what was asked for.
    """

    typed = Signal(str)

    def __init__(self, window: QWidget, said: SignalInstance) -> None:
        super().__init__(window)
        self._window = window
        self.boxes: list[QLineEdit] = []
        self.is_barred: Callable[[], bool] = bool
        """Returns whether letters are dropped: a passphrase or a note cannot be typed now."""
        self._is_held = False
        self._coming = set[Coming]()
        window.installEventFilter(self)
        said.connect(partial(self.end, Coming.SHEET))
        self._accent = ""  # of a dead key, which systems combine in text boxes only

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            handle = self._window.windowHandle()
            if event.type() is QEvent.Type.Show and handle is not None:
                handle.installEventFilter(self)  # installed once, however often it is shown
            return False
        if event.type() is QEvent.Type.WindowBlocked:
            self.end(Coming.SHEET)  # it is there
        if event.type() is QEvent.Type.MouseButtonPress:
            self._is_held = False
            self.end(Coming.SHEET)
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._keep_back(event) or self._take(event)

    def hold(self) -> None:
        """Drop letters until a click, or a key that types nothing, such as Tab.

        The user of a window that was just locked types a passphrase, which must not appear in the
        search box.
        """
        self._is_held = True

    def release(self) -> None:
        """Take letters again: none of them can be one of a passphrase."""
        self._is_held = False

    def expect(self, what: Coming) -> None:
        """Drop letters until `what` is there, or does not come: they are typed for it.

        For a sheet they are dropped until a click or a key such as Esc at most.
        """
        if what is not Coming.SHEET or QApplication.activeModalWidget() is None:
            self._coming.add(what)

    def end(self, what: Coming) -> None:
        """Take letters again: `what` is there, or does not come."""
        self._coming.discard(what)

    @property
    def is_held(self) -> bool:
        """Whether letters are dropped, as they may be those of a passphrase."""
        return self._is_held

    def _keep_back(self, event: QKeyEvent) -> bool:
        """Return whether `event` types a letter that may be one of a passphrase."""
        if event.key() not in _SHIFTING and not types_character(event):
            self._is_held = False
            if event.key() not in _TYPED_TOO:
                self.end(Coming.SHEET)
        is_own = not _may_begin(self._window.focusWidget())
        is_kept = self._is_held or bool(self._coming)
        return types_character(event) and (is_kept or (self.is_barred() and not is_own))

    def _take(self, event: QKeyEvent) -> bool:
        """Begin a search with what `event` types; return False where it begins none."""
        part = self._window.focusWidget()
        if not _may_begin(part) or self._chooses(part):
            self._accent = ""
            return False
        if event.key() in _DEAD:
            self._accent = _DEAD[Qt.Key(event.key())]
            return True
        sign = _sign(event)
        if not sign:
            return False
        sign, self._accent = _accented(sign, self._accent), ""
        if sign in _FOLDING and _folds(part):
            return False
        self._begin(sign)
        return True

    def _chooses(self, part: QWidget | None) -> bool:
        """Return whether letters choose in `part`: a box of the foot, where much is stated."""
        foot = getattr(self._window, "foot", None)
        return isinstance(part, QComboBox) and foot is not None and foot.isAncestorOf(part)

    def _begin(self, sign: str) -> None:
        box = next((box for box in self.boxes if box.isVisible()), None)
        if box is None:
            self.typed.emit(sign)
        else:
            box.setFocus()
            box.setText(sign)


def _sign(event: QKeyEvent) -> str:
    """Return what `event` types, or "" where that begins no word: Space scrolls and presses."""
    return event.text().strip() if types_character(event) else ""


def _accented(sign: str, accent: str) -> str:
    """Return `sign` with `accent`, where there is such a letter; else `sign`."""
    letter = unicodedata.normalize("NFC", sign + accent)
    return letter if len(letter) == 1 else sign


def _may_begin(part: QWidget | None) -> bool:
    """Return whether a search may begin while `part` has the focus."""
    if QApplication.activePopupWidget() is not None:
        return False
    match part:
        case QLineEdit() | QAbstractSpinBox() | QMenuBar():
            return False
        case QTextEdit() | QPlainTextEdit():
            return part.isReadOnly()
        case QComboBox():
            return not part.isEditable()
        case _:
            return True


def _folds(part: QWidget | None) -> bool:
    """Return whether `part` is a tree whose branches + and - unfold and fold."""
    return isinstance(part, QTreeView) and part.itemsExpandable()
