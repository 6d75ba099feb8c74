"""Tells whether the computer runs on a battery that is less than half full. No Qt."""

import re
import subprocess
import sys
from pathlib import Path
from statistics import fmean

SUPPLIES = Path("/sys/class/power_supply")
_HALF = 50  # percent
_PERCENT = re.compile(r"(\d+)%;")
_MAC = ("/usr/bin/pmset", "-g", "batt")
_WAIT = 5  # seconds


def is_low(supplies: Path | None = None) -> bool:
    """Return whether work that can wait should: on a battery that is less than half full.

    Where the system does not say, it should not wait.
    """
    try:
        if sys.platform == "win32":
            return _is_low_on_windows()
        if sys.platform == "darwin":
            return is_low_on_mac(subprocess.check_output(_MAC, text=True, timeout=_WAIT))  # noqa: S603
        return _is_low_on_linux(supplies or SUPPLIES)
    except (OSError, ValueError, subprocess.SubprocessError):
        return False


def _is_low_on_linux(supplies: Path) -> bool:
    """Look at the batteries of the computer itself: those of a mouse have the scope "Device"."""
    batteries = [
        each
        for each in supplies.iterdir()
        if _told(each, "type") == "Battery" and _told(each, "scope") != "Device"
    ]
    if not any(_told(each, "status") == "Discharging" for each in batteries):
        return False
    full = [float(_told(each, "capacity")) for each in batteries if _told(each, "capacity")]
    return bool(full) and fmean(full) < _HALF


def _told(supply: Path, name: str) -> str:
    file = supply / name
    return file.read_text().strip() if file.is_file() else ""


def is_low_on_mac(told: str) -> bool:
    """Return the same from what `pmset -g batt` has told."""
    full = [float(each) for each in _PERCENT.findall(told)]
    return "'Battery Power'" in told and bool(full) and fmean(full) < _HALF


def _is_low_on_windows() -> bool:
    from ctypes import c_ubyte, windll  # type: ignore[attr-defined,unused-ignore]  # noqa: PLC0415

    status = (c_ubyte * 12)()  # SYSTEM_POWER_STATUS: on mains, flags, percent of the battery, …
    known = bool(windll.kernel32.GetSystemPowerStatus(status))
    return known and status[0] == 0 and status[2] < _HALF  # 255 where it does not know
