"""Hears Shift on X11 where Qt drops the key: while a dialog opens, or after a window is gone."""

from collections.abc import Callable
from ctypes import Structure, c_int16, c_ubyte, c_uint16, c_uint32
from typing import override

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QEvent
from PySide6.QtGui import QPlatformSurfaceEvent, QWindow

from viewer.platform.shift_taps import ShiftTaps

_PRESS, _RELEASE = 2, 3  # XCB_KEY_PRESS, XCB_KEY_RELEASE
_SENT = 0x80  # set in the kind of an event that another program sent
_SHIFTS = 50, 62  # both keys, in the numbers of every X server of Linux
_HELD = 0x4C  # Ctrl, Alt and Meta in the state of the keyboard
_NUMBER = "x11"  # the name of a property


class _KeyEvent(Structure):
    """The fields of `xcb_key_press_event_t` and `xcb_key_release_event_t`."""

    _fields_ = (
        ("kind", c_ubyte),
        ("key", c_ubyte),
        ("sequence", c_uint16),
        ("time", c_uint32),
        ("root", c_uint32),
        ("window", c_uint32),
        ("child", c_uint32),
        ("places", c_int16 * 4),
        ("state", c_uint16),
    )


class DroppedKeys(QAbstractNativeEventFilter):
    """Counts in `taps` the keys for windows that a dialog blocks, and for those that are gone.

    X11 sends a key to the window that had the keyboard when it was pressed. If a dialog opened
    before it is read, Qt drops it. `tapped` is called when a release completes the taps.
    """

    def __init__(self, taps: ShiftTaps, tapped: Callable[[], object]) -> None:
        super().__init__()
        self._taps, self._tapped = taps, tapped
        self._deaf: set[int] = set()  # numbers of windows; X11 does not use one again

    def follow(self, window: QWindow, event: QEvent) -> None:
        """Take from an event of `window` whether Qt hands its keys to it."""
        kind = event.type()
        if kind is QEvent.Type.WindowBlocked and window.isVisible():
            window.setProperty(_NUMBER, window.winId())  # asked of a hidden one it would make it
            self._deaf.add(window.winId())
        elif kind is QEvent.Type.WindowUnblocked:
            self._deaf.discard(window.property(_NUMBER))
        elif (
            isinstance(event, QPlatformSurfaceEvent)
            and event.surfaceEventType()
            is QPlatformSurfaceEvent.SurfaceEventType.SurfaceAboutToBeDestroyed
        ):
            self._deaf.add(window.winId())

    @override
    def nativeEventFilter(
        self, eventType: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        event = _KeyEvent.from_address(int(message))
        kind = event.kind & ~_SENT
        if kind in {_PRESS, _RELEASE} and event.window in self._deaf:
            self._count(event, pressed=kind == _PRESS)
        return False, 0

    def _count(self, event: _KeyEvent, *, pressed: bool) -> None:
        if event.key not in _SHIFTS:
            if pressed:
                self._taps.forget()
        elif pressed:
            self._taps.press(alone=not event.state & _HELD)
        elif self._taps.release():
            self._tapped()
