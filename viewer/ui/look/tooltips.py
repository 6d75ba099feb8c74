"""Tooltips as plain text, and texts that are cut where a tooltip shows the rest."""

import re
from html import escape

from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QMenu

from viewer.ui.look.elision import elided

_LONG_WORD = 12  # letters after which a word may be broken anywhere
_LONGEST_WORD = 30  # letters: the longest words of our languages have fewer
_IN_MENU = 50  # letters of a line in a menu: a longer one would be wider than a screen


def tip(text: str) -> str:
    """Return `text`, which may come from an archive, escaped so that Qt shows it as plain text."""
    return f"<p>{escape(text)}</p>" if text else ""


def shortened(text: str, metrics: QFontMetrics, room: int) -> str:
    """Return `text` cut to `room` pixels, with an ellipsis, so that any long word can wrap."""
    return breakable(elided(" ".join(text.split()), metrics, room), _LONG_WORD)


def breakable(text: str, longest: int = _LONGEST_WORD) -> str:
    """Return `text` so that a label can break its words of more than `longest` letters anywhere.

    A label is else as wide as its longest word.
    """
    return re.sub(rf"\S{{{longest + 1},}}", _in_pieces, text)


def _in_pieces(found: re.Match[str]) -> str:
    word = found[0]
    return "\u200b".join(word[at : at + _LONG_WORD] for at in range(0, len(word), _LONG_WORD))


def say_in_menu(menu: QMenu, action: QAction, text: str, after: str = "") -> None:
    """Set `text`, which may be an archive's, on `action` of `menu`, with `after` at its right."""
    line = " ".join(text.split())
    if len(line) > _IN_MENU:
        line = f"{line[: _IN_MENU - 2].rstrip()} …"
        menu.setToolTipsVisible(True)
    action.setText(line.replace("&", "&&") + (f"\t{after}" if after else ""))
    action.setToolTip(tip(text))
