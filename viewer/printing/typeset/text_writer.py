"""Writes an extract as a text document for paper, each kind of block in its style."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import override

from PySide6.QtCore import QSizeF, QUrl
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
)

from index import (
    Block,
    EmphasisKind,
    ExportCell,
    Extract,
    Kind,
    MarkedText,
    Progress,
    blocks_of,
    replace,
)
from viewer.printing.tables import CELLS, Cell, write_table
from viewer.printing.typeset.glossary_table import write_glossary
from viewer.printing.typeset.pictures import PlacedPicture
from viewer.printing.typeset.text_layout import in_one_block
from viewer.printing.typeset.text_table import write_text_table
from viewer.printing.typeset.written_by_hand import write_room, write_scale
from viewer.ui.look.look import LIST, READING, SMALL, Look
from viewer.ui.look.text_blocks import BlockRole, BlockStyle, BlockWriter
from viewer.ui.screen.printed_text import Printed

_INDENT = 20
_BULLET = "• "
_SOFT = BlockStyle(SMALL, 1.75, ink="soft", editor=True, bottom=6)
_READ = BlockStyle(READING - 1, bottom=8)
_QUOTE = BlockStyle(
    READING, indent=_INDENT, top=10, bottom=4, role=BlockRole.QUOTE, keeps=True, whole=True
)
_STYLES = {
    Kind.TITLE: BlockStyle(26, 1.4, bold=True, editor=True, bottom=10, level=1, keeps=True),
    Kind.TEXT: _READ,
    Kind.ITEM: replace(_READ, indent=_INDENT),
    Kind.QUOTE: _QUOTE,
    Kind.ATTRIBUTION: BlockStyle(
        READING - 1,
        italic=True,
        indent=_INDENT,
        bottom=4,
        role=BlockRole.ATTRIBUTION,
        keeps=True,
    ),
    Kind.TRANSLATION: replace(_READ, size=LIST, indent=_INDENT),
    Kind.NOTE: BlockStyle(LIST, 1.6, editor=True, indent=_INDENT, bottom=6),
    Kind.FOOTNOTE: replace(_READ, size=LIST, bottom=4),
    Kind.PROMPT: BlockStyle(READING, 1.5, bold=True, editor=True, top=12, bottom=12, whole=True),
    Kind.LINE: _SOFT,
    Kind.CARE: BlockStyle(SMALL, 1.75, bold=True, editor=True, top=10, bottom=2, keeps=True),
    Kind.LABEL: _SOFT,
    Kind.STAMP: _SOFT,
    Kind.SOURCE: replace(_SOFT, indent=_INDENT, bottom=10),
}
_BELOW = (Kind.SOURCE, Kind.STAMP, Kind.ROOM, Kind.SCALE, Kind.ATTRIBUTION)
_LEADS = replace(_SOFT, top=10, bottom=2, keeps=True)
_GLOSSARY = "glossary"  # the table that has a column for each language
_PLACES = {
    EmphasisKind.SUBSCRIPT: QTextCharFormat.VerticalAlignment.AlignSubScript,
    EmphasisKind.SUPERSCRIPT: QTextCharFormat.VerticalAlignment.AlignSuperScript,
}
_HEADINGS = (21, 19, 17)  # pixels, by level
_PICTURE = BlockStyle(SMALL, 0, top=10, bottom=4, keeps=True)
_TALLEST = 0.8  # of a page, so that the words about a picture stay below it


class PicturedText(Printed, kw_only=True):
    """A text with `pictures`, each with its largest size, which are no larger than its pages."""

    pictures: Sequence[tuple[QTextCursor, QSizeF]]

    @override
    def fit(self, room: QSizeF) -> None:
        for selection, most in self.pictures:
            tallest = room.height() * _TALLEST
            part = min(1.0, room.width() / most.width(), tallest / most.height())
            form = selection.charFormat().toImageFormat()
            form.setWidth(most.width() * part)
            form.setHeight(most.height() * part)
            selection.setCharFormat(form)
        Printed.fit(self, room)


def text_of(
    extract: Extract,
    look: Look,
    pace: Progress,
    pictures: Mapping[str, PlacedPicture],
    blocks: Iterable[Block] | None = None,
) -> Printed:
    """Return `extract` as a text for paper, with those of its `pictures` that are given.

    The text has all of it, or the `blocks` that were made of it.
    """
    if blocks is None:
        blocks = blocks_of(extract)
    return _Writer(extract, look, pictures).written(blocks, pace)


class _Writer:
    """Writes one text document."""

    def __init__(self, extract: Extract, look: Look, pictures: Mapping[str, PlacedPicture]) -> None:
        self._extract = extract
        self._text = QTextDocument()
        self._text.setUndoRedoEnabled(False)
        self._text.setDocumentMargin(0)
        self._text.setUseDesignMetrics(True)
        self._text.setDefaultFont(look.reading_font(READING))
        self._text.rootFrame().setFrameFormat(QTextFrameFormat())
        self._writer = BlockWriter(self._text, look)
        self._pictures = pictures
        self._placed: list[tuple[QTextCursor, QSizeF]] = []
        self._is_led = False  # whether the block above says what comes
        self._keeps = False  # with the line about it, or with what it is the label of, below
        documents = extract.archive.documents
        self._signs = {note.id: note.mark for each in documents for note in each.footnotes}

    def written(self, blocks: Iterable[Block], pace: Progress) -> Printed:
        """Return the document."""
        for block, after in pairwise((*blocks, None)):
            pace.heed()
            if block is not None:
                self._keeps = after is not None and _belong(block, after)
                self._block(block)
        return PicturedText(self._text, pictures=self._placed)

    def _block(self, block: Block) -> None:
        match block.kind:
            case Kind.TABLE:
                self._table(block)
            case Kind.GRID:
                self._grid(block)
            case Kind.PICTURE:
                self._picture(block)
                self._line(_SOFT, block)
            case Kind.ROOM:
                write_room(self._writer, block.level)
            case Kind.SCALE:
                write_scale(self._writer, *block.rows[0])
            case _:
                self._line(self._style(block), block)
        self._is_led = block.leads or block.kind is Kind.CARE

    def _style(self, block: Block) -> BlockStyle:
        if block.kind is Kind.HEADING:
            return replace(_heading(block.level), begins=block.begins)
        if block.kind is Kind.ITEM:
            return self._item_style(block.level)
        if block.leads and block.kind is Kind.LABEL:
            return replace(_LEADS, top=0) if self._is_led else _LEADS
        return _STYLES[block.kind]

    def _table(self, block: Block) -> None:
        if block.name == _GLOSSARY:
            write_glossary(self._writer, self._extract)
            return
        if block.text:
            self._line(_LEADS, block)
        rows = [[Cell(in_one_block(told), CELLS) for told in row] for row in block.rows]
        write_table(self._writer, rows, heads=0, parts=(36, 64), whole=block.is_chart)

    def _line(self, style: BlockStyle, block: Block) -> None:
        """Write the text of `block`, with the marks of its footnotes in their places."""
        self._open(style)
        before = {Kind.FOOTNOTE: f"{block.sign} ", Kind.ITEM: _BULLET}.get(block.kind, "")
        self._writer.words(style, before)
        self._words(self._writer.cursor, style, block.words)

    def _item_style(self, depth: int) -> BlockStyle:
        """Return the style of a list item, whose further lines begin below its words."""
        style = _STYLES[Kind.ITEM]
        hang = QFontMetrics(self._writer.face(style).font()).horizontalAdvance(_BULLET)
        return replace(style, indent=_INDENT * depth, hang=hang)

    def _words(self, cursor: QTextCursor, style: BlockStyle, words: MarkedText) -> None:
        """Write `words` at `cursor`, with their emphasis and the marks of their footnotes."""
        for run in words.runs():
            if run.mark:
                raised = self._looking(style, (EmphasisKind.SUPERSCRIPT,))
                cursor.insertText(self._signs[run.mark.footnote], raised)
            else:
                form = self._looking(style, run.kinds)
                if run.stands_out:
                    form = QTextCharFormat(form)
                    form.setFontUnderline(True)
                cursor.insertText(in_one_block(run.text), form)

    def _grid(self, block: Block) -> None:
        """Write a table of the text, with its caption above."""

        def write(cursor: QTextCursor, style: BlockStyle, cell: ExportCell) -> None:
            self._words(cursor, style, cell.words)

        table = block.grid()
        if table.caption:
            self._open(_LEADS)
            self._words(self._writer.cursor, _LEADS, table.caption)
        write_text_table(self._writer, table, write, keeps=self._keeps)

    def _open(self, style: BlockStyle) -> None:
        if self._keeps:
            style = replace(style, keeps=True)
        if self._writer.cursor.block().length() > 1:
            self._writer.open_block(style)
        else:  # the first block, or the one after a table
            self._writer.set_block(style)

    def _looking(self, style: BlockStyle, kinds: tuple[EmphasisKind, ...]) -> QTextCharFormat:
        """Return the format of words of one look."""
        if not kinds:
            return self._writer.face(style)
        form = QTextCharFormat(self._writer.face(style))
        if EmphasisKind.STRONG in kinds:
            form.setFontWeight(QFont.Weight.Bold)
        if EmphasisKind.EMPHASIS in kinds:
            form.setFontItalic(not style.italic)
        for kind, place in _PLACES.items():
            if kind in kinds:
                form.setVerticalAlignment(place)
        return form

    def _picture(self, block: Block) -> None:
        placed = self._pictures.get(block.sign)
        if placed is None:
            return
        self._open(_PICTURE)
        name = f"picture:{block.sign}"
        kind = QTextDocument.ResourceType.ImageResource.value
        self._text.addResource(kind, QUrl(name), placed.sign)
        form = QTextImageFormat()
        form.setName(name)
        form.setWidth(placed.size.width())
        form.setHeight(placed.size.height())
        selection = QTextCursor(self._writer.cursor)
        selection.insertImage(form)
        end = selection.position()
        selection.setPosition(end - 1)
        selection.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.setKeepPositionOnInsert(True)
        self._placed.append((selection, placed.size))


def _belong(block: Block, after: Block) -> bool:
    """Return whether `block` stays on the page on which `after` begins."""
    is_asked_on = block.kind is after.kind is Kind.PROMPT
    return block.leads or after.kind in _BELOW or is_asked_on


def _heading(level: int) -> BlockStyle:
    size = _HEADINGS[min(level, len(_HEADINGS)) - 1]
    return BlockStyle(
        size, 1.4, bold=True, editor=True, top=22, bottom=8, level=level, keeps=True, whole=True
    )
