"""Knows where the lines of a text begin and end, and whether a word had room in the line before."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from index.importers.pdf.lines import PdfLine
from index.office.text import TextRun
from index.values import Value

ENDED = re.compile(r"[.!?:…\u3002\uff01\uff1a\uff1f][”»\"’)\]\u300d\u300f]*$")
INDENT = 4.0  # points
INSET_LEFT, INSET_RIGHT = 12.0, 8.0  # points that a quotation is narrower
_FULL, _FEWEST_FULL = 0.9, 3  # of the width of a text: a line that is full, and how many show it
_SHORT, _NARROW = 0.6, 0.28  # of the width of a text: a line that is short, and a narrow column
_DEEPEST = 60.0  # points of an indentation of first lines
_SELDOM = 0.03  # of the lines of a text: those that show an indentation
_BLANK = 0.35  # of a size: a blank, and what letters may be wider than they are measured
_EVEN = 1.0  # points that ends of justified lines differ
_FEWEST_EVEN, _SHARE_EVEN = 4, 0.4  # lines of a band that are even where it is justified


class BandMargins(Value):
    """Where the lines of a band begin and end.

    `supposed` is where they would end with equal margins, where hardly one of them is full;
    `known` is where those end that begin at a place, as full lines of the text show.
    """

    left: float
    right: float
    supposed: float
    by_start: dict[int, float]
    known: dict[int, float]
    is_justified: bool = False

    def end_of(self, line: PdfLine) -> float:
        """Return where lines end that begin where `line` does, if full ones show it."""
        if line.x0 <= self.left + INSET_LEFT:
            return self.right
        return self.known.get(round(line.x0), self.right)

    def right_of(self, line: PdfLine) -> float:
        """Return where lines end that begin where `line` does, if they are several."""
        if line.x0 <= self.left + INSET_LEFT:
            return self.right
        near = [self.by_start.get(round(line.x0) + step, 0.0) for step in (-1, 0, 1)]
        return self.known.get(round(line.x0)) or (max(near) if any(near) else self.right)

    @property
    def width_end(self) -> float:
        """Where a line ends that is as wide as lines of this text can be."""
        return max(self.right, self.supposed)

    def is_short(self, line: PdfLine) -> bool:
        """Return whether a line, not one of a quotation, ends far before those that are full."""
        is_flush = line.x0 <= self.left + INSET_LEFT
        return is_flush and line.x1 < self.left + _SHORT * (self.supposed - self.left)

    def room_after(self, before: PdfLine, line: PdfLine) -> float:
        """Return up to where the first word of `line` would have stood in the line `before`."""
        if before.x0 > self.left + INSET_LEFT and round(before.x0) in self.known:
            return self.known[round(before.x0)]
        right = self.right_of(before)
        is_open = is_small(line) and not self.is_short(before)
        return right if is_open else max(right, self.supposed)


class TextWidth:
    """Knows where the lines of a text end that begin at the same place."""

    def __init__(self, bands: Sequence[Sequence[PdfLine]]) -> None:
        self._ends: dict[int, list[float]] = defaultdict(list)
        for band in bands:
            for line in band:
                if line.table is None:
                    self._ends[round(line.x0)].append(line.x1)
        for ends in self._ends.values():
            ends.sort()
        self._near: dict[int, list[float]] = {}  # ends of lines that begin within a point

    def margins(
        self, band: Sequence[PdfLine], body: float, page_width: float, *, is_column: bool
    ) -> BandMargins:
        """Return those of a band, whose text is of the size `body`.

        `is_column` is whether another band stands beside it.
        """
        lines = [line for line in band if not line.table and line.size <= body + 0.6]
        lines = lines or [line for line in band if not line.table] or list(band)
        starts = Counter(round(line.x0) for line in lines)
        left = min(line.x0 for line in lines)
        by_start: dict[int, float] = {}
        right = max(line.x1 for line in lines)
        for line in lines:
            at = round(line.x0)
            if starts[at] > 1:
                by_start[at] = max(by_start.get(at, 0.0), line.x1)
        known = {
            at: end for at in starts if (end := self._known(at, right)) and end > left + INSET_LEFT
        }
        right = known.get(round(left), right)  # cells of tables may stand behind it
        even = sum(abs(line.x1 - right) < _EVEN for line in lines)
        supposed = self._supposed(left, right, page_width, is_column=is_column)
        is_justified = even >= max(_FEWEST_EVEN, _SHARE_EVEN * len(lines))
        return BandMargins(left, right, supposed, by_start, known, is_justified)

    def _known(self, start: int, right: float) -> float:
        """Return where lines end that begin at `start`, up to `right`; 0 where no three show it."""
        ends = self._near.get(start)
        if ends is None:
            ends = sorted(end for step in (-1, 0, 1) for end in self._ends[start + step])
            self._near[start] = ends
        count = bisect_right(ends, right + _EVEN)
        if count < _FEWEST_FULL or ends[count - 1] - start < 0.5 * (right - start):
            return 0.0
        least = start + _FULL * (ends[count - 1] - start)
        return ends[count - 1] if ends[count - _FEWEST_FULL] >= least else 0.0

    def _supposed(self, left: float, right: float, page_width: float, *, is_column: bool) -> float:
        """Return where lines would end from `left` on with equal margins.

        That is where full lines end, where enough lines of the text are full to show it.
        """
        near = [self._ends[round(left) + step] for step in (-1, 0, 1)]
        widest = max((ends[-1] for ends in near if ends), default=right)
        least = left + _FULL * (widest - left)
        full = sum(len(ends) - bisect_right(ends, least) for ends in near)
        is_wide = widest - left > _NARROW * (page_width - 2 * left)
        if full >= _FEWEST_FULL and is_wide:
            return right if is_column else max(right, widest)
        return max(right, page_width - left)


def pitch_of(bands: Sequence[Sequence[PdfLine]], body: float) -> float:
    """Return how far lines of a paragraph are usually apart, in sizes of their letters."""
    steps: Counter[float] = Counter()
    for above, below in _pairs(bands):
        step = (below.y - above.y) / max(below.size, 0.1)
        if above.size == below.size and abs(below.size - body) < 0.6 and 0.8 < step < 2.6:
            steps[round(step, 1)] += 1
    return steps.most_common(1)[0][0] if steps else 1.2


def first_indent(bands: Sequence[Sequence[PdfLine]], body: float) -> float:
    """Return how far the first lines of paragraphs are indented, and 0 where they are not."""
    return _usual_step(bands, body, -1)


def hanging_indent(bands: Sequence[Sequence[PdfLine]], body: float) -> float:
    """Return how far the lines of paragraphs are indented but for the first ones; 0 if not."""
    return _usual_step(bands, body, 1)


def _usual_step(bands: Sequence[Sequence[PdfLine]], body: float, side: int) -> float:
    """Return how far lines behind full ones are usually indented, on the right (1) or left (-1)."""
    deep: Counter[int] = Counter()
    count = 0
    for band in bands:
        right = max(line.x1 for line in band)
        for above, below in pairwise(band):
            if abs(above.size - body) > 0.6 or abs(below.size - body) > 0.6:
                continue
            count += 1
            step = side * (below.x0 - above.x0)
            if INDENT < step < _DEEPEST and not has_room(above, below, right):
                deep[round(step)] += 1
    if not deep:
        return 0.0
    usual = deep.most_common(1)[0][0]
    seen = sum(deep[usual + step] for step in (-1, 0, 1))
    return float(usual) if seen >= max(3, _SELDOM * count) else 0.0


def _pairs(bands: Sequence[Sequence[PdfLine]]) -> list[tuple[PdfLine, PdfLine]]:
    return [pair for band in bands for pair in pairwise(band)]


def is_small(line: PdfLine) -> bool:
    """Return whether a line begins with a letter that is no capital, as in the midst of a text."""
    return is_small_text(line.text)


def is_small_text(text: str) -> bool:
    """Return whether a text begins with a letter that is no capital."""
    first = text[:1]
    return first.isalpha() and first == first.lower()


def is_ended(runs: Sequence[TextRun]) -> bool:
    """Return whether a text ends with a stop, before the marks of footnotes."""
    said = "".join(run.text for run in runs if not run.is_raised).rstrip()
    return ENDED.search(said) is not None


def has_room(before: PdfLine, line: PdfLine, right: float) -> bool:
    """Return whether the first word of `line` has room behind the line `before`."""
    return before.x1 + line.first + _BLANK * line.size < right
