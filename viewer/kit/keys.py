"""Letters as keys: the same key does the same thing on a Russian or Kyrgyz keyboard."""

from PySide6.QtGui import QKeyEvent

_CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюё"
_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_SAME_KEY = dict(zip(_CYRILLIC, _LATIN, strict=True))


def latin_letter(event: QKeyEvent) -> str:
    """Return what the pressed key types on a Latin keyboard, as a small letter, or ""."""
    typed = event.text().lower()
    return _SAME_KEY.get(typed, typed)
