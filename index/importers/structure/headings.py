"""Finds headings and lead-ins by their form, and the nesting of lists."""

import re
from collections.abc import Sequence
from itertools import groupby

from index.importers.import_report import Report, shortened
from index.importers.structure.attribution import fields_of
from index.importers.structure.blocks import TextBlock, TextBlockKind, next_text
from index.importers.structure.line_joins import LineJoiner
from index.importers.structure.plain import is_open

_LONGEST = 100  # characters of a heading
_LONGEST_LEAD_IN = 200
_MOST_WORDS = 14
_RUN = 3  # this many short lines in a row are a table, a title page or an address
_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)\.?\s+\D")
_NOT_ONE = re.compile(r"\.{3,}|https?:|www\.|@|[,;:—–-]$|^[\d\W]*$|\.{2,}\s*\d+$|…\s*\d+$")
DEEPEST = 5  # levels of headings: ## to ######
_MOST_NESTED = 8


def find_headings(blocks: Sequence[TextBlock], joiner: LineJoiner, report: Report) -> None:
    """Turn the blocks that look like a heading, and have text below them, into headings."""
    texts = [block for block in blocks if block.kind is not TextBlockKind.NOTE]
    alike = [_looks_like_one(texts, place, joiner) for place in range(len(texts))]
    start = 0
    for is_alike, group in groupby(alike[:-1]):  # the last block has nothing below it
        end = start + len(list(group))
        chosen = _headings_of(start, end)
        for place in range(start, end) if is_alike else ():
            if place not in chosen and not texts[place].chapter:
                continue
            titled = place == 0 and end > 1  # another heading follows
            _make_heading(texts[place], joiner, report, titled=titled)
        start = end


def _headings_of(start: int, end: int) -> Sequence[int]:
    """Return the indices of headings among the short lines from `start` to before `end`."""
    if end - start < _RUN:
        return range(start, end)
    return (start, end - 1) if start == 0 else (end - 1,)  # a title page has a title


def _make_heading(block: TextBlock, joiner: LineJoiner, report: Report, *, titled: bool) -> None:
    block.kind = TextBlockKind.HEADING
    text = joiner.join(block.lines).text
    number = _NUMBERED.match(text)
    block.level = min(DEEPEST, number[1].count(".") + 1) if number else 1
    if titled and not number:
        block.level = 0
    what = "the title" if block.level == 0 else "a heading"
    report.guess(block.line, "heading", f"“{shortened(text)}” is {what}.")


def _looks_like_one(blocks: Sequence[TextBlock], place: int, joiner: LineJoiner) -> bool:
    block = blocks[place]
    if len(block.lines) > 2 or not _may_be(blocks, place):
        return False
    text = joiner.join(block.lines).text
    if len(text) > _LONGEST or len(text.split()) > _MOST_WORDS or _NOT_ONE.search(text):
        return False
    if text[0].islower() or not (is_open(text) or text[-1] == "?"):
        return False
    return "age" not in fields_of(text).values


def _may_be(blocks: Sequence[TextBlock], place: int) -> bool:
    """Return whether the block is a paragraph, or a lone numbered line, without markup."""
    block = blocks[place]
    if block.kind is TextBlockKind.PARAGRAPH:
        return not block.marked
    if block.kind is not TextBlockKind.ITEM or not block.sign[0].isdigit() or len(block.lines) > 1:
        return False
    beside = (next_text(blocks, place, -1), next_text(blocks, place))
    return all(each is None or each.kind is not TextBlockKind.ITEM for each in beside)


def find_lead_ins(blocks: Sequence[TextBlock], joiner: LineJoiner, report: Report) -> None:
    """Turn short paragraphs that end in a colon before a quote or a list into lead-ins."""
    for place, block in enumerate(blocks):
        if block.kind is not TextBlockKind.PARAGRAPH or not block.lines[-1].text.endswith(":"):
            continue
        after = next_text(blocks, place)
        text = joiner.join(block.lines).text
        if (
            after
            and after.kind in (TextBlockKind.QUOTE, TextBlockKind.ITEM)
            and len(text) <= _LONGEST_LEAD_IN
        ):
            block.kind = TextBlockKind.LEAD_IN
            report.guess(block.line, "lead-in", f"“{shortened(text)}” leads in to what follows.")


def nest_items(blocks: Sequence[TextBlock]) -> None:
    """Set the depth of list items by indentation and bullet."""
    open_items: list[TextBlock] = []
    for block in blocks:
        if block.kind is TextBlockKind.NOTE or block.marked:
            continue
        if block.kind is not TextBlockKind.ITEM:
            open_items.clear()
            continue
        while open_items and not _is_below(block, open_items):
            open_items.pop()
        open_items.append(block)
        block.level = min(_MOST_NESTED, len(open_items))


def _is_below(block: TextBlock, open_items: Sequence[TextBlock]) -> bool:
    """Return whether `block` is nested in the last of `open_items`."""
    above = open_items[-1]
    indent, other = block.lines[0].indent, above.lines[0].indent
    if indent != other or block.gap:
        return indent > other
    known = any(_sort(item) == _sort(block) for item in open_items)
    return not known


def _sort(item: TextBlock) -> str:
    """Return the bullet of `item`, or its style of numbering: `1.` and `2.` have the same."""
    return re.sub(r"[^\W\d]", "a", re.sub(r"\d+", "1", item.sign))
