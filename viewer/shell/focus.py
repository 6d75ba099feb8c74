"""Finds the control with the focus again, where what it stood in was made anew."""

from PySide6.QtWidgets import QWidget


def name_of_focus(within: QWidget) -> tuple[type[QWidget], str] | None:
    """Return the class and accessible name of the widget in `within` with the focus, or None."""
    part = within.window().focusWidget()
    if part is None or not within.isAncestorOf(part):
        return None
    return type(part), part.accessibleName()


def counterpart(within: QWidget, focus: tuple[type[QWidget], str]) -> QWidget | None:
    """Return the widget in `within` with the class and accessible name in `focus`, or None."""
    kind, name = focus
    parts = within.findChildren(kind)
    return next((part for part in parts if part.accessibleName() == name), None)
