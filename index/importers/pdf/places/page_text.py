"""Makes a structured text of the pages of a PDF by the places of their letters."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from index.importers.pdf.lines import PdfLine
from index.importers.pdf.places.aligned_tables import CAPTION
from index.importers.pdf.places.block import PdfBlock, PdfBlockKind
from index.importers.pdf.places.blocks import BlockBuilder
from index.importers.pdf.places.columns import reading_order, with_columns
from index.importers.pdf.places.contents import without_contents
from index.importers.pdf.places.footnotes import NoteFinder, NoteMarks, PdfNote, raised_marks
from index.importers.pdf.places.furniture import PdfPage, without_furniture
from index.importers.pdf.places.guesses import hyphen_guesses, note_guesses, table_guesses
from index.importers.pdf.places.headings import (
    HeadingSizes,
    body_size,
    has_subtitle,
    levels_of,
)
from index.importers.pdf.places.hyphens import DividedWords
from index.importers.pdf.places.picture_places import with_pictures
from index.office.text import (
    ListPlace,
    StructuredBlock,
    StructuredParagraph,
    StructuredTable,
    StructuredText,
)
from index.values import replace

_INDENT = 4.0  # points that an item of a deeper list is indented


def structured_pages(pages: Sequence[PdfPage]) -> StructuredText:
    """Return the text of `pages`, with what is left out of it."""
    kept, omissions = without_furniture(pages)
    if any(page.lines for page in kept):  # else what repeats is all that there is
        pages = kept
    else:
        omissions = []
    body = body_size([line for page in pages for line in page.lines])
    pages, listed = without_contents(pages)
    omissions += listed
    lines = [line for page in pages for line in page.lines]
    words = DividedWords(line.text for line in with_cells(lines))
    finder = NoteFinder(body, words, raised_marks(lines))
    bands = [
        band
        for page in pages
        for band in reading_order(finder.take(page.lines, page.height, page.number))
    ]
    flow = [line for band in bands for line in band]
    builder = BlockBuilder(bands, HeadingSizes(flow, body), words)
    widths = {page.number: page.width for page in pages}
    for band, is_column in with_columns(bands):
        builder.take(band, widths[band[0].page], is_column=is_column)
    blocks = _Blocks(builder.finish(), NoteMarks(finder.notes), widths)
    shown = [each for page in pages for each in page.pictures]
    made = with_pictures(blocks.structured(), builder.blocks, shown)
    notes = {}
    for note in sorted(finder.notes, key=lambda note: note.label.isalpha()):
        if note.is_marked:
            notes[note.key] = (StructuredParagraph(note.runs, page=note.page),)
        else:
            made.append(_unmarked(note))
    omissions += builder.repeated
    guesses = (
        *hyphen_guesses(made, notes.values(), words),
        *table_guesses(made),
        *note_guesses(finder.notes),
    )
    return StructuredText(tuple(made), notes, tuple(omissions), guesses=guesses)


def with_cells(lines: Iterable[PdfLine]) -> Iterator[PdfLine]:
    """Yield `lines`, and those in the cells of tables."""
    for line in lines:
        yield line
        for row in line.table.rows if line.table else ():
            for cell in row:
                yield from cell


def _unmarked(note: PdfNote) -> StructuredParagraph:
    """Return a footnote to which no mark points as a paragraph, which loses no word."""
    label = note.runs[0].__class__(f"{note.label} ") if note.runs else None
    return StructuredParagraph((label, *note.runs) if label else (), page=note.page)


class _Blocks:
    """Turns blocks into those of a structured text."""

    def __init__(
        self, blocks: Sequence[PdfBlock], marks: NoteMarks, widths: Mapping[int, float]
    ) -> None:
        self._blocks = blocks
        self._widths = widths
        self._marks = marks
        self._levels = self._heading_levels()
        self._list = 0
        self._depths: list[float] = []

    def structured(self) -> list[StructuredBlock]:
        """Return them in their order."""
        return [self._structured(block) for block in self._blocks]

    def _heading_levels(self) -> dict[int, int | None]:
        headings = [block for block in self._blocks if block.kind is PdfBlockKind.HEADING]
        is_under = len(headings) > 1 and headings[1] is self._blocks[1]
        lines = [block.lines[0] for block in headings]
        levels = levels_of(
            [block.key for block in headings],
            has_subtitle=is_under and has_subtitle(lines, self._widths),
        )
        return {id(block): level for block, level in zip(headings, levels, strict=True)}

    def _structured(self, block: PdfBlock) -> StructuredBlock:
        if block.table is not None:
            self._depths = []
            return self._table(block.table)
        runs = self._marks.marked(block.runs, block.page)
        if block.kind is PdfBlockKind.ITEM:
            return StructuredParagraph(
                runs, item=self._place(block), page=block.page, is_guessed=True
            )
        self._depths = []
        styles = ("Caption",) if CAPTION.match(block.text) else ()
        level = self._levels.get(id(block))
        is_quote = block.is_quote and not styles
        is_guessed = is_quote or level is not None
        return StructuredParagraph(
            runs, styles, level, is_quote=is_quote, page=block.page, is_guessed=is_guessed
        )

    def _table(self, table: StructuredTable) -> StructuredTable:
        """Return `table` with the marks of footnotes in its cells."""
        rows = tuple(
            tuple(
                tuple(
                    replace(each, runs=self._marks.marked(each.runs, table.page))
                    if isinstance(each, StructuredParagraph)
                    else each
                    for each in cell
                )
                for cell in row
            )
            for row in table.rows
        )
        return replace(table, rows=rows)

    def _place(self, block: PdfBlock) -> ListPlace:
        """Return where an item stands, by its indentation among the items above."""
        start = block.lines[0].x0
        if not self._depths:
            self._list += 1
        while self._depths and start < self._depths[-1] - _INDENT:
            self._depths.pop()
        if not self._depths or start > self._depths[-1] + _INDENT:
            self._depths.append(start)
        is_number = block.label[-1:] in ".)" or block.label[:1].isdigit()
        number = block.label if is_number else ""
        return ListPlace(str(self._list), len(self._depths) - 1, number)
