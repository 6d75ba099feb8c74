"""Reads a Markdown text by its markup."""

import re

from index.importers.assembly import Assembler
from index.importers.block_assembly import MOST_TRIES, assembled, without
from index.importers.import_report import Report
from index.importers.markdown import marked_blocks
from index.importers.structure.lines import Line

_EMPHASIS = re.compile(r"\*\w|\b_\w|\]\(")


def read_markdown(lines: list[Line], report: Report) -> tuple[Assembler, Report]:
    """Return the assembler of the document in `lines`, and its report."""
    lost: frozenset[int] = frozenset()
    for _tried in range(MOST_TRIES):
        told = Report(report.file)
        blocks, left_out = marked_blocks(lines, lost)
        assembler = assembled(blocks, without(lines, left_out, told), told)
        if not assembler.lost:
            break
        lost |= assembler.lost
    for number in sorted(lost):
        told.guess(number, "footnote", "No mark points to this footnote, so it is a paragraph.")
    emphasised = next((line.number for line in lines if _EMPHASIS.search(line.text)), None)
    if emphasised:
        told.guess(emphasised, "markup", "Emphasis and links stay as they are written, as text.")
    report.left_out += told.left_out
    return assembler, told
