"""Makes the blocks of an extract in reading order, for the formats that are running text."""

from collections.abc import Iterator

from index.export.extract import Extract
from index.export.provenance import consent_line, opening_lines
from index.export.text.block import Block, Kind
from index.export.text.items import items_of
from index.export.text.parts import BlockMaker
from index.model import Document, Section


def blocks_of(extract: Extract) -> Iterator[Block]:
    """Yield the blocks of `extract`: its documents or its set, and what is known about the file."""
    parts = BlockMaker(extract)
    yield from items_of(parts, extract.chosen) if extract.chosen else whole_of(parts)
    yield from parts.withdrawn()
    yield from parts.about()


def whole_of(parts: BlockMaker) -> Iterator[Block]:
    """Yield the blocks of an archive or a selection, without those about the file."""
    yield from _Whole(parts).all()


class _Whole:
    """Makes the blocks of an archive or a selection, in order."""

    def __init__(self, parts: BlockMaker) -> None:
        self._parts = parts
        self._archive = parts.extract.archive
        self._words = parts.words

    def all(self) -> Iterator[Block]:
        """Yield all blocks."""
        parts, archive = self._parts, self._archive
        yield parts.worded(Kind.TITLE, archive.title, archive.id)
        for line in (*opening_lines(parts.extract), consent_line(parts.extract)):
            if line:
                yield parts.ours(Kind.LINE, line)
        for document in archive.documents:
            yield from self._document(document)
        yield from self._people()
        yield from parts.glossary(archive.glossary)
        yield from self._other_notes()

    def _document(self, document: Document) -> Iterator[Block]:
        yield from self._parts.title(document, document.language, 1)
        if document.title_by == "editor":
            yield self._parts.ours(Kind.LABEL, self._words.say("title_by"))
        for section in document.walk():
            yield from self._section(section, document)
        for note in document.footnotes:
            yield from self._parts.footnote(note, document.language)

    def _section(self, section: Section, document: Document) -> Iterator[Block]:
        if not document.repeats_title(section):
            yield from self._parts.title(section, document.language, section.level + 1)
        for at in range(len(section.passages) + 1):
            for picture in section.pictures:
                if picture.at == at:
                    yield from self._parts.picture(picture, document.language)
            if at < len(section.passages):
                yield from self._parts.passage(section.passages[at], document, sourced=False)

    def _people(self) -> Iterator[Block]:
        tables = self._parts.extract.tables
        if tables:
            yield self._parts.heading("people")
            yield from map(self._parts.chart, tables)
            yield from self._parts.below_charts(len(tables))
        if self._parts.extract.hides_numbers:
            yield self._parts.untold()

    def _other_notes(self) -> Iterator[Block]:
        """Yield the notes that are about no passage of the extract."""
        if notes := self._parts.notes.get("", ()):
            yield self._parts.heading("notes")
        for note, _others in notes:
            yield from self._parts.note(note, [])
