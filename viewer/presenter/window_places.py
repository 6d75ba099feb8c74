"""Has windows fill screens, and looks whether they got there."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from index import Value

_LOOKS, _BETWEEN = 3, 400  # looks after a window was put on a screen; milliseconds between them


class _Place(Value):
    screen: QScreen
    takes_keys: bool


class WindowPlaces(QObject):
    """Knows on which screen each window is to be.

    A window manager that does not know a new screen yet leaves a window where it was: such a window
    is put on its screen again.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._places: dict[QWidget, _Place] = {}
        self._looks = 0
        self._timer = QTimer(self, interval=_BETWEEN)
        self._timer.timeout.connect(self._look)

    def put(self, window: QWidget, screen: QScreen | None, *, takes_keys: bool = True) -> None:
        """Make `window` fill `screen`, or hide it where there is none."""
        if screen is None:
            self._places.pop(window, None)
            window.hide()
            return
        place = self._places[window] = _Place(screen, takes_keys)
        _fill(window, place)
        self._looks = _LOOKS
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        self._looks -= 1
        if not self._looks:
            self._timer.stop()
        for window, place in self._places.items():
            is_there = isValid(place.screen) and window.isVisible()
            if is_there and window.geometry() != place.screen.geometry():
                _fill(window, place)


def bring_forward(window: QWidget) -> None:
    """Bring `window` to the front, with the keys; a box in which somebody types keeps them."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.activateWindow()
    box = window.focusWidget()
    (box if isinstance(box, QLineEdit) else window).setFocus()


def _fill(window: QWidget, place: _Place) -> None:
    """Make `window` fill its screen, without a moment in which it is on neither screen.

    A window system gives a window that appears the keyboard at times, though it does not ask.
    """
    window.winId()  # makes the handle
    if (handle := window.windowHandle()) is not None:
        handle.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, not place.takes_keys)
    if window.isVisible() and window.geometry() == place.screen.geometry():
        return
    if window.isVisible():
        window.setWindowState(Qt.WindowState.WindowNoState)  # a full-screen window cannot be moved
    window.setScreen(place.screen)
    window.setGeometry(place.screen.geometry())
    window.setWindowState(Qt.WindowState.WindowFullScreen)
    window.show()
    if place.takes_keys:
        window.activateWindow()
