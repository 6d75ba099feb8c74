"""Lays a document out as well-set text, and knows where each passage went.

The text is put together from passages and spans through a QTextCursor. Nothing in it is ever read
as HTML, so that an archive's words cannot make Qt open a file.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from index import (
    Document,
    Footnote,
    OpenArchive,
    Passage,
    PassageKind,
    Picture,
    Section,
    Span,
)
from viewer.kit.dial import Dial
from viewer.kit.look import READING, Look
from viewer.kit.marked_text import to_qt
from viewer.kit.wording import care_line
from viewer.reader import styles
from viewer.reader.illustrated import Illustrated
from viewer.reader.styles import ROLE, BlockRole, BlockStyle

FOOTNOTE_LINK = "footnote:"
_END = QTextCursor.MoveOperation.EndOfBlock
_SUPERSCRIPT = QTextCharFormat.VerticalAlignment.AlignSuperScript


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where one passage or footnote stands. The cursors move along when text is put in above.

    `last` is in the last block that belongs to it. `marks` are offsets in `text` at which the
    sign of a footnote was put in, and how long it is.
    """

    id: str
    text: str
    start: QTextCursor
    last: QTextCursor
    marks: tuple[tuple[int, int], ...] = ()

    @property
    def begin(self) -> int:
        """The position at which its first block begins."""
        return self.start.block().position()

    @property
    def end(self) -> int:
        """The position at which its last block ends."""
        block = self.last.block()
        return block.position() + block.length() - 1

    def position(self, at: int, *, ending: bool = False) -> int:
        """Return the document's position of character `at`, for the end of a span if `ending`."""
        put_in = sum(
            length for offset, length in self.marks if offset < at or (offset == at and not ending)
        )
        return self.start.position() + to_qt(self.text, at) + put_in

    def select(self, span: Span) -> QTextCursor:
        """Return a selection of `span`."""
        cursor = QTextCursor(self.start)
        cursor.setPosition(self.position(span.start))
        end = self.position(span.end, ending=True)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


class DocumentLayout:
    """One document as text. `stretches` are in reading order, footnotes last.

    `below` is where translations stand, each below the passage or footnote of the same id.
    """

    def __init__(
        self, archive: OpenArchive, look: Look, dial: Dial, document: Document, parent: QObject
    ) -> None:
        self._look = look
        self._dial = dial
        self._quotes: list[Passage] = []
        self._signs = {note.id: note.mark for note in document.footnotes}
        self.text = Illustrated(archive, look, parent)
        self.text.setUndoRedoEnabled(False)
        self.text.setDocumentMargin(0)
        self.text.setDefaultFont(look.reading_font(READING))
        page = self.text.rootFrame().frameFormat()
        page.setLeftMargin(styles.GUTTER)
        page.setBottomMargin(styles.PAGE_END)
        page.setTopMargin(styles.PAGE_BEGIN)
        self.text.rootFrame().setFrameFormat(page)
        self.stretches: dict[str, Stretch] = {}
        self.below: dict[str, Stretch] = {}
        self.headings: dict[str, QTextCursor] = {}
        self._cursor = QTextCursor(self.text)
        self._cursor.beginEditBlock()
        self._write(document)
        self._cursor.endEditBlock()

    def name_at(self, position: int) -> str:
        """Return the id of what stands at `position`, itself or as a translation, or ""."""
        for name, stretch in self.stretches.items():
            end = (self.below.get(name) or stretch).end
            if stretch.begin <= position <= end:
                return name
        return ""

    def retell(self) -> None:
        """Write the line under each quote anew, as the dial now has it, and leave all else."""
        self._cursor.beginEditBlock()  # so that the text is laid out once
        for quote in self._quotes:
            last = self.stretches[quote.id].last
            cursor, line = QTextCursor(last.block()), self._dial.line(quote)
            has_line = _is_line(last.block())
            if has_line or line:
                self._put_line(cursor, quote, line, replacing=has_line)
                last.setPosition(cursor.position())
        self._cursor.endEditBlock()

    def lines(self) -> dict[int, Passage]:
        """Return the quotes by the number of the block that is the line under them."""
        last = ((self.stretches[quote.id].last.block(), quote) for quote in self._quotes)
        return {block.blockNumber(): quote for block, quote in last if _is_line(block)}

    def _put_line(self, cursor: QTextCursor, quote: Passage, line: str, *, replacing: bool) -> None:
        """Write `line` in place of the one that `cursor` begins, or under the words it is in."""
        words = _style(quote, attributed=bool(line)).block(self._look)
        if replacing:
            cursor.movePosition(_END, QTextCursor.MoveMode.KeepAnchor)
        else:
            cursor.setBlockFormat(words)
            cursor.movePosition(_END)
            cursor.insertBlock(styles.ATTRIBUTION.block(self._look))
        cursor.insertText(line, styles.ATTRIBUTION.characters(self._look))
        if not line:
            cursor.deletePreviousChar()
            cursor.setBlockFormat(words)

    def open_note(self, stretch: Stretch, footnote: Footnote) -> QTextCursor:
        """Put `footnote` into the text under `stretch`; return a selection of it."""
        cursor = QTextCursor(stretch.last)
        cursor.setKeepPositionOnInsert(False)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        before = cursor.position()
        style = styles.OPEN_NOTE
        cursor.insertBlock(style.block(self._look))
        cursor.insertText(f"{footnote.mark}\u2002", style.characters(self._look, ink="accent"))
        cursor.insertText(footnote.text, style.characters(self._look))
        note = QTextCursor(self.text)
        note.setPosition(before)
        note.setPosition(cursor.position(), QTextCursor.MoveMode.KeepAnchor)
        return note

    def _write(self, document: Document) -> None:
        self._line(styles.TITLE, document.title)
        if document.title_by == "editor":
            told = QCoreApplication.translate("Reader", "The title is the editor’s.")
            self._line(styles.TITLE_NOTE, told)
        for section in document.walk():
            self._section(section)
        for number, footnote in enumerate(document.footnotes):
            self._footnote(footnote, styles.FOOTNOTE if number else styles.FIRST_FOOTNOTE)

    def _section(self, section: Section) -> None:
        self._line(styles.heading(section.level), section.title)
        self.headings[section.id] = self._here()
        for at, passage in enumerate(section.passages):
            self._pictures(picture for picture in section.pictures if picture.at == at)
            self._passage(passage)
        end = len(section.passages)
        self._pictures(picture for picture in section.pictures if picture.at == end)

    def _pictures(self, pictures: Iterable[Picture]) -> None:
        for picture in pictures:
            self._open_block(styles.PICTURE if picture.caption else styles.PICTURE_ALONE)
            self.text.put_in(picture, self._cursor)
            if picture.caption:
                self._line(styles.CAPTION, picture.caption)

    def _passage(self, passage: Passage) -> None:
        care = care_line(passage)
        if care:
            self._line(styles.CARE, care)
        line = self._dial.line(passage)
        style = _style(passage, attributed=bool(line))
        self._open_block(style)
        start = self._here()
        marks = self._words(passage, style)
        if passage.attribution:
            self._quotes.append(passage)
        if line:
            self._line(styles.ATTRIBUTION, line)
        self.stretches[passage.id] = Stretch(passage.id, passage.text, start, self._here(), marks)

    def _words(self, passage: Passage, style: BlockStyle) -> tuple[tuple[int, int], ...]:
        """Write the passage's text with the signs of its footnotes; return where they went."""
        face = style.characters(self._look)
        put_in: list[tuple[int, int]] = []
        at = 0
        for mark in sorted(passage.footnotes, key=lambda mark: mark.at):
            self._cursor.insertText(passage.text[at : mark.at], face)
            sign = self._signs[mark.footnote]
            self._cursor.insertText(sign, self._sign(mark.footnote, style))
            put_in.append((mark.at, len(sign)))
            at = mark.at
        self._cursor.insertText(passage.text[at:], face)
        return tuple(put_in)

    def _sign(self, footnote: str, style: BlockStyle) -> QTextCharFormat:
        sign = style.characters(self._look, ink="accent")
        sign.setFontWeight(700)
        sign.setVerticalAlignment(_SUPERSCRIPT)
        sign.setAnchor(True)
        sign.setAnchorHref(FOOTNOTE_LINK + footnote)
        return sign

    def _footnote(self, footnote: Footnote, style: BlockStyle) -> None:
        self._open_block(style)
        face = style.characters(self._look, ink="accent")
        self._cursor.insertText(f"{footnote.mark}\u2002", face)
        start = self._here()
        self._cursor.insertText(footnote.text, style.characters(self._look))
        self.stretches[footnote.id] = Stretch(footnote.id, footnote.text, start, self._here())

    def _line(self, style: BlockStyle, text: str) -> None:
        self._open_block(style)
        self._cursor.insertText(text, style.characters(self._look))

    def _open_block(self, style: BlockStyle) -> None:
        if self._cursor.position() == 0:
            self._cursor.setBlockFormat(style.block(self._look))
        else:
            self._cursor.insertBlock(style.block(self._look))

    def _here(self) -> QTextCursor:
        """Return a cursor that stays at the character where writing stands."""
        cursor = QTextCursor(self._cursor)
        cursor.setKeepPositionOnInsert(True)
        return cursor


def _is_line(block: QTextBlock) -> bool:
    """Return whether `block` is the line under a quote."""
    return bool(block.blockFormat().intProperty(ROLE) == BlockRole.ATTRIBUTION)


def _style(passage: Passage, *, attributed: bool) -> BlockStyle:
    match passage.kind:
        case PassageKind.QUOTE:
            return styles.WORDS if attributed else styles.WORDS_ALONE
        case PassageKind.LEAD_IN:
            return styles.LEAD_IN
        case _:
            return styles.PARAGRAPH
