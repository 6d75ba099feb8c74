"""Reads a plain text by the form of its lines."""

from collections import Counter

from index.importers.assembly.assembler import Assembler
from index.importers.assembly.block_assembly import MOST_TRIES, assembled, without
from index.importers.import_report import Report
from index.importers.structure.block_joins import join_blocks
from index.importers.structure.lines import RULE, Line
from index.importers.structure.page_furniture import find_furniture
from index.importers.structure.plain import blocks_of, reading_of


def read_plain(lines: list[Line], report: Report) -> tuple[Assembler, Report]:
    """Return the assembler of the document in `lines`, and its report.

    The lines are read again while footnotes without a mark turn up, which then count as text.
    """
    places = _not_text(lines)
    if all(place in places for place, line in enumerate(lines) if line.text):
        places = set()  # a text that is furniture only is kept
    lines = without(lines, places, report)
    no_notes: frozenset[int] = frozenset()
    for tried in range(MOST_TRIES):
        told = Report(report.file)
        reading = reading_of(lines, no_notes)
        blocks = join_blocks(blocks_of(lines, reading), reading, told)
        assembler = assembled(blocks, lines, told)
        if reading.each_line:
            told.guess(1, "paragraph", "Its lines are long, so each is a paragraph of its own.")
        if not assembler.lost:
            break
        every = frozenset(line.number for line in lines)
        no_notes = every if tried == MOST_TRIES - 2 else no_notes | assembler.lost
    return assembler, told


def _not_text(lines: list[Line]) -> set[int]:
    """Return the indices of page furniture, and of lines that are rules only."""
    parts = Counter(line.number for line in lines if line.text)
    drawn = {
        place
        for place, line in enumerate(lines)
        if RULE.fullmatch(line.text) and parts[line.number] == 1
    }
    return drawn | find_furniture(lines)
