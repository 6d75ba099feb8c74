"""Finds the reading order of a page: across first, then down one column after the other."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from index.importers.pdf.lines import PdfLine

_GUTTER = 8.0  # points
_FEWEST, _FEWEST_EVEN = 4, 2  # lines of a column, and of one that is as wide as the other
_TIGHT = 2.2  # of a size: the widest pitch of lines
_EVEN, _FLUSH = 0.06, 1.5  # of a width, and points, that columns and ends of lines differ
_NARROWEST, _LEAST = 90.0, 10.0  # points, and sizes, of a column
_MOST_LINES = 1_500  # of a page whose columns are looked for
_DEEPEST = 12
_FULL = 0.8  # of the width of a column: a line that goes on in the next
_MOST_GAPS = 8
_MOST_BACK = 200  # lines above, of which none crosses a gutter


def reading_order(lines: Sequence[PdfLine], depth: int = 0) -> list[list[PdfLine]]:
    """Return the `lines` of a page in bands, one after the other; each runs from top to bottom."""
    by_height = sorted(lines, key=lambda line: (line.y, line.x0))
    if len(lines) < 2 or len(lines) > _MOST_LINES or depth > _DEEPEST:
        return [by_height] if by_height else []
    parted = _parted(lines)
    bands = list(_beside(by_height))
    if parted is not None and not any(_parted(by_height[first:last]) for first, last in bands):
        bands = [(0, len(lines))]
    bands = bands if parted is not None else [*bands, *_bands(_cuts(by_height), len(lines))]
    for first, last in bands:
        if parted is not None and (first, last) == (0, len(lines)):
            return reading_order(parted[0], depth + 1) + reading_order(parted[1], depth + 1)
        if _parted(by_height[first:last]) is not None:
            parts = (by_height[:first], by_height[first:last], by_height[last:])
            return [band for part in parts for band in reading_order(part, depth + 1)]
    return [by_height]


def with_columns(bands: Sequence[list[PdfLine]]) -> Iterator[tuple[list[PdfLine], bool]]:
    """Yield each of `bands` with whether another one of its page stands beside it."""
    of_page: dict[int, list[list[PdfLine]]] = defaultdict(list)
    for band in bands:
        of_page[band[0].page].append(band)
    for band in bands:
        yield band, any(_is_beside(band, other) for other in of_page[band[0].page])


def _is_beside(band: Sequence[PdfLine], other: Sequence[PdfLine]) -> bool:
    """Return whether two bands, from top to bottom, stand beside one another."""
    if band is other or band[0].y > other[-1].y or other[0].y > band[-1].y:
        return False
    return max(line.x1 for line in band) <= min(line.x0 for line in other) or (
        max(line.x1 for line in other) <= min(line.x0 for line in band)
    )


def _bands(cuts: Sequence[int], count: int) -> list[tuple[int, int]]:
    """Return the parts of `count` lines at one of `cuts`, then those between two of them."""
    single = [band for cut in cuts for band in ((0, cut), (cut, count))]
    pairs = [(first, last) for first in cuts for last in cuts if last - first > 2 * _FEWEST]
    return [*single, *sorted(pairs, key=lambda band: band[0] - band[1])]


def _beside(by_height: Sequence[PdfLine]) -> Iterator[tuple[int, int]]:
    """Yield the parts whose lines leave the same gutter free, where no gap sets them off."""
    whole = [(min(line.x0 for line in by_height), max(line.x1 for line in by_height))]
    first = 0
    gutters = whole
    for place, line in enumerate(by_height):
        left = _free(gutters, line)
        if not left:
            yield from _trimmed(by_height, first, place, gutters)
            first, left = _begun(by_height, place, whole)
        gutters = left
    yield from _trimmed(by_height, first, len(by_height), gutters)


def _begun(
    lines: Sequence[PdfLine], place: int, whole: Sequence[tuple[float, float]]
) -> tuple[int, list[tuple[float, float]]]:
    """Return where a part begins to which the line at `place` belongs, and what is free in it."""
    gutters = _free(whole, lines[place])
    if not gutters:
        return place, list(whole)
    first = place
    while first > max(0, place - _MOST_BACK):
        left = _free(gutters, lines[first - 1])
        if not left:
            break
        first, gutters = first - 1, left
    return first, gutters


def _trimmed(
    lines: Sequence[PdfLine], first: int, last: int, gutters: Sequence[tuple[float, float]]
) -> Iterator[tuple[int, int]]:
    """Yield the part of `lines` from where both columns begin to where one of them ends."""
    start, end = max(gutters, key=lambda each: each[1] - each[0])
    is_right = [line.x0 >= end for line in lines[first:last]]
    if min(is_right.count(True), is_right.count(False)) < _FEWEST_EVEN:
        return
    begun = first + is_right.index(True)
    top = lines[begun]
    while begun > first and top.y - lines[begun - 1].y < 0.5 * top.size:
        begun -= 1
    column = [line for line in lines[begun:last] if line.x1 <= start]
    edge = min((line.x0 for line in column), default=0.0)
    while last > begun and not is_right[last - 1 - first]:
        line, above = lines[last - 1], column[-2] if len(column) > 1 else None
        is_full = above is not None and above.x1 > edge + _FULL * (start - edge)
        if above is not None and is_full and abs(line.x0 - edge) < 1 and _is_alike(above, line):
            break
        last -= 1
        column = column[:-1]
    yield begun, last


def _is_alike(above: PdfLine, line: PdfLine) -> bool:
    """Return whether a line goes on in the text above, by its look and how far it is."""
    is_same = abs(above.size - line.size) < 0.6 and above.is_bold == line.is_bold
    return is_same and line.y - above.y < _TIGHT * line.size


def _free(gutters: Sequence[tuple[float, float]], line: PdfLine) -> list[tuple[float, float]]:
    """Return what `line` leaves free of `gutters`, where it is wide enough."""
    parts = [
        part
        for start, end in gutters
        for part in ((start, min(end, line.x0)), (max(start, line.x1), end))
    ]
    return [(start, end) for start, end in parts if end - start > _GUTTER]


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
        fewest = min(place, len(lines) - place)
        if line.x0 - reach > _GUTTER and fewest >= _FEWEST_EVEN:
            left, right = by_start[:place], by_start[place:]
            is_enough = fewest >= _FEWEST or _are_even(left, right)
            if is_enough and _is_prose(left) and _is_prose(right):
                return left, right
        reach = max(reach, line.x1)
    return None


def _are_even(left: Sequence[PdfLine], right: Sequence[PdfLine]) -> bool:
    """Return whether two columns are equally wide, and justified as few cells of tables are."""
    widths = [
        max(line.x1 for line in side) - min(line.x0 for line in side) for side in (left, right)
    ]
    return abs(widths[0] - widths[1]) < _EVEN * max(widths) and all(
        _is_justified(side) for side in (left, right)
    )


def _is_justified(lines: Sequence[PdfLine]) -> bool:
    """Return whether lines end alike, but for the last of more than two."""
    end = max(line.x1 for line in lines)
    by_height = sorted(lines, key=lambda line: line.y)
    return all(end - line.x1 < _FLUSH for line in by_height[: max(2, len(lines) - 1)])


def _is_prose(lines: Sequence[PdfLine]) -> bool:
    """Return whether the lines fill their column, as those of a table do not."""
    width = max(line.x1 for line in lines) - min(line.x0 for line in lines)
    full = sum(line.width > 0.75 * width for line in lines)
    is_wide = width > max(_NARROWEST, _LEAST * min(line.size for line in lines))
    return is_wide and 2 * full >= len(lines)
