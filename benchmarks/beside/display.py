"""Watches the picture of a screen, and the list of its windows."""

import ctypes
import mmap
import os
import shutil
import struct
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

from PySide6.QtGui import QImage

from benchmarks.window.screen import screen

WIDTH, HEIGHT = 1366, 768
_ROW = 4 * WIDTH  # bytes
_COLOURS = 19  # the place of the number of colours among the words of the head
_COLOUR_BYTES = 12
_DARK = 100  # green of at most 255
NEEDED = ("Xvfb", "openbox", "xdotool", "xprop")


def missing() -> list[str]:
    """Return the programs that are needed and not installed."""
    return [name for name in NEEDED if not shutil.which(name)]


class Picture:
    """What the screen showed at a moment."""

    def __init__(self, pixels: bytes) -> None:
        self.pixels = pixels

    def differs(self, other: "Picture", most: int) -> bool:
        """Return whether more than `most` pixels differ from those of `other`."""
        count = 0
        for at in range(0, len(self.pixels), _ROW):
            ours, theirs = self.pixels[at : at + _ROW], other.pixels[at : at + _ROW]
            if ours != theirs:
                pairs = zip(memoryview(ours).cast("I"), memoryview(theirs).cast("I"), strict=True)
                count += sum(one != another for one, another in pairs)
            if count > most:
                return True
        return False

    def lines(self) -> int:
        """Return the lines of text in the middle third: groups of rows with dark pixels."""
        start, end = _ROW // 3 & ~3, 2 * _ROW // 3 & ~3
        rows = range(0, len(self.pixels), _ROW)
        dark = [min(self.pixels[at + start + 1 : at + end : 4]) < _DARK for at in rows]
        return sum(now and not before for before, now in pairwise(dark))

    def save(self, file: Path) -> None:
        """Write it into `file`, as PNG."""
        QImage(self.pixels, WIDTH, HEIGHT, _ROW, QImage.Format.Format_RGB32).save(str(file))


class Display:
    """A screen of 1366x768 with a window manager."""

    def __init__(self, place: Mapping[str, str], dump: Path) -> None:
        self.place = place
        with dump.open("r+b") as file:
            self._whole = mmap.mmap(file.fileno(), 0)
        head = struct.unpack(">25I", self._whole[:100])
        self._start = head[0] + _COLOUR_BYTES * head[_COLOURS]
        self._pixels = (ctypes.c_char * (_ROW * HEIGHT)).from_buffer(self._whole, self._start)
        self._memcmp = ctypes.CDLL(None).memcmp
        self.bare = self.picture()

    def picture(self) -> Picture:
        """Return what it shows."""
        return Picture(self._pixels.raw)

    def shows(self, picture: Picture) -> bool:
        """Return whether it shows `picture` and nothing else; takes a third of a millisecond."""
        told = self._memcmp(self._pixels, ctypes.c_char_p(picture.pixels), _ROW * HEIGHT)
        return bool(told == 0)

    def close_window(self) -> None:
        """Close the window that has the keyboard, as a person would."""
        command = ["xdotool", "key", "--clearmodifiers", "alt+F4"]
        subprocess.run(command, env=os.environ | self.place, check=True)

    def close(self) -> None:
        """Let go of the picture."""
        del self._pixels
        self._whole.close()


@contextmanager
def display() -> Iterator[Display]:
    """Run a display."""
    with (
        TemporaryDirectory(prefix="satchel-bench-") as folder,
        screen(f"{WIDTH}x{HEIGHT}", pictures=Path(folder)) as place,
    ):
        _wait_for_manager(place)
        # The pointer's picture is part of the screen's: it would change over a window.
        corner = ["xdotool", "mousemove", str(WIDTH), str(HEIGHT)]
        subprocess.run(corner, env=os.environ | place, check=True)
        time.sleep(0.5)
        shown = Display(place, Path(folder, "Xvfb_screen0"))
        try:
            yield shown
        finally:
            shown.close()


def _wait_for_manager(place: Mapping[str, str]) -> None:
    told = b""
    while b"(WINDOW)" not in told:
        time.sleep(0.1)
        asked = ["xprop", "-root", "_NET_CLIENT_LIST"]
        environment = os.environ | place
        told = subprocess.run(asked, env=environment, capture_output=True, check=False).stdout


class FirstWindow:
    """Notes when the window manager is asked to show the first window of a program."""

    def __init__(self, place: Mapping[str, str]) -> None:
        self.at: float | None = None
        """When, by the monotonic clock; None if there is no window yet."""
        self._listed = False
        self._spy = subprocess.Popen(
            ["xprop", "-root", "-spy", "_NET_CLIENT_LIST"],
            env=os.environ | place,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._reader = Thread(target=self._read, daemon=True)

    def __enter__(self) -> "FirstWindow":
        self._reader.start()
        return self

    def __exit__(self, *_told: object) -> None:
        self._spy.terminate()
        self._spy.wait()
        self._reader.join()

    def wait_for_list(self) -> None:
        """Wait for the list of windows before the program starts."""
        while not self._listed:
            time.sleep(0.01)

    def _read(self) -> None:
        for line in self._spy.stdout or ():
            self._listed = True
            if self.at is None and b"0x" in line:
                self.at = time.monotonic()
