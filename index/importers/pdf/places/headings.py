"""Finds headings by their size and weight: a size is a heading's if what is set in it is short."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from index.importers.pdf.lines import PdfLine

_LARGER = 0.6  # points, at least, than the text
_LONG = 70  # letters of a line that is no heading
_CLOSED = re.compile(r"[.;,]$")
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,4}\.?\s+\S")
_LONGEST = 120


def body_size(lines: Sequence[PdfLine]) -> float:
    """Return the size in which most letters of a text are set."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    size = sizes.most_common(1)[0][0] if sizes else 0.0
    marked = [line.size for line in lines if any(run.is_raised for run in line.runs[1:])]
    # A short text may be less than its footnotes: it is then what has their marks.
    return max(size, min(marked)) if marked else size


class HeadingSizes:
    """Knows which lines are headings, and of which level, in a text of the size `body`."""

    def __init__(self, lines: Sequence[PdfLine], body: float) -> None:
        self.body = body
        by_size: dict[float, list[PdfLine]] = defaultdict(list)
        for line in lines:
            if line.size > body + _LARGER and line.table is None:
                by_size[_rounded(line.size)].append(line)
        self.sizes = {size for size, held in by_size.items() if _are_short(held)}
        bold = [line for line in lines if _may_be_bold_heading(line, body)]
        numbered = [line for line in bold if _NUMBERED.match(line.text)]
        self._takes_numbered = len(numbered) > 1
        self._takes_bold = not self.sizes and 1 < len(bold) < 0.25 * len(lines)

    def key(self, line: PdfLine) -> float:
        """Return what ranks `line` as a heading, the larger the higher; 0 where it is none."""
        if line.table is not None or not any(letter.isalpha() for letter in line.text):
            return 0.0
        size = _rounded(line.size)
        if size in self.sizes:
            return size
        if not _may_be_bold_heading(line, self.body):
            return 0.0
        if self._takes_numbered and (told := _NUMBERED.match(line.text)):
            return self.body / (1 + told[0].rstrip(". ").count("."))
        return self.body if self._takes_bold else 0.0


def _may_be_bold_heading(line: PdfLine, body: float) -> bool:
    text = line.text
    is_size = abs(line.size - body) <= _LARGER
    is_short = len(text) <= _LONG and _CLOSED.search(text) is None
    return line.is_bold and is_size and is_short and line.table is None


def _rounded(size: float) -> float:
    return round(2 * size) / 2


def _are_short(lines: Sequence[PdfLine]) -> bool:
    long = sum(len(line.text) > _LONG for line in lines)
    closed = sum(_CLOSED.search(line.text) is not None for line in lines)
    return long <= 0.25 * len(lines) and closed <= 0.4 * len(lines)


def levels_of(keys: Sequence[float], *, has_subtitle: bool) -> list[int | None]:
    """Return the level of each heading, given what ranks them in their order.

    A rank that stands once, at the very beginning and above all others, is the title's: level 0.
    With `has_subtitle` the second follows directly on it: where its rank stands once, it is none.
    """
    counted = Counter(keys)
    top = max(keys, default=0.0)
    has_title = len(counted) > 1 and counted[top] == 1 and keys[0] == top
    is_subtitle = has_title and has_subtitle and counted[keys[1]] == 1 and len(counted) > 2
    gone = keys[1] if is_subtitle else None
    ranks = sorted((key for key in counted if key != gone), reverse=True)
    level = {rank: place for place, rank in enumerate(ranks, start=0 if has_title else 1)}
    return [None if key == gone else min(6, level[key]) for key in keys]
