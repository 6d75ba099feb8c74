"""Writes the tables of participants and voices for paper."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from viewer.printing.lists import TOLD, ListWriter, PrintedBar
from viewer.screens.participants.rows import BarRow, HeadingRow, PeopleRow
from viewer.ui.screen.printed_text import PrintContext, Printed


def written(rows: Iterable[PeopleRow], paper: PrintContext) -> Printed:
    """Return `rows` written for `paper`, each count also as a bar."""
    writer = ListWriter(paper)
    writer.begin(QCoreApplication.translate("Printing", "People"))
    bars: list[BarRow] = []
    for row in paper.through(rows):
        if isinstance(row, BarRow):
            bars.append(row)
            continue
        _write(writer, bars)
        bars = []
        if isinstance(row, HeadingRow):
            writer.part(row.title, row.of)
        elif not row.of_screen:
            writer.line(TOLD, row.spoken)
    _write(writer, bars)
    return writer.printed()


def _write(writer: ListWriter, rows: Sequence[BarRow]) -> None:
    """Write the bars of one table on one scale, without the words on where they lead.

    Counts of passages that may not be told come last in their voice, by label: in the order of the
    screen, larger counts would come first.
    """
    voices = list(dict.fromkeys(row.voice for row in rows))

    def place(row: BarRow) -> tuple[int, bool, str]:
        is_untold = bool(row.voice) and row.leaving.count is None
        return voices.index(row.voice), is_untold, row.label if is_untold else ""

    writer.bars([PrintedBar(row.label, row.leaving, row.voice) for row in sorted(rows, key=place)])
