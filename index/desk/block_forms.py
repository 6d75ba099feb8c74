"""Turns a block into one of another kind: a heading, a paragraph, a quote, an item of a list."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from index.desk.document_blocks import (
    DocumentBlocks,
    paragraphs_of,
    plain_text,
    read_parts,
    rewritten,
    settled,
    with_end,
    with_group,
    written_as,
    written_paragraphs,
)
from index.desk.group_values import changed_values, with_values
from index.errors import SourceProblem
from index.limits import may_be_text
from index.model import ROW_END, PassageKind
from index.revision.document_text import RawBlock, group_of
from index.source.documents import GROUP_KEYS, LINE_KEYS
from index.source.markdown.blocks import SourceBlock, SourceBlockKind
from index.values import replace

MOST_LEVEL = 5  # of headings, which Markdown has six of, the first being the title
MOST_DEPTH = 8

_ITEM = re.compile(r" *(?:[-*+]|[0-9]{1,9}[.)]) {1,4}")


class BlockForm(StrEnum):
    """What a block can be turned into, and from."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LEAD_IN = "lead-in"
    QUOTE = "quote"
    ITEM = "list-item"


_FREE = {
    "consent": ("unknown",),
    "care": ("unknown", "none"),
    "access": ("unknown", "open"),
}
"""What a passage may say that becomes a heading, of which nothing can be said."""

_KINDS = {
    BlockForm.HEADING: SourceBlockKind.HEADING,
    BlockForm.PARAGRAPH: SourceBlockKind.PARAGRAPH,
    BlockForm.LEAD_IN: SourceBlockKind.PARAGRAPH,
    BlockForm.QUOTE: SourceBlockKind.QUOTE,
    BlockForm.ITEM: SourceBlockKind.LIST_ITEM,
}
_SAYS = {kind: form for form, kind in _KINDS.items() if form is not BlockForm.LEAD_IN}


def form_of(block: RawBlock) -> tuple[BlockForm, int] | None:
    """Return what `block` is, and its level or depth; None for what cannot be turned."""
    said = block.block.attributes.values.get("kind")
    if block.kind not in _SAYS or said == PassageKind.TABLE:
        return None
    form = BlockForm(said) if said in list(BlockForm) else _SAYS[block.kind]
    level = block.block.level - 1 if form is BlockForm.HEADING else block.depth
    return form, level if form in (BlockForm.HEADING, BlockForm.ITEM) else 1


def with_kind(text: str, name: str, form: BlockForm, level: int = 1) -> str:
    """Return the document `text` with the block `name` as a `form`, of that level or depth.

    What its group says stays, but for what the new kind has no place for. Raises SourceProblem.
    """
    held = read_checked(text)
    at = held.find(name)
    block = held.blocks[at]
    if form_of(block) == (form, level):
        return text
    _check(held, at, form, level)
    lists = _lists_above(held.blocks[:at]) if form is BlockForm.ITEM else []
    values = _values(block, form, level, len(lists) + 1)
    group = with_values(block, values)
    attributes = replace(
        block.block.attributes, values=changed_values(block.block.attributes.values, values)
    )
    number = level + 1 if form is BlockForm.HEADING else level
    wanted = replace(
        block.block,
        kind=_KINDS[form],
        level=number if form in (BlockForm.HEADING, BlockForm.ITEM) else 0,
        attributes=attributes,
    )
    proposed = _proposed(held, at, with_group(block, group), wanted, lists)
    aim = [each.block for each in held.exchanged(at, at + 1, [replace(block, block=wanted)]).blocks]
    return written_as(text, settled(proposed, aim))


def read_checked(text: str) -> DocumentBlocks:
    """Return the document `text`, whatever its line ends. Raises SourceProblem."""
    return read_parts(plain_text(text))


def _check(held: DocumentBlocks, at: int, form: BlockForm, level: int) -> None:
    block = held.blocks[at]
    most = {BlockForm.HEADING: MOST_LEVEL, BlockForm.ITEM: MOST_DEPTH}.get(form, 1)
    if form_of(block) is None:
        raise SourceProblem(
            "A table, a footnote or a picture stays what it is. Choose a passage or a heading."
        )
    if not 1 <= level <= most:
        raise SourceProblem("There is no such level. Choose one from 1 to {most}.", most=str(most))
    if block.block.attribution is not None:
        raise SourceProblem("This quote has an attribution line. Take the line off it first.")
    if form is BlockForm.HEADING:
        _check_heading(block)
    if ROW_END in block.block.text and form not in (BlockForm.QUOTE, BlockForm.ITEM):
        raise SourceProblem("This passage has several paragraphs. Part it first.")
    above = [each for each in held.blocks[:at] if each.kind is SourceBlockKind.HEADING]
    if block.kind is SourceBlockKind.HEADING and form is not BlockForm.HEADING and not above:
        raise SourceProblem("A document begins with a heading. Make another one above it first.")


def _check_heading(block: RawBlock) -> None:
    """Raise SourceProblem where `block` has what a heading, which everyone sees, cannot have."""
    if states_care(block):
        raise SourceProblem(
            "This passage states consent, care or access. A heading cannot: take that off first."
        )
    if block.block.marks:
        raise SourceProblem("A heading cannot have a footnote. Choose another kind.")
    if ROW_END not in block.block.text and not may_be_text(block.block.text, is_line=True):
        raise SourceProblem("These words are too long for a heading, or hold hidden characters.")


def states_care(block: RawBlock) -> bool:
    """Return whether the group of `block` limits who may have it, or how it is met."""
    said = block.block.attributes.values
    return any(said.get(key, "unknown") not in free for key, free in _FREE.items())


def _values(block: RawBlock, form: BlockForm, level: int, room: int) -> dict[str, str | None]:
    """Return the values that change in the group; None for what the new kind cannot say."""
    allowed = GROUP_KEYS[_KINDS[form]] - LINE_KEYS
    gone = [key for key in block.block.attributes.values if key not in allowed]
    values: dict[str, str | None] = dict.fromkeys([*gone, "kind", "depth"])
    if form is BlockForm.LEAD_IN:
        values["kind"] = BlockForm.LEAD_IN.value
    if form is BlockForm.ITEM and level > room:
        values["depth"] = str(level)
    return values


def _proposed(
    held: DocumentBlocks, at: int, block: RawBlock, wanted: SourceBlock, lists: Sequence[int]
) -> Iterator[DocumentBlocks]:
    """Yield texts with `block` as it is `wanted`: with its words as written, then escaped anew."""
    first = block.raw.split("\n", 1)[0]
    own = first[: len(first) - len(first.lstrip(" "))]
    escaped = with_end(written_paragraphs(block.block), group_of(block))
    for paragraphs in (paragraphs_of(block), escaped):
        for room in (own, ""):
            sign = _sign(wanted, room, lists)
            seed = replace(block, block=wanted, raw=sign)
            lines = paragraphs
            if wanted.kind is SourceBlockKind.HEADING:
                lines = [[" ".join(each.strip() for each in paragraphs[0])]]
            changed = replace(seed, raw=rewritten(seed, lines))
            yield from around(held.exchanged(at, at + 1, [changed]), at, at + 1)


def around(held: DocumentBlocks, start: int, end: int) -> Iterator[DocumentBlocks]:
    """Yield `held`, then with what may be needed around the blocks from `start` to `end`."""
    apart = held.apart(start, end)
    yield from (held, apart)
    for wide in (False, True):
        yield held.nested_anew(start, end, wide=wide)
        yield apart.nested_anew(start, end, wide=wide)


def _sign(wanted: SourceBlock, room: str, lists: Sequence[int]) -> str:
    if wanted.kind is SourceBlockKind.HEADING:
        return room + "#" * wanted.level + " "
    if wanted.kind is SourceBlockKind.QUOTE:
        return f"{room}> "
    if wanted.kind is SourceBlockKind.LIST_ITEM:
        depth = min(wanted.level, len(lists) + 1)
        return " " * (lists[depth - 2] if depth > 1 else 0) + "- "
    return room


def _lists_above(blocks: Sequence[RawBlock]) -> list[int]:
    """Return how far the words of the items that are open after `blocks` are indented."""
    rooms: list[int] = []
    for block in blocks:
        if block.kind is not SourceBlockKind.LIST_ITEM:
            rooms.clear()
            continue
        del rooms[block.block.level - 1 :]
        sign = _ITEM.match(block.raw)
        rooms.append(sign.end() if sign else 2)
    return rooms
