"""Tells drives that stay in a computer from sticks that go from hand to hand. No Qt."""

import os
import re
import sys
from pathlib import Path

_REMOVABLE = 2  # as Windows counts kinds of drives
_LETTERS = "DEFGHIJKLMNOPQRSTUVWXYZ"
_DEVICES = Path("/sys/dev/block")
_MOUNTS = Path("/proc/self/mounts")
_SPELT = re.compile(r"\\([0-7]{3})")  # how that file writes a space


def is_removable(folder: Path, devices: Path = _DEVICES) -> bool:
    """Return whether `folder` lies, or would be made, on what can be pulled out.

    Where the system does not tell, as of a network drive or of a folder that this user may not
    look into, it is taken for one that stays.
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
    """Return the folders of what is in the computer now and can be pulled out."""
    if sys.platform == "win32":
        drives = (Path(f"{letter}:\\") for letter in _LETTERS)
        return [drive for drive in drives if _kind_of_drive(drive) == _REMOVABLE]
    if sys.platform == "darwin":
        return sorted(Path("/Volumes").glob("*"))
    try:
        lines = mounts.read_text().splitlines()
    except (OSError, ValueError):
        return []
    # Devices only: a network drive that is gone would be waited for.
    there = [line.split(" ")[1] for line in lines if line.startswith("/dev/")]
    folders = [Path(_SPELT.sub(lambda code: chr(int(code[1], 8)), name)) for name in there]
    return [folder for folder in folders if is_removable(folder, devices)]


def _is_on_stick(place: Path, devices: Path) -> bool:
    number = place.stat().st_dev
    device = (devices / f"{os.major(number)}:{os.minor(number)}").resolve(strict=True)
    told = (each / "removable" for each in (device, device.parent))  # a partition's disk tells
    return "/usb" in device.as_posix() or any(
        each.is_file() and each.read_text().strip() == "1" for each in told
    )


def _kind_of_drive(place: Path) -> int:
    import ctypes  # noqa: PLC0415  only Windows has what is asked here

    return int(ctypes.windll.kernel32.GetDriveTypeW(place.anchor))  # type: ignore[attr-defined,unused-ignore]
