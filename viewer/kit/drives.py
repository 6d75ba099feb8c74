"""Tells drives that stay in a computer from sticks that go from hand to hand. No Qt."""

import os
import sys
from pathlib import Path

_REMOVABLE = 2  # as Windows counts kinds of drives
_DEVICES = Path("/sys/dev/block")


def is_removable(folder: Path, devices: Path = _DEVICES) -> bool:
    """Return whether `folder` lies, or would be made, on what can be pulled out.

    Where the system does not tell, as of a network drive, it is taken for one that stays.
    """
    place = folder.absolute()
    while not place.exists() and place != place.parent:
        place = place.parent
    try:
        if sys.platform == "win32":
            return _kind_of_drive(place) == _REMOVABLE
        if sys.platform == "darwin":
            return place.is_relative_to("/Volumes")
        return _is_on_stick(place, devices)
    except (OSError, ValueError):
        return False


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
