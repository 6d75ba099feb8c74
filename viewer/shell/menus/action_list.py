"""What stands in the menus, for whoever lists it elsewhere."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from viewer.shell.menus.history_button import PlacesMenu


def every_action(bar: QMenuBar) -> Iterator[tuple[str, QAction]]:
    """Yield each action that can be chosen in the menus of `bar`, with its menu's name."""
    yield from _actions_of(bar, "")


def plain(text: str) -> str:
    """Return the words of a menu without the sign for the letter that chooses them."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _actions_of(holder: QWidget, above: str) -> Iterator[tuple[str, QAction]]:
    for action in holder.actions():
        menu = cast("QMenu | None", action.menu())
        if isinstance(menu, PlacesMenu):  # these are places, which are listed as such
            continue
        if menu is not None:
            yield from _actions_of(menu, above or plain(action.text()))
        elif action.isVisible() and not action.isSeparator():
            yield above, action
