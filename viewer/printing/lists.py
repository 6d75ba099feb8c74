"""Writes lists for paper: passages as cards, tables, bars of counts.

Words that are not the archive's are set in the interface face. No text is read as HTML.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextFrameFormat

from index import ENOUGH, Group, Span, Told, Value, Vocabulary, replace, told_voices
from viewer.printing.tables import CELLS, HEADS, Cell, shares, write_table
from viewer.ui.lists.card import Card
from viewer.ui.lists.grouped_cards import HeadedRow, Heading
from viewer.ui.lists.table_model import TableRow
from viewer.ui.look.look import LIST, READING, SMALL
from viewer.ui.look.marked_text import to_qt
from viewer.ui.look.text_blocks import BlockRole, BlockStyle, BlockWriter
from viewer.ui.screen.printed_text import PrintContext, Printed, TextPlace
from viewer.wording.archive_words import voice_group_words
from viewer.wording.number_format import told_figure

_INDENT = 20
TITLE = BlockStyle(23, 1.5, bold=True, editor=True, bottom=6, level=1, keeps=True, whole=True)
TOLD = BlockStyle(SMALL, 1.75, ink="soft", editor=True, bottom=6, keeps=True)
HEADING = BlockStyle(
    LIST + 1, 1.5, bold=True, editor=True, top=26, bottom=8, level=2, keeps=True, whole=True
)
PLACE = BlockStyle(SMALL, 1.75, ink="soft", editor=True, top=14, bottom=2, keeps=True)
CARE = BlockStyle(SMALL, 1.75, editor=True, bottom=2, keeps=True)
WORDS = BlockStyle(READING - 1, bottom=4, keeps=True)
QUOTE = replace(WORDS, size=READING, indent=_INDENT, role=BlockRole.QUOTE, whole=True)
EDITORS = BlockStyle(LIST, 1.6, editor=True, bottom=4, keeps=True)
LINE = BlockStyle(
    READING - 1, italic=True, indent=_INDENT, bottom=4, role=BlockRole.ATTRIBUTION, keeps=True
)
BELOW_LINE = replace(LINE, role=BlockRole.TRANSLATED_LINE)
END = BlockStyle(SMALL, 1.75, ink="soft", editor=True, bottom=8)
_READ = replace(CELLS, editor=False)
MOST = 8_000_000  # characters, with an allowance for blocks: some 2,000 pages
_BLOCK = 40
_MARKED = QTextCharFormat.UnderlineStyle.SingleUnderline
_CODED = QTextCharFormat.UnderlineStyle.DotLine


class PrintedBar(Value):
    """A number, also drawn as a bar of that length where the number may be told.

    Bars of passages have a `voice`.
    """

    label: str
    told: Told
    voice: str = ""


class ListWriter:
    """Writes one or more lists into one text document, for `paper`."""

    def __init__(self, paper: PrintContext) -> None:
        self._paper = paper
        self._text = QTextDocument()
        self._text.setUndoRedoEnabled(False)
        self._text.setDocumentMargin(0)
        self._text.setUseDesignMetrics(True)
        self._text.setDefaultFont(paper.look.reading_font(READING))
        self._text.rootFrame().setFrameFormat(QTextFrameFormat())
        self._writer = BlockWriter(self._text, paper.look)
        self._places: list[TextPlace] = []
        self._least = 0.0
        self._is_part_told = False
        self._written = 0
        self._is_cut = False

    def has_room(self) -> bool:
        """Return whether there is room for one more row. A cut is reported at the end."""
        self._is_cut = self._is_cut or self._written >= MOST
        return not self._is_cut

    @property
    def is_part(self) -> bool:
        """Whether only some passages are printed: counts of all are left out then."""
        return bool(self._paper.names)

    def printed(self) -> Printed:
        """Return the document, with a note where numbers were withheld or the list was cut."""
        if self._is_part_told:
            untold = QCoreApplication.translate(
                "Printing",
                "Numbers under {number} are not told on paper, nor those that would give one away.",
            )
            self.line(TOLD, untold.format(number=ENOUGH))
        if self._is_cut:
            cut = QCoreApplication.translate(
                "Printing",
                "The list is longer: no more of it goes on paper at once. Narrow the list to print "
                "the rest.",
            )
            self.line(TOLD, cut)
        names = tuple(dict.fromkeys(each.name for each in self._places))
        return Printed(self._text, names, least=self._least, places=tuple(self._places))

    def line(self, style: BlockStyle, words: str) -> None:
        """Write `words` as one block, unless they are empty."""
        self._paper.turn()
        self._written += _BLOCK + len(words) if words else 0
        if words and self._writer.cursor.block().text():
            self._writer.line(style, words)
        elif words:  # the first block, or the one after a table
            self._writer.set_block(style)
            self._writer.words(style, words)

    def begin(self, title: str, *told: str) -> None:
        """Write the title of the whole list, and the lines under it."""
        self.line(TITLE, title)
        for words in told:
            self.line(TOLD, words)

    def part(self, title: str, told: str) -> None:
        """Write the title of a part of the list, and the line under it."""
        self.line(HEADING, title)
        self.line(TOLD, told)

    @contextmanager
    def passage(self, name: str) -> Iterator[None]:
        """Have what is written within stand for the passage `name`."""
        begin = self._writer.place + bool(self._writer.cursor.block().text())
        yield
        self._places.append(TextPlace(name, begin, self._writer.place))

    def cards(self, rows: Iterable[HeadedRow]) -> None:
        """Write cards with the headings over them, without the cards that are not wanted."""
        heading: Heading | None = None
        for row in rows:
            if isinstance(row, Heading):
                heading = row
            elif self._paper.wants(row.id):
                if not self.has_room():
                    return
                if heading is not None:
                    self.line(HEADING, heading.label)
                    heading = None
                self._card(row)

    def table(
        self, headings: Sequence[str], rows: Sequence[TableRow], *, reading: int = -1
    ) -> None:
        """Write a table of the `rows` that are wanted; column `reading` is in the reading face."""
        kept = self._within(row for row in rows if self._paper.wants(row.id))
        numbers = [not isinstance(told, str) for told in kept[0].cells] if kept else []
        heads = [
            Cell(words, HEADS, is_number=is_number)
            for words, is_number in zip(headings, numbers, strict=False)
        ]
        if kept:
            cells = [self._cells(row, reading) for row in self._paper.through(kept)]
            table = [heads, *cells]
            wide = shares(self._writer, table, self._paper.turn)
            begins = self._table(table, heads=1, parts=wide.parts)[1:]
            ends = (*begins[1:], self._writer.place)
            rows_told = zip(kept, begins, ends, strict=True)
            self._places += [TextPlace(row.id, begin, end - 1) for row, begin, end in rows_told]
            self._least = max(self._least, wide.least)

    def bars(self, bars: Sequence[PrintedBar], most: int = 0) -> None:
        """Write `bars` on a scale up to `most`, or up to the largest count.

        A number that may not be told has no bar: its length would reveal it.
        """
        most = max((most, 1, *(bar.told.count or 0 for bar in bars)))
        rows = []
        for bar in bars:
            if not self.has_room():
                break
            self._written += 3 * _BLOCK + len(bar.label)
            rows.append([Cell(bar.label), self._number(bar.told), _drawn(bar, most)])
        if rows:
            self._table(rows, heads=0, parts=(40, 16, 44))

    def voices(self, counts: Mapping[Group, int], vocabulary: Vocabulary, most: int = 0) -> None:
        """Write the counts of voices as bars, as far as they may leave."""
        told = told_voices(counts).items()
        called = partial(voice_group_words, vocabulary=vocabulary)
        self.bars([PrintedBar(called(who), each, voice=who.value) for who, each in told], most)

    def _within(self, rows: Iterable[TableRow]) -> list[TableRow]:
        """Return the first of `rows` that there is room for."""
        kept: list[TableRow] = []
        for row in rows:
            if not self.has_room():
                break
            words = sum(len(cell) for cell in row.cells if isinstance(cell, str))
            self._written += _BLOCK * len(row.cells) + words
            kept.append(row)
        return kept

    def _table(
        self, rows: Sequence[Sequence[Cell]], *, heads: int, parts: Sequence[float]
    ) -> list[int]:
        """Write a table, and return the positions at which its rows begin."""
        return write_table(self._writer, rows, heads=heads, parts=parts, turn=self._paper.turn)

    def _number(self, told: Told) -> Cell:
        self._is_part_told = self._is_part_told or told.count is None
        return Cell(told_figure(told), is_number=True)

    def _cells(self, row: TableRow, reading: int) -> list[Cell]:
        cells = []
        for column, told in enumerate(row.cells):
            if isinstance(told, str):
                cells.append(Cell(told, _READ if column == reading else CELLS))
            elif told:
                cells.append(self._number(Told(told) if isinstance(told, int) else told))
            else:
                cells.append(Cell("–", is_number=True))
        return cells

    def _card(self, card: Card) -> None:
        with self.passage(card.id):
            self._lines(card)

    def _lines(self, card: Card) -> None:
        self.line(PLACE, card.place)
        self.line(CARE, card.care)
        style = QUOTE if card.quote else EDITORS if card.own else WORDS
        if card.is_translation:
            self.line(CARE, card.translated)
            style = replace(style, editor=True)
        has_more = bool(card.below or card.themes)
        self.line(_ending(style) if not card.attribution and not has_more else style, card.text)
        self._mark(card.text, card.marks, _CODED if card.coded else _MARKED)
        self.line(LINE if has_more else _ending(LINE), card.attribution)
        if card.below:
            self.line(CARE, card.translated)
            self.line(replace(EDITORS, indent=_INDENT), card.below)
            self._mark(card.below, card.below_marks, _MARKED)
            self.line(BELOW_LINE if card.themes else _ending(BELOW_LINE), card.below_line)
        themes = QCoreApplication.translate("Printing", "Themes: {themes}")
        if card.themes:
            self.line(END, themes.format(themes=" · ".join(card.themes)))

    def _mark(self, text: str, marks: Iterable[Span], line: QTextCharFormat.UnderlineStyle) -> None:
        """Underline `marks` in the `text` written last."""
        marked = QTextCharFormat()
        marked.setUnderlineStyle(line)
        for mark in marks:
            _select(self._writer.cursor, text, mark).mergeCharFormat(marked)


def _drawn(bar: PrintedBar, most: int) -> Cell:
    count = bar.told.count
    return Cell() if count is None else Cell(long=count / most, voice=bar.voice)


def _ending(style: BlockStyle) -> BlockStyle:
    """Return `style` for the last block of a card."""
    return replace(style, bottom=10, keeps=False)


def _select(end: QTextCursor, text: str, span: Span) -> QTextCursor:
    """Return a selection of `span` in `text`, which ends at the cursor `end`."""
    begin = end.position() - to_qt(text, len(text))
    cursor = QTextCursor(end)
    cursor.setPosition(begin + to_qt(text, span.start))
    cursor.setPosition(begin + to_qt(text, span.end), QTextCursor.MoveMode.KeepAnchor)
    return cursor
