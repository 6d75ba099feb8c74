"""Writes translations below passages or in their place, in the interface face.

Nobody spoke these words. Each says above what it is, and has a line of its own below, which is made
of the fields that the dial tells.
"""

from PySide6.QtGui import QTextLength, QTextTable, QTextTableCellFormat, QTextTableFormat

from index import (
    CellGrid,
    Footnote,
    Passage,
    PassageKind,
    Picture,
    ReadPicture,
    Titled,
    Translation,
    Vocabulary,
    replace,
)
from viewer.screens.reader.text import styles
from viewer.screens.reader.text.stretches import WrittenStretch
from viewer.screens.reader.text.table_form import BETWEEN_COLUMNS
from viewer.screens.reader.text.table_writer import TableStyles, TableWriter
from viewer.screens.reader.text.text_writer import Inline, Writer
from viewer.ui.look.look import Look
from viewer.ui.look.text_blocks import BESIDE, BlockRole, BlockStyle
from viewer.wording.archive_words import draft_line, translation_line
from viewer.wording.dial import Dial

MOST_BESIDE = 500  # passages of a text: each row costs as much as two paragraphs
LONGEST_BESIDE = 20_000  # what one text may cost to lay out: Qt lays a row out at once


class TwoColumns:
    """Puts what `writer` writes into a row of two columns, if they are to be `used`.

    What stands on the right comes after all that stands on the left, as it does below it.
    """

    def __init__(self, writer: Writer, look: Look, *, used: bool) -> None:
        self._writer, self._is_used = writer, used
        self._row: QTextTable | None = None
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellPadding(0)
        form.setCellSpacing(0)
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setColumnWidthConstraints([half, half])
        form.setProperty(BESIDE, True)
        self._form, self._gap = form, look.scaled(BETWEEN_COLUMNS)
        self._under = styles.TRANSLATED_AS.block(look).lineHeight() + styles.TRANSLATED_AS.bottom

    def begin(self) -> None:
        """Begin a row below what is written."""
        if not self._is_used:
            return
        cursor = self._writer.cursor
        self._form.setTopMargin(cursor.blockFormat().bottomMargin())  # which Qt drops
        self._row = cursor.insertTable(1, 2, self._form)
        left = QTextTableCellFormat()
        left.setRightPadding(self._gap)
        self._row.cellAt(0, 0).setFormat(left)
        self._writer.enter(self._row.firstPosition())

    def turn(self) -> None:
        """Go to the right column, where a translation says what it is above its first line."""
        if self._row is None:
            return
        left = self._row.cellAt(0, 0)
        lowered = QTextTableCellFormat(left.format().toTableCellFormat())
        lowered.setTopPadding(self._under)
        left.setFormat(lowered)
        self._writer.enter(self._row.cellAt(0, 1).firstPosition())

    def end(self, *, is_close: bool = False) -> None:
        """End the row, which `is_close` to a line below that belongs to it."""
        if self._row is None:
            return
        self._writer.cursor.setPosition(self._row.lastPosition() + 1)
        self._writer.set_block(styles.CLOSE_UNDER if is_close else styles.UNDER_TABLE)
        self._row = None


class TranslationWriter:
    """Writes translations through `writer`, where that is, with the words of `vocabulary`."""

    def __init__(
        self, writer: Writer, tables: TableWriter, dial: Dial, vocabulary: Vocabulary
    ) -> None:
        self._writer, self._tables = writer, tables
        self._dial, self._vocabulary = dial, vocabulary

    def below(
        self, original: Passage | Footnote, made: Translation, language: str, ink: str = ""
    ) -> WrittenStretch:
        """Write `made` below the open block, which is of `original`, a text in `language`."""
        self._writer.line(styles.TRANSLATED_AS, translation_line(made, language))
        style = styles.TRANSLATION
        if isinstance(original, Footnote):
            return self._words(original, made, style, ink)
        line = self._dial.line_of(original, made, self._vocabulary)
        if line == self._dial.line(original, self._vocabulary):
            line = ""
        return self._passage(original, made, style, line, ink)

    def instead(self, passage: Passage, made: Translation, ink: str = "") -> list[WrittenStretch]:
        """Write `made` in place of `passage`; return where the passage and its translation are."""
        self._writer.line(styles.TRANSLATED_ABOVE, translation_line(made, passage.language))
        start = self._writer.place
        line = self._dial.line_of(passage, made, self._vocabulary)
        own = styles.style_of(passage, attributed=bool(line))
        is_quote = passage.kind is PassageKind.QUOTE
        role = BlockRole.TRANSLATED_QUOTE if is_quote else BlockRole.TRANSLATION
        style = replace(own, editor=True, role=role)
        below = self._passage(passage, made, style, line, ink, has_signs=True)
        absent = WrittenStretch(
            passage.id, passage.text, start, self._writer.place, folded=True, replaced=True
        )
        return [absent, below]

    def instead_of_note(
        self, note: Footnote, made: Translation, language: str
    ) -> list[WrittenStretch]:
        """Write `made` in place of `note`, whose sign is in the open block; return as `instead`."""
        start = self._writer.place
        self._writer.words(styles.TRANSLATED_ABOVE, translation_line(made, language))
        below = self._words(note, made, replace(styles.TRANSLATION, indent=0, bottom=10), "")
        place = self._writer.place
        return [
            WrittenStretch(note.id, note.text, start, place, folded=True, replaced=True),
            below,
        ]

    def title(self, titled: Titled, style: BlockStyle) -> int:
        """Write what is read of a title; return the position at which its first line ends."""
        shown = self._dial.reading.of(titled)
        first = titled.title if shown.has_original or not shown.made else shown.made.text
        self._writer.line(style, first)
        place = self._writer.place
        told = draft_line(shown.made)
        below = shown.made.text if shown.made and shown.has_original else ""
        if told or below:
            self._writer.line(styles.TRANSLATED_TITLE, ": ".join(filter(None, (told, below))))
        return place

    def caption(self, picture: Picture, read: ReadPicture) -> None:
        """Write the caption that is `read` under `picture`, and its translation below it."""
        told = draft_line(self._dial.reading.of(picture).made)
        below = (told, *(made.caption for made in read.below))
        line = ": ".join(filter(None, below))
        self._writer.line(styles.CAPTION_ABOVE if line else styles.CAPTION, read.caption)
        if line:
            self._writer.line(styles.TRANSLATED_CAPTION, line)

    def _passage(
        self,
        passage: Passage,
        made: Translation,
        style: BlockStyle,
        line: str,
        ink: str,
        *,
        has_signs: bool = False,
    ) -> WrittenStretch:
        """Write `made` and the `line` below it; with the signs of footnotes behind, if wanted."""
        writer, style = self._writer, styles.above_stamp(style, passage)
        if line:
            style = replace(style, bottom=4, keeps=True)
        has_cells = passage.table is not None and CellGrid(made.text, passage.table).fits
        if has_cells and passage.table is not None:
            styled = TableStyles(ink=ink, is_close=bool(passage.as_of)).translated()
            if passage.table.has_caption:
                writer.open_block(styled.caption)
            name = f"{passage.id}:"  # under which the width of the translation is known
            start, last, marks = self._tables.write(name, Inline(made.text), passage.table, styled)
            written = WrittenStretch(passage.id, made.text, start, last, marks, has_cells=True)
        else:
            written = self._words(passage, made, style, ink)
            if has_signs:
                notes = (mark.footnote for mark in passage.footnotes)
                marks = tuple(writer.signs_of(notes, len(made.text), style))
                written = replace(written, last=writer.place, marks=marks)
        if line:
            under = replace(styles.TRANSLATED_LINE, indent=style.indent)
            writer.line(styles.above_stamp(under, passage), line)
            written = replace(written, last=writer.place)
        return written

    def _words(
        self, original: Passage | Footnote, made: Translation, style: BlockStyle, ink: str
    ) -> WrittenStretch:
        self._writer.open_block(style)
        start = self._writer.place
        self._writer.words(style, made.text, ink=ink)
        return WrittenStretch(original.id, made.text, start, self._writer.place)
