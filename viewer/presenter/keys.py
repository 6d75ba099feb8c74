"""The keys of a presentation, by the physical key where the letter is of another script."""

import sys
from enum import Enum, auto
from typing import override

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from viewer.platform.idle import since_start
from viewer.platform.keys import latin_letter

TWICE = 0.5
"""The seconds within which a second press of a key is the same one, of a hand or a clicker."""


class PresenterCommand(Enum):
    """What a key asks for. Some commands are for the trainer's window."""

    NEXT = auto()
    PREVIOUS = auto()
    FIRST = auto()
    LAST = auto()
    BLACK = auto()
    WHITE = auto()
    CALM = auto()
    FREEZE = auto()
    LARGER = auto()
    SMALLER = auto()
    LEAVE = auto()
    STAY = auto()
    OVERVIEW = auto()
    GO_TO = auto()
    SWAP = auto()
    TIME = auto()
    PAUSE = auto()
    KEYS = auto()
    SKIP = auto()
    LIGHT = auto()
    QUESTION = auto()
    MINUTE = auto()
    HOLD = auto()
    TEXT = auto()


_BY_KEY = {
    Qt.Key.Key_PageDown: PresenterCommand.NEXT,
    Qt.Key.Key_Right: PresenterCommand.NEXT,
    Qt.Key.Key_Down: PresenterCommand.NEXT,
    Qt.Key.Key_Space: PresenterCommand.NEXT,
    Qt.Key.Key_Return: PresenterCommand.NEXT,
    Qt.Key.Key_Enter: PresenterCommand.NEXT,
    Qt.Key.Key_PageUp: PresenterCommand.PREVIOUS,
    Qt.Key.Key_Left: PresenterCommand.PREVIOUS,
    Qt.Key.Key_Up: PresenterCommand.PREVIOUS,
    Qt.Key.Key_Backspace: PresenterCommand.PREVIOUS,
    Qt.Key.Key_Home: PresenterCommand.FIRST,
    Qt.Key.Key_End: PresenterCommand.LAST,
    Qt.Key.Key_Escape: PresenterCommand.LEAVE,
    Qt.Key.Key_F5: PresenterCommand.STAY,  # a clicker sends F5 and Esc in turn
    Qt.Key.Key_Pause: PresenterCommand.PAUSE,
}
_BY_LETTER = {
    "n": PresenterCommand.NEXT,
    "p": PresenterCommand.PREVIOUS,
    "b": PresenterCommand.BLACK,
    ".": PresenterCommand.BLACK,
    "w": PresenterCommand.WHITE,
    ",": PresenterCommand.WHITE,
    "c": PresenterCommand.CALM,
    "f": PresenterCommand.FREEZE,
    "+": PresenterCommand.LARGER,
    "=": PresenterCommand.LARGER,
    "-": PresenterCommand.SMALLER,
    "o": PresenterCommand.OVERVIEW,
    "g": PresenterCommand.GO_TO,
    "s": PresenterCommand.SWAP,
    "t": PresenterCommand.TIME,
    "?": PresenterCommand.KEYS,
    "l": PresenterCommand.LIGHT,
    "q": PresenterCommand.QUESTION,
    "m": PresenterCommand.MINUTE,
    "h": PresenterCommand.HOLD,
    "e": PresenterCommand.TEXT,
}
_OF_CLICKERS = {
    *(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Escape, Qt.Key.Key_F5),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
}
_LETTERS_OF_CLICKERS = {"b", ".", " "}
MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ROWS = {16: "qwertyuiop", 30: "asdfghjkl", 44: "zxcvbnm,."}
_LETTER_AT = {first + at: letter for first, row in _ROWS.items() for at, letter in enumerate(row)}
"""The letter on a key by its scan code, which is the same on Linux (but for 8) and Windows."""
_BEFORE_FIRST = 0 if sys.platform == "win32" else 8


class LateKeys(QObject):
    """Takes the keys of a clicker for a moment after a presentation: one may be pressed again.

    Without that, the press would reach whatever has the keyboard in the main window. Letters go
    into a box that has it, and all other keys are those of a hand.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._begun = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._end)

    @Slot()
    def begin(self) -> None:
        """Take keys from now on."""
        self._begun = since_start()
        if (app := QCoreApplication.instance()) is not None:
            app.installEventFilter(self)
        self._timer.start(round(1_000 * TWICE))

    @Slot()
    def _end(self) -> None:
        if (app := QCoreApplication.instance()) is not None:
            app.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_press = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if not is_press or not isinstance(event, QKeyEvent):
            return False
        is_taken = since_start() - self._begun < TWICE and _is_of_clicker(event)
        if is_taken:
            event.accept()  # so that it is no shortcut either
        return is_taken


def _is_of_clicker(event: QKeyEvent) -> bool:
    """Return whether a clicker may have sent the key, which is no letter for a box."""
    if event.modifiers() & MODIFIERS:
        return False
    if event.key() in _OF_CLICKERS:
        return True
    box = QApplication.focusWidget()
    takes_letters = box and box.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    is_letter = event.key() in ENTER or _letter(event) in _LETTERS_OF_CLICKERS
    return is_letter and not takes_letters


def asked_by(event: QKeyEvent) -> PresenterCommand | None:
    """Return the command of the pressed key, or None."""
    key = Qt.Key(event.key())
    if key is Qt.Key.Key_PageDown and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return PresenterCommand.SKIP
    return _BY_KEY.get(key) or _BY_LETTER.get(_letter(event))


def _letter(event: QKeyEvent) -> str:
    """Return what the key types on a Latin keyboard; in another script, the Latin letter on it."""
    letter = latin_letter(event)
    if letter == "," and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return "?"  # the same key on a Russian keyboard
    if letter.isascii() and letter.isprintable() and letter:
        return letter
    return _LETTER_AT.get(event.nativeScanCode() - _BEFORE_FIRST, "")
