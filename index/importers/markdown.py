"""Splits a Markdown text into blocks by its markup. Links and HTML are kept as text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from index.importers.structure.attribution import without_dash
from index.importers.structure.blocks import TextBlock, TextBlockKind
from index.importers.structure.emphasis_marks import read_emphasis
from index.importers.structure.headings import DEEPEST
from index.importers.structure.lines import Line
from index.importers.structure.table_lines import MarkedTable, is_rule_of, take_caption
from index.model import Emphasis
from index.values import replace

_HEADING = re.compile(r"(#{1,6})\s+(.*?)(?:\s+#+)?$")
_UNDERLINE = re.compile(r"=+|-+")
_RULE = re.compile(r"([-*_])\s*(?:\1\s*){2,}")
_FENCE = re.compile(r"(?:`{3,}|~{3,})[^`]*")
_QUOTED = re.compile(r"(?:>\s?)+")
_BULLET = re.compile(r"([-*+])\s+(?=\S)")
_NUMBERED = re.compile(r"([0-9]{1,9}[.)])\s+(?=\S)")
_WORDS = re.compile(r"\w")
_LETTER = re.compile(r"[^\W_]")
_NOTE = re.compile(r"\[\^([^\]\s]{1,60})\]:\s*(?=\S)")
_MARK = re.compile(r"\[\^[^\]\s]")
_TABLE_RULE = re.compile(r"[\s:|+-]*-[\s:|+-]*")
_FRONT = ("---", "+++")


@dataclass(slots=True)
class MarkdownBlocks:
    """The blocks of a Markdown text, the indices of lines that are markup only, and its emphasis.

    Those in `drawn` state the shape of a table. `emphasis` is (line, text, spans of the text) for
    each run of lines that has any.
    """

    blocks: list[TextBlock]
    left_out: set[int]
    drawn: set[int] = field(default_factory=set)
    emphasis: list[tuple[int, str, tuple[Emphasis, ...]]] = field(default_factory=list)


def marked_text(lines: Sequence[Line], no_notes: frozenset[int] = frozenset()) -> MarkdownBlocks:
    """Return `lines` as blocks; `no_notes` are the lines of footnotes without a mark."""
    cutter = _Cutter(no_notes)
    start = _after_front_matter(lines)
    cutter.left_out.update(place for place in range(start) if lines[place].text)
    for place in range(start, len(lines)):
        cutter.take(place, lines[place])
    blocks = [block for block in cutter.blocks if block.lines]
    text = MarkdownBlocks(blocks, cutter.left_out | cutter.drawn, cutter.drawn)
    for block in text.blocks:
        if block.table is None:
            block.lines = _plain(block.lines, text)
            block.parts = [_plain(part, text) for part in block.parts if part]
    _level(text.blocks)
    text.blocks = [_attributed(block) for block in text.blocks]
    return text


def _plain(lines: list[Line], text: MarkdownBlocks) -> list[Line]:
    """Return `lines` without escapes and signs of emphasis, and tell `text` what is set apart."""
    plain, spans = read_emphasis("\n".join(line.text for line in lines))
    if spans:
        text.emphasis.append((lines[0].number, plain, spans))
    parts = plain.split("\n")
    return [replace(line, text=part.strip()) for line, part in zip(lines, parts, strict=True)]


def _after_front_matter(lines: Sequence[Line]) -> int:
    fence = lines[0].text
    if fence not in _FRONT:
        return 0
    ends = (place for place in range(1, min(len(lines), 200)) if lines[place].text == fence)
    after = next(ends, -1) + 1
    return after if any(line.text for line in lines[after:]) else 0


class _Cutter:
    """Reads line after line. `_open` is the block that the next line may continue."""

    def __init__(self, no_notes: frozenset[int]) -> None:
        self.blocks: list[TextBlock] = []
        self.left_out: set[int] = set()
        self.drawn: set[int] = set()
        self._no_notes = no_notes
        self._open: TextBlock | None = None
        self._depths: list[int] = []  # the indentations of the open lists
        self._places: dict[int, int] = {}  # numbers of lines of text -> their indices

    def take(self, place: int, line: Line) -> None:
        """Read the line at the index `place`."""
        if _FENCE.fullmatch(line.text):
            self._open = None
            self.left_out.add(place)
        elif line.text in ("", "\\"):
            self._open = None
        elif not self._take_row(place, line) and not self._take_markup(place, line):
            self._take_text(place, line)

    def _take_row(self, place: int, line: Line) -> bool:
        """Read a row of the open table, or the rule under its header row; return whether it did."""
        above = self._open
        if above is None:
            return False
        if above.table is not None and "|" in line.text:
            above.table.rows.append(line)
            return True
        is_head = above.kind is TextBlockKind.PARAGRAPH and len(above.lines) == 1
        if not is_head or not is_rule_of(above.lines[0].text, line.text):
            return False
        above.kind, above.table = TextBlockKind.TABLE, MarkedTable(above.lines)
        self.drawn.add(place)
        caption = self.blocks[-2] if len(self.blocks) > 1 else None
        if caption is not None and caption.kind is TextBlockKind.PARAGRAPH:
            self._take_caption(caption, above.table)
        return True

    def _take_caption(self, above: TextBlock, table: MarkedTable) -> None:
        shape = take_caption(above.lines, table)
        if shape is not None:
            self.drawn.add(self._places[shape.number])
        if table.caption or shape is not None:
            del self.blocks[-2]

    def _take_markup(self, place: int, line: Line) -> bool:
        """Read a line that begins with markup; return whether it did."""
        if self._is_drawn(line.text):
            self.left_out.add(place)
            self._open = None
            return True
        return self._take_heading(line) or self._take_quoted(line) or self._take_item(line)

    def _is_drawn(self, text: str) -> bool:
        """Return whether the line is a heading's underline, a thematic break or a table rule."""
        above = self._open
        if above and above.kind is TextBlockKind.PARAGRAPH and _UNDERLINE.fullmatch(text):
            above.kind, above.level = TextBlockKind.HEADING, 1 if text[0] == "=" else 2
            return True
        return bool(_RULE.fullmatch(text)) or ("|" in text and bool(_TABLE_RULE.fullmatch(text)))

    def _take_heading(self, line: Line) -> bool:
        found = _HEADING.fullmatch(line.text)
        if found is None or not found[2]:
            return False
        text = replace(line, text=found[2])
        self.blocks.append(
            TextBlock(TextBlockKind.HEADING, [text], level=len(found[1]), marked=True)
        )
        self._open = None
        return True

    def _take_quoted(self, line: Line) -> bool:
        found = _QUOTED.match(line.text)
        if found is None:
            return False
        self._depths.clear()
        said = line.text[found.end() :]
        heading = _HEADING.fullmatch(said)
        text = replace(line, text=(heading[2] if heading else said).strip())
        last = self.blocks[-1] if self.blocks else None
        if last is None or last is not self._open or last.kind is not TextBlockKind.QUOTE:
            last = TextBlock(TextBlockKind.QUOTE, [], marked=True)
            self.blocks.append(last)
        if not text.text and last.lines:
            last.parts.append([])
        elif text.text:
            (last.parts[-1] if last.parts else last.lines).append(text)
        self._open = last
        return True

    def _take_item(self, line: Line) -> bool:
        note = _NOTE.match(line.text)
        if note and line.number in self._no_notes:
            self._open = None
            return False
        if note:
            rest = replace(line, text=line.text[note.end() :].strip())
            self._open = TextBlock(TextBlockKind.NOTE, [rest], sign=note[1], marked=True)
            self.blocks.append(self._open)
            return True
        bullet = _BULLET.match(line.text)
        numbered = _NUMBERED.match(line.text)
        if not (bullet or numbered) or not _WORDS.search(line.text):
            return False
        while self._depths and line.indent <= self._depths[-1]:
            self._depths.pop()
        self._depths.append(line.indent)
        text = line.text[bullet.end() :] if bullet else line.text
        sign = bullet[1] if bullet else line.text.split()[0]
        depth = min(8, len(self._depths))
        rest = replace(line, text=text.strip())
        self._open = TextBlock(TextBlockKind.ITEM, [rest], level=depth, sign=sign, marked=True)
        self.blocks.append(self._open)
        return True

    def _take_text(self, place: int, line: Line) -> None:
        """Add a line of text to the open block, or begin a paragraph with it."""
        self._places[line.number] = place
        last = self.blocks[-1] if self.blocks else None
        if self._open is None and line.indent >= 2 and last and last.kind is TextBlockKind.NOTE:
            self._open = last
        if self._open is None and line.indent == 0:
            self._depths.clear()
        if line.text.startswith("|") or (self._open and self._open.table):
            self._open = None  # a row without a table is a block, and nothing else is a row
        if self._open is not None and self._open.parts:
            self._open.parts[-1].append(line)
        else:
            self._add_to(TextBlockKind.PARAGRAPH, line)

    def _add_to(self, kind: TextBlockKind, line: Line) -> None:
        if self._open is None:
            self._open = TextBlock(kind, [], marked=True)
            self.blocks.append(self._open)
        self._open.lines.append(line)


def _level(blocks: Sequence[TextBlock]) -> None:
    """Set the levels of the headings, from 1; a single topmost one at the start is the title."""
    headings = [block for block in blocks if block.kind is TextBlockKind.HEADING]
    if not headings:
        return
    first, others = headings[0], headings[1:]
    least = min((block.level for block in others), default=first.level + 1)
    titled = blocks[0] is first and first.level < least
    lift = least - 1 if titled else min(first.level, least) - 1
    for block in headings:
        block.level = max(1, min(DEEPEST, block.level - lift))
    if titled:
        first.level = 0


def _may_attribute(text: str) -> bool:
    """Return whether a line begins with a dash, and names somebody: “---” does not."""
    return without_dash(text)[1] and _LETTER.search(text) is not None


def _has_mark(lines: Sequence[Line]) -> bool:
    """Return whether a footnote is marked in `lines`: an attribution has no place for it."""
    return any(_MARK.search(line.text) for line in lines)


def _attributed(block: TextBlock) -> TextBlock:
    """Return a quote with its last lines as attribution, where these begin with a dash."""
    if block.kind is not TextBlockKind.QUOTE:
        return block
    last = block.parts[-1] if block.parts else block.lines
    place = next((at for at, line in enumerate(last) if _may_attribute(line.text)), None)
    alone = not block.parts and place == 0
    if place is None or alone or place < len(last) - 3 or _has_mark(last[place:]):
        return block
    first, *more = last[place:]
    said = [without_dash(first.text)[0], *(line.text for line in more)]
    block.attribution, block.attribution_line = " ".join(said), first.number
    del last[place:]
    block.parts = [part for part in block.parts if part]
    return block
