"""Reports that the computer goes to sleep, or that its screen is locked.

Linux reports this over D-Bus, by a local socket and no network; Windows by a message to a window.
Where neither reports it, callers use the clock (`viewer/platform/idle.py`).
"""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import cast, override

from PySide6.QtCore import SLOT, QByteArray, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

_LOGIN, _MANAGER = "org.freedesktop.login1", "org.freedesktop.login1.Manager"
_SESSION = "org.freedesktop.login1.Session"
_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
_SYSTEM_BUS = Path("/run/dbus/system_bus_socket")
_POWER, _SESSION_CHANGE = 0x0218, 0x02B1  # WM_POWERBROADCAST, WM_WTSSESSION_CHANGE
_SUSPEND, _LOCK = 0x4, 0x7  # PBT_APMSUSPEND, WTS_SESSION_LOCK

# str, although the stubs of PySide say bytes.
_TURNED, _TOLD = cast("bytes", SLOT("_turn(bool)")), cast("bytes", SLOT("_tell()"))


class SystemEvents(QObject):
    """Emits `came` when the user is about to leave the computer, or has just done so."""

    came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: _Window | None = None

    def listen(self) -> bool:
        """Listen from now on; return whether this system reports such events."""
        if sys.platform == "win32":
            self._window = _Window()
            self._window.came.connect(self.came)
            return True
        return self._listen_on_buses() if sys.platform == "linux" else False

    def _listen_on_buses(self) -> bool:
        try:
            from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  only Linux has it
        except ImportError:
            return False
        heard = False
        if _SYSTEM_BUS.exists():
            bus = QDBusConnection.systemBus()
            heard |= bus.connect(_LOGIN, "", _MANAGER, "PrepareForSleep", self, _TURNED)
            heard |= bus.connect(_LOGIN, "", _SESSION, "Lock", self, _TOLD)
        if has_session_bus():
            bus = QDBusConnection.sessionBus()
            for saver in _SAVERS:
                heard |= bus.connect("", "", saver, "ActiveChanged", self, _TURNED)
        return heard

    @Slot(bool)
    def _turn(self, on: bool) -> None:
        """Handle the beginning or the end of a sleep or lock."""
        if on:
            self.came.emit()

    @Slot()
    def _tell(self) -> None:
        self.came.emit()


def has_session_bus() -> bool:
    """Return whether a session bus runs on this computer: connecting could start one otherwise."""
    named = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    if named is not None:
        return named.startswith("unix:")
    return (Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / "bus").exists()


class _Window(QWidget):
    """A window that is never shown, which receives the session messages of Windows."""

    came = Signal()

    def __init__(self) -> None:
        super().__init__()
        from ctypes import windll  # type: ignore[attr-defined,unused-ignore]  # noqa: PLC0415

        with suppress(OSError):
            windll.wtsapi32.WTSRegisterSessionNotification(int(self.winId()), 0)

    @override
    def nativeEvent(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int, /
    ) -> tuple[object, int]:
        from ctypes import wintypes  # noqa: PLC0415

        told = wintypes.MSG.from_address(int(message))
        if is_interruption(told.message, told.wParam):
            self.came.emit()
        return False, 0


def is_interruption(message: int, told: int) -> bool:
    """Return whether a message of Windows says that it suspends, or that its screen is locked."""
    return (message, told) in {(_POWER, _SUSPEND), (_SESSION_CHANGE, _LOCK)}
