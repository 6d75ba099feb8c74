"""Writes the listed entries for paper: words, attributions, notes, and where the words are from."""

from contextlib import nullcontext

from PySide6.QtCore import QCoreApplication

from index import OpenArchive, replace
from viewer.notebook.store.entries.anchors import FoundWords
from viewer.printing.lists import CARE, END, HEADING, LINE, PLACE, QUOTE, WORDS, ListWriter
from viewer.screens.notebook.list.list_query import ListQuery
from viewer.screens.notebook.list.row_words import Teller
from viewer.screens.notebook.list.rows import NotebookRow
from viewer.services.settings import CareChoice
from viewer.ui.lists.grouped_cards import Heading
from viewer.ui.look.look import INTERFACE
from viewer.ui.look.text_blocks import BlockStyle
from viewer.ui.screen.printed_text import PrintContext, Printed
from viewer.wording.citation import citation
from viewer.wording.number_format import figure

_NOTE = BlockStyle(INTERFACE, 1.6, editor=True, bottom=4, keeps=True)
_OWN = replace(CARE, ink="soft")
_SOURCE = replace(END, bottom=2, keeps=True)

type _Part = tuple[Heading | None, list[list[NotebookRow]]]
"""A heading or None, and the rows under it: those on the same words together."""


def written(
    archive: OpenArchive, language: str, listing: ListQuery, care: CareChoice, paper: PrintContext
) -> Printed:
    """Return the list written for `paper`; words folded on the screen are folded on paper too."""
    teller = Teller(archive, language, paper.dial, whole=True)
    if care is CareChoice.FOLD:
        teller.care = care
    entries = EntryWriter(archive, language, teller, paper)
    parts = entries.parts(listing)
    title = listing.title or QCoreApplication.translate("Printing", "Notebook")
    total = sum(len(together) for _, together in parts)
    entries.writer.begin(title, QCoreApplication.translate("Viewing", "%n entry(s).", "", total))
    for heading, together in parts:
        if heading is not None and entries.writer.has_room():
            entries.writer.line(HEADING, f"{heading.label} · {figure(len(together))}")
        for rows in together:
            if not entries.writer.has_room():
                break
            entries.write(rows)
    return entries.writer.printed()


class EntryWriter:
    """Writes entries of the notebook: those on the same words of a passage as one."""

    def __init__(
        self, archive: OpenArchive, language: str, teller: Teller, paper: PrintContext
    ) -> None:
        self._archive, self._language = archive, language
        self._teller, self._paper = teller, paper
        self.writer = ListWriter(paper)

    def parts(self, listing: ListQuery) -> list[_Part]:
        """Return what is listed and wanted on paper."""
        parts: list[_Part] = [(None, [])]
        on: dict[object, list[NotebookRow]] = {}
        for row in self._paper.through(listing.rows_for(self._teller)):
            if isinstance(row, Heading):
                on = {}
                parts.append((row, []))
            elif self._paper.wants(row.passage or row.id):
                words = _words_of(row)
                if words not in on:
                    on[words] = []
                    parts[-1][1].append(on[words])
                on[words].append(row)
        return [part for part in parts if part[1]]

    def write(self, rows: list[NotebookRow]) -> None:
        """Write the entries `rows`, which are on the same words."""
        row, writer = rows[0], self.writer
        every = [each.told for each in rows]
        told = every[0]
        is_quoted = bool(told.words and not told.own and row.passage)
        with writer.passage(row.passage) if is_quoted else nullcontext():
            writer.line(PLACE, self._head(rows) or told.head)
            writer.line(CARE, told.care)
            writer.line(CARE, told.became)
            writer.line(_OWN if told.own else QUOTE if told.quote else WORDS, told.words)
            writer.line(LINE, told.attribution)
            for each in every:
                writer.line(_NOTE, each.note)
            if is_quoted and isinstance(row.finding, FoundWords):
                writer.line(_SOURCE, self._source(row.passage))
            titles = dict.fromkeys(title for each in every for title in each.collections)
            writer.line(END, " · ".join(titles) or "\u00a0")

    def _head(self, rows: list[NotebookRow]) -> str:
        """Return the line above several entries, or "" above a single one."""
        entries = [row.entry for row in rows if row.entry is not None]
        return self._teller.head(entries, rows[0].passage) if len(entries) > 1 else ""

    def _source(self, passage: str) -> str:
        """Return the citation of a passage, in one line."""
        return " · ".join(citation(self._archive, [passage], self._language).splitlines())


def _words_of(row: NotebookRow) -> object:
    """Return the words that an entry is on, or its id where there are none to share."""
    found = row.finding
    return found if isinstance(found, FoundWords) and not row.thing.deleted else row.id
