"""Splits the lines of a plain text into paragraphs, list items and possible footnotes."""

import re
from collections.abc import Iterator, Sequence

from index.importers.structure.attribution import tells_speaker
from index.importers.structure.blocks import BULLETS, TextBlock, TextBlockKind
from index.importers.structure.chapters import chapters_of
from index.importers.structure.divided_words import is_broken
from index.importers.structure.footnotes import NOTE, begins_as_note, note_number, possible_notes
from index.importers.structure.lines import Line, usual_width
from index.values import Value, replace

_BULLET = re.compile(rf"([—{BULLETS}])\s+(?=\S)")
_WORDS = re.compile(r"\w")
_LONE_BULLET = re.compile(rf"[{BULLETS.rstrip('*+·–-')}]")
_NUMBERED = re.compile(r"\(?(\d{1,3}|[a-zа-я])[.)]\s+(?=\S)")  # noqa: RUF001
_OPENERS = '“„«‘"‚'  # noqa: RUF001
_CLOSERS = '”“»’"‘'
_SENTENCE_END = re.compile(
    r"[.!?…:;][”“»’\"')\]]*[\d⁰¹²³⁴-⁹]{0,3}(?:\s?(?:\(\d{1,3}\)|\[\d{1,3}\]))*$"
)
_LONG_LINE = 160  # characters; a text with longer lines has one paragraph on each


class Reading(Value):
    """Properties of a text, known before it is split.

    `width` is the length of a full line; `each_line` tells that each line is a paragraph. `notes`
    are the numbers of lines that may begin a footnote, `chapters` those of numbered headings.
    """

    width: int
    each_line: bool
    notes: frozenset[int]
    chapters: frozenset[int]


def reading_of(lines: Sequence[Line], no_notes: frozenset[int]) -> Reading:
    """Return the properties of the text `lines`. `no_notes` are lines that are no footnotes."""
    width = usual_width(list(lines))
    chapters = chapters_of(lines)
    notes = possible_notes(lines, no_notes | chapters)
    return Reading(width, width > _LONG_LINE, notes, chapters)


def is_open(text: str) -> bool:
    """Return whether `text` ends in the middle of a sentence."""
    return _SENTENCE_END.search(text) is None


def blocks_of(lines: Sequence[Line], reading: Reading) -> list[TextBlock]:
    """Return the blocks of `lines` in order; blank lines separate them."""
    cutter = _Cutter(reading)
    for group, gap, page in _groups(lines):
        cutter.take(group, gap, page=page)
    for block in cutter.blocks:
        if block.kind is TextBlockKind.ITEM and not _WORDS.search(block.lines[0].text):
            block.kind = TextBlockKind.PARAGRAPH  # a bullet without text
    return cutter.blocks


def _groups(lines: Sequence[Line]) -> Iterator[tuple[list[Line], int, bool]]:
    """Yield (lines, blank lines before, page break before) of each group of adjacent lines."""
    group: list[Line] = []
    gap, page = 0, False
    before, paged = 0, False
    for line in lines:
        if group and (not line.text or line.page):
            yield group, before, paged
            group, gap, page = [], 0, False
        page = page or line.page
        if not line.text:
            gap += 1
            continue
        if not group:
            before, paged = gap, page
        group.append(line)
    if group:
        yield group, before, paged


class _Cutter:
    """Splits groups of lines into blocks, one after the other."""

    def __init__(self, reading: Reading) -> None:
        self.blocks: list[TextBlock] = []
        self._reading = reading
        self._numbers: dict[str, int] = {}  # the last number of each style of numbering
        self._note = 0  # the number of the last footnote
        self._left = 0  # the least indentation of the group

    def take(self, group: Sequence[Line], gap: int, *, page: bool) -> None:
        """Split the lines of `group` into blocks."""
        self._left = min(line.indent for line in group)
        lone = gap <= 1 and not page and self._lone_bullet()
        for place, line in enumerate(group):
            after = group[place + 1] if place + 1 < len(group) else None
            is_chapter = line.number in self._reading.chapters
            block = self._chapter_at(line) if is_chapter else self._note_at(line, first=place == 0)
            block = block or self._item_at(line, after, first=place == 0)
            bullet = lone if place == 0 else self._lone_bullet()
            if block is None and bullet and _WORDS.search(line.text):
                self.blocks[-1].lines = [line]
                continue
            if block is None and (place == 0 or self._begins(line, group, place)):
                block = TextBlock(TextBlockKind.PARAGRAPH, [line], unparted=place > 0)
            if block is None:
                self.blocks[-1].lines.append(line)
                continue
            if place == 0:
                block.gap, block.page = gap, page
            self.blocks.append(block)

    def _chapter_at(self, line: Line) -> TextBlock:
        """Return the numbered heading `line`, which ends all lists."""
        self._numbers.clear()
        return TextBlock(TextBlockKind.PARAGRAPH, [line], chapter=True)

    def _note_at(self, line: Line, *, first: bool) -> TextBlock | None:
        """Return the footnote that begins with `line`, or None; its number must follow the last."""
        number = note_number(line.text) if line.number in self._reading.notes else None
        found = NOTE.match(line.text)
        if number is None or found is None:
            return None
        if number != 1 and not self._note < number <= self._note + 3:
            return None
        first = first or self._reading.each_line
        if not first and self.blocks[-1].kind is not TextBlockKind.NOTE:
            return None
        self._note = number
        rest = replace(line, text=line.text[found.end() :])
        return TextBlock(TextBlockKind.NOTE, [rest], sign=line.text[: found.end()].strip())

    def _item_at(self, line: Line, after: Line | None, *, first: bool) -> TextBlock | None:
        """Return the list item that begins with `line`, or None; its text keeps a number."""
        bullet = _BULLET.match(line.text)
        numbered = _NUMBERED.match(line.text)
        said = (bullet or numbered) and _WORDS.search(line.text)
        if not said and not _LONE_BULLET.fullmatch(line.text):
            return None
        last = self.blocks[-1] if self.blocks else None
        in_list = last is not None and last.kind is TextBlockKind.ITEM
        ended = last is None or not is_open(last.lines[-1].text)
        if numbered and not self._follows(numbered, after, in_list=in_list):
            return None
        if not first and not in_list and not ended:
            return None  # a line break before a dash or a number
        if bullet and bullet[1] == "—" and not self._lists_dashes(last):
            return None  # a dialogue, or an attribution
        if numbered:
            self._numbers[_way(numbered)] = _value(numbered[1])
            return TextBlock(TextBlockKind.ITEM, [line], sign=numbered[0].strip())
        sign = line.text[0]
        rest = replace(line, text=line.text[bullet.end() :] if bullet else line.text)
        return TextBlock(TextBlockKind.ITEM, [rest], sign=sign)

    def _follows(self, sign: re.Match[str], after: Line | None, *, in_list: bool) -> bool:
        """Return whether a numbered item fits here: as the first, or after its predecessor."""
        value = _value(sign[1])
        if not in_list and not sign[1].isdigit() and value == 1:
            found = _NUMBERED.match(after.text) if after else None
            return found is None or _value(found[1]) in (1, 2)
        return value == 1 or value == self._numbers.get(_way(sign), 0) + 1

    @staticmethod
    def _lists_dashes(last: TextBlock | None) -> bool:
        if last is None:
            return False
        return last.sign == "—" or last.lines[-1].text.endswith(":")

    def _lone_bullet(self) -> bool:
        """Return whether the last block is a bullet alone, whose text is on the next line."""
        last = self.blocks[-1] if self.blocks else None
        alone = last is not None and last.kind is TextBlockKind.ITEM and len(last.lines) == 1
        return last is not None and alone and _LONE_BULLET.fullmatch(last.lines[0].text) is not None

    def _begins(self, line: Line, group: Sequence[Line], place: int) -> bool:
        """Return whether a paragraph begins with `line` without a blank line before it."""
        before = group[place - 1]
        last = self.blocks[-1]
        if self._reading.each_line or last.kind is TextBlockKind.NOTE:
            return self._reading.each_line or begins_as_note(line.text)
        if line.text[0] in _OPENERS and group[0].text[0] in _OPENERS:
            told = tells_speaker(before.text) and not is_broken(before.text)
            return told or before.text[-1] in _CLOSERS
        is_chapter = before.number in self._reading.chapters
        if is_chapter or (len(last.lines) == 1 and self._is_heading_on(last, before, line)):
            return True
        if is_open(before.text) or line.text[0].islower():
            return False
        if last.kind is TextBlockKind.ITEM:
            return line.indent <= last.lines[0].indent and last.lines[-1].indent > line.indent
        indented = line.indent >= self._left + 2 and before.indent < line.indent
        return indented or len(before.text) < 0.6 * self._reading.width

    def _is_heading_on(self, block: TextBlock, above: Line, line: Line) -> bool:
        """Return whether `above` is a heading directly above its text, without a blank line."""
        width = self._reading.width
        short = len(above.text) < min(60, 0.6 * width) <= len(line.text)
        begins = not above.text[0].islower() and line.text[0].isupper()
        begins = begins and block.kind is TextBlockKind.PARAGRAPH
        return short and begins and is_open(above.text) and above.text[-1] not in ",-—–"


def _way(sign: re.Match[str]) -> str:
    """Return the style of numbering: `1.`, `1)`, `a)` and so on are different styles."""
    return re.sub(r"[^\W\d]", "a", re.sub(r"\d+", "1", sign[0].strip()))


def _value(sign: str) -> int:
    if sign.isdigit():
        return int(sign)
    return ord(sign) - (ord("a") if sign.isascii() else ord("а")) + 1  # noqa: RUF001
