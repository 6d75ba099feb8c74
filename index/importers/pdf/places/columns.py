"""Finds the reading order of a page: across first, then down one column after the other."""

from collections.abc import Sequence

from index.importers.pdf.lines import PdfLine

_GUTTER = 8.0  # points
_FEWEST = 4  # lines of a column
_NARROWEST, _LEAST = 90.0, 10.0  # points, and sizes, of a column
_MOST_LINES = 1_500  # of a page whose columns are looked for
_DEEPEST = 12
_MOST_GAPS = 8


def reading_order(lines: Sequence[PdfLine], depth: int = 0) -> list[list[PdfLine]]:
    """Return the `lines` of a page in bands, one after the other; each runs from top to bottom."""
    by_height = sorted(lines, key=lambda line: (line.y, line.x0))
    if len(lines) < 2 or len(lines) > _MOST_LINES or depth > _DEEPEST:
        return [by_height] if by_height else []
    parted = _parted(lines)
    if parted is not None:
        return reading_order(parted[0], depth + 1) + reading_order(parted[1], depth + 1)
    for first, last in _bands(_cuts(by_height), len(lines)):
        if _parted(by_height[first:last]) is not None:
            parts = (by_height[:first], by_height[first:last], by_height[last:])
            return [band for part in parts for band in reading_order(part, depth + 1)]
    return [by_height]


def _bands(cuts: Sequence[int], count: int) -> list[tuple[int, int]]:
    """Return the parts of `count` lines at one of `cuts`, then those between two of them."""
    single = [band for cut in cuts for band in ((0, cut), (cut, count))]
    pairs = [(first, last) for first in cuts for last in cuts if last - first > 2 * _FEWEST]
    return [*single, *sorted(pairs, key=lambda band: band[0] - band[1])]


def _cuts(by_height: Sequence[PdfLine]) -> list[int]:
    """Return where the largest gaps between lines are, the largest first."""
    gaps = []
    for place in range(1, len(by_height)):
        line = by_height[place]
        gap = line.y - line.size - max(each.y for each in by_height[max(0, place - 8) : place])
        if gap > 2:
            gaps.append((-gap, place))
    return [place for _gap, place in sorted(gaps)[:_MOST_GAPS]]


def _parted(lines: Sequence[PdfLine]) -> tuple[list[PdfLine], list[PdfLine]] | None:
    """Return the lines left and right of a gutter that no line crosses, with prose on both."""
    by_start = sorted(lines, key=lambda line: line.x0)
    reach = by_start[0].x1 if by_start else 0.0
    for place, line in enumerate(by_start[1:], start=1):
        if line.x0 - reach > _GUTTER and place >= _FEWEST and len(lines) - place >= _FEWEST:
            left, right = by_start[:place], by_start[place:]
            if _is_prose(left) and _is_prose(right):
                return left, right
        reach = max(reach, line.x1)
    return None


def _is_prose(lines: Sequence[PdfLine]) -> bool:
    """Return whether the lines fill their column, as those of a table do not."""
    width = max(line.x1 for line in lines) - min(line.x0 for line in lines)
    full = sum(line.width > 0.75 * width for line in lines)
    is_wide = width > max(_NARROWEST, _LEAST * min(line.size for line in lines))
    return is_wide and 2 * full >= len(lines)
