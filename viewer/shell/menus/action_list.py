"""The contents of the menus, for lists of actions elsewhere."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from viewer.shell.menus.history_button import PlacesMenu

_ALSO = "also"


def every_action(bar: QMenuBar) -> Iterator[tuple[str, QAction]]:
    """Yield each visible action in the menus of `bar` once, with the name of its first menu."""
    seen = set[QAction]()
    for menu, action in _actions_of(bar, ""):
        if action not in seen:
            seen.add(action)
            yield menu, action


def also_call(action: QAction, words: str) -> None:
    """Have `action` found by other `words` than those that it shows."""
    action.setProperty(_ALSO, words)


def also_called(action: QAction) -> str:
    """Return the words by which `action` is found beside those that it shows."""
    return action.property(_ALSO) or ""


def plain(text: str) -> str:
    """Return the text of a menu item without the sign of its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _actions_of(holder: QWidget, above: str) -> Iterator[tuple[str, QAction]]:
    for action in holder.actions():
        menu = cast("QMenu | None", action.menu())
        if isinstance(menu, PlacesMenu):  # its actions are places, which are listed as such
            continue
        if menu is not None:
            yield from _actions_of(menu, above or plain(action.text()))
        elif action.isVisible() and not action.isSeparator():
            yield above, action
