"""The clicks and keys that open something in a new tab, or lead back, in all lists."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent, QMouseEvent

_WAYS = (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton)
_AFTER_PRESS = (QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)


def takes_click(
    event: QEvent, open_apart: Callable[[QPoint], None], *, with_ctrl: bool = True
) -> bool:
    """Return whether `event` is a click that a list must not handle itself.

    A click that opens something in a new tab calls `open_apart`. A click of the back or forward
    button is ignored, so that the window gets it. Ctrl and the left button opens only `with_ctrl`.
    """
    presses = event.type() is QEvent.Type.MouseButtonPress
    if not (presses or event.type() in _AFTER_PRESS) or not isinstance(event, QMouseEvent):
        return False
    if presses and event.button() in _WAYS:
        event.ignore()
        return True
    if not _is_apart(event, with_ctrl=with_ctrl):
        return False
    if presses:
        open_apart(event.position().toPoint())
    return True


def _is_apart(event: QMouseEvent, *, with_ctrl: bool) -> bool:
    has_ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    is_left = event.button() is Qt.MouseButton.LeftButton
    return event.button() is Qt.MouseButton.MiddleButton or (is_left and has_ctrl and with_ctrl)


def leaves(event: QKeyEvent, left: SignalInstance) -> bool:
    """Emit `left` if `event` is Escape; return whether it is."""
    if event.key() != Qt.Key.Key_Escape:
        return False
    left.emit()
    return True


def is_enter_apart(event: QKeyEvent) -> bool:
    """Return whether `event` is the key that opens the choice in a new tab."""
    with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return with_ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
