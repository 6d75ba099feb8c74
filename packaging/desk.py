"""A screen of its own with a window manager, somebody's hands on it, and eyes that look at it."""

import os
import shutil
import subprocess
import time
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QImage

from tools import Unbuildable, need, run

PATIENCE = 90.0  # seconds: under Wine, and on a busy machine, all is slow


class Desk:
    """One screen of 1366x768."""

    def __init__(self, display: str, pictures: Path) -> None:
        self.environment = {"DISPLAY": display}
        self.pictures = pictures
        self.seen = 0

    def hands(self, *arguments: str) -> None:
        """Type, press or click, as xdotool's own words have it."""
        run("xdotool", *arguments, **self.environment)

    def look(self) -> QImage:
        """Return a picture of the whole screen."""
        file = self.pictures / "now.png"
        run("import", "-window", "root", file, **self.environment)
        return QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)

    def until(self, seen: Callable[[QImage], bool], name: str) -> QImage:
        """Look again and again until `seen(picture)` holds; keep that picture as `name`."""
        end = time.monotonic() + PATIENCE
        while not seen(image := self.look()):
            if time.monotonic() > end:
                raise Unbuildable(f"Never seen: {name}. Look at {self.pictures / 'now.png'}")
            time.sleep(0.2)
        self.seen += 1
        (self.pictures / "now.png").replace(self.pictures / f"{self.seen}-{name}.png")
        return image


def count(image: QImage, colour: str) -> int:
    """Return how many pixels of `image` are of that `colour`."""
    return array("I", bytes(image.constBits())).count(0xFF000000 | int(colour[1:], 16))


@contextmanager
def a_desk(pictures: Path) -> Iterator[Desk]:
    """Give a desk; its screen is gone afterwards. `pictures` is emptied first."""
    need("Xvfb", "openbox", "xdotool", "import")
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    read, write = os.pipe()
    server = subprocess.Popen(
        # -ac: whoever is on this machine may draw on it, as the reader in a clean root does.
        [
            "Xvfb",
            "-displayfd",
            str(write),
            *["-screen", "0", "1366x768x24", "-nolisten", "tcp", "-ac"],
        ],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        desk = Desk(f":{told.readline().strip()}", pictures)
    manager = subprocess.Popen(
        ["openbox"],
        env=os.environ | desk.environment | {"HOME": str(pictures)},
        stderr=subprocess.DEVNULL,
    )
    try:
        yield desk
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()
