"""How a reader stands in an archive, so that they stand so again in other screens of it."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from viewer.shell.panes.panes import Arrangement
from viewer.shell.places.tabs import KeptTabs
from viewer.ui.screen.screen import Spot


@dataclass(frozen=True, slots=True)
class Stay:
    """The tabs that were open, where on the page one was, how the panes stand, where the keys go.

    `focus` is None where the keys go to something outside the archive.
    """

    tabs: KeptTabs
    spot: Spot
    panes: Arrangement
    focus: tuple[type[QWidget], str] | None


def name_of_focus(workspace: QWidget) -> tuple[type[QWidget], str] | None:
    """Return what tells the part of `workspace` that has the keys from the others."""
    part = workspace.window().focusWidget()
    if part is None or not workspace.isAncestorOf(part):
        return None
    return type(part), part.accessibleName()


def counterpart(workspace: QWidget, focus: tuple[type[QWidget], str]) -> QWidget | None:
    """Return the part of `workspace` that is what `focus` named in another one."""
    kind, name = focus
    parts = workspace.findChildren(kind)
    return next((part for part in parts if part.accessibleName() == name), None)
