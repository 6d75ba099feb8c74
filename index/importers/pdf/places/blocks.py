"""Makes blocks of the lines of a text by their places: paragraphs, lists, quotations, headings."""

import re
from collections.abc import Sequence

from index.importers.pdf.lines import BULLET, PdfLine, without_start
from index.importers.pdf.places.aligned_tables import (
    CAPTION,
    Row,
    rows_of,
    ruled_table,
    table_end,
    table_of,
)
from index.importers.pdf.places.block import PdfBlock, PdfBlockKind
from index.importers.pdf.places.headings import HeadingSizes
from index.importers.pdf.places.hyphens import DividedWords
from index.importers.pdf.places.item_labels import DASHES, ItemLabels, is_first_label, is_next_item
from index.importers.pdf.places.margins import (
    INDENT,
    INSET_LEFT,
    BandMargins,
    TextWidth,
    first_indent,
    hanging_indent,
    has_room,
    is_ended,
    is_small,
    is_small_text,
    pitch_of,
)
from index.importers.pdf.places.quotations import tell_quotes, tell_single_quotes
from index.importers.pdf.places.table_pages import joined_table
from index.importers.pdf.places.verse import broken_lines
from index.office.text import Omission, OmissionKind

_DIVIDED = re.compile(r"[^\W\d_][-\u2010\xad]$")
_OPENED, _CLOSED = frozenset("“«„"), frozenset("”»“")
_LOOSE = 1.3  # of the usual pitch: where a paragraph ends
_WHOLE = 70  # letters of a line whose weight says nothing of the next
_FLUSH, _SAME = 1.5, 2.0  # points
_LETTER = 0.6  # of a size: as wide as letters are


class BlockBuilder:
    """Takes band after band of lines in reading order."""

    def __init__(
        self,
        bands: Sequence[Sequence[PdfLine]],
        headings: HeadingSizes,
        words: DividedWords,
    ) -> None:
        self.blocks: list[PdfBlock] = []
        self.repeated: list[Omission] = []  # headers of tables on their further pages
        self._width = TextWidth(bands)
        self._headings = headings
        self._words = words
        self._labels = ItemLabels(line for band in bands for line in band)
        self._pitch = pitch_of(bands, headings.body)
        self._hang = hanging_indent(bands, headings.body)
        self._indent = first_indent(bands, headings.body)
        self._margins: BandMargins | None = None  # of the band before
        self._broken: set[int] = set()
        self._following: PdfLine | None = None  # the line below the one that is taken
        self._bands: list[tuple[Sequence[PdfBlock], BandMargins]] = []

    def take(self, band: Sequence[PdfLine], page_width: float, *, is_column: bool) -> None:
        """Take the lines of a band, which stand one under the other.

        `is_column` is whether another band stands beside it.
        """
        body = self._headings.body
        margins = self._width.margins(band, body, page_width, is_column=is_column)
        self._broken = broken_lines(band, margins)
        first = len(self.blocks)
        rows = rows_of(band)
        at, before = 0, None
        while at < len(rows):
            end = at if rows[at][0].table else table_end(rows, at)
            if rows[at][0].table is not None or end > at:
                self._add_table(rows[at : max(end, at + 1)])
                at, before = max(end, at + 1), None
                continue
            self._following = rows[at + 1][0] if at + 1 < len(rows) else None
            for line in rows[at]:
                self._take_line(line, before, margins)
                before = line
            at += 1
        self._margins = margins
        self._bands.append((self.blocks[first:], margins))

    def finish(self) -> list[PdfBlock]:
        """Return the blocks of all bands."""
        for taken, margins in self._bands:
            tell_quotes(taken, margins)
        tell_single_quotes(self._bands)
        return self.blocks

    def _add_table(self, rows: Sequence[Row]) -> None:
        first = rows[0][0]
        if first.table is not None:
            table = ruled_table(first.table, self._words, first.page)
        else:
            table = table_of(rows, self._words)
        lines = [line for row in rows for line in row]
        block = PdfBlock(PdfBlockKind.TABLE, (), lines, table=table)
        last = self.blocks[-1] if self.blocks else None
        joined = joined_table(last, block, self._words) if last is not None else None
        if last is None or joined is None:
            self.blocks.append(block)
            return
        last.table, repeated = joined
        last.lines += lines
        if repeated:
            self.repeated.append(Omission(OmissionKind.HEADER, repeated, page=first.page))

    def _take_line(self, line: PdfLine, before: PdfLine | None, margins: BandMargins) -> None:
        last = self.blocks[-1] if self.blocks else None
        key = 0.0 if BULLET.match(line.text) else self._headings.key(line, margins.left)
        if key:
            is_same = last is not None and last.kind is PdfBlockKind.HEADING and last.key == key
            if is_same and before is not None and line.y - before.y < 1.6 * line.size:
                self._go_on(line)
            else:
                self.blocks.append(PdfBlock(PdfBlockKind.HEADING, line.runs, [line], key))
            return
        if before is None:
            goes_on = self._goes_over(line, margins)
            ends = not goes_on
        else:
            ends = self._ends(before, line, margins)
            goes_on = self._goes_on(line, before, ends=ends)
        label = self._labels.find(line)
        if label is not None and before is not None and _is_dash(before, line, margins):
            label = None
        begins = ends or (before is not None and is_ended(before.runs))
        is_first = label is not None and begins and is_first_label(label[0])
        if label is not None and (ends or is_first or is_next_item(line, label[0], self.blocks)):
            runs = without_start(line.runs, label.end())
            self.blocks.append(PdfBlock(PdfBlockKind.ITEM, runs, [line], label=label[0]))
        elif goes_on:
            self._go_on(line)
        else:
            self.blocks.append(PdfBlock(PdfBlockKind.PARAGRAPH, line.runs, [line]))

    def _go_on(self, line: PdfLine) -> None:
        last = self.blocks[-1]
        last.runs = self._words.join(last.runs, line.runs)
        last.lines.append(line)

    def _goes_on(self, line: PdfLine, before: PdfLine, *, ends: bool) -> bool:
        """Return whether `line` goes on in the last block, whose last line stands above it."""
        last = self.blocks[-1] if self.blocks else None
        if last is None or last.kind not in (PdfBlockKind.PARAGRAPH, PdfBlockKind.ITEM):
            return False
        if not ends:
            return True
        is_hanging = last.kind is PdfBlockKind.ITEM and line.x0 > last.lines[0].x0 + INDENT
        return is_hanging and self._is_tight(before, line) and is_small(line)

    def _goes_over(self, line: PdfLine, margins: BandMargins) -> bool:
        """Return whether `line`, the first of a band, goes on in the block before it."""
        last = self.blocks[-1] if self.blocks else None
        if last is None or last.kind not in (PdfBlockKind.PARAGRAPH, PdfBlockKind.ITEM):
            return False
        end, above = last.lines[-1], self._margins or margins
        is_other = abs(end.size - line.size) > 0.6 or _is_other_weight(end, line)
        if is_other or line.page - end.page > 1 or CAPTION.match(line.text):
            return False
        is_open = not is_ended(last.runs)
        if is_small(line) and is_open and not above.is_short(end):
            return True
        if has_room(end, line, above.end_of(end)):
            return False
        is_open |= is_small(line) or _is_unclosed(last.text)
        return is_open or self._is_even(last, line, margins)

    def _is_even(self, last: PdfBlock, line: PdfLine, margins: BandMargins) -> bool:
        """Return whether `line` stands as a line in the midst of the paragraph `last` does.

        Where paragraphs begin with an indentation or lines are justified, that shows.
        """
        if last.text[:1] in _OPENED and last.text.rstrip()[-1:] in _CLOSED:
            return False
        end, above = last.lines[-1], self._margins or margins
        is_flush = above.is_justified and end.x1 > above.end_of(end) - _FLUSH
        deep = line.x0 - margins.left
        is_first = bool(self._indent) and abs(deep - self._indent) < INDENT
        return (is_flush or bool(self._indent)) and not is_first and _is_under(last, line)

    def _is_tight(self, before: PdfLine, line: PdfLine) -> bool:
        return line.y - before.y <= _LOOSE * self._pitch * max(line.size, before.size)

    def _ends(self, before: PdfLine, line: PdfLine, margins: BandMargins) -> bool:
        """Return whether a block ends between two lines that stand one under the other."""
        if abs(line.y - before.y) < 0.4 * line.size:
            return False
        if not self._is_tight(before, line) or abs(line.size - before.size) > 0.6:
            return True
        is_open = not is_ended(before.runs)
        is_other = _is_other_weight(before, line) and not (is_open and is_small(line))
        if is_other or id(line) in self._broken:
            return True
        if _DIVIDED.search(before.text):
            return False
        if self._is_indented(before, line, margins):
            return True
        is_other = CAPTION.match(line.text) is not None or self._is_said(before, margins)
        return (is_other and not is_open) or has_room(
            before, line, margins.room_after(before, line)
        )

    def _is_said(self, before: PdfLine, margins: BandMargins) -> bool:
        """Return whether the open block is a quotation that is closed: who says it comes next."""
        is_inset = before.x0 > margins.left + INSET_LEFT
        begun = self.blocks[-1].runs[:1]
        is_opened = any(run.text[:1] in _OPENED for run in begun)
        return is_inset and is_opened and before.text[-1:] in _CLOSED

    def _is_indented(self, before: PdfLine, line: PdfLine, margins: BandMargins) -> bool:
        """Return whether `line` stands where the open block does not go on."""
        last = self.blocks[-1]
        if last.kind is PdfBlockKind.ITEM:
            start = last.lines[0].x0
            below = self._following
            is_out = below is not None and below.x0 < start - INDENT < line.x0
            is_first = is_out and is_ended(before.runs)
            return line.x0 < start - INDENT or is_first
        indent = line.x0 - before.x0
        if indent > INDENT:
            return len(last.lines) > 1 or not self._hangs(before, line, margins)
        return indent < -INDENT and len(last.lines) > 1

    def _hangs(self, before: PdfLine, line: PdfLine, margins: BandMargins) -> bool:
        """Return whether `line` goes on further in than `before`, as in lists of books."""
        is_usual = bool(self._hang) and abs(line.x0 - before.x0 - self._hang) < _SAME
        is_open = is_usual or not is_ended(before.runs) or is_small(line)
        return is_open and not has_room(before, line, margins.room_after(before, line))


def _is_under(last: PdfBlock, line: PdfLine) -> bool:
    """Return whether `line` is as far from the end of its column as the block before is."""
    end = last.lines[-1]
    is_same = abs((line.x1 - line.x0) - (end.x1 - end.x0)) < INDENT
    return abs(line.x0 - end.x0) < INDENT or is_same


def _is_unclosed(text: str) -> bool:
    """Return whether a paragraph begins with a quotation mark that nothing closes."""
    return text[:1] in _OPENED and not any(mark in text[1:] for mark in _CLOSED)


def _is_dash(before: PdfLine, line: PdfLine, margins: BandMargins) -> bool:
    """Return whether a line begins with a dash in the midst of a sentence.

    The line above has then no room for the dash and the word behind it, which stay together.
    """
    dash, _blank, rest = line.text.partition(" ")
    if dash not in DASHES or is_ended(before.runs) or not is_small_text(rest):
        return False
    word = len(rest.partition(" ")[0]) * _LETTER * line.size
    return before.x1 + line.hang + word > margins.end_of(before)


def _is_other_weight(before: PdfLine, line: PdfLine) -> bool:
    """Return whether one of two lines is bold as a whole, and no bold words go on in the other."""
    goes_on = before.runs[-1].is_bold == line.runs[0].is_bold
    is_short = len(before.text) < _WHOLE or len(line.text) < _WHOLE
    return line.is_bold != before.is_bold and is_short and not goes_on
