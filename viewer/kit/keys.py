"""Letters as keys: the same key does the same thing on a Russian or Kyrgyz keyboard."""

from collections.abc import Iterable

from PySide6.QtGui import QKeyEvent

_CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюё"
_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_SAME_KEY = dict(zip(_CYRILLIC, _LATIN, strict=True))


def latin_letter(event: QKeyEvent) -> str:
    """Return what the pressed key types on a Latin keyboard, as a small letter, or ""."""
    typed = event.text().lower()
    return _SAME_KEY.get(typed, typed)


def cyrillic_keys(keys: Iterable[str]) -> tuple[str, ...]:
    """Return the shortcuts that the same keys are where the keyboard knows no Latin letters."""
    letters = {latin: cyrillic for cyrillic, latin in _SAME_KEY.items()}
    return tuple(
        key[:-1] + letters[key[-1].lower()].upper()
        for key in keys
        if key[-2:-1] == "+" and key[-1].lower() in letters
    )
