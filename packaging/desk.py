"""A virtual screen with a window manager, simulated input, and screenshots."""

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

PATIENCE = 90.0  # seconds: programs are slow under Wine and on a busy machine


class Desk:
    """A virtual screen of 1366x768; `pictures` is the folder of its screenshots."""

    def __init__(self, display: str, pictures: Path) -> None:
        self.environment = {"DISPLAY": display}
        self.pictures = pictures
        self.seen = 0

    def hands(self, *arguments: str) -> None:
        """Simulate input by xdotool with these arguments."""
        run("xdotool", *arguments, limit=PATIENCE, **self.environment)

    def look(self) -> QImage:
        """Return a screenshot of the whole screen."""
        file = self.pictures / "now.png"
        run("import", "-window", "root", file, limit=PATIENCE, **self.environment)
        return QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)

    def until(self, seen: Callable[[QImage], bool], name: str) -> QImage:
        """Take screenshots until `seen(picture)` is true; save that one as `name` and return it.

        Raises Unbuildable after PATIENCE.
        """
        end = time.monotonic() + PATIENCE
        while not seen(image := self.look()):
            if time.monotonic() > end:
                raise Unbuildable(f"Never seen: {name}. Look at {self.pictures / 'now.png'}")
            time.sleep(0.2)
        self.seen += 1
        (self.pictures / "now.png").replace(self.pictures / f"{self.seen}-{name}.png")
        return image


def count(image: QImage, colour: str) -> int:
    """Return the number of pixels of `image` with this `colour`, such as #ffffff."""
    return array("I", bytes(image.constBits())).count(0xFF000000 | int(colour[1:], 16))


@contextmanager
def a_desk(pictures: Path) -> Iterator[Desk]:
    """Provide a virtual screen; `pictures` is emptied first."""
    need("Xvfb", "openbox", "xdotool", "import")
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    read, write = os.pipe()
    server = subprocess.Popen(
        # -ac: other users of this machine may connect, such as the one in a clean root. -noreset:
        # else it begins anew when its only client leaves, and drops one that just comes.
        [
            "Xvfb",
            "-displayfd",
            str(write),
            *["-screen", "0", "1366x768x24", "-nolisten", "tcp", "-ac", "-noreset"],
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
