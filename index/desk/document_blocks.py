"""A document file as blocks, and the one way to change some of them: the rest is read as before.

Markdown has no walls: what is written of one block can change how its neighbours are read. So an
edit proposes texts, is told how the document must be read afterwards, and takes the first text that
is read so. Where none is, the edit is refused and nothing changes.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from operator import attrgetter

from index.errors import SourceProblem
from index.importers.folder_writer import markdown_words
from index.model import ROW_END, Emphasis
from index.revision.document_text import RawBlock, group_of, raw_blocks, renested
from index.source.document_files import FENCE
from index.source.markdown.blocks import SourceBlock, SourceBlockKind
from index.values import Value, field_names, replace

_LINE_END = re.compile(r"\r\n?|\n")
_MARK = "\ufeff"  # of the byte order, which some editor programs put before a text
_ITEM = re.compile(r" *(?:[-*+]|[0-9]{1,9}[.)])(?:[ \t]+|$)")
_HEADING = re.compile(r"[ \t]*#{1,6}[ \t]+")
_QUOTED = re.compile(r"[ \t]*>?[ \t]*")
_QUOTE_SIGN = re.compile(r"[ \t]*>[ \t]?")
_NOTE = re.compile(r"[ \t]*\[\^[^\]\s]+\]:[ \t]*")
_SIGNS = {
    SourceBlockKind.LIST_ITEM: _ITEM,
    SourceBlockKind.HEADING: _HEADING,
    SourceBlockKind.FOOTNOTE: _NOTE,
}

_APART = {"line", "group_line", "rows_line", "level", "attributes", "cells", "uneven_row"}
_OF_THE_WORDS = attrgetter(*(name for name in field_names(SourceBlock) if name not in _APART))

BLANK_LINE = "\n\n"
_LAST_AS_LINE = re.compile(r"\n\s*[—–-]\s[^\n]*\s*\Z")
_WOULD_BE_LINE = (
    "A last line of a quote that begins with a dash would become the line under it, which says who "
    "speaks. Take the dash or the line break before it out of the words, or leave the words as "
    "they are."
)
CANNOT = "The document cannot be written that way. Change the words around this place first."


class DocumentBlocks(Value):
    """A document file with the line ends of Unix: `head` up to the first block, and the blocks."""

    head: str
    blocks: tuple[RawBlock, ...]

    @property
    def text(self) -> str:
        """The document file."""
        return self.head + "".join(each.raw + each.gap for each in self.blocks)

    def find(self, name: str) -> int:
        """Return the place of the block with the id `name`. Raises SourceProblem."""
        places = [at for at, each in enumerate(self.blocks) if each.id == name]
        if len(places) != 1:
            raise SourceProblem("“{name}” is not in this document once. Look for it.", name=name)
        return places[0]

    def exchanged(self, start: int, end: int, blocks: Sequence[RawBlock]) -> "DocumentBlocks":
        """Return it with `blocks` in place of those from `start` to `end`."""
        return replace(self, blocks=(*self.blocks[:start], *blocks, *self.blocks[end:]))

    def apart(self, start: int, end: int) -> "DocumentBlocks":
        """Return it with a blank line before, between and after the blocks from `start` to `end`.

        Blocks within a quote or an item may not need one; where there is one, it stays as it is.
        """
        held = list(self.blocks)
        for at in range(max(0, start - 1), min(end, len(held) - 1)):
            if held[at].gap.count("\n") < 2:
                held[at] = replace(held[at], gap=BLANK_LINE)
        return replace(self, blocks=tuple(held))

    def nested_anew(self, start: int, end: int, *, wide: bool = False) -> "DocumentBlocks":
        """Return it with the list around the blocks from `start` to `end` nested by its depths.

        Where it is `wide`, what stands within an item below, and is no item, comes out of it.
        """
        first, last = start, end
        while first > 0 and self.blocks[first - 1].kind is SourceBlockKind.LIST_ITEM:
            first -= 1
        while last < len(self.blocks) and _is_in_list(self.blocks[last], wide=wide):
            last += 1
        return self.exchanged(first, last, list(renested(self.blocks[first:last])))


def _is_in_list(block: RawBlock, *, wide: bool) -> bool:
    is_item = block.kind is SourceBlockKind.LIST_ITEM
    return is_item or (wide and block.raw.startswith((" ", "\t")))


@lru_cache(maxsize=8)  # an act reads a document several times, and the next act reads it again
def read_parts(text: str) -> DocumentBlocks:
    """Return the document file `text` with the line ends of Unix. Raises SourceProblem."""
    parts = text.split(f"{FENCE}\n", 2)
    if len(parts) < 3 or parts[0]:
        raise SourceProblem("This document has no front matter. Mend what is told of it first.")
    body = parts[2]
    blocks = raw_blocks(body)
    lines = [each.block.line for each in blocks]
    if len({*lines}) < len(lines):
        raise SourceProblem("This document has mistakes. Mend what is told of it first.")
    start = _start_of(body, lines[0]) if lines else len(body)
    if blocks:
        before = start + sum(len(each.raw + each.gap) for each in blocks[:-1])
        last = replace(blocks[-1], gap=body[before + len(blocks[-1].raw) :])
        blocks[-1] = last
    head = f"{FENCE}\n{parts[1]}{FENCE}\n{body[:start]}"
    return DocumentBlocks(head, tuple(blocks))


def _start_of(body: str, line: int) -> int:
    at = 0
    for _ in range(line - 1):
        at = body.index("\n", at) + 1
    return at


def plain_text(text: str) -> str:
    """Return `text` without a byte order mark, its line ends as those of Unix."""
    bare = text.removeprefix(_MARK)
    return _LINE_END.sub("\n", bare) if "\r" in bare else bare


def written_as(before: str, plain: str) -> str:
    """Return `plain`, a changed copy of `before`, with the line ends and the mark of `before`."""
    mark = _MARK if before.startswith(_MARK) else ""
    if "\r" not in before:
        return mark + plain
    old = re.findall(r"[^\r\n]*(?:\r\n?|\n|$)", before.removeprefix(_MARK))[:-1]
    new = re.findall(r"[^\n]*(?:\n|$)", plain)[:-1]
    usual = "\r\n" if "\r\n" in before else "\n"
    bare = [_LINE_END.sub("\n", each) for each in old]
    found = SequenceMatcher(None, bare, new, autojunk=False)
    lines: list[str] = []
    for tag, old_at, old_end, new_at, new_end in found.get_opcodes():
        if tag == "equal":
            lines += old[old_at:old_end]
        else:
            lines += (each.replace("\n", usual) for each in new[new_at:new_end])
    return mark + "".join(lines)


def settled(proposed: Iterable[DocumentBlocks], wanted: Sequence[SourceBlock]) -> str:
    """Return the first of the `proposed` texts that is read as `wanted`.

    Raises SourceProblem where none is.
    """
    aim = [_reading(each) for each in wanted]
    tried: set[str] = set()
    for each in proposed:
        text = each.text
        if text in tried:
            continue
        tried.add(text)
        try:
            read = read_parts(text)
        except SourceProblem:
            continue
        if [_reading(one.block) for one in read.blocks] == aim and read.head.strip() == (
            each.head.strip()
        ):
            return text
    ends_as_line = any(
        each.kind is SourceBlockKind.QUOTE
        and each.attribution is None
        and _LAST_AS_LINE.search(each.text)
        for each in wanted
    )
    raise SourceProblem(_WOULD_BE_LINE if ends_as_line else CANNOT)


def _reading(block: SourceBlock) -> tuple[object, ...]:
    """Return how `block` is read, but for where it stands and how its nesting is stated."""
    values: Mapping[str, str] = block.attributes.values
    level = block.level
    if block.kind is SourceBlockKind.LIST_ITEM:
        said = values.get("depth", "")
        level = int(said) if said.isdecimal() else level
        values = {key: value for key, value in values.items() if key != "depth"}
    cells = [[(cell.text, cell.marks, cell.emphasis) for cell in row] for row in block.cells]
    attributes = (block.attributes.id, values, block.attributes.bad)
    return level, attributes, cells, bool(block.uneven_row), *_OF_THE_WORDS(block)


def with_group(block: RawBlock, group: str) -> RawBlock:
    """Return `block` with another `group` in its text; what is read of it stays as it was."""
    found = group_of(block)
    at = block.raw.rindex(found)
    return replace(block, raw=block.raw[:at] + group + block.raw[at + len(found) :])


def paragraphs_of(block: RawBlock) -> list[list[str]]:
    """Return the lines of `block` as they are written, by paragraphs, without signs before them.

    The last paragraph ends with the group, or is the line under a quote.
    """
    lines = block.raw.split("\n")
    if block.kind is SourceBlockKind.QUOTE:
        lines = [_QUOTED.sub("", each, count=1) for each in lines]
    elif block.kind in _SIGNS:
        lines[0] = _SIGNS[block.kind].sub("", lines[0], count=1)
    found: list[list[str]] = [[]]
    for line in (each.lstrip(" \t") for each in lines):
        if line.strip():
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [each for each in found if each]


def written_paragraphs(block: SourceBlock) -> list[list[str]]:
    """Return the words of `block` escaped, without its group, one line a paragraph."""
    found: list[list[str]] = []
    at = 0
    for text in block.text.split(ROW_END):
        end = at + len(text)
        spans = [
            Emphasis(each.kind, max(each.start, at) - at, min(each.end, end) - at)
            for each in block.emphasis
            if each.start < end and at < each.end
        ]
        marks = [(label, place - at) for label, place in block.marks if at <= place <= end]
        found.append([markdown_words(text, spans, marks)])
        at = end + len(ROW_END)
    return found


def rewritten(block: RawBlock, paragraphs: Sequence[Sequence[str]]) -> str:
    """Return `block` as text with other `paragraphs`, and its own signs before them."""
    first = block.raw.split("\n", 1)[0]
    room = first[: len(first) - len(first.lstrip(" \t"))]
    sign, others, between = room, room, ""
    if block.kind is SourceBlockKind.QUOTE:
        found = _QUOTE_SIGN.match(first)
        sign = others = found[0] if found else f"{room}> "
        between = sign.rstrip()
    elif block.kind is not SourceBlockKind.PARAGRAPH:
        found = _SIGNS[block.kind].match(first)
        sign = found[0] if found else room
        others = " " * len(sign)
    if block.kind is SourceBlockKind.FOOTNOTE:
        others = room + "    "
    return "\n".join(_lines(paragraphs, sign, others, between))


def _lines(
    paragraphs: Sequence[Sequence[str]], sign: str, others: str, between: str
) -> Iterator[str]:
    for number, lines in enumerate(paragraphs):
        if number:
            yield between
        for line in lines:
            yield sign + line
            sign = others


def with_end(paragraphs: Sequence[Sequence[str]], end: str) -> list[list[str]]:
    """Return `paragraphs` with `end`, a group, behind the last words."""
    held = [list(each) for each in paragraphs]
    held[-1][-1] = f"{held[-1][-1]} {end}"
    return held
