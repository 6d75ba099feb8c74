"""Screens of an X server that come and go, and what is seen on all of them at once."""

import mmap
import struct
import subprocess
from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby, pairwise

_PIXEL = 4  # bytes
_COLOUR = 12  # bytes of one in the table before the pixels
_EVERY = 4  # rows that are looked at for bars: letters are higher
BARS = "|" * 60
"""Words that can be found in a picture, whatever their size and colour: none else are so even."""
_BARS = 20  # of them in a row
_WIDEST = 60  # pixels from one bar to the next


@dataclass(frozen=True)
class Screen:
    """A part of the picture of the X server, as `xrandr` names and places it."""

    name: str
    left: int
    width: int
    height: int
    output: str

    @property
    def told(self):
        """How `xrandr` is told of it, in pixels and millimetres."""
        sizes = self.width, self.height
        wide, high = (f"{pixels}/{round(25.4 / 96 * pixels)}" for pixels in sizes)
        return self.name, f"{wide}x{high}+{self.left}+0", self.output


LAPTOP = Screen("laptop", 0, 1366, 768, "screen")
PROJECTOR = Screen("projector", 1366, 1024, 768, "none")
MIRROR = Screen("projector", 0, 1366, 768, "none")
"""The projector where it shows the same as the laptop."""


def plug(desk, screen):
    subprocess.run(["xrandr", "--setmonitor", *screen.told], env=desk.environment, check=True)


def pull(desk, screen):
    subprocess.run(["xrandr", "--delmonitor", screen.name], env=desk.environment, check=True)


class Frames:
    """Takes whole frames from the file in which Xvfb paints, whose head is that of XWD."""

    def __init__(self, file):
        with file.open("rb") as opened:
            self._held = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        head = struct.unpack(">20I", self._held[:80])
        assert (head[3], head[7], head[11]) == (24, 0, 8 * _PIXEL)  # as Xvfb does
        self._begin, self._line, self.height = head[0] + _COLOUR * head[19], head[12], head[5]

    def take(self):
        """Return the frame of now."""
        end = self._begin + self._line * self.height
        return Frame(self._held[self._begin : end], self._line)


class Frame:
    """One picture of all screens."""

    def __init__(self, pixels, line):
        self._pixels, self._line = pixels, line

    def rows(self, left, top, width, height, every=1):
        """Yield the bytes of the rows of a part."""
        for row in range(top, top + height, every):
            begin = row * self._line + left * _PIXEL
            yield self._pixels[begin : begin + width * _PIXEL]

    def of(self, screen):
        """Return all bytes of a screen."""
        return [*self.rows(screen.left, 0, screen.width, screen.height)]

    def is_black(self, screen):
        return not any(any(row[::_PIXEL]) for row in self.of(screen))

    def has_bars(self, screen):
        """Whether BARS stand on a screen."""
        rows = self.rows(screen.left, 0, screen.width, screen.height, _EVERY)
        return any(map(_has_bars, set(rows)))

    def has(self, picture, screen):
        """Whether a part of another frame, as `rows` has it, stands on a screen."""
        picture = [*picture]
        row = max(range(len(picture)), key=lambda at: len(set(picture[at])))
        rows = self.of(screen)
        for number, pixels in enumerate(rows[row : len(rows) - len(picture) + row + 1]):
            at = pixels.find(picture[row])
            while at >= 0:
                these = rows[number : number + len(picture)]
                if all(a[at : at + len(b)] == b for a, b in zip(these, picture, strict=True)):
                    return True
                at = pixels.find(picture[row], at + 1)
        return False


def _has_bars(row):
    """Whether one colour begins again and again after as many pixels, give or take one."""
    begins, at = defaultdict(list), 0
    for colour, run in groupby(memoryview(row).cast("I")):
        begins[colour].append(at)
        at += sum(1 for _ in run)
    return any(map(_are_even, begins.values()))


def _are_even(places):
    if len(places) <= _BARS:
        return False
    even, steps = 0, [after - before for before, after in pairwise(places)]
    for before, after in pairwise(steps):
        even = even + 1 if abs(after - before) <= 1 and after <= _WIDEST else 0
        if even >= _BARS:
            return True
    return False
