"""Tells fixed drives from removable ones, and folders of files from those of the system. No Qt."""

import errno
import os
import re
import sys
from pathlib import Path

_REMOVABLE = 2  # DRIVE_REMOVABLE of Windows
_LETTERS = "DEFGHIJKLMNOPQRSTUVWXYZ"
_DEVICES = Path("/sys/dev/block")
_MOUNTS = Path("/proc/self/mounts")
_OF_THE_SYSTEM = frozenset(
    {"binfmt_misc", "bpf", "cgroup", "cgroup2", "configfs", "debugfs", "devpts"}
    | {"devtmpfs", "efivarfs", "fusectl", "mqueue", "proc", "pstore", "rpc_pipefs", "securityfs"}
    | {"selinuxfs", "sysfs", "tracefs"}
)
"""The file systems in which the kernel shows itself: who reads a file there may wait for ever."""
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


def keeps_files(path: Path, mounts: Path = _MOUNTS) -> bool:
    """Return whether files are kept where `path` lies: not in a folder such as /proc.

    Nothing is read there.
    """
    try:
        lines = mounts.read_text().splitlines() if sys.platform == "linux" else []
        place = Path(os.path.realpath(path))
    except (OSError, ValueError):
        return True
    kind, deepest = "", -1
    for _device, name, kind_there, *_more in (line.split(" ") for line in lines):
        folder = Path(_spelt(name))
        if place.is_relative_to(folder) and len(folder.parts) >= deepest:
            kind, deepest = kind_there, len(folder.parts)
    return kind not in _OF_THE_SYSTEM


def is_too_long(path: Path) -> bool:
    """Return whether the system takes no name as long as that of `path`, or as one in it."""
    try:
        path.lstat()
    except OSError as error:
        return error.errno == errno.ENAMETOOLONG
    except ValueError:
        return False
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
    folders = [Path(_spelt(name)) for name in there]
    return [folder for folder in folders if is_removable(folder, devices)]


def _spelt(name: str) -> str:
    """Return the path that stands as `name` in the list of mounts."""
    return _SPELT.sub(lambda code: chr(int(code[1], 8)), name)


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
