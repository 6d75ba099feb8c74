"""Mends which paragraphs of a document belong to a quotation, where its look left that open."""

from collections.abc import Sequence

from index.importers.structure.attribution import tells_speaker
from index.importers.structure.quotation_marks import opens_quote, quote_ends
from index.importers.structure.quote_lines import lines_of_quote
from index.office.text import StructuredBlock, StructuredParagraph
from index.values import replace


def with_whole_quotes(blocks: Sequence[StructuredBlock]) -> tuple[StructuredBlock, ...]:
    """Return `blocks` with the speaker under a quotation, and all paragraphs of one.

    “— Woman, 31” looks like an item of a list, and programs make one of it. The first paragraph of
    a quotation may be a single line, whose indentation shows nothing. The lines of a quotation that
    somebody broke are paragraphs of it.
    """
    blocks = [each for block in blocks for each in lines_of_quote(block)]
    made: list[StructuredBlock] = []
    for at, block in enumerate(blocks):
        before = made[-1] if made else None
        after = blocks[at + 1] if at + 1 < len(blocks) else None
        made.append(_mended(before, block, after))
    return tuple(made)


def is_one_quote(before: StructuredBlock | None, paragraph: StructuredParagraph) -> bool:
    """Return whether the quotation `paragraph` was begun in the block before.

    LibreOffice puts each paragraph of one, and who said it, into an element of its own.
    """
    if not isinstance(before, StructuredParagraph) or not before.is_quote:
        return False
    is_open = opens_quote(before.text) and not quote_ends(before.text)
    is_same = paragraph.goes_on or before.quotation == paragraph.quotation
    return is_same or is_open or tells_speaker(paragraph.text)


def _mended(
    before: StructuredBlock | None, block: StructuredBlock, after: StructuredBlock | None
) -> StructuredBlock:
    if not isinstance(block, StructuredParagraph) or block.heading is not None:
        return block
    above = before if isinstance(before, StructuredParagraph) else None
    below = after if isinstance(after, StructuredParagraph) else None
    if block.item is not None:
        is_lone = not block.item.number and (below is None or below.item is None)
        if not (above and is_lone and _is_quotation(above) and tells_speaker(block.text)):
            return block
        plain = replace(block, item=None, is_guessed=False)
        return replace(plain, is_quote=above.is_quote, quotation=above.quotation)
    if not block.is_quote and below and below.is_quote and _is_begun(block.text, below.text):
        return replace(block, is_quote=True, is_guessed=True)
    return block


def _is_quotation(paragraph: StructuredParagraph) -> bool:
    """Return whether a paragraph is quoted, or all of it stands in quotation marks."""
    if paragraph.heading is not None or paragraph.item is not None:
        return False
    text = paragraph.text.strip()
    return paragraph.is_quote or (opens_quote(text) and len(text) in quote_ends(text))


def _is_begun(text: str, after: str) -> bool:
    """Return whether a quotation begins in `text`, and goes on in the paragraph `after`."""
    is_open = opens_quote(text) and not quote_ends(text)
    return is_open and (after.startswith(text[0]) or bool(quote_ends(f"{text} {after}")))
