"""Assembles a document from the blocks that a reader found, and reports guesses."""

from collections.abc import Set
from itertools import groupby

from index.importers.assembly.assembler import Assembler, DocumentParts
from index.importers.import_report import Report, shortened
from index.importers.structure.blocks import TextBlock, TextBlockKind
from index.importers.structure.headings import find_headings, find_lead_ins, nest_items
from index.importers.structure.line_joins import LineJoiner
from index.importers.structure.lines import RULE, Line
from index.importers.structure.quotes import find_quotes
from index.importers.structure.speaker_turns import find_turns
from index.values import replace

MOST_TRIES = 4  # attempts to find out which lines are footnotes


def assembled(blocks: list[TextBlock], lines: list[Line], report: Report) -> Assembler:
    """Return the assembler of `blocks` of `lines`; its `lost` are footnotes without a mark."""
    joiner = LineJoiner(lines)
    blocks = find_quotes(find_turns(blocks, joiner, report), joiner, report)
    find_headings(blocks, joiner, report)
    nest_items(blocks)
    _tell_lists(blocks, report)
    find_lead_ins(blocks, joiner, report)
    _tell_paragraphs(blocks, report)
    return Assembler(DocumentParts([block for block in blocks if block.lines], joiner, report))


def without(
    lines: list[Line], places: set[int], report: Report, drawn: Set[int] = frozenset()
) -> list[Line]:
    """Return `lines` with those at `places` emptied; furniture may mark the end of a page.

    Those in `drawn` only state the shape of a table, so nothing is told of them.
    """
    report.shapes |= {lines[place].number for place in drawn if lines[place].text[:1] == "{"}
    for place in sorted(places - drawn):
        report.leave_out(lines[place].number, lines[place].text)
    return [
        replace(line, text="", page=line.page or not RULE.fullmatch(line.text))
        if place in places
        else line
        for place, line in enumerate(lines)
    ]


def _tell_paragraphs(blocks: list[TextBlock], report: Report) -> None:
    """Report the paragraphs that begin without a blank line before them."""
    for block in blocks:
        if block.unparted and block.kind is TextBlockKind.PARAGRAPH and block.lines:
            text = shortened(block.lines[0].text, 40)
            said = f"“{text}” begins a paragraph, though no blank line is above it."
            report.guess(block.line, "paragraph", said)


def _tell_lists(blocks: list[TextBlock], report: Report) -> None:
    """Report the lists that were found without markup, with the number of their items."""
    texts = (block for block in blocks if block.kind is not TextBlockKind.NOTE and not block.marked)
    for kind, group in groupby(texts, key=lambda block: block.kind):
        items = list(group)
        if kind is TextBlockKind.ITEM:
            said = f"A list of {len(items)} items begins here."
            said = "A list of one item begins here." if len(items) == 1 else said
            report.guess(items[0].line, "list", said)
