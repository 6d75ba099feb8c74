"""Writes a glossary for paper: a column for each language, the meaning below the terms."""

from collections.abc import Sequence

from PySide6.QtGui import QTextTable

from index import Extract, GlossaryEntry
from viewer.printing.strips import JOINED
from viewer.printing.tables import CELLS, HEADS, leave_table, table_format
from viewer.ui.look.text_blocks import BlockStyle, BlockWriter

_AT_ONCE = 30  # entries in one table, which Qt lays out at once


def write_glossary(writer: BlockWriter, extract: Extract) -> None:
    """Write the glossary of `extract`; a long one becomes several tables, each below the last."""
    entries, own = extract.archive.glossary, extract.words.language
    known = {language for entry in entries for language in entry.terms}
    languages = sorted(known, key=lambda code: (code != own, code != "en", code))
    for begin in range(0, len(entries), _AT_ONCE):
        ends = begin + _AT_ONCE >= len(entries)
        _Table(writer, extract, languages).write(entries[begin : begin + _AT_ONCE], begin, ends)


class _Table:
    """Writes one table of some entries."""

    def __init__(self, writer: BlockWriter, extract: Extract, languages: Sequence[str]) -> None:
        self._writer, self._words, self._languages = writer, extract.words, languages

    def write(self, entries: Sequence[GlossaryEntry], begin: int, ends: bool) -> None:
        columns, heads = len(self._languages), 0 if begin else 1
        form = table_format([100 / columns] * columns, begins=not begin, ends=ends)
        form.setHeaderRowCount(heads)
        form.setProperty(JOINED, 2)
        table = self._writer.cursor.insertTable(heads + 2 * len(entries), columns, form)
        for column, code in enumerate(self._languages if heads else ()):
            self._fill(table, (0, column), HEADS, self._words.name("language", code))
        for number, entry in enumerate(entries):
            self._entry(table, heads + 2 * number, entry)
        leave_table(self._writer)

    def _entry(self, table: QTextTable, row: int, entry: GlossaryEntry) -> None:
        for column, code in enumerate(self._languages):
            self._fill(table, (row, column), HEADS, ", ".join(entry.terms.get(code, ())))
        table.mergeCells(row + 1, 0, 1, len(self._languages))
        meaning, language = self._words.worded(entry.definition)
        if foreign := self._words.foreign(language):
            told = self._words.name("language", foreign)
            meaning = f"{self._words.say('in_original', language=told)}. {meaning}"
        self._fill(table, (row + 1, 0), CELLS, meaning)

    def _fill(self, table: QTextTable, at: tuple[int, int], style: BlockStyle, text: str) -> None:
        cursor = table.cellAt(*at).firstCursorPosition()
        cursor.setBlockFormat(self._writer.block(style))
        cursor.insertText(text, self._writer.face(style))
