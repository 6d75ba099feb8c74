"""Where a reader is in an archive, as a value, to be restored in other screens of it."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from viewer.shell.panes.panes import Arrangement
from viewer.shell.places.tabs import KeptTabs
from viewer.ui.screen.screen import Spot


@dataclass(frozen=True, slots=True)
class Stay:
    """The open tabs, the spot on the page, the arrangement of the panes, and the focus.

    `focus` is None where a widget outside the workspace has the focus.
    """

    tabs: KeptTabs
    spot: Spot
    panes: Arrangement
    focus: tuple[type[QWidget], str] | None


def name_of_focus(workspace: QWidget) -> tuple[type[QWidget], str] | None:
    """Return the class and accessible name of the widget of `workspace` with the focus, or None."""
    part = workspace.window().focusWidget()
    if part is None or not workspace.isAncestorOf(part):
        return None
    return type(part), part.accessibleName()


def counterpart(workspace: QWidget, focus: tuple[type[QWidget], str]) -> QWidget | None:
    """Return the widget of `workspace` with the class and accessible name in `focus`, or None."""
    kind, name = focus
    parts = workspace.findChildren(kind)
    return next((part for part in parts if part.accessibleName() == name), None)
