"""Hears Shift on X11 when a key is read, before Qt hands it to a window or drops it."""

from collections.abc import Callable
from ctypes import Structure, c_int16, c_ubyte, c_uint16, c_uint32
from typing import override

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray

from viewer.platform.shift_taps import ShiftTaps

_PRESS, _RELEASE = 2, 3  # XCB_KEY_PRESS, XCB_KEY_RELEASE
_BUTTON, _GENERIC = 4, 35  # XCB_BUTTON_PRESS, XCB_GE_GENERIC
_BUTTON_OF_XI = 4  # XCB_INPUT_BUTTON_PRESS
_SENT = 0x80  # set in the kind of an event that another program sent
_SHIFTS = 50, 62  # both keys, in the numbers of every X server of Linux
_SHIFT = 0x01  # Shift in the state of the keyboard before the key
_HELD = 0x4C  # Ctrl, Alt and Meta in the state of the keyboard


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


class _GenericEvent(Structure):
    """The first fields of `xcb_ge_generic_event_t`: buttons come so."""

    _fields_ = (("head", c_uint32 * 2), ("kind", c_uint16))


class NativeKeys(QAbstractNativeEventFilter):
    """Counts in `taps`, and calls `tapped` at three taps of Shift, by the clock of the X server.

    Qt drops keys that were read before a dialog opened, and those for a window that is gone: taps
    that were made while the thread was busy would be lost, or counted in part. While a dialog
    closes the server gives keys to no window for a moment: after a tap, a Shift that is released
    but was not seen to go down makes another, and so does one that goes down again although it was
    not seen to be released, where the server says that it was up.
    """

    def __init__(self, taps: ShiftTaps, tapped: Callable[[], object]) -> None:
        super().__init__()
        self._taps, self._tapped = taps, tapped
        self._behind = 0.0  # seconds from the clock of the server to that of `taps`

    @override
    def nativeEventFilter(
        self, eventType: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        event = _KeyEvent.from_address(int(message))
        kind = event.kind & ~_SENT
        if kind in {_PRESS, _RELEASE}:
            self._count(event, pressed=kind == _PRESS)
        elif kind == _BUTTON or (
            kind == _GENERIC and _GenericEvent.from_address(int(message)).kind == _BUTTON_OF_XI
        ):
            self._taps.forget()
        return False, 0

    def _count(self, event: _KeyEvent, *, pressed: bool) -> None:
        if event.key not in _SHIFTS:
            if pressed:
                self._taps.forget()
            return
        if not self._taps.is_begun:
            self._behind = self._taps.now() - event.time / 1000
        at = event.time / 1000 + self._behind
        is_alone = not event.state & _HELD
        if pressed:
            was_released = self._taps.is_down and not event.state & _SHIFT
            if was_released and self._taps.release(at=at):
                self._tapped()
            self._taps.press(alone=is_alone, at=at)
            return
        if self._taps.is_begun and not self._taps.is_down:
            self._taps.press(alone=is_alone, at=at)
        if self._taps.release(at=at):
            self._tapped()
