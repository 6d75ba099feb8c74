"""Letters as keys: the same key does the same thing on a Russian or Kyrgyz keyboard."""

from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

_CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюё"
_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_SAME_KEY = dict(zip(_CYRILLIC, _LATIN, strict=True))
_PRINTED = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
_TOLD = "keys"  # the name of a property
_CYRILLIC_KEYS = dict(zip(_LATIN, _CYRILLIC, strict=True))


def latin_letter(event: QKeyEvent) -> str:
    """Return what the pressed key types on a Latin keyboard, as a small letter, or ""."""
    typed = event.text().lower()
    return _SAME_KEY.get(typed, typed)


def cyrillic_keys(keys: Iterable[str]) -> tuple[str, ...]:
    """Return the shortcuts that the same keys are where the keyboard knows no Latin letters.

    These are of letters held with Ctrl or Alt, also with Shift, and of signs in whose place such a
    keyboard has letters.
    """
    parts = [key.rpartition("+") for key in keys]
    return tuple(
        f"{held}+{_CYRILLIC_KEYS[letter.lower()].upper()}"
        for held, plus, letter in parts
        if plus and held != "Shift" and letter.lower() in _CYRILLIC_KEYS
    )


def key_of(action: QAction) -> str:
    """Return the first key of `action`, or ""."""
    return next(iter(keys_of(action)), "")


def keys_of(action: QAction) -> tuple[str, ...]:
    """Return the keys of `action` as they are printed on keyboards: Alt+←, not Alt+Left.

    Those of a Cyrillic keyboard are left out: they are the same keys.
    """
    told = action.property(_TOLD)
    if told:
        return (str(told),)
    names = [key.toString(QKeySequence.SequenceFormat.PortableText) for key in action.shortcuts()]
    return tuple(_printed(name) for name in names if name.isascii())


def told_as(action: QAction, keys: str) -> None:
    """Name the `keys` of `action` in words: they are none that a shortcut can be."""
    action.setProperty(_TOLD, keys)


def _printed(name: str) -> str:
    before, plus, last = name.rpartition("+")
    return f"{before}{plus}{_PRINTED.get(last, last)}"


def on_other_keyboard(typed: str) -> str:
    """Return what the same keys type on a Latin keyboard, or on a Cyrillic one."""
    typed = typed.lower()
    table = _SAME_KEY if any(letter in _SAME_KEY for letter in typed) else _CYRILLIC_KEYS
    return "".join(table.get(letter, letter) for letter in typed)


def typed_signs(typed: str) -> str:
    """Return what the keys of a handout's code type on a Latin keyboard that typed in Russian."""
    signs = on_other_keyboard(typed.replace(".", "/").replace("№", "#"))
    return signs.replace(";", ":")
