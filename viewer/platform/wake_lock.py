"""Keeps the screen from going dark or being locked during a presentation.

On Linux it asks the desktop's screen saver over D-Bus, by a local socket and no network; on Windows
the system. The request ends with the process: nothing is left switched off.
"""

import sys

_CONNECTION = "awake"
_SAVER, _PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x8000_0000, 0x1, 0x2  # ES_…_REQUIRED of Windows


class Awake:
    """Inhibits the screen saver from `hold` to `release`."""

    def __init__(self) -> None:
        self._is_held = False

    def hold(self) -> bool:
        """Ask for the screen to stay on; return whether this system can be asked."""
        self._is_held = self._is_held or self._ask()
        return self._is_held

    def release(self) -> None:
        """Allow the screen to go dark again."""
        if not self._is_held:
            return
        self._is_held = False
        if sys.platform == "win32":
            _tell_windows(_CONTINUOUS)
        else:
            from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  only Linux has it

            QDBusConnection.disconnectFromBus(_CONNECTION)  # its requests end with the connection

    def _ask(self) -> bool:
        if sys.platform == "win32":
            return _tell_windows(_CONTINUOUS | _SYSTEM | _DISPLAY)
        return _ask_saver() if sys.platform == "linux" else False


def _ask_saver() -> bool:
    """Ask over a separate connection, and wait for no reply: a saver may never send one."""
    from viewer.platform.system_events import has_session_bus  # noqa: PLC0415  only on Linux

    try:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage  # noqa: PLC0415  only Linux has it
    except ImportError:
        return False
    if not has_session_bus():
        return False
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _CONNECTION)
    asked = QDBusMessage.createMethodCall(_SAVER, _PATH, _SAVER, "Inhibit")
    asked.setArguments(["Satchel", "Satchel"])  # program and reason: neither says what is shown
    asked.setAutoStartService(False)
    return bool(bus.isConnected() and bus.send(asked))


def _tell_windows(state: int) -> bool:
    from ctypes import windll  # type: ignore[attr-defined,unused-ignore]  # noqa: PLC0415

    return bool(windll.kernel32.SetThreadExecutionState(state))
