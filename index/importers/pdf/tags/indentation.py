"""Knows how far the paragraphs of tagged pages are indented, and which of them are quotations."""

from collections.abc import Mapping, Sequence

from index.importers.pdf.letters import RIGHT_TO_LEFT
from index.importers.pdf.lines import PdfLine
from index.importers.pdf.places.margins import INSET_LEFT
from index.importers.pdf.tags.tagged_page import TaggedBlock

type PageMargins = Mapping[tuple[int, bool], float]
"""Where the lines of each page begin; of those that run from right to left, at (page, True)."""


def is_leftward(line: PdfLine) -> bool:
    """Return whether a line runs from right to left."""
    return RIGHT_TO_LEFT.search(line.text) is not None


def indentation(line: PdfLine, *, is_backward: bool) -> float:
    """Return how far a line is indented, from the right where the text runs from there.

    It is the same for lines that begin at one place, and larger for those that begin further in.
    """
    return -line.x1 if is_backward else line.x0


def page_margins(blocks: Sequence[TaggedBlock]) -> PageMargins:
    """Return where the lines of `blocks`, and the labels of items, begin furthest out."""
    margins: dict[tuple[int, bool], float] = {}
    for block in blocks:
        for line in (*block.lines, *([block.label] if block.label else [])):
            here = (line.page, is_leftward(line))
            start = indentation(line, is_backward=here[1])
            margins[here] = min(start, margins.get(here, start))
    return margins


def tell_inset_quotes(blocks: Sequence[TaggedBlock], margins: PageMargins) -> None:
    """Make quotations of the paragraphs that are indented on both sides.

    The tags say so of a paragraph, but not reliably how far: some programs get the unit wrong. So
    the words, too, must begin further in than others on the page.
    """
    for block in blocks:
        is_plain = block.level is None and block.heading is None and not block.is_caption
        if block.is_inset and is_plain and block.lines:
            is_quote = all(_is_inset(line, margins) for line in block.lines)
            block.is_guessed = is_quote and not block.is_quote
            block.is_quote |= is_quote


def _is_inset(line: PdfLine, margins: PageMargins) -> bool:
    is_backward = is_leftward(line)
    start = indentation(line, is_backward=is_backward)
    return start >= margins[line.page, is_backward] + INSET_LEFT
