"""What is said where a pointer rests, and texts that are cut because that says the rest."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QMenu

_LONG_WORD = 12  # letters after which a word may be broken anywhere
_IN_MENU = 50  # letters of a line in a menu: a longer one would be wider than a screen


def tip(text: str) -> str:
    """Return `text`, which may be an archive's, so that Qt shows it as it is and not as HTML."""
    return f"<p>{escape(text)}</p>" if text else ""


def shortened(text: str, metrics: QFontMetrics, room: int) -> str:
    """Return `text`, with a sign where it is cut to `room` pixels; any word of it can wrap."""
    shown = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, room)
    words = (
        "\u200b".join(word[at : at + _LONG_WORD] for at in range(0, len(word), _LONG_WORD))
        for word in shown.split(" ")
    )
    return " ".join(words)


def say_in_menu(menu: QMenu, action: QAction, text: str, after: str = "") -> None:
    """Let `action` of `menu` say `text`, which may be an archive's, and `after` at its right."""
    line = " ".join(text.split())
    if len(line) > _IN_MENU:
        line = f"{line[: _IN_MENU - 2].rstrip()} …"
        menu.setToolTipsVisible(True)
    action.setText(line.replace("&", "&&") + (f"\t{after}" if after else ""))
    action.setToolTip(tip(text))
