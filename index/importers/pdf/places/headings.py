"""Finds headings by their size and weight: a size is a heading's if what is set in it is short."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from index.importers.pdf.letters import BLACK
from index.importers.pdf.lines import PdfLine
from index.importers.pdf.places.aligned_tables import CAPTION

_LARGER = 0.6  # points, at least, than the text
_LONG = 70  # letters of a line that is no heading
_CLOSED = re.compile(r"[.;,]$")
NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,4}\.?\s+\S")
_PLAIN = 0.25  # of the letters of a text, at least, that are not bold
_INSET = 12.0  # points that a quotation is indented
_CENTRED = 8.0  # points
_MARGIN = 0.15  # of the width of a page


def body_size(lines: Sequence[PdfLine]) -> float:
    """Return the size in which most letters of a text are set."""
    sizes: Counter[float] = Counter()
    plain: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
        if not line.is_bold:
            plain[line.size] += len(line.text)
    if plain.total() > _PLAIN * sizes.total():
        sizes = plain  # what is bold stands out, however much of it there is
    size = sizes.most_common(1)[0][0] if sizes else 0.0
    marked = [line.size for line in lines if any(run.is_raised for run in line.runs[1:])]
    # A short text may be less than its footnotes: it is then what has their marks.
    return max(size, min(marked)) if marked else size


class HeadingSizes:
    """Knows which lines are headings, and of which level, in a text of the size `body`.

    Where larger headings have a colour of their own, lines of the size of the text that have it are
    headings too.
    """

    def __init__(self, lines: Sequence[PdfLine], body: float) -> None:
        self.body = body
        by_size: dict[float, list[PdfLine]] = defaultdict(list)
        for line in lines:
            if line.size > body + _LARGER and line.table is None:
                by_size[_rounded(line.size)].append(line)
        self.sizes = {size for size, held in by_size.items() if _are_short(held)}
        larger = [line for size in self.sizes for line in by_size[size]]
        bold = [line for line in lines if _may_be_bold_heading(line, body)]
        numbered = [line for line in (*bold, *larger) if NUMBERED.match(line.text)]
        self._takes_numbered = len(numbered) > 1
        self._takes_bold = not self.sizes and 1 < len(bold) < 0.25 * len(lines)
        self._usual = _usual_colour(lines, body)
        self._colours = {line.colour for line in larger} - {self._usual, BLACK}

    def key(self, line: PdfLine, left: float) -> float:
        """Return what ranks `line` as a heading, the larger the higher; 0 where it is none.

        `left` is where the lines of its column begin.
        """
        if line.table is not None or not any(letter.isalpha() for letter in line.text):
            return 0.0
        size = _rounded(line.size)
        if size in self.sizes:
            return size
        is_flush = line.x0 - left < _INSET and CAPTION.match(line.text) is None
        is_coloured = line.colour in self._colours and is_flush
        is_other = bool(self._colours) and line.colour not in (self._usual, BLACK) and is_flush
        if not _may_be_heading(line, self.body) or not (line.is_bold or is_other):
            return 0.0
        if self._takes_numbered and (told := NUMBERED.match(line.text)):
            return self.body / (1 + told[0].rstrip(". ").count("."))
        if is_coloured:
            is_italic = all(run.is_italic for run in line.runs)
            return self.body - 0.1 + 0.05 * line.is_bold - 0.02 * is_italic
        return self.body if self._takes_bold and line.is_bold else 0.0


def has_subtitle(headings: Sequence[PdfLine], widths: Mapping[int, float]) -> bool:
    """Return whether the second of the headings, which begin with these lines, looks as no other.

    `widths` are those of the pages.
    """
    if len(headings) < 2 or NUMBERED.match(headings[1].text):
        return False
    _title, look, *others = (_look(line, widths[line.page]) for line in headings)
    return look not in others if others else look[0]


def _look(line: PdfLine, width: float) -> tuple[bool, bool, tuple[int, ...]]:
    """Return whether a heading is in the middle of its page, its weight and its colour."""
    is_centred = abs(line.x0 + line.x1 - width) < _CENTRED and line.x0 > _MARGIN * width
    return is_centred, line.is_bold, line.colour


def _usual_colour(lines: Iterable[PdfLine], body: float) -> tuple[int, ...]:
    """Return the colour of most letters of the size `body`."""
    colours: Counter[tuple[int, ...]] = Counter()
    for line in lines:
        if abs(line.size - body) <= _LARGER:
            colours[line.colour] += len(line.text)
    return colours.most_common(1)[0][0] if colours else BLACK


def _may_be_heading(line: PdfLine, body: float) -> bool:
    """Return whether a line of the size of the text is as short and open as headings are."""
    text = line.text
    is_size = abs(line.size - body) <= _LARGER
    return is_size and len(text) <= _LONG and not _CLOSED.search(text) and line.table is None


def _may_be_bold_heading(line: PdfLine, body: float) -> bool:
    return line.is_bold and _may_be_heading(line, body)


def _rounded(size: float) -> float:
    return round(2 * size) / 2


def _are_short(lines: Sequence[PdfLine]) -> bool:
    long = sum(len(line.text) > _LONG for line in lines)
    closed = sum(_CLOSED.search(line.text) is not None for line in lines)
    return long <= 0.25 * len(lines) and closed <= 0.4 * len(lines)


def levels_of(keys: Sequence[float], *, has_subtitle: bool) -> list[int | None]:
    """Return the level of each heading, given what ranks them in their order.

    A rank that stands once, at the very beginning and above all others, is the title's: level 0.
    With `has_subtitle` the second is a line right under it that is none.
    """
    top = max(keys, default=0.0)
    is_subtitle = has_subtitle and keys[0] == top > keys[1]
    told = [key for place, key in enumerate(keys) if place != 1 or not is_subtitle]
    counted = Counter(told)
    has_title = counted[top] == 1 and keys[:1] == [top] and (len(counted) > 1 or is_subtitle)
    level = {
        rank: place for place, rank in enumerate(sorted(counted, reverse=True), start=not has_title)
    }
    levels: list[int | None] = [min(6, level[key]) for key in told]
    return [*levels[:1], None, *levels[1:]] if is_subtitle else levels
