"""Tells fixed drives of a computer from removable ones, such as sticks. No Qt."""

import os
import re
import sys
from pathlib import Path

_REMOVABLE = 2  # DRIVE_REMOVABLE of Windows
_LETTERS = "DEFGHIJKLMNOPQRSTUVWXYZ"
_DEVICES = Path("/sys/dev/block")
_MOUNTS = Path("/proc/self/mounts")
_SPELT = re.compile(r"\\([0-7]{3})")  # how that file writes special characters, such as a space


def is_removable(folder: Path, devices: Path = _DEVICES) -> bool:
    """Return whether `folder` lies, or would be made, on a removable drive.

    Where the system does not say, as for a network drive or a folder that this user may not read,
    the drive counts as fixed.
    """
    place = folder.absolute()
    try:
        while not place.exists() and place != place.parent:
            place = place.parent
        if sys.platform == "win32":
            return _kind_of_drive(place) == _REMOVABLE
        if sys.platform == "darwin":
            return place.is_relative_to("/Volumes")
        return _is_on_stick(place, devices)
    except (OSError, ValueError):
        return False


def sticks(devices: Path = _DEVICES, mounts: Path = _MOUNTS) -> list[Path]:
    """Return the root folders of the removable drives that are plugged in now."""
    if sys.platform == "win32":
        drives = (Path(f"{letter}:\\") for letter in _LETTERS)
        return [drive for drive in drives if _kind_of_drive(drive) == _REMOVABLE]
    if sys.platform == "darwin":
        return sorted(Path("/Volumes").glob("*"))
    try:
        lines = mounts.read_text().splitlines()
    except (OSError, ValueError):
        return []
    # Devices only: a network drive that is gone would block.
    there = [line.split(" ")[1] for line in lines if line.startswith("/dev/")]
    folders = [Path(_SPELT.sub(lambda code: chr(int(code[1], 8)), name)) for name in there]
    return [folder for folder in folders if is_removable(folder, devices)]


def _is_on_stick(place: Path, devices: Path) -> bool:
    number = place.stat().st_dev
    device = (devices / f"{os.major(number)}:{os.minor(number)}").resolve(strict=True)
    told = (each / "removable" for each in (device, device.parent))  # of a partition, the disk says
    return "/usb" in device.as_posix() or any(
        each.is_file() and each.read_text().strip() == "1" for each in told
    )


def _kind_of_drive(place: Path) -> int:
    import ctypes  # noqa: PLC0415  only on Windows

    return int(ctypes.windll.kernel32.GetDriveTypeW(place.anchor))  # type: ignore[attr-defined,unused-ignore]
