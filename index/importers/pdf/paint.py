"""Reads what is painted on a page beside its text: rules, coloured ground, pictures."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import repeat
from typing import Any, NamedTuple

import pypdfium2_raw as pdfium

from index.importers.pdf.calls import ADDRESS, AT, address_of, quick_function
from index.importers.pdf.rules import THICKEST, PageRules, rules_of

_MOST_OBJECTS = 50_000
_EDGES = 6  # segments of a rectangle, at most
_MOST_GROUNDS = 500  # of a page: what has more is a drawing
_ALIKE = 12  # of 255: how far two colours differ that nobody tells apart
_MOST_COLOURS = 1_000  # of which it is remembered whether they are alike
_WHITE = (255, 255, 255)
_MEANS_FILL = frozenset({pdfium.FPDF_FILLMODE_ALTERNATE, pdfium.FPDF_FILLMODE_WINDING})
_NOT_PAINT = frozenset({pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_UNKNOWN})
_object = quick_function(pdfium.FPDFPage_GetObject, ADDRESS, *AT)
_kind = quick_function(pdfium.FPDFPageObj_GetType, ctypes.c_int, ADDRESS)

type Box = tuple[float, float, float, float]
type Colour = tuple[int, ...]


class Ground(NamedTuple):
    """What lies under text: its left, top, right, foot, and its colour, None where it has many."""

    box: Box
    colour: Colour | None


@dataclass(slots=True)
class PagePaint:
    """What is painted on a page. All is measured from the `top` of it; `box` is the page itself.

    `images` are its pictures, as PDFium holds them, with their boxes, in the order of painting.
    """

    box: Box
    top: float
    rules: PageRules = field(default_factory=PageRules)
    grounds: list[Ground] = field(default_factory=list)
    images: list[tuple[Any, Box]] = field(default_factory=list)
    has_forms: bool = False

    def is_on_page(self, x: float, y: float) -> bool:
        """Return whether a place is on the page."""
        return _is_in(self.box, x, y)

    def seen(self, box: Box) -> Box:
        """Return the part of `box` that is on the page."""
        left, top, right, foot = self.box
        x0, y0, x1, y1 = box
        return max(left, x0), max(top, y0), min(right, x1), min(foot, y1)

    def share(self, box: Box) -> float:
        """Return how much of the page `box` covers, from 0 to 1."""
        return _area(self.seen(box)) / max(_area(self.box), 1.0)

    def hides(self, colour: Colour, x: float, y: float) -> bool:
        """Return whether `colour`, with how dense it is, cannot be told from what is under it."""
        under: Colour | None = _WHITE
        for ground in self.grounds:
            if _is_in(ground.box, x, y):
                under = ground.colour
        return not colour[3] or (under is not None and _is_alike(colour, under))


def read_paint(page: Any) -> PagePaint:
    """Return what is painted on a page that PDFium has loaded."""
    rect = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, rect)
    box = (rect.left, 0.0, rect.right, rect.top - rect.bottom)
    painted = PagePaint(box, rect.top)
    flat: list[Box] = []
    for kind, thing in _things(page):
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            _take_path(thing, painted, flat)
            continue
        painted.has_forms |= kind == pdfium.FPDF_PAGEOBJ_FORM
        found = _box_of(thing, painted.top)
        if found is not None:
            painted.grounds.append(Ground(found, None))
            if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
                painted.images.append((thing, found))
    painted.rules = rules_of(flat)
    if len(painted.grounds) > _MOST_GROUNDS:
        painted.grounds = [Ground(box, None)]
    return painted


def _things(page: Any) -> Iterator[tuple[int, Any]]:
    """Yield the kind of each object of a page, and the object, but for texts."""
    address = address_of(page)
    count = min(max(pdfium.FPDFPage_CountObjects(page), 0), _MOST_OBJECTS)
    kinds = map(_kind, map(_object, repeat(address), range(count)))
    for at, kind in enumerate(kinds):
        if kind not in _NOT_PAINT:
            yield kind, pdfium.FPDFPage_GetObject(page, at)


def _box_of(thing: Any, top: float) -> Box | None:
    left, low, right, high = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(thing, left, low, right, high):
        return None
    return left.value, top - high.value, right.value, top - low.value


def _take_path(path: Any, painted: PagePaint, flat: list[Box]) -> None:
    """Take a thin path, or the four edges of a rectangle that is drawn, and what is filled."""
    box = _box_of(path, painted.top)
    if box is None:
        return
    x0, y0, x1, y1 = box
    if x1 - x0 <= THICKEST or y1 - y0 <= THICKEST:
        flat.append(box)
        return
    mode, stroked = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path, mode, stroked)
    is_simple = pdfium.FPDFPath_CountSegments(path) <= _EDGES
    if stroked.value and is_simple:
        flat += ((x0, y0, x1, y0), (x0, y1, x1, y1), (x0, y0, x0, y1), (x1, y0, x1, y1))
    if mode.value in _MEANS_FILL:
        colour = _fill_of(path)
        if colour[3]:
            painted.grounds.append(Ground(box, colour[:3] if is_simple else None))


def _fill_of(path: Any) -> Colour:
    shades = [ctypes.c_uint() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetFillColor(path, *shades):
        return 0, 0, 0, 255
    return tuple(each.value for each in shades)


def _area(box: Box) -> float:
    left, top, right, foot = box
    return max(right - left, 0.0) * max(foot - top, 0.0)


@lru_cache(_MOST_COLOURS)  # a page has few, and each word is held against its ground
def _is_alike(one: Colour, other: Colour) -> bool:
    return all(abs(one[shade] - other[shade]) <= _ALIKE for shade in range(3))


def _is_in(box: Box, x: float, y: float) -> bool:
    left, top, right, foot = box
    return left <= x <= right and top <= y <= foot
