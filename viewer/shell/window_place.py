"""Where the window is placed when it is first shown."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

DESIGN_SIZE = (1366, 768)
FRAME = 48  # pixels that a window's frame may need


def place_window(window: QWidget, rect: QRect | None, *, maximised: bool) -> None:
    """Place `window` where the reader last put it, if a screen is still there."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    window.resize(*DESIGN_SIZE)
    seen_on = next((screen for screen in screens if rect and _is_seen(rect, screen)), None)
    if rect is not None and seen_on is not None:
        window.setGeometry(rect)
    elif screens:
        first = screens[0]
        across, down = (side + FRAME for side in DESIGN_SIZE)
        maximised |= first.width() < across or first.height() < down
    if maximised:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def _is_seen(window: QRect, screen: QRect) -> bool:
    """Return whether all of `window` but its frame is on `screen`."""
    return screen.contains(window)
