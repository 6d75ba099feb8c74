"""Finds the straight lines that are painted on a page: the borders of tables, and what strikes."""

import ctypes
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pypdfium2_raw as pdfium

from index.importers.pdf.letters import Letter, address_of, quick_function

_THICKEST = 2.5  # points
_SHORTEST = 4.0
_TOUCH = 3.0  # points between pieces of one rule
_MOST_OBJECTS = 50_000
_MOST = 3_000  # rules of a page: what has more is a drawing
_EDGES = 6  # segments of a rectangle, at most
_object = quick_function(pdfium.FPDFPage_GetObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
_kind = quick_function(pdfium.FPDFPageObj_GetType, ctypes.c_int, ctypes.c_void_p)
_STRUCK = (0.12, 0.55)  # of a size above the baseline


class Rule(NamedTuple):
    """A straight line, across or upright: it stands `at`, and reaches from `start` to `end`."""

    at: float
    start: float
    end: float


@dataclass(slots=True)
class PageRules:
    """The rules of a page, measured from its top left."""

    across: list[Rule] = field(default_factory=list)
    upright: list[Rule] = field(default_factory=list)

    def struck(self, letters: Sequence[Letter]) -> tuple[list[Letter], list[Letter]]:
        """Return the letters that no rule goes through, and those that one does."""
        by_height: dict[int, list[Rule]] = defaultdict(list)
        for rule in self.across:
            by_height[round(rule.at)].append(rule)
        if not by_height:
            return list(letters), []
        kept: list[Letter] = []
        gone: list[Letter] = []
        for letter in letters:
            (gone if _is_struck(letter, by_height) else kept).append(letter)
        return kept, gone


def _is_struck(letter: Letter, by_height: dict[int, list[Rule]]) -> bool:
    low, high = (letter.y - share * letter.size for share in _STRUCK)
    middle = (letter.x0 + letter.x1) / 2
    return any(
        high <= rule.at <= low and rule.start - 1 <= middle <= rule.end + 1
        for at in range(int(high), min(int(low) + 2, int(high) + 60))
        for rule in by_height.get(at, ())
    )


def read_rules(page: Any, height: float) -> PageRules:
    """Return the rules of a page that is `height` high; none where there are too many."""
    found, address = PageRules(), address_of(page)
    for at in range(min(pdfium.FPDFPage_CountObjects(page), _MOST_OBJECTS)):
        thing = _object(address, at)
        if thing and _kind(thing) == pdfium.FPDF_PAGEOBJ_PATH:
            for box in _boxes(pdfium.FPDFPage_GetObject(page, at)):
                _add(found, box, height)
        if len(found.across) + len(found.upright) > _MOST:
            return PageRules()
    return PageRules(_joined(found.across), _joined(found.upright))


def _add(found: PageRules, box: tuple[float, float, float, float], height: float) -> None:
    left, low, right, high = box
    if high - low <= _THICKEST and right - left >= _SHORTEST:
        found.across.append(Rule(height - (low + high) / 2, left, right))
    elif right - left <= _THICKEST and high - low >= _SHORTEST:
        found.upright.append(Rule((left + right) / 2, height - high, height - low))


def _boxes(path: Any) -> Iterator[tuple[float, float, float, float]]:
    """Yield the box of a thin path, or those of the four edges of a rectangle that is drawn."""
    left, low, right, high = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(path, left, low, right, high):
        return
    x0, y0, x1, y1 = left.value, low.value, right.value, high.value
    if x1 - x0 <= _THICKEST or y1 - y0 <= _THICKEST:
        yield x0, y0, x1, y1
        return
    mode, stroked = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path, mode, stroked)
    if stroked.value and pdfium.FPDFPath_CountSegments(path) <= _EDGES:
        yield from ((x0, y0, x1, y0), (x0, y1, x1, y1), (x0, y0, x0, y1), (x1, y0, x1, y1))


def _joined(rules: Sequence[Rule]) -> list[Rule]:
    """Return `rules` with those joined that go on in one line."""
    joined: list[Rule] = []
    for rule in sorted(rules, key=lambda rule: (round(rule.at), rule.start)):
        last = joined[-1] if joined else None
        if last and abs(last.at - rule.at) < 1.5 and rule.start <= last.end + _TOUCH:
            joined[-1] = Rule(last.at, last.start, max(last.end, rule.end))
        else:
            joined.append(rule)
    return joined
