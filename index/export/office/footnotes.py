"""Takes the footnotes out of a text, for programs that set them below it."""

from collections.abc import Iterator

from index.export.text.block import Block, Kind


def apart(blocks: Iterator[Block]) -> tuple[list[Block], dict[str, list[Block]]]:
    """Return the blocks of the text, and those of each footnote: itself, and its translations."""
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
