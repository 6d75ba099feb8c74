"""What asks for a tab of its own, or leads back: clicks and keys, wherever there is a list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent


def is_way_button(event: QMouseEvent) -> bool:
    """Return whether `event` is of a mouse button that goes back or forward."""
    return event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton)


def is_apart(event: QMouseEvent) -> bool:
    """Return whether `event` opens what is under the pointer in a tab of its own."""
    with_ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    is_left = event.button() is Qt.MouseButton.LeftButton
    return event.button() is Qt.MouseButton.MiddleButton or (is_left and with_ctrl)


def is_enter_apart(event: QKeyEvent) -> bool:
    """Return whether `event` opens what is chosen in a tab of its own."""
    with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return with_ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
