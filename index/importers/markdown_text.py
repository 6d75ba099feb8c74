"""Reads a Markdown text by its markup."""

from index.importers.assembly.assembler import Assembler
from index.importers.assembly.block_assembly import MOST_TRIES, assembled, without
from index.importers.import_report import Report
from index.importers.markdown import marked_text
from index.importers.structure.lines import Line


def read_markdown(lines: list[Line], report: Report) -> tuple[Assembler, Report]:
    """Return the assembler of the document in `lines`, and its report."""
    lost: frozenset[int] = frozenset()
    for _tried in range(MOST_TRIES):
        told = Report(report.file)
        text = marked_text(lines, lost)
        assembler = assembled(text.blocks, without(lines, text.left_out, told, text.drawn), told)
        if not assembler.lost:
            break
        lost |= assembler.lost
    for number in sorted(lost):
        told.guess(number, "footnote", "No mark points to this footnote, so it is a paragraph.")
    assembler.emphasise(text.emphasis)
    linked = next((line.number for line in lines if "](" in line.text), None)
    if linked:
        told.guess(linked, "markup", "Links stay as they are written, as text.")
    report.left_out += told.left_out
    return assembler, told
