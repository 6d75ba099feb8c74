"""Writes the text of a structured document as Markdown, which the importer then reads.

So every kind of file goes one way from there, and the text that an editor holds against the
documents lies in `source/`. Each block is one line, with an empty line after it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from index.office.text import (
    ListPlace,
    Omission,
    StructuredBlock,
    StructuredParagraph,
    StructuredTable,
    StructuredText,
    paragraphs_in,
)

_MARKUP = re.compile(r"[\\`*_\[\]<>|~]")
_AT_START = re.compile(r"(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|=+$|-+$|:)")
_NUMBERED = re.compile(r"([0-9]{1,9})([.)])(?=\s|$)")
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class TextPlace:
    """Where a line of the written text stands in the document: both count from 1, or are 0."""

    paragraph: int
    page: int


@dataclass(frozen=True, slots=True)
class WrittenText:
    """A structured document as Markdown. `places` is line -> where that stands in the document."""

    text: str
    places: Mapping[int, TextPlace]
    omissions: tuple[Omission, ...]


class _Writer:
    """Writes block after block. `notes` are the ids of the footnotes whose marks were written."""

    def __init__(self, text: StructuredText) -> None:
        self.lines: list[str] = []
        self.places: dict[int, TextPlace] = {}
        self._text = text
        self._notes: dict[str, str] = {}
        self._has_title = any(each.heading == 0 for each in text.paragraphs())
        self._paragraph = 0
        self._before: StructuredBlock | None = None

    def write(self) -> None:
        """Write the whole document, then the footnotes in the order of their marks."""
        if self._text.title and not self._has_title:
            self._has_title = True
            self._add(f"# {_escaped(self._text.title)}", 0)
        for block in self._text.blocks:
            self._write_block(block)
        for note, label in self._notes.items():  # grows while notes hold marks themselves
            said = [self._inline(each) for each in paragraphs_in(self._text.notes.get(note, ()))]
            words = " ".join(part for part in said if part)
            if words:
                self._add(f"[^{label}]: {words}", 0)

    def _write_block(self, block: StructuredBlock) -> None:
        if isinstance(block, StructuredParagraph):
            self._write_paragraph(block)
        elif isinstance(block, StructuredTable):
            self._write_table(block)
        self._before = block

    def _write_paragraph(self, paragraph: StructuredParagraph) -> None:
        self._paragraph += 1
        words = self._inline(paragraph)
        if not words:
            return
        if paragraph.heading is not None:
            level = paragraph.heading + self._has_title
            self._add(f"{'#' * min(6, max(1, level))} {words}", paragraph.page)
        elif paragraph.is_quote:
            before = self._before
            if isinstance(before, StructuredParagraph) and before.is_quote and self.lines:
                self.lines[-1] = ">"  # one quotation of several paragraphs
            self._add(f"> {_at_start(words)}", paragraph.page)
        elif paragraph.item is not None:
            self._add(f"{_item(paragraph.item)}{_at_start(words)}", paragraph.page)
        else:
            self._add(_at_start(words), paragraph.page)

    def _write_table(self, table: StructuredTable) -> None:
        for row in table.rows:
            cells = [" ".join(self._inline(each) for each in paragraphs_in(cell)) for cell in row]
            if any(cells):
                self._add(f"| {' | '.join(cells)} |", table.page)

    def _inline(self, paragraph: StructuredParagraph) -> str:
        """Return the words of `paragraph` with the marks of its footnotes, in one line."""
        parts: list[str] = []
        for run in paragraph.runs:
            if run.note:
                label = self._notes.setdefault(run.note, str(len(self._notes) + 1))
                parts.append(f"[^{label}]")
            else:
                parts.append(_escaped(run.text))
        return _BLANKS.sub(" ", "".join(parts)).strip()

    def _add(self, line: str, page: int) -> None:
        self.places[len(self.lines) + 1] = TextPlace(self._paragraph, page)
        self.lines += [line, ""]


def write_structured(text: StructuredText) -> WrittenText:
    """Return `text` as Markdown: its words in order, with headings, lists, quotes and footnotes."""
    writer = _Writer(text)
    writer.write()
    return WrittenText("\n".join(writer.lines), writer.places, text.omissions)


def _escaped(words: str) -> str:
    return _MARKUP.sub(r"\\\g<0>", words)


def _at_start(words: str) -> str:
    """Return `words` so that their beginning is not read as markup."""
    numbered = _NUMBERED.match(words)
    if numbered:
        return f"{numbered[1]}\\{words[numbered.end(1) :]}"
    return f"\\{words}" if _AT_START.match(words) else words


def _item(item: ListPlace) -> str:
    indent = "  " * item.level
    return f"{indent}- {item.number} " if item.number else f"{indent}- "
