"""Makes the blocks of the parts of a file, in any order: passages, notes, tables, contacts."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from index.counts.small_counts import ToldTable
from index.export.extract import Extract
from index.export.provenance import (
    about_others,
    about_rows,
    as_of,
    notes_by_passage,
    source_of,
    untold_line,
    withdrawn_line,
)
from index.export.read_text import in_translation, line_in, note_in_translation
from index.export.text.block import Block, Kind
from index.model import (
    Document,
    EditorNote,
    Footnote,
    GlossaryEntry,
    Level,
    Passage,
    PassageKind,
    Picture,
    Translation,
    Wording,
)
from index.model.shown_text import Titled, read_picture
from index.version import VERSION

_KINDS = {PassageKind.QUOTE: Kind.QUOTE, PassageKind.LIST_ITEM: Kind.ITEM}


class BlockMaker:
    """Makes the blocks of the parts of one extract."""

    def __init__(self, extract: Extract) -> None:
        self.extract = extract
        self.words = extract.words
        self.notes = notes_by_passage(extract)

    def ours(self, kind: Kind, text: str) -> Block:
        """Return a block with a text of Satchel's own."""
        return Block(kind, text, self.words.language)

    def label(self, text: str) -> Block:
        """Return a label of Satchel's own of the block below."""
        return Block(Kind.LABEL, text, self.words.language, leads=True)

    def worded(self, kind: Kind, wording: Wording, otherwise: str = "") -> Block:
        """Return a block with `wording` in the file's language or the next best, or `otherwise`."""
        text, language = self.words.worded(wording)
        return Block(kind, text or otherwise, language)

    def heading(self, name: str) -> Block:
        """Return the heading `name` of Satchel's own."""
        return Block(Kind.HEADING, self.words.say(name), self.words.language, level=1)

    def passage(self, passage: Passage, document: Document, *, sourced: bool) -> Iterator[Block]:
        """Yield the blocks of `passage`: care note, text, attribution, translations, notes.

        A quote, and any passage with `sourced`, has its source too.
        """
        if care := self.words.care(passage.care):
            yield self.ours(Kind.CARE, care)
        original = passage
        if made := self.extract.alone(passage):
            yield self.label(self.words.translation(made, passage.language))
            passage = in_translation(passage, made, self.words.vocabulary)
        block = words_of(passage)
        yield block
        if said := passage.attribution:
            is_verbatim = said.share is Level.FULL
            language = document.language if is_verbatim else self.words.language
            language = made.language if made else language
            yield Block(Kind.ATTRIBUTION, said.text, language)
        sourced = sourced or block.kind is Kind.QUOTE
        if sourced:
            yield self.ours(Kind.SOURCE, self.source(document, original))
        if told := self.stamp(passage, sourced=sourced):
            yield self.ours(Kind.STAMP, told)
        yield from self._translations(passage.translations, passage.language)
        yield from self._lines_below(passage)
        for note, others in self.notes.get(passage.id, ()):
            yield from self.note(note, others)

    def source(self, document: Document, passage: Passage) -> str:
        """Return where `passage` of `document` is from, and its code."""
        return source_of(self.extract, document, passage)

    def stamp(self, passage: Passage, *, sourced: bool) -> str:
        """Return as of when `passage` holds, unless its source says so."""
        return "" if sourced else as_of(self.extract, passage)

    def _lines_below(self, passage: Passage) -> Iterator[Block]:
        """Yield the line under the translation of a quote, unless it says what is there already."""
        said = passage.attribution
        for made in passage.translations if said and self.extract.reading else ():
            line = line_in(said, made, self.words.vocabulary) if said else ""
            if said and line and line != said.text:
                yield Block(Kind.ATTRIBUTION, line, made.language)

    def _translations(self, made: tuple[Translation, ...], language: str) -> Iterator[Block]:
        for each in made:
            yield self.label(self.words.translation(each, language))
            yield Block(Kind.TRANSLATION, each.text, each.language)

    def note(self, note: EditorNote, others: list[str]) -> Iterator[Block]:
        """Yield the blocks of the editor's `note`, and what else it is about."""
        yield self.label(self.words.say("note"))
        yield self.worded(Kind.NOTE, note.text)
        for line in about_others(self.extract, note, others):
            yield self.ours(Kind.LABEL, line)

    def footnote(self, note: Footnote, language: str) -> Iterator[Block]:
        """Yield the blocks of a footnote and its translations."""
        if made := self.extract.alone(note):
            yield self.label(self.words.translation(made, language))
            note, language = note_in_translation(note, made), made.language
        yield Block(Kind.FOOTNOTE, note.text, language, name=note.id, sign=note.mark)
        yield from self._translations(note.translations, language)

    def title(self, titled: Titled, language: str, level: int) -> Iterator[Block]:
        """Yield the heading of a document or section, and its translation below it."""
        yield Block(Kind.HEADING, titled.title, language, level=level)
        if made := self.extract.draft(titled):
            yield self.ours(Kind.LABEL, self.words.translation(made, language))
        if below := self.extract.title_below(titled):
            yield Block(Kind.TRANSLATION, below, self.words.language)

    def picture(self, picture: Picture, language: str) -> Iterator[Block]:
        """Yield the blocks of `picture`, whose words are in `language`, and its caption."""
        extract = self.extract
        read, alone = read_picture(picture, extract.shown(picture)), extract.alone(picture)
        said = self.words.say("picture", what=read.description)
        spoken = alone.language if alone else language
        yield Block(Kind.PICTURE, said, spoken, name=picture.id, sign=picture.file)
        if read.caption:
            yield Block(Kind.LABEL, read.caption, spoken)
        if alone and not alone.is_reviewed:
            yield self.ours(Kind.LABEL, self.words.translation(alone, language))
        for made in read.below:
            yield self.label(self.words.translation(made, language))
            yield Block(Kind.TRANSLATION, made.caption, made.language)

    def chart(self, table: ToldTable) -> Block:
        """Return a participants' table, as far as its counts are told."""
        of, _language = self.words.worded(table.of)
        title, language = self.words.worded(table.title)
        rows = tuple(
            (self.words.worded(row.label)[0], self.words.number(row.told)) for row in table.rows
        )
        return Block(Kind.TABLE, " – ".join(filter(None, (title, of))), language, rows=rows)

    def below_charts(self, count: int) -> Iterator[Block]:
        """Yield the explanation of how to read several participants' tables."""
        if count > 1:
            yield self.ours(Kind.LABEL, self.words.say("each_table"))

    def untold(self) -> Block:
        """Return the remark that counts of a table are not told."""
        return self.ours(Kind.LABEL, untold_line(self.extract))

    def contacts(self) -> Iterator[Block]:
        """Yield where participants can find help, if the set says so."""
        chosen = self.extract.chosen
        text, language = self.words.worded(chosen.contacts) if chosen else ("", "")
        if text.strip():
            yield self.heading("contacts")
            yield from (Block(Kind.PROMPT, part, language) for part in paragraphs_of(text))

    def term(self, entry: GlossaryEntry) -> tuple[str, str]:
        """Return the terms of `entry`, those in the file's language first, and its definition."""
        own = self.words.language
        order = sorted(entry.terms, key=lambda code: (code != own, code != "en", code))
        terms = "; ".join(", ".join(entry.terms[code]) for code in order)
        return terms, self.words.worded(entry.definition)[0]

    def glossary(self, entries: Sequence[GlossaryEntry]) -> Iterator[Block]:
        """Yield the glossary `entries` as one table under its heading, where there are any."""
        yield from self.table("glossary", [self.term(entry) for entry in entries])

    def table(self, name: str, rows: list[tuple[str, str]]) -> Iterator[Block]:
        """Yield `rows` under the heading `name`, where there are any."""
        if rows:
            yield self.heading(name)
            yield Block(Kind.TABLE, "", self.words.language, name=name, rows=tuple(rows))

    def withdrawn(self) -> Iterator[Block]:
        """Yield how many passages were withdrawn, if any."""
        if gone := withdrawn_line(self.extract):
            yield self.heading("withdrawn")
            yield self.ours(Kind.LABEL, gone)

    def about(self) -> Iterator[Block]:
        """Yield what is known about the archive and the file."""
        yield from self.table("about", list(about_rows(self.extract)))
        yield self.ours(Kind.LABEL, self.words.say("unsigned"))
        yield self.ours(Kind.LABEL, self.words.say("made_by", version=VERSION))


def words_of(passage: Passage) -> Block:
    """Return the block of the words of `passage`."""
    kind = Kind.GRID if passage.table else _KINDS.get(passage.kind, Kind.TEXT)
    return Block(
        kind,
        passage.text,
        passage.language,
        level=passage.depth if kind is Kind.ITEM else 0,
        marks=passage.footnotes,
        name=passage.id,
        emphasis=passage.emphasis,
        table=passage.table,
    )


def paragraphs_of(text: str) -> Iterator[str]:
    """Yield the paragraphs of `text`, which empty lines separate."""
    for blank, lines in groupby(text.splitlines(), key=lambda line: not line.strip()):
        if not blank:
            yield "\n".join(line.strip() for line in lines)
