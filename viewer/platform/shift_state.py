"""Reads whether Shift is down, for when no window of the program responds. No Qt.

No other key is asked for by name. That something else was pressed is noticed, because capitals do
not count as taps, but not what; nothing is kept from one look to the next.
"""

import ctypes
import os
import sys
import time
from collections.abc import Callable
from ctypes import byref, c_double, c_int, c_ubyte, c_uint, c_void_p
from typing import Protocol

from index import Value


class KeyboardState(Value):
    """How many Shift keys are down, and whether another key or mouse button is or was.

    `is_ours` says whether the window with the focus belongs to this process.
    """

    shifts: int
    others: bool
    is_ours: bool


class ShiftState(Protocol):
    """The keyboard as the system knows it, independent of windows."""

    def look(self) -> KeyboardState:
        """Return what is down now. Raises OSError where the system does not say."""

    def close(self) -> None:
        """Release the keyboard."""


def opener(platform: str, window: int) -> Callable[[], ShiftState] | None:
    """Return a maker of the ShiftState for Qt's `platform`, or None, as on Wayland.

    Wayland tells a program nothing of the keyboard while it has no focus. `window` is the system's
    number of any window of the program. The returned function may raise OSError.
    """
    if platform == "xcb":
        return lambda: X11Shift(window)
    if platform == "windows":
        return WindowsShift
    return MacShift if platform == "cocoa" else None


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", c_uint),)


class X11Shift:
    """Asks an X server over its own connection: that of the windows belongs to their thread.

    It uses xcb, as Xlib ends the process when the server goes away. The GIL is held during the
    calls: each takes a tenth of a millisecond, and getting the GIL back from a busy thread takes
    more.
    """

    _SYMBOLS = 0xFFE1, 0xFFE2  # XK_Shift_L, XK_Shift_R
    _BUTTONS = 0x1F00

    def __init__(self, window: int) -> None:
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = (c_void_p,)
        self._xcb = ctypes.PyDLL("libxcb.so.1")
        self._xcb.xcb_connect.restype = c_void_p
        self._xcb.xcb_get_setup.restype = c_void_p
        self._server = c_void_p(self._xcb.xcb_connect(None, None))
        if self._xcb.xcb_connection_has_error(self._server):
            self.close()
            raise ConnectionError
        setup = ctypes.string_at(self._xcb.xcb_get_setup(self._server), 40)
        self._client = ~int.from_bytes(setup[16:20], sys.byteorder)  # the client's bits of a number
        self._ours = window & self._client
        first, last = setup[34], setup[35]
        said = self._asked("get_keyboard_mapping", c_ubyte(first), c_ubyte(last - first + 1))
        each = 4 * said[1]
        self._shifts = [
            first + n
            for n, at in enumerate(range(32, len(said), each))
            if int.from_bytes(said[at : at + 4], sys.byteorder) in self._SYMBOLS
        ]

    def look(self) -> KeyboardState:
        """Return what is down now. Raises OSError where the server does not answer."""
        has_keys = int.from_bytes(self._asked("get_input_focus")[8:12], sys.byteorder)
        if has_keys & self._client != self._ours:
            return KeyboardState(0, others=False, is_ours=False)
        down = int.from_bytes(self._asked("query_keymap")[8:40], "little")
        shifts = [1 << code for code in self._shifts if down >> code & 1]
        pointer = self._asked("query_pointer", c_uint(has_keys))
        buttons = int.from_bytes(pointer[24:26], sys.byteorder) & self._BUTTONS
        return KeyboardState(len(shifts), others=down != sum(shifts) or buttons != 0, is_ours=True)

    def close(self) -> None:
        """Close the connection."""
        self._xcb.xcb_disconnect(self._server)

    def _asked(self, what: str, *values: object) -> bytes:
        """Return the server's whole reply. Raises OSError where there is none."""
        ask = getattr(self._xcb, f"xcb_{what}")
        answer = getattr(self._xcb, f"xcb_{what}_reply")
        ask.restype, answer.restype = _Cookie, c_void_p
        answer.argtypes = (c_void_p, _Cookie, c_void_p)
        at = answer(self._server, ask(self._server, *values), None)
        if not at:
            raise ConnectionError
        try:
            size = 32 + 4 * int.from_bytes(ctypes.string_at(at + 4, 4), sys.byteorder)
            return ctypes.string_at(at, size)
        finally:
            self._free(at)


class _LastInput(ctypes.Structure):
    _fields_ = (("size", c_uint), ("time", c_uint))


class _Point(ctypes.Structure):
    _fields_ = (("x", c_int), ("y", c_int))


class WindowsShift:
    """Asks Windows for both Shift keys, and for the time of the last input.

    If only the time changed, but neither Shift nor the pointer, the input was another key or a
    button, or the repeat of a held Shift.
    """

    _KEYS = 0xA0, 0xA1  # VK_LSHIFT, VK_RSHIFT

    def __init__(self) -> None:
        from ctypes import windll  # type: ignore[attr-defined,unused-ignore]  # noqa: PLC0415

        self._user = windll.user32
        self._user.GetAsyncKeyState.restype = ctypes.c_short
        self._user.GetForegroundWindow.restype = c_void_p
        self._before = self._snapshot()

    def look(self) -> KeyboardState:
        """Return what is down now, and whether there was other input since the last look."""
        before, self._before = self._before, self._snapshot()
        (shifts, at, when), (_shifts, _at, _when) = self._before, before
        others = when != _when and (shifts, at) == (_shifts, _at)
        return KeyboardState(shifts, others=others, is_ours=self._has_keyboard())

    def close(self) -> None:
        """Do nothing: nothing is held."""

    def _snapshot(self) -> tuple[int, tuple[int, int], int]:
        """Return how many Shifts are down, where the pointer is, and when the last input was."""
        last, point = _LastInput(ctypes.sizeof(_LastInput), 0), _Point()
        while True:
            shifts = self._down()
            self._user.GetCursorPos(byref(point))
            self._user.GetLastInputInfo(byref(last))
            if shifts == self._down():  # else Shift changed in between
                return shifts, (point.x, point.y), last.time

    def _down(self) -> int:
        return sum(self._user.GetAsyncKeyState(key) < 0 for key in self._KEYS)

    def _has_keyboard(self) -> bool:
        """Return whether a window of this process is in front, also behind a ghost of Windows."""
        front, process = c_void_p(self._user.GetForegroundWindow()), c_uint()
        hung = getattr(self._user, "HungWindowFromGhostWindow", None)
        if hung is not None:
            hung.restype = c_void_p
            front = c_void_p(hung(front) or front.value)
        self._user.GetWindowThreadProcessId(front, byref(process))
        return process.value == os.getpid()


class MacShift:
    """Asks macOS for both Shift keys, and for the time since any other key was pressed."""

    _KEYS = 56, 60
    _HARDWARE = 1  # kCGEventSourceStateHIDSystemState
    _PRESSED = 1, 3, 10  # left and right button, key

    def __init__(self) -> None:
        place = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
        self._system = ctypes.CDLL(place)
        self._system.CGEventSourceKeyState.restype = ctypes.c_bool
        self._system.CGEventSourceSecondsSinceLastEventType.restype = c_double
        self._looked = time.monotonic()

    def look(self) -> KeyboardState:
        """Return what is down now, and whether anything else was pressed since the last look."""
        before, self._looked = self._looked, time.monotonic()
        ask = self._system.CGEventSourceSecondsSinceLastEventType
        since = min(ask(self._HARDWARE, kind) for kind in self._PRESSED)
        held = [self._system.CGEventSourceKeyState(self._HARDWARE, key) for key in self._KEYS]
        return KeyboardState(
            sum(held), others=since <= self._looked - before, is_ours=self._is_in_front()
        )

    def close(self) -> None:
        """Do nothing: nothing is held."""

    def _is_in_front(self) -> bool:
        front, process = (c_uint * 2)(), c_int()
        self._system.GetFrontProcess(byref(front))
        self._system.GetProcessPID(byref(front), byref(process))
        return process.value == os.getpid()
