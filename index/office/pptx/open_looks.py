"""How the words of a slide look while it is read, and whether somebody sees them."""

import re
from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass, field

from index.office.packed_parts import Attributes
from index.office.pptx.slide_colours import ALTERED, COLOURS, UNKNOWN, SlideColours
from index.office.pptx.slide_frames import FrameLengths, SlideFrame
from index.office.unseen import is_unseen

_SHAPES = frozenset({"sp", "pic", "cxnSp", "graphicFrame"})
_RUNS = frozenset({"r", "fld"})
_FILLS = frozenset({"blipFill", "gradFill", "pattFill", "grpFill"})
_ON = frozenset({"1", "true"})
_FADED = 10_000  # of 100,000
_FARTHEST = 20_000  # hundredths of a point between letters
_POINT = 100  # of which sizes are told
_LENGTH = re.compile("-?[0-9]{1,10}")
_HEX = re.compile("[0-9a-f]{6}")
_WHOLE = 100_000  # of which shares are told
_SHARE = re.compile("([0-9]{1,10})(%)?")


@dataclass(slots=True)
class _Look:
    colour: str = ""
    ground: str = ""
    points: float | None = None
    is_faded: bool = False
    is_struck: bool | None = None
    is_outlined: bool = False
    is_unfilled: bool = False
    is_spread: bool = False  # its letters stand far from each other, or on each other

    @property
    def is_out_of_sight(self) -> bool:
        """Whether nobody sees its words, whatever is behind them."""
        return self.is_faded or self.is_spread or (self.is_unfilled and not self.is_outlined)


@dataclass(slots=True)
class _Shape:
    fill: str = ""
    is_styled: bool = True  # whether its style may fill it
    is_hidden: bool = False
    lengths: FrameLengths = field(default_factory=FrameLengths)
    words: _Look = field(default_factory=_Look)  # where a run says nothing


class OpenLooks:
    """Follows the elements of a slide of a `size`, on which `colours` mean something."""

    def __init__(self, colours: SlideColours, size: tuple[int, int]) -> None:
        self._colours, self._page = colours, SlideFrame(0, 0, *size)
        self._open: list[str] = []
        self._shape, self._run = _Shape(), _Look()
        self._groups: list[_Shape] = []
        self._colour = UNKNOWN  # that is open
        self._target = ""  # what the colour that is open is of
        self._below: list[tuple[SlideFrame, str]] = []  # what is painted, and its colour

    @property
    def is_unseen(self) -> bool:
        """Whether nobody sees the words that are said now."""
        shape, run = self._shape, self._run
        frame = self._frame
        is_hidden = any(each.is_hidden for each in (shape, *self._groups))
        if is_hidden or run.is_out_of_sight or (frame is not None and frame.is_beside(self._page)):
            return True
        points = run.points if run.points is not None else shape.words.points
        ground = run.ground or self._ground(shape)
        return is_unseen(run.colour or shape.words.colour, ground, points)

    @property
    def _frame(self) -> SlideFrame | None:
        """Where the open shape stands on the slide, where the slide says it."""
        frame = self._shape.lengths.frame
        for group in reversed(self._groups):
            frame = group.lengths.outer(frame) if frame else None
        return frame

    @property
    def is_struck(self) -> bool:
        """Whether a line goes through the words that are said now."""
        own = self._run.is_struck
        return bool(self._shape.words.is_struck if own is None else own)

    def start(self, local: str, told: Attributes) -> None:
        """Handle the start of an element."""
        if local in _SHAPES:
            self._shape, self._run = _Shape(), _Look()
        elif local == "grpSp":
            self._groups.append(_Shape())
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
            if fill and (frame := self._frame):
                self._below.append((frame, fill))
            self._shape = _Shape()
        elif local == "grpSp" and self._groups:
            self._groups.pop()

    def _ground(self, shape: _Shape) -> str:
        """Return the colour behind the words of `shape`: its own, or of what lies below it."""
        if "tbl" in self._open:
            return UNKNOWN
        frame = self._frame
        below = [fill for held, fill in self._below if frame and held.holds(frame)]
        return shape.fill or (below[-1] if below else self._colours.ground)

    def _take_size(self, local: str, told: Attributes) -> None:
        look = self._run if local == "rPr" else self._shape.words
        size = told.get("sz", "")
        if local != "rPr" and "lstStyle" not in self._open:
            return
        if _LENGTH.fullmatch(size):
            look.points = int(size) / _POINT
        spread = told.get("spc", "")
        look.is_spread = bool(_LENGTH.fullmatch(spread)) and abs(int(spread)) > _FARTHEST
        if "strike" in told:
            look.is_struck = told["strike"] != "noStrike"

    def _take_colour(self, local: str, told: Attributes) -> None:
        """Take a colour of words or of what is behind them, or what alters the one that is open."""
        if local in COLOURS:
            self._target = self._aim()
            self._colour = self._colours.of(local, told)
            self._paint(self._colour)
        elif local in ALTERED:
            self._colour = _altered(self._colour, local, told)
            self._paint(self._colour)
        elif self._target == "rPr" and (found := _SHARE.fullmatch(told.get("val", ""))):
            self._run.is_faded = int(found[1]) * (1_000 if found[2] else 1) < _FADED

    def _aim(self) -> str:
        """Return what a colour that begins now is of, "" of what is not looked at."""
        *_rest, outer, inner = ["", "", *self._open]
        if inner in ("fillRef", "fontRef") or (outer, inner) == ("rPr", "highlight"):
            return inner
        is_words = outer == "defRPr" and "lstStyle" in self._open
        return outer if inner == "solidFill" and (is_words or outer in ("rPr", "spPr")) else ""

    def _paint(self, colour: str) -> None:
        match self._target:
            case "rPr":
                self._run.colour = colour
            case "highlight":
                self._run.ground = colour
            case "defRPr" | "fontRef":
                self._shape.words.colour = colour
            case "spPr":
                self._shape.fill = colour
            case "fillRef" if self._shape.is_styled:
                self._shape.fill = self._shape.fill or colour

    def _take_shape(self, local: str, told: Attributes) -> None:
        if self._open[-2:] == ["rPr", "ln"]:
            self._run.is_outlined |= local != "noFill" and local.endswith("Fill")
        elif local == "noFill" and self._open[-1:] == ["rPr"]:
            self._run.is_unfilled = True
        elif local == "cNvPr":
            is_group = self._open[-1:] == ["nvGrpSpPr"] and bool(self._groups)
            named = self._groups[-1] if is_group else self._shape
            named.is_hidden = told.get("hidden", "") in _ON
        elif local in _FILLS and self._open[-1:] == ["spPr"]:
            self._shape.fill = UNKNOWN
        elif local == "fillRef" or (local == "noFill" and self._open[-1:] == ["spPr"]):
            self._shape.is_styled &= local == "fillRef" and told.get("idx", "0") != "0"
        elif self._open[-1:] == ["xfrm"]:
            self._take_length(local, told)

    def _take_length(self, local: str, told: Attributes) -> None:
        outer = self._open[-2] if len(self._open) > 1 else ""
        if outer == "grpSpPr" and self._groups:
            self._groups[-1].lengths.take(local, told)
        elif outer in ("spPr", "graphicFrame"):
            self._shape.lengths.take(local, told)


def _altered(colour: str, how: str, told: Attributes) -> str:
    """Return a colour that is lighter or darker, `UNKNOWN` where it is altered otherwise."""
    share = _SHARE.fullmatch(told.get("val", "").removeprefix("-"))
    if how not in ("lumMod", "lumOff") or share is None or not _HEX.fullmatch(colour):
        return UNKNOWN
    by = int(share[1]) / (100 if share[2] else _WHOLE) * (-1 if told["val"][0] == "-" else 1)
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, light, strong = rgb_to_hls(red, green, blue)
    light = min(1.0, max(0.0, light * by if how == "lumMod" else light + by))
    return "".join(f"{round(each * 255):02x}" for each in hls_to_rgb(hue, light, strong))
