"""Separates the footnotes from a text, for formats that have footnotes of their own."""

from collections.abc import Iterator
from itertools import pairwise

from index.export.text.block import Block, Kind


def apart(blocks: Iterator[Block]) -> tuple[list[Block], dict[str, list[Block]]]:
    """Return the blocks of the text, and id of a footnote -> its blocks, with translations."""
    text: list[Block] = []
    footnotes: dict[str, list[Block]] = {}
    into = text
    for block, after in pairwise((*blocks, None)):
        if block is None:
            continue
        note = after if block.kind is Kind.LABEL and block.leads else block
        if note and note.kind is Kind.FOOTNOTE:  # what it is may be said above it
            into = footnotes.setdefault(note.name, [])
        elif block.kind is Kind.HEADING:
            into = text
        into.append(block)
    return text, footnotes
