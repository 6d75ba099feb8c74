"""Joins paragraphs that the end of a page, a footnote or a blank line has split."""

from collections.abc import Sequence

from index.importers.import_report import Report
from index.importers.structure.blocks import TextBlock, TextBlockKind
from index.importers.structure.divided_words import is_broken
from index.importers.structure.plain import Reading, is_open
from index.importers.structure.quotation_marks import opens_quote

_WIDE_GAP = 3  # blank lines, which may mark the end of a page


def join_blocks(blocks: Sequence[TextBlock], reading: Reading, report: Report) -> list[TextBlock]:
    """Return `blocks`, with each that continues an earlier one joined to it."""
    joined: list[TextBlock] = []
    text: TextBlock | None = None  # the last block that is no footnote
    noted = False  # whether the block before is a footnote
    for block in blocks:
        last = joined[-1] if joined else None
        if text and _goes_on(text, block, reading, noted=noted):
            _report(report, block, "a paragraph goes on here after a break.")
            text.lines += block.lines
            noted = False
            continue
        if last and noted and _continues_note(last, block):
            _report(report, block, "a footnote goes on here after a break.")
            last.lines += block.lines
            continue
        joined.append(block)
        noted = block.kind is TextBlockKind.NOTE
        text = text if block.kind is TextBlockKind.NOTE else block
    return joined


def _report(report: Report, block: TextBlock, said: str) -> None:
    report.guess(block.line, "join", f"“{block.lines[0].text[:30]}”: {said}")


def _goes_on(before: TextBlock, block: TextBlock, reading: Reading, *, noted: bool) -> bool:
    """Return whether `block` continues a sentence in the middle of which `before` ends."""
    if block.kind is not TextBlockKind.PARAGRAPH or before.kind not in (
        TextBlockKind.PARAGRAPH,
        TextBlockKind.ITEM,
    ):
        return False
    if not (block.gap or block.page or noted or reading.each_line):
        return False  # the blocks were separated by their form
    last, first = before.lines[-1].text, block.lines[0].text
    apart = block.page or noted or block.gap >= _WIDE_GAP
    if is_broken(last) and first[0].islower():
        return True
    if not is_open(last):
        return False
    if first[0].islower():
        return apart or len(before.lines) > 1 or len(last) > 0.5 * reading.width
    full = 0.75 * reading.width <= len(last) and 0.5 * reading.width <= len(first)
    quoted = opens_quote(before.lines[0].text) or opens_quote(first)  # a speaker may follow
    return apart and full and not reading.each_line and not quoted


def _continues_note(note: TextBlock, block: TextBlock) -> bool:
    plain = (
        block.kind is TextBlockKind.PARAGRAPH
        and block.gap <= 1
        and block.lines[0].text[0].islower()
    )
    return plain and is_open(note.lines[-1].text)
