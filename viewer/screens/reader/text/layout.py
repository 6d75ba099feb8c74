"""Lays a document out as text, and records the position of each passage.

The text is written from passages and spans through a QTextCursor. Nothing is ever read as HTML, so
that an archive's words cannot make Qt open a file.
"""

from bisect import bisect_right
from collections.abc import Iterable
from functools import partial
from itertools import islice

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from index import (
    CellGrid,
    Document,
    Footnote,
    OpenArchive,
    Passage,
    PassageKind,
    PassageTable,
    Picture,
    Section,
    TextSetting,
    read_picture,
    replace,
)
from viewer.screens.reader.care import Care, FootnoteFolds
from viewer.screens.reader.text import styles
from viewer.screens.reader.text.illustrated import IllustratedText
from viewer.screens.reader.text.portions import Portion
from viewer.screens.reader.text.stretches import Stretch, WrittenStretch, end_of, staying
from viewer.screens.reader.text.table_writer import TableStyles, TableWriter
from viewer.screens.reader.text.text_writer import Inline, Writer, place_item
from viewer.screens.reader.text.translated_text import (
    LONGEST_BESIDE,
    MOST_BESIDE,
    TranslationWriter,
    TwoColumns,
)
from viewer.services.steps import Stepwise, at_once, in_slices
from viewer.ui.look.face_search import FaceSearch, search_faces_of
from viewer.ui.look.look import READING, Look
from viewer.ui.look.text_blocks import ROLE, BlockRole, BlockStyle
from viewer.ui.look.text_cost import text_cost
from viewer.wording.archive_words import as_of_line, care_line, title_notes
from viewer.wording.dial import Dial

_KEEP = QTextCursor.MoveMode.KeepAnchor


class PassagePlaces:
    """The places of passages, footnotes, headings and pictures in `text`.

    `stretches` are in reading order, footnotes last; `names` are their ids. `below` holds the
    stretches of translations, by the id of the passage or footnote above. `quotes` are the quotes
    in the text, `translated` the translations that were written since it was told to `stand`.
    """

    def __init__(self, text: IllustratedText) -> None:
        self.text = text
        self.stretches: dict[str, Stretch] = {}
        self.below: dict[str, Stretch] = {}
        self.headings: dict[str, QTextCursor] = {}
        self.names: tuple[str, ...] = ()
        self.quotes: list[Passage] = []
        self.translated: list[WrittenStretch] = []
        self._written: list[WrittenStretch] = []
        self._pale: set[str] = set()

    def stand(self) -> None:
        """Turn the written positions into stretches, which follow later changes of the text."""
        at_once(self._stand())

    def _stand(self) -> Stepwise[None]:
        for held, places in ((self._written, self.stretches), (self.translated, self.below)):
            for written in held:
                places[written.id] = written.stretch(self.text)
                yield
            held.clear()

    def _put(self, absent: WrittenStretch, made: WrittenStretch) -> None:
        """Note where the words `absent` would be, and the translation in their place."""
        self._written.append(absent)
        self.translated.append(made)

    def _fold(self, held: Passage | Footnote, place: int) -> None:
        """Note where words are folded."""
        self._written.append(WrittenStretch(held.id, held.text, place, place, folded=True))

    def lines(self) -> dict[int, Passage]:
        """Return the quotes by the number of the block of their attribution."""
        last = ((self.stretches[quote.id].last.block(), quote) for quote in self.quotes)
        return {block.blockNumber(): quote for block, quote in last if _is_line(block)}

    def name_at(self, position: int) -> str:
        """Return the id of the passage or footnote at `position`, or in its translation, or ""."""
        number = self.number_at(position)
        if number < 0:
            return ""
        name = self.names[number]
        return name if position <= self.extent(name)[1] else ""

    def extent(self, name: str) -> tuple[int, int]:
        """Return the positions at which `name` begins and ends.

        It is a passage, footnote, heading or picture; any other name stands for the title.
        """
        if name in self.stretches:
            return self.stretches[name].begin, (self.below.get(name) or self.stretches[name]).end
        if name in self.headings:
            return self.headings[name].block().position(), self.headings[name].position()
        return self.text.place_of(name) or (0, 0)

    def is_pale(self, name: str) -> bool:
        """Return whether the words of `name` are pale until it is chosen."""
        return name in self._pale

    def has_table(self, name: str) -> bool:
        """Return whether `name` is a table whose words are shown."""
        return name in self.stretches and self.stretches[name].has_cells

    def number_at(self, position: int) -> int:
        """Return the index in `names` of the last that begins at or before `position`, or -1."""
        return bisect_right(self.names, position, key=lambda name: self.stretches[name].begin) - 1

    def above(self, position: int) -> str:
        """Return the id of the last heading, passage or footnote that begins there or above."""
        headings = tuple(self.headings)
        at = bisect_right(headings, position, key=lambda name: self.extent(name)[0]) - 1
        heading, number = headings[at] if at >= 0 else "", self.number_at(position)
        name = self.names[number] if number >= 0 else ""
        return max(heading, name, key=lambda each: self.extent(each)[0] if each else -1)

    def numbers_between(self, first: int, last: int) -> range:
        """Return the indices in `names` of all that is between the positions `first` and `last`."""
        return range(max(0, self.number_at(first)), self.number_at(last) + 1)


class DocumentLayout(PassagePlaces):
    """A document, or a portion of it, as text, once it was told to `write` it.

    `document` is what is laid out of `portion`, `whole` the whole document. `title_notes` are the
    editorial sentences under its title.
    """

    _offers_tables = True  # in a window, where they are lists

    def __init__(
        self,
        archive: OpenArchive,
        look: Look,
        dial: Dial,
        care: Care,
        portion: Portion,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(IllustratedText(archive, look, parent))
        self.portion, document, whole = portion, portion.document, portion.whole
        self.document, self.whole = document, whole
        self.title_notes = title_notes(archive, whole)
        self.is_portion = portion.is_part
        self.passages = {passage.id: passage for passage in document.passages()}
        vocabulary = archive.content.vocabulary
        self._line = partial(dial.line, vocabulary=vocabulary)
        self.reading = dial.reading
        self._care, self._notes = care, FootnoteFolds(care, whole)
        self.text.setUndoRedoEnabled(False)
        self.text.setDocumentMargin(0)
        self.text.setDefaultFont(look.reading_font(READING))
        _set_margins(self.text)
        self.writer = Writer(self.text, look, {note.id: note.mark for note in whole.footnotes})
        has_both = _has_both(document, self.reading)
        self.tables = TableWriter(self.writer, look, portion.room, has_both=has_both)
        self.text.two_columns = self.tables.room.two_columns > 0
        self.columns = TwoColumns(self.writer, look, used=self.text.two_columns)
        self.translations = TranslationWriter(self.writer, self.tables, dial, vocabulary)
        self._edit = QTextCursor(self.text)
        self._faces = FaceSearch()  # those that were found stay found as long as the text is

    def write(self) -> Stepwise[None]:
        """Write the document and search the faces for it, in steps if it is long."""
        self._edit.beginEditBlock()
        yield from in_slices(self._write(self.document))
        yield from in_slices(self._stand())
        self._edit.endEditBlock()
        self.names = tuple(self.stretches)
        self._faces = yield from search_faces_of(self.text)

    def retell(self) -> None:
        """Rewrite the attribution under each quote at the dial's present level."""
        self._edit.beginEditBlock()  # lays the text out once
        for quote in self.quotes:
            if not self.stretches[quote.id].folded:
                self._retell(quote, self.stretches[quote.id].last)
        self._edit.endEditBlock()

    def unfold(self, passage: Passage) -> None:
        """Replace the line in place of folded words by the words of `passage`."""
        self._edit.beginEditBlock()
        cursor = self.writer.cursor
        cursor.setPosition(self.stretches[passage.id].begin)
        cursor.setPosition(end_of(cursor.block()), _KEEP)
        cursor.removeSelectedText()
        style = self._style_of(passage)
        self.writer.set_block(style)
        self._words(passage, style)
        self.stand()
        if passage.as_of:
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
            self.writer.set_block(styles.stamp_under(passage, folded=False))
        self._edit.endEditBlock()

    def _retell(self, quote: Passage, last: QTextCursor) -> None:
        cursor, line = QTextCursor(last.block()), self._line(quote)
        has_line = _is_line(last.block())
        if has_line or line:
            _put_line(self.writer, cursor, quote, line, replacing=has_line)
            last.setPosition(cursor.position())

    def _write(self, document: Document) -> Stepwise[None]:
        """Write `document`, and note where the titles of its sections end."""
        title = self.translations.title(document, styles.TITLE)
        for note in self.title_notes:
            self.writer.line(styles.TITLE_NOTE, note)
        headings = {}
        for section in document.walk():
            if document.repeats_title(section):
                headings[section.id] = title
            else:
                style = styles.heading(section.level)
                headings[section.id] = self.translations.title(section, style)
            yield from self._section(section)
        for number, footnote in enumerate(document.footnotes):
            self._footnote(footnote, styles.FOOTNOTE if number else styles.FIRST_FOOTNOTE)
            yield
        self.headings = {name: staying(self.text, at) for name, at in headings.items()}

    def _section(self, section: Section) -> Stepwise[None]:
        for at, passage in enumerate(section.passages):
            self._pictures(picture for picture in section.pictures if picture.at == at)
            self._passage(passage)
            yield
        end = len(section.passages)
        self._pictures(picture for picture in section.pictures if picture.at == end)

    def _pictures(self, pictures: Iterable[Picture]) -> None:
        for picture in pictures:
            read = read_picture(picture, self.reading.of(picture))
            self.writer.open_block(styles.PICTURE if read.caption else styles.PICTURE_ALONE)
            self.text.put_in(replace(picture, description=read.description), self.writer.cursor)
            if read.caption:
                self.translations.caption(picture, read)

    def _passage(self, passage: Passage) -> None:
        if care := care_line(passage):
            self.writer.line(styles.CARE, care)
        if passage.attribution:
            self.quotes.append(passage)
        if table_of(passage) is None:
            self.columns.begin()
        if self._care.folds(passage):
            style = styles.above_stamp(styles.FOLD, passage)
            self.writer.open_block(style)
            self.writer.fold_of(passage, style, self._care.in_place)
            self._fold(passage, self.writer.place)
        else:
            self._open_words(passage)
        self.columns.end(is_close=bool(passage.as_of))
        if stamp := as_of_line(passage):
            folded = self._care.folds(passage)
            self.writer.line(styles.stamp_under(passage, folded=folded), stamp)

    def _open_words(self, passage: Passage) -> None:
        """Write what is read of `passage`: its words, their translation, or both."""
        shown, ink = self.reading.of(passage), "soft" if self._care.dims(passage) else ""
        if ink:
            self._pale.add(passage.id)
        if not shown.has_original and shown.made:
            self._put(*self.translations.instead(passage, shown.made, ink))
            return
        style, table = self._style_of(passage), table_of(passage)
        if table is None or table.has_caption:
            self.writer.open_block(style)
        self._words(passage, style)
        if shown.made:
            made = shown.made
            self.columns.turn()
            self.translated.append(self.translations.below(passage, made, passage.language, ink))

    def _words(self, passage: Passage, style: BlockStyle) -> None:
        """Write the words of `passage` into the open block, and the attribution below."""
        start = self.writer.place
        ink = "soft" if passage.id in self._pale else ""
        if table := table_of(passage):
            self._table(passage, table, ink)
            return
        marks = self.writer.text_of(passage, style, ink)
        if passage.kind is PassageKind.LIST_ITEM:
            place_item(self.writer, start, style)
        if line := self._line(passage):
            self.writer.line(styles.above_stamp(styles.ATTRIBUTION, passage), line)
        last = self.writer.place
        self._written.append(WrittenStretch(passage.id, passage.text, start, last, marks))

    def _table(self, passage: Passage, table: PassageTable, ink: str) -> None:
        """Write a table, its caption into the open block."""
        is_close, offers = bool(passage.as_of), self._offers_tables
        styled = TableStyles(ink=ink, is_close=is_close, offers=offers)
        start, last, marks = self.tables.write(passage.id, Inline.of(passage), table, styled)
        if line := self._line(passage):
            self.writer.line(styles.above_stamp(styles.ATTRIBUTION, passage), line)
            last = self.writer.place
        self._written.append(
            WrittenStretch(passage.id, passage.text, start, last, marks, has_cells=True)
        )

    def _style_of(self, passage: Passage) -> BlockStyle:
        return styles.style_of(passage, attributed=bool(self._line(passage)))

    def _footnote(self, footnote: Footnote, style: BlockStyle) -> None:
        shown, language = self.reading.of(footnote), self.document.language
        self.columns.begin()
        self.writer.open_block(style)
        self.writer.words(style, f"{footnote.mark}\u2002", ink="accent")
        if self._notes.folded_with(footnote):
            self.writer.fold_of(footnote, style, self._care.in_place_of_note)
            self._fold(footnote, self.writer.place)
        elif not shown.has_original and shown.made:
            self._put(*self.translations.instead_of_note(footnote, shown.made, language))
        else:
            start = self.writer.place
            self.writer.words(style, footnote.text)
            end = self.writer.place
            self._written.append(WrittenStretch(footnote.id, footnote.text, start, end))
            if shown.made:
                self.columns.turn()
                self.translated.append(self.translations.below(footnote, shown.made, language))
        self.columns.end()


def _has_both(document: Document, reading: TextSetting) -> bool:
    """Return whether originals and translations are read of `document`, and fit into rows."""
    passages = [*islice(document.passages(), MOST_BESIDE + 1)]
    shown = [reading.of(each) for each in passages]
    made = [each.made for each in shown if each.has_original and each.made]
    texts = (*(each.text for each in passages), *(each.text for each in made))
    is_long = any(text_cost(text) > LONGEST_BESIDE for text in texts)
    return bool(made) and len(passages) <= MOST_BESIDE and not is_long


def table_of(passage: Passage) -> PassageTable | None:
    """Return the table of `passage`; None without one, or if its text does not have its cells."""
    table = passage.table
    return table if table and CellGrid(passage.text, table).fits else None


def _put_line(
    writer: Writer, cursor: QTextCursor, quote: Passage, line: str, *, replacing: bool
) -> None:
    """Replace the attribution at `cursor` by `line`, or insert it under the words at `cursor`."""
    words = writer.block(styles.style_of(quote, attributed=bool(line)))
    if quote.kind is PassageKind.LIST_ITEM:  # only its first paragraph has a bullet
        words = (cursor.block().previous() if replacing else cursor.block()).blockFormat()
    style = styles.above_stamp(styles.ATTRIBUTION, quote)
    if replacing:
        cursor.setPosition(end_of(cursor.block()), _KEEP)
    else:
        cursor.setBlockFormat(words)
        cursor.setPosition(end_of(cursor.block()))
        cursor.insertBlock(writer.block(style))
    cursor.insertText(line, writer.face(style))
    if not line:
        cursor.deletePreviousChar()
        cursor.setBlockFormat(words)


def _set_margins(text: QTextDocument) -> None:
    page = text.rootFrame().frameFormat()
    page.setLeftMargin(styles.GUTTER)
    page.setBottomMargin(styles.PAGE_END)
    page.setTopMargin(styles.PAGE_BEGIN)
    text.rootFrame().setFrameFormat(page)


def _is_line(block: QTextBlock) -> bool:
    """Return whether `block` is an attribution."""
    return role_of(block) == BlockRole.ATTRIBUTION


def role_of(block: QTextBlock) -> int:
    """Return the `BlockRole` of the block."""
    return int(block.blockFormat().intProperty(ROLE))
