"""Makes blocks of the lines of a text by their places: paragraphs, lists, quotations, headings."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import pairwise

from index.importers.pdf.lines import BULLET, PdfLine, without_start
from index.importers.pdf.places.aligned_tables import Row, rows_of, ruled_table, table_end, table_of
from index.importers.pdf.places.headings import HeadingSizes
from index.importers.pdf.places.hyphens import DividedWords
from index.office.text import StructuredTable, TextRun

_NUMBER = re.compile(r"\(?(?:\d{1,3}|[a-z\u0430-\u044f])[.)](?=\s|$)|\((?:\d{1,2}|[a-z])\)(?=\w)")
_DASHES = frozenset("-–—*\uf02d")
_DIVIDED = re.compile(r"[^\W\d_][-\u2010\xad]$")
_ENDED = re.compile(r"[.!?:…][”»\"’)\]]*$")
_ENCLOSED = re.compile(r"[“„«‘\"'].*[”“»’\"'][.,]?\d*\s*", re.DOTALL)
_LOOSE = 1.3  # of the usual pitch: where a paragraph ends
_INDENT = 4.0  # points
_QUOTE_LEFT, _QUOTE_RIGHT = 12.0, 8.0  # points that a quotation is narrower
_FULL, _FEWEST_FULL = 0.9, 3  # of the width of a text: a line that is full, and how many show it
_SHORT, _NARROW = 0.6, 0.28  # of the width of a text: a line that is short, and a narrow column
_WHOLE = 70  # letters of a line whose weight says nothing of the next
_CENTRED = 4.0  # points
_SAID = frozenset("“„«‘\"'–—-")  # what may begin a quotation of one line


class PdfBlockKind(Enum):
    """What a block of a PDF is."""

    PARAGRAPH = auto()
    HEADING = auto()
    ITEM = auto()
    TABLE = auto()


@dataclass(slots=True)
class PdfBlock:
    """A block that grows line by line. `key` ranks a heading, `label` is that of an item."""

    kind: PdfBlockKind
    runs: tuple[TextRun, ...]
    lines: list[PdfLine]
    key: float = 0.0
    label: str = ""
    is_quote: bool = False
    table: StructuredTable | None = None
    ends: list[int] = field(default_factory=list)

    @property
    def page(self) -> int:
        """The page that it begins on."""
        return self.lines[0].page

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class _Margins:
    """Where the lines of a band begin and end.

    `supposed` is where they would end with equal margins, where hardly one of them is full.
    """

    left: float
    right: float
    supposed: float
    by_start: dict[int, float]

    def right_of(self, line: PdfLine) -> float:
        """Return where lines end that begin where `line` does, if they are several."""
        near = [self.by_start.get(round(line.x0) + step, 0.0) for step in (-1, 0, 1)]
        return max(near) if line.x0 > self.left + _QUOTE_LEFT and any(near) else self.right

    @property
    def width_end(self) -> float:
        """Where a line ends that is as wide as lines of this text can be."""
        return max(self.right, self.supposed)

    def room_after(self, before: PdfLine, line: PdfLine) -> float:
        """Return up to where the first word of `line` would have stood in the line `before`."""
        right = self.right_of(before)
        is_short = before.x1 < self.left + _SHORT * (self.supposed - self.left)
        is_short = is_short and before.x0 <= self.left + _QUOTE_LEFT
        return right if _is_small(line) and not is_short else max(right, self.supposed)


class _TextWidth:
    """Knows where the lines of a text end that begin at the same place."""

    def __init__(self, bands: Sequence[Sequence[PdfLine]]) -> None:
        self._ends: dict[int, list[float]] = defaultdict(list)
        for band in bands:
            for line in band:
                if line.table is None:
                    self._ends[round(line.x0)].append(line.x1)
        for ends in self._ends.values():
            ends.sort()

    def supposed(self, left: float, right: float, page_width: float) -> float:
        """Return where lines would end from `left` on with equal margins.

        That is `right` where enough lines of the text are full to show where they end.
        """
        near = [self._ends[round(left) + step] for step in (-1, 0, 1)]
        widest = max((ends[-1] for ends in near if ends), default=right)
        least = left + _FULL * (widest - left)
        full = sum(len(ends) - bisect_right(ends, least) for ends in near)
        is_wide = widest - left > _NARROW * (page_width - 2 * left)
        return right if full >= _FEWEST_FULL and is_wide else max(right, page_width - left)


def _margins(
    band: Sequence[PdfLine], body: float, width: _TextWidth, page_width: float
) -> _Margins:
    lines = [line for line in band if not line.table and line.size <= body + 0.6]
    lines = lines or [line for line in band if not line.table] or list(band)
    starts = Counter(round(line.x0) for line in lines)
    left = min(line.x0 for line in lines)
    by_start: dict[int, float] = {}
    for line in lines:
        at = round(line.x0)
        if starts[at] > 1:
            by_start[at] = max(by_start.get(at, 0.0), line.x1)
    right = max(line.x1 for line in lines)
    return _Margins(left, right, width.supposed(left, right, page_width), by_start)


def _pitch_of(bands: Sequence[Sequence[PdfLine]], body: float) -> float:
    """Return how far lines of a paragraph are usually apart, in sizes of their letters."""
    steps: Counter[float] = Counter()
    for band in bands:
        for above, below in pairwise(band):
            step = (below.y - above.y) / max(below.size, 0.1)
            if above.size == below.size and abs(below.size - body) < 0.6 and 0.8 < step < 2.6:
                steps[round(step, 1)] += 1
    return steps.most_common(1)[0][0] if steps else 1.2


class BlockBuilder:
    """Takes band after band of lines in reading order."""

    def __init__(
        self,
        bands: Sequence[Sequence[PdfLine]],
        headings: HeadingSizes,
        words: DividedWords,
    ) -> None:
        self.blocks: list[PdfBlock] = []
        self._width = _TextWidth(bands)
        self._headings = headings
        self._words = words
        self._pitch = _pitch_of(bands, headings.body)
        self._right = 0.0  # where the lines end of the block that ended the last band

    def take(self, band: Sequence[PdfLine], page_width: float) -> None:
        """Take the lines of a band, which stand one under the other."""
        margins = _margins(band, self._headings.body, self._width, page_width)
        first = len(self.blocks)
        rows = rows_of(band)
        at, before = 0, None
        while at < len(rows):
            end = at if rows[at][0].table else table_end(rows, at)
            if rows[at][0].table is not None or end > at:
                self._add_table(rows[at : max(end, at + 1)])
                at, before = max(end, at + 1), None
                continue
            for line in rows[at]:
                self._take_line(line, before, margins)
                before = line
            at += 1
        for block in self.blocks[first:]:
            self._right = margins.right_of(block.lines[-1])
        _tell_quotes(self.blocks[first:], margins)

    def _add_table(self, rows: Sequence[Row]) -> None:
        first = rows[0][0]
        if first.table is not None:
            table = ruled_table(first.table, self._words, first.page)
        else:
            table = table_of(rows, self._words)
        lines = [line for row in rows for line in row]
        self.blocks.append(PdfBlock(PdfBlockKind.TABLE, (), lines, table=table))

    def _take_line(self, line: PdfLine, before: PdfLine | None, margins: _Margins) -> None:
        last = self.blocks[-1] if self.blocks else None
        key = 0.0 if BULLET.match(line.text) else self._headings.key(line)
        if key:
            is_same = last is not None and last.kind is PdfBlockKind.HEADING and last.key == key
            if is_same and before is not None and line.y - before.y < 1.6 * line.size:
                self._go_on(line)
            else:
                self.blocks.append(PdfBlock(PdfBlockKind.HEADING, line.runs, [line], key))
            return
        ends = before is None or self._ends(before, line, margins)
        label = BULLET.match(line.text) or _NUMBER.match(line.text)
        if label is not None and (ends or self._is_next_item(line, label[0])):
            runs = without_start(line.runs, label.end())
            self.blocks.append(PdfBlock(PdfBlockKind.ITEM, runs, [line], label=label[0]))
        elif self._goes_on(line, before, ends=ends):
            self._go_on(line)
        else:
            self.blocks.append(PdfBlock(PdfBlockKind.PARAGRAPH, line.runs, [line]))

    def _go_on(self, line: PdfLine) -> None:
        last = self.blocks[-1]
        if last.lines[-1].page != line.page:
            last.ends.append(len(last.runs))
        last.runs = self._words.join(last.runs, line.runs)
        last.lines.append(line)

    def _is_next_item(self, line: PdfLine, label: str) -> bool:
        """Return whether `line` begins an item as the open one began."""
        last = self.blocks[-1]
        if last.kind is PdfBlockKind.ITEM and label not in _DASHES and label[-1:] not in ".)":
            return True
        if last.kind is not PdfBlockKind.ITEM or abs(last.lines[0].x0 - line.x0) > _INDENT:
            return False
        one, other = last.label.strip("(.)"), label.strip("(.)")
        if one.isdigit() and other.isdigit():
            return int(other) == int(one) + 1
        return last.label == label or (one.isalpha() and other.isalpha())

    def _goes_on(self, line: PdfLine, before: PdfLine | None, *, ends: bool) -> bool:
        """Return whether `line` goes on in the last block, over the end of a column too."""
        last = self.blocks[-1] if self.blocks else None
        if last is None or last.kind not in (PdfBlockKind.PARAGRAPH, PdfBlockKind.ITEM):
            return False
        if before is not None:
            if not ends:
                return True
            is_hanging = last.kind is PdfBlockKind.ITEM and line.x0 > last.lines[0].x0 + _INDENT
            return is_hanging and self._is_tight(before, line) and _is_small(line)
        end = last.lines[-1]
        if abs(end.size - line.size) > 0.6 or end.is_bold != line.is_bold:
            return False
        if line.page - end.page > 1 or _has_room(end, line, self._right):
            return False
        return not _ENDED.search(last.text) or _is_small(line)

    def _is_tight(self, before: PdfLine, line: PdfLine) -> bool:
        return line.y - before.y <= _LOOSE * self._pitch * max(line.size, before.size)

    def _ends(self, before: PdfLine, line: PdfLine, margins: _Margins) -> bool:
        """Return whether a block ends between two lines that stand one under the other."""
        if abs(line.y - before.y) < 0.4 * line.size:
            return False
        if not self._is_tight(before, line) or abs(line.size - before.size) > 0.6:
            return True
        if _is_other_weight(before, line):
            return True
        if _DIVIDED.search(before.text):
            return False
        if self._is_indented(before, line, margins):
            return True
        return _has_room(before, line, margins.room_after(before, line))

    def _is_indented(self, before: PdfLine, line: PdfLine, margins: _Margins) -> bool:
        """Return whether `line` stands where the open block does not go on."""
        last = self.blocks[-1]
        if last.kind is PdfBlockKind.ITEM:
            return line.x0 < last.lines[0].x0 - _INDENT
        indent = line.x0 - before.x0
        if indent > _INDENT:
            return len(last.lines) > 1 or not self._hangs(before, line, margins)
        return indent < -_INDENT and len(last.lines) > 1

    def _hangs(self, before: PdfLine, line: PdfLine, margins: _Margins) -> bool:
        """Return whether `line` goes on further in than `before`, as in lists of books."""
        is_open = _ENDED.search(before.text) is None or _is_small(line)
        return is_open and not _has_room(before, line, margins.room_after(before, line))


def _is_other_weight(before: PdfLine, line: PdfLine) -> bool:
    """Return whether one of two lines is bold as a whole, and no bold words go on in the other."""
    goes_on = before.runs[-1].is_bold == line.runs[0].is_bold
    is_short = len(before.text) < _WHOLE or len(line.text) < _WHOLE
    return line.is_bold != before.is_bold and is_short and not goes_on


def _is_small(line: PdfLine) -> bool:
    """Return whether a line begins with a letter that is no capital, as in the midst of a text."""
    first = line.text[:1]
    return first.isalpha() and first == first.lower()


def _has_room(before: PdfLine, line: PdfLine, right: float) -> bool:
    """Return whether the first word of `line` has room behind the line `before`."""
    word = line.text.split(" ", 1)[0]
    room = line.width * (len(word) + 1) / max(len(line.text), 1)
    return before.x1 + room + 0.1 * line.size < right


def _tell_quotes(blocks: Sequence[PdfBlock], margins: _Margins) -> None:
    """Say which paragraphs of a band are quotations, and so are single lines right beside them."""
    for block in blocks:
        block.is_quote = _is_enclosed(block, margins)
    inset = [block for block in blocks if _is_inset(block, margins)]
    for block in inset:
        is_said = block.text[:1] in _SAID or block.is_quote
        block.is_quote = is_said or _is_narrow(block, margins)
    near = set(map(id, inset))
    for pairs in (pairwise(blocks), pairwise(reversed(blocks))):
        for one, other in pairs:
            first, second = one.lines[0], other.lines[0]
            is_beside = abs(first.x0 - second.x0) <= _INDENT and abs(first.size - second.size) < 0.6
            if one.is_quote and is_beside and id(other) in near:
                other.is_quote = True


def _is_enclosed(block: PdfBlock, margins: _Margins) -> bool:
    """Return whether a paragraph is indented as a whole and stands between quotation marks."""
    left = min(line.x0 for line in block.lines if line.page == block.page)
    is_indented = left >= margins.left + 1.5 * _QUOTE_LEFT
    is_one = block.kind is PdfBlockKind.PARAGRAPH and is_indented
    return is_one and _ENCLOSED.fullmatch(block.text) is not None


def _is_inset(block: PdfBlock, margins: _Margins) -> bool:
    """Return whether a paragraph is indented, ends before others do, and is not in the middle."""
    lines = [line for line in block.lines if line.page == block.page]
    left, right = min(line.x0 for line in lines), max(line.x1 for line in lines)
    if block.kind is not PdfBlockKind.PARAGRAPH or left < margins.left + _QUOTE_LEFT:
        return False
    if right > margins.width_end - _QUOTE_RIGHT:
        return False
    middle = (margins.left + margins.width_end) / 2
    return any(abs((line.x0 + line.x1) / 2 - middle) > _CENTRED for line in lines)


def _is_narrow(block: PdfBlock, margins: _Margins) -> bool:
    """Return whether a line of a paragraph ends where the next word would have had room."""
    right = margins.width_end - _QUOTE_RIGHT
    return any(_has_room(line, following, right) for line, following in pairwise(block.lines))
