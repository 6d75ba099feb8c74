"""Writes the listed entries for paper: words, attributions and notes."""

from PySide6.QtCore import QCoreApplication

from index import OpenArchive, replace
from viewer.printing.lists import CARE, END, HEADING, LINE, PLACE, QUOTE, WORDS, ListWriter
from viewer.screens.notebook.list.list_query import ListQuery
from viewer.screens.notebook.list.row_words import EntryWords, Teller
from viewer.services.settings import CareChoice
from viewer.ui.lists.grouped_cards import Heading
from viewer.ui.look.look import INTERFACE
from viewer.ui.look.text_blocks import BlockStyle
from viewer.ui.screen.printed_text import PrintContext, Printed
from viewer.wording.number_format import figure

_NOTE = BlockStyle(INTERFACE, 1.6, editor=True, bottom=4, keeps=True)
_OWN = replace(CARE, ink="soft")


def written(
    archive: OpenArchive, language: str, listing: ListQuery, care: CareChoice, paper: PrintContext
) -> Printed:
    """Return the list written for `paper`; words folded on the screen are folded on paper too."""
    teller = Teller(archive, language, paper.dial)
    if care is CareChoice.FOLD:
        teller.care = care
    writer = ListWriter(paper)
    title = QCoreApplication.translate("Printing", "Notebook")
    wanted = [each for each in listing.listed if paper.wants(each.passage or each.id)]
    count = QCoreApplication.translate("Viewing", "%n entry(s).", "", len(wanted))
    writer.begin(title, count)
    heading: Heading | None = None
    passages: dict[str, None] = {}
    for row in listing.rows_for(teller):
        if isinstance(row, Heading):
            heading = row
        elif paper.wants(row.passage or row.id):
            if not writer.has_room():
                break
            if heading is not None:
                writer.line(HEADING, f"{heading.label} · {figure(heading.count)}")
                heading = None
            told = row.told
            _write(writer, told)
            if told.words and not told.own and row.passage:
                passages[row.passage] = None
    return replace(writer.printed(), names=tuple(passages))


def _write(writer: ListWriter, told: EntryWords) -> None:
    writer.line(PLACE, told.head)
    writer.line(CARE, told.care)
    writer.line(CARE, told.became)
    writer.line(_OWN if told.own else QUOTE if told.quote else WORDS, told.words)
    writer.line(LINE, told.attribution)
    writer.line(_NOTE, told.note)
    writer.line(END, " · ".join(told.collections) or "\u00a0")
