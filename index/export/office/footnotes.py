"""Separates the footnotes from a text, for formats that have footnotes of their own."""

from collections.abc import Iterator

from index.export.text.block import Block, Kind


def apart(blocks: Iterator[Block]) -> tuple[list[Block], dict[str, list[Block]]]:
    """Return the blocks of the text, and id of a footnote -> its blocks, with translations."""
    text: list[Block] = []
    footnotes: dict[str, list[Block]] = {}
    into = text
    for block in blocks:
        if block.kind is Kind.FOOTNOTE:
            into = footnotes.setdefault(block.name, [])
        elif block.kind is Kind.HEADING:
            into = text
        into.append(block)
    return text, footnotes
