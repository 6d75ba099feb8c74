"""Simulated USB sticks: temporary file systems of several kinds."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from contents import fresh
from tools import Unbuildable, need, run

FAT32, EXFAT, MEMORY = "FAT32", "exFAT", "memory"
_MAKERS = {FAT32: ("mkfs.vfat", "-F", "32", "-s", "128"), EXFAT: ("mkfs.exfat",)}
_ROOM = 8 << 30  # bytes of a sparse image file


class Stick:
    """A stick at `folder`, which is a plain folder where nothing can be mounted."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def is_mounted(self) -> bool:
        """Whether the stick is a mounted file system."""
        return self.folder.is_mount()

    def set_read_only(self) -> bool:
        """Make the stick read-only, and return whether that is possible."""
        if self.is_mounted:
            run("mount", "-o", "remount,bind,ro", self.folder)
            return True
        print("Not tried from a stick that is read-only: nothing can be mounted here.")
        return False


@contextmanager
def a_stick(folder: Path, kind: str = MEMORY, held: Path | None = None) -> Iterator[Stick]:
    """Provide a stick at `folder` with a copy of the files in the folder `held`."""
    image = folder.with_name(f"{folder.name}.img")
    stick = Stick(fresh(folder))
    try:
        _make(kind, folder, image, held)
        yield stick
    finally:
        if stick.is_mounted:
            run("umount", "-l", folder)
        image.unlink(missing_ok=True)


def _make(kind: str, folder: Path, image: Path, held: Path | None) -> None:
    if kind == MEMORY:
        _is_done("mount", "-t", "tmpfs", "stick", folder)
    else:
        _format(image, kind)
    if kind == FAT32 and held:  # copying by its driver would take minutes
        need("mcopy")
        run("mcopy", "-Q", "-s", "-i", image, *held.iterdir(), "::/", LC_ALL="C.UTF-8")
    if kind != MEMORY:
        _mount(image, kind, folder)
    if kind != FAT32 and held:
        run("cp", "-r", *held.iterdir(), folder)


def _format(image: Path, kind: str) -> None:
    need(_MAKERS[kind][0])
    image.touch()
    os.truncate(image, _ROOM)
    run(*_MAKERS[kind], image)


def _mount(image: Path, kind: str, folder: Path) -> None:
    """Mount `image` with the kernel's driver, else with FUSE."""
    if _is_done("mount", "-o", "loop", image, folder):
        return
    try:
        if kind == FAT32:
            need("fusefat")
            run("fusefat", "-o", "rw+", image, folder)
        else:
            need("mount.exfat-fuse")
            device = run("losetup", "-f", "--show", image).strip()
            _is_done("mount.exfat-fuse", device, folder)
            run("losetup", "-d", device)  # takes effect when it is unmounted
    except Unbuildable as problem:
        print(problem)


def _is_done(*command: str | Path) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode == 0
