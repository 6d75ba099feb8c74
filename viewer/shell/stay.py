"""How a reader stands in an archive, so that they stand so again when it was built anew."""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from viewer.kit.screen import Spot
from viewer.shell.places import History


@dataclass(frozen=True, slots=True)
class Stay:
    """The places one was at, where on the page, how wide the panes are, where the keys go.

    `focus` is None where the keys go to something outside the archive.
    """

    history: History
    spot: Spot
    panes: QByteArray
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
