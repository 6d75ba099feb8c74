"""Makes a structured text of the blocks of tagged pages: over page ends, with notes and tables."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import takewhile

from index.importers.pdf.lines import PdfLine, without_start
from index.importers.pdf.places.footnotes import NoteMarks, PdfNote
from index.importers.pdf.places.guesses import hyphen_guesses
from index.importers.pdf.places.hyphens import DividedWords
from index.importers.pdf.tags.cell_columns import columns_of
from index.importers.pdf.tags.indentation import page_margins, tell_inset_quotes
from index.importers.pdf.tags.list_depths import tell_depths
from index.importers.pdf.tags.page_joins import joined_pages
from index.importers.pdf.tags.tagged_page import TaggedBlock, TaggedCell
from index.importers.pdf.tags.unsaid_headings import tell_headings
from index.office.text import (
    ListPlace,
    Omission,
    StructuredBlock,
    StructuredParagraph,
    StructuredTable,
    StructuredText,
    TextRun,
)

_LABEL = re.compile(r"\s*(\d{1,3}|[*†‡§]{1,3})(?=\D|$)[.)\]]?\s*")
_MOST_CELLS = 100_000  # of a table, with those that merged cells cover


def tagged_text(blocks: Sequence[TaggedBlock], widths: Mapping[int, float]) -> StructuredText:
    """Return the text of `blocks`, which are those of all pages in their order.

    `widths` are those of the pages by their numbers.
    """
    return _Assembler(blocks, widths).text()


class _Assembler:
    """Puts the blocks of all pages together."""

    def __init__(self, blocks: Sequence[TaggedBlock], widths: Mapping[int, float]) -> None:
        self._list = 0
        self._is_in_list = False
        self._title: TaggedBlock | None = None
        self._marks: NoteMarks | None = None
        self._words = DividedWords(line.text for line in _lines_in(blocks))
        notes = [block for block in blocks if block.note is not None]
        self._notes: list[PdfNote] = []
        self._note_blocks: dict[str, list[StructuredBlock]] = defaultdict(list)
        self._gather_notes(notes)
        self._marks = NoteMarks(self._notes)
        self._flow = joined_pages([block for block in blocks if block.note is None])
        margins = page_margins(self._flow)
        tell_depths(self._flow, margins)
        tell_inset_quotes(self._flow, margins)
        self._title = _title(self._flow)
        tell_headings(self._flow, widths)

    def text(self) -> StructuredText:
        """Return the whole."""
        kept = [block for block in self._flow if block.omitted is None]
        made = [each for block in kept for each in self._structured(block)]
        ordered = sorted(self._notes, key=lambda note: note.label.isalpha())  # those at the end
        for note in ordered:
            if not note.is_marked:
                runs = (TextRun(f"{note.label} " if note.label != "?" else ""), *note.runs)
                made.append(StructuredParagraph(runs, page=note.page))
                made += self._note_blocks.pop(note.key, [])
        notes = {
            note.key: (
                StructuredParagraph(note.runs, page=note.page),
                *self._note_blocks[note.key],
            )
            for note in ordered
            if note.is_marked
        }
        omissions = [
            Omission(block.omitted, self._said(block), page=block.page)
            for block in self._flow
            if block.omitted is not None
        ]
        guesses = tuple(hyphen_guesses(made, notes.values(), self._words))
        return StructuredText(tuple(made), notes, tuple(omissions), guesses=guesses)

    def _gather_notes(self, blocks: Sequence[TaggedBlock]) -> None:
        for block in blocks:
            if not block.note and self._notes:
                self._note_blocks[self._notes[-1].key] += self._structured(block)
                continue
            label, runs = block.note or "?", self._runs(block)
            found = _LABEL.match("".join(run.text for run in runs)) if label == "?" else None
            if found is not None:
                label, runs = found[1], without_start(runs, found.end())
            self._notes.append(PdfNote(label, block.page, runs))
            self._note_blocks[self._notes[-1].key] += [] if runs else self._structured(block)

    def _said(self, block: TaggedBlock) -> str:
        """Return the words of a block with its label, also those of a table."""
        held = [each for row in block.rows or () for cell in row for each in cell.blocks]
        own = [block.label.text] if block.label else []
        own += ["".join(run.text for run in self._runs(block))] if block.lines else []
        return " ".join([*own, *map(self._said, held)])

    def _structured(self, block: TaggedBlock) -> list[StructuredBlock]:
        if block.picture is not None:
            return [block.picture]
        if block.rows is not None:
            self._is_in_list = False
            return [self._table(block)]
        runs = self._runs(block)
        if not self._is_in_list and block.level is not None:
            self._list += 1
        self._is_in_list = block.level is not None
        heading = 0 if block is self._title else block.heading
        item = None if block.level is None else self._place(block)
        styles = ("Caption",) if block.is_caption else ()
        return [
            StructuredParagraph(
                runs,
                styles,
                heading,
                item,
                is_quote=block.is_quote,
                page=block.page,
                is_guessed=block.is_guessed,
            )
        ]

    def _place(self, block: TaggedBlock) -> ListPlace:
        label = block.label.text if block.label else ""
        number = label if any(letter.isalnum() for letter in label) and len(label) > 1 else ""
        return ListPlace(str(self._list), min(block.level or 0, 8), number)

    def _runs(self, block: TaggedBlock) -> tuple[TextRun, ...]:
        runs: tuple[TextRun, ...] = ()
        for line in block.lines:
            runs = self._words.join(runs, line.runs)
        return self._marks.marked(runs, block.page) if self._marks else runs

    def _table(self, block: TaggedBlock) -> StructuredTable:
        """Return a table in which each cell stands at its place, beside those that are merged."""
        rows = block.rows or []
        grid: dict[tuple[int, int], tuple[StructuredBlock, ...]] = {}
        spans: dict[tuple[int, int], tuple[int, int]] = {}
        for number, (row, columns) in enumerate(zip(rows, columns_of(rows), strict=True)):
            for cell, column in zip(row, columns, strict=True):
                self._set(cell, (number, column), grid, spans)
        width = max((column for _row, column in grid), default=-1) + 1
        heads = len(list(takewhile(_is_head, rows)))
        made = tuple(
            tuple(grid.get((number, column), ()) for column in range(width))
            for number in range(len(rows))
        )
        return StructuredTable(made, heads, spans, block.page)

    def _set(
        self,
        cell: TaggedCell,
        place: tuple[int, int],
        grid: dict[tuple[int, int], tuple[StructuredBlock, ...]],
        spans: dict[tuple[int, int], tuple[int, int]],
    ) -> None:
        """Put `cell` at its place, with empty cells where it covers others."""
        covered = [
            (place[0] + row, place[1] + column)
            for row in range(cell.spans[0])
            for column in range(cell.spans[1])
        ]
        if len(covered) > 1 and len(grid) + len(covered) < _MOST_CELLS:
            spans[place] = cell.spans
            grid.update((each, ()) for each in covered if each not in grid)
        held = [each for block in cell.blocks for each in self._structured(block)]
        grid[place] = tuple(held)


def _is_head(row: Sequence[TaggedCell]) -> bool:
    """Return whether a row is one of the header: empty cells say nothing of it."""
    said = [cell.is_head for cell in row if cell.blocks]
    return bool(said) and all(said)


def _lines_in(blocks: Sequence[TaggedBlock]) -> list[PdfLine]:
    lines: list[PdfLine] = []
    for block in blocks:
        lines += block.lines
        for row in block.rows or ():
            for cell in row:
                lines += _lines_in(cell.blocks)
    return lines


def _title(blocks: Sequence[TaggedBlock]) -> TaggedBlock | None:
    """Return the block at the very beginning that is larger than each heading, if there is one."""
    sizes = [block.lines[0].size for block in blocks if block.heading is not None and block.lines]
    first = blocks[0] if blocks else None
    if first is None or not first.lines or first.heading is not None or not sizes:
        return None
    return first if first.lines[0].size > max(sizes) else None
