"""Keys by the letters on them: the same key does the same on a Russian or Kyrgyz keyboard."""

import sys
from collections.abc import Iterable
from typing import override

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence, QShortcutEvent

_CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюё"
_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_SAME_KEY = dict(zip(_CYRILLIC, _LATIN, strict=True))
_PRINTED = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
_CODES = {ord(other.upper()): ord(letter.upper()) for other, letter in _SAME_KEY.items()}
_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_WITH_ALTGR = _CTRL | _ALT  # Windows reports AltGr so, such as for “ң”
_AGAIN = QKeySequence("Ctrl+Y")
_CONTEXT = QKeySequence("Shift+F10")
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_TOLD = "keys"  # the name of a property
_CYRILLIC_KEYS = dict(zip(_LATIN, _CYRILLIC, strict=True))


class KeyedAction(QAction):
    """An action whose keys are the same on a Latin keyboard and on a Cyrillic one.

    Where a computer has both layouts, X11 reports a Russian letter as either: the action has both
    shortcuts then, and Qt takes a key that matches two shortcuts as ambiguous and does nothing.
    """

    def __init__(self, text: str, parent: QObject, *keys: str) -> None:
        super().__init__(text, parent)
        self.set_keys(*keys)

    def set_keys(self, *keys: str) -> None:
        """Set `keys` as shortcuts, and the same keys of a keyboard with Cyrillic letters."""
        self.setShortcuts([QKeySequence(key) for key in (*keys, *cyrillic_keys(keys))])

    @Slot(QKeySequence)
    def take_key(self, pressed: QKeySequence) -> None:
        """Do it if it is on, and `pressed` is one of its keys."""
        if self.isEnabled() and pressed in self.shortcuts():
            self.trigger()

    @override
    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QShortcutEvent)
            and event.isAmbiguous()
            and event.key() in self.shortcuts()
        ):
            self.trigger()
            return True
        return super().event(event)


def types_character(event: QKeyEvent) -> bool:
    """Return whether `event` types a character, blanks included."""
    held = event.modifiers() & (_WITH_ALTGR | Qt.KeyboardModifier.MetaModifier)
    is_typed = held in (Qt.KeyboardModifier.NoModifier, _WITH_ALTGR)
    return is_typed and event.text().isprintable() and bool(event.text())


def latin_letter(event: QKeyEvent) -> str:
    """Return the lower-case letter that the pressed key types on a Latin keyboard, or ""."""
    typed = event.text().lower()
    return _SAME_KEY.get(typed, typed)


def latin_press(event: QKeyEvent) -> QKeyEvent | None:
    """Return the press of Ctrl and a Cyrillic letter as that of the Latin letter on its key.

    Return None for any other press. Qt does this itself where a Latin layout is set up as well: a
    text box knows Ctrl+A, and no Ctrl+Ф.
    """
    letter = _CODES.get(event.key())
    held = event.modifiers()
    if letter is None or not held & _CTRL or held & _ALT:
        return None
    native = event.nativeScanCode(), event.nativeVirtualKey(), event.nativeModifiers()
    return QKeyEvent(event.type(), letter, held, *native, event.text(), event.isAutoRepeat())


def redo_press(event: QKeyEvent) -> QKeyEvent | None:
    """Return the press of Ctrl+Y as that of Ctrl+Shift+Z, by which text boxes redo everywhere.

    Return None for any other press. Qt's boxes know Ctrl+Y only on some systems.
    """
    if QKeySequence(event.keyCombination()) != _AGAIN:
        return None
    return QKeyEvent(event.type(), Qt.Key.Key_Z, _CTRL | _SHIFT, "", event.isAutoRepeat())


def context_press(event: QKeyEvent) -> QContextMenuEvent | None:
    """Return the press of Shift+F10 as that of the Menu key, which opens a context menu.

    Return None for any other press, and on Windows, which makes it so itself. A window asks for the
    menu of the widget with the focus, at its cursor.
    """
    is_asked = QKeySequence(event.keyCombination()) == _CONTEXT
    if not is_asked or sys.platform == "win32":
        return None
    return QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())


def types_with_alt(event: QKeyEvent) -> bool:
    """Return whether Qt would type the letter of a key that is pressed with Alt.

    AltGr, which Windows reports as Ctrl+Alt, is there to type, and so is that key on a Mac.
    """
    is_alt = bool(event.modifiers() & _ALT) and not event.modifiers() & _CTRL
    return is_alt and sys.platform != "darwin" and event.text().isprintable() and event.text() != ""


def cyrillic_keys(keys: Iterable[str]) -> tuple[str, ...]:
    """Return the shortcuts for the same `keys` on a keyboard without Latin letters.

    Only letters with Ctrl or Alt, also with Shift, have one, and signs in whose place such a
    keyboard has letters.
    """
    parts = [key.rpartition("+") for key in keys]
    return tuple(
        f"{held}+{_CYRILLIC_KEYS[letter.lower()].upper()}"
        for held, plus, letter in parts
        if plus and held != "Shift" and letter.lower() in _CYRILLIC_KEYS
    )


def letter_keys(letter: str) -> tuple[str, ...]:
    """Return the shortcuts for a key with `letter` alone, on a Latin and on a Cyrillic keyboard."""
    other = _CYRILLIC_KEYS.get(letter.lower(), "")
    return (letter, other.upper()) if other else (letter,)


def key_of(action: QAction) -> str:
    """Return the first key of `action`, or ""."""
    return next(iter(keys_of(action)), "")


def keys_of(action: QAction) -> tuple[str, ...]:
    """Return the keys of `action` as they are printed on keyboards: Alt+←, not Alt+Left.

    Cyrillic shortcuts are left out: they are the same keys.
    """
    told = action.property(_TOLD)
    if told:
        return (str(told),)
    names = [key.toString(QKeySequence.SequenceFormat.PortableText) for key in action.shortcuts()]
    return tuple(_printed(name) for name in names if name.isascii())


def name_keys(action: QAction, keys: str) -> None:
    """Describe the `keys` of `action` in words, where no shortcut can express them."""
    action.setProperty(_TOLD, keys)


def _printed(name: str) -> str:
    before, plus, last = name.rpartition("+")
    return f"{before}{plus}{_PRINTED.get(last, last)}"


def on_other_keyboard(typed: str) -> str:
    """Return what the keys of `typed` type on a keyboard of the other script, Latin or Cyrillic."""
    typed = typed.lower()
    table = _SAME_KEY if any(letter in _SAME_KEY for letter in typed) else _CYRILLIC_KEYS
    return "".join(table.get(letter, letter) for letter in typed)


def typed_signs(typed: str) -> str:
    """Return the code of a handout `typed` on a Russian keyboard, as Latin keys type it."""
    signs = on_other_keyboard(typed.replace(".", "/").replace("№", "#"))
    return signs.replace(";", ":")
