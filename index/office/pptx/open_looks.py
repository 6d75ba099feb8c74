"""How the words of a slide look while it is read, and whether somebody sees them."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from index.office.packed_parts import Attributes
from index.office.pptx.slide_colours import ALTERED, COLOURS, UNKNOWN, SlideColours
from index.office.unseen import is_unseen

_SHAPES = frozenset({"sp", "pic", "cxnSp", "graphicFrame"})
_RUNS = frozenset({"r", "fld"})
_FILLS = frozenset({"blipFill", "gradFill", "pattFill", "grpFill"})
_ON = frozenset({"1", "true"})
_FADED = 10_000  # of 100,000
_POINT = 100  # of which sizes are told
_LENGTH = re.compile("-?[0-9]{1,10}")
_SHARE = re.compile("([0-9]{1,10})(%)?")


@dataclass(slots=True)
class _Look:
    colour: str = ""
    points: float | None = None
    is_faded: bool = False


class _Frame(NamedTuple):
    left: int
    top: int
    right: int
    bottom: int

    def holds(self, other: "_Frame") -> bool:
        """Return whether `other` is within this frame."""
        first = self.left <= other.left and self.top <= other.top
        return first and other.right <= self.right and other.bottom <= self.bottom


@dataclass(slots=True)
class _Shape:
    fill: str = ""
    is_styled: bool = True  # whether its style may fill it
    is_hidden: bool = False
    place: tuple[int, int] | None = None
    size: tuple[int, int] | None = None
    words: _Look = field(default_factory=_Look)  # where a run says nothing

    @property
    def frame(self) -> _Frame | None:
        """Where it stands, where it says so itself."""
        if self.place is None or self.size is None:
            return None
        (left, top), (width, height) = self.place, self.size
        return _Frame(left, top, left + width, top + height)


class OpenLooks:
    """Follows the elements of a slide of a `size`, on which `colours` mean something."""

    def __init__(self, colours: SlideColours, size: tuple[int, int]) -> None:
        self._colours, self._page = colours, _Frame(0, 0, *size)
        self._open: list[str] = []
        self._shape, self._run = _Shape(), _Look()
        self._target = ""  # what the colour that is open is of
        self._below: list[tuple[_Frame, str]] = []  # what is painted, and its colour

    @property
    def is_unseen(self) -> bool:
        """Whether nobody sees the words that are said now."""
        shape, run = self._shape, self._run
        frame = shape.frame
        if shape.is_hidden or run.is_faded or (frame is not None and self._is_off(frame)):
            return True
        points = run.points if run.points is not None else shape.words.points
        return is_unseen(run.colour or shape.words.colour, self._ground(shape), points)

    def start(self, local: str, told: Attributes) -> None:
        """Handle the start of an element."""
        if local in _SHAPES:
            self._shape, self._run = _Shape(), _Look()
        elif local in _RUNS:
            self._run = _Look()
        elif local in ("rPr", "defRPr"):
            self._take_size(local, told)
        elif local in COLOURS or local in ALTERED or local == "alpha":
            self._take_colour(local, told)
        else:
            self._take_shape(local, told)
        self._open.append(local)

    def end(self, local: str) -> None:
        """Handle the end of an element."""
        self._open.pop()
        if local in _RUNS:
            self._run = _Look()
        elif local in _SHAPES:
            fill = UNKNOWN if local == "pic" else self._shape.fill
            if fill and self._shape.frame:
                self._below.append((self._shape.frame, fill))
            self._shape = _Shape()

    def _is_off(self, frame: _Frame) -> bool:
        page = self._page
        beside = frame.right <= page.left or frame.left >= page.right
        return beside or frame.bottom <= page.top or frame.top >= page.bottom

    def _ground(self, shape: _Shape) -> str:
        """Return the colour behind the words of `shape`: its own, or of what lies below it."""
        if "tbl" in self._open:
            return UNKNOWN
        frame = shape.frame
        below = [fill for held, fill in self._below if frame and held.holds(frame)]
        return shape.fill or (below[-1] if below else self._colours.ground)

    def _take_size(self, local: str, told: Attributes) -> None:
        look = self._run if local == "rPr" else self._shape.words
        size = told.get("sz", "")
        if _LENGTH.fullmatch(size) and (local == "rPr" or "lstStyle" in self._open):
            look.points = int(size) / _POINT

    def _take_colour(self, local: str, told: Attributes) -> None:
        """Take a colour of words or of what is behind them, or what alters the one that is open."""
        if local in COLOURS:
            self._target = self._aim()
            self._paint(self._colours.of(local, told))
        elif local in ALTERED:
            self._paint(UNKNOWN)
        elif self._target == "rPr" and (found := _SHARE.fullmatch(told.get("val", ""))):
            self._run.is_faded = int(found[1]) * (1_000 if found[2] else 1) < _FADED

    def _aim(self) -> str:
        """Return what a colour that begins now is of, "" of what is not looked at."""
        *_rest, outer, inner = ["", "", *self._open]
        if inner in ("fillRef", "fontRef"):
            return inner
        is_words = outer == "defRPr" and "lstStyle" in self._open
        return outer if inner == "solidFill" and (is_words or outer in ("rPr", "spPr")) else ""

    def _paint(self, colour: str) -> None:
        match self._target:
            case "rPr":
                self._run.colour = colour
            case "defRPr" | "fontRef":
                self._shape.words.colour = colour
            case "spPr":
                self._shape.fill = colour
            case "fillRef" if self._shape.is_styled:
                self._shape.fill = self._shape.fill or colour

    def _take_shape(self, local: str, told: Attributes) -> None:
        if local == "cNvPr":
            self._shape.is_hidden = told.get("hidden", "") in _ON
        elif local in _FILLS and self._open[-1:] == ["spPr"]:
            self._shape.fill = UNKNOWN
        elif local == "fillRef" or (local == "noFill" and self._open[-1:] == ["spPr"]):
            self._shape.is_styled &= local == "fillRef" and told.get("idx", "0") != "0"
        elif local in ("off", "ext") and self._open[-2:] == ["spPr", "xfrm"]:
            self._take_frame(local, told)

    def _take_frame(self, local: str, told: Attributes) -> None:
        if "grpSp" in self._open:  # where lengths are of the group
            return
        names = ("x", "y") if local == "off" else ("cx", "cy")
        said = [told.get(each, "") for each in names]
        if not all(map(_LENGTH.fullmatch, said)):
            return
        pair = int(said[0]), int(said[1])
        if local == "off":
            self._shape.place = pair
        else:
            self._shape.size = pair
