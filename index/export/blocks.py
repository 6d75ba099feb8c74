"""An extract as one run of blocks in reading order, for the formats that are read as text."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from index.export.extract import Extract
from index.export.telling import (
    about_others,
    about_rows,
    as_of,
    consent_line,
    notes_by_passage,
    opening_lines,
    source_of,
)
from index.model import (
    Document,
    EditorNote,
    Footnote,
    FootnoteMark,
    Passage,
    PassageKind,
    Picture,
    Section,
    Translation,
    Wording,
)
from index.version import VERSION


class Kind(Enum):
    """What a block is. The archive's words are TITLE to FOOTNOTE, Satchel's are from LINE on."""

    TITLE = auto()
    HEADING = auto()
    TEXT = auto()
    ITEM = auto()
    QUOTE = auto()
    ATTRIBUTION = auto()
    TRANSLATION = auto()
    NOTE = auto()
    PICTURE = auto()
    FOOTNOTE = auto()
    LINE = auto()
    CARE = auto()
    LABEL = auto()
    STAMP = auto()
    SOURCE = auto()
    TABLE = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """Something with a line, or lines, of its own. `language` is that of its text.

    A HEADING has a `level`, from 1 on; a passage and a FOOTNOTE their id as `name`, a FOOTNOTE its
    mark as `sign`; `marks` are the places of footnotes in the text. A TABLE has `rows`, and a
    PICTURE the name of its file in `sign`.
    """

    kind: Kind
    text: str
    language: str
    level: int = 0
    marks: tuple[FootnoteMark, ...] = ()
    name: str = ""
    sign: str = ""
    rows: tuple[tuple[str, str], ...] = ()


def blocks_of(extract: Extract) -> Iterator[Block]:
    """Yield all of `extract`: what it is, its documents, and what stands beside them."""
    return _Blocks(extract).all()


_KINDS = {PassageKind.QUOTE: Kind.QUOTE, PassageKind.LIST_ITEM: Kind.ITEM}


class _Blocks:
    """Puts the blocks of one extract in order."""

    def __init__(self, extract: Extract) -> None:
        self._extract = extract
        self._words = extract.words
        self._notes = notes_by_passage(extract)

    def all(self) -> Iterator[Block]:
        """Yield every block."""
        archive = self._extract.archive
        yield self._worded(Kind.TITLE, archive.title, archive.id)
        for line in (*opening_lines(self._extract), consent_line(self._extract)):
            if line:
                yield self._ours(Kind.LINE, line)
        for document in archive.documents:
            yield from self._document(document)
        yield from self._people()
        yield from self._glossary()
        yield from self._other_notes()
        yield from self._withdrawn()
        yield from self._about()

    def _ours(self, kind: Kind, text: str) -> Block:
        return Block(kind, text, self._words.language)

    def _worded(self, kind: Kind, wording: Wording, otherwise: str = "") -> Block:
        text, language = self._words.worded(wording)
        return Block(kind, text or otherwise, language)

    def _heading(self, name: str) -> Block:
        return Block(Kind.HEADING, self._words.say(name), self._words.language, level=1)

    def _document(self, document: Document) -> Iterator[Block]:
        yield Block(Kind.HEADING, document.title, document.language, level=1)
        if document.title_by == "editor":
            yield self._ours(Kind.LABEL, self._words.say("title_by"))
        for section in document.walk():
            yield from self._section(section, document)
        for note in document.footnotes:
            yield from self._footnote(note, document.language)

    def _section(self, section: Section, document: Document) -> Iterator[Block]:
        yield Block(Kind.HEADING, section.title, document.language, level=section.level + 1)
        for at in range(len(section.passages) + 1):
            for picture in section.pictures:
                if picture.at == at:
                    yield from self._picture(picture, document.language)
            if at < len(section.passages):
                yield from self._passage(section.passages[at], document)

    def _passage(self, passage: Passage, document: Document) -> Iterator[Block]:
        if care := self._words.care(passage):
            yield self._ours(Kind.CARE, care)
        kind = _KINDS.get(passage.kind, Kind.TEXT)
        yield Block(kind, passage.text, passage.language, marks=passage.footnotes, name=passage.id)
        if passage.attribution:
            yield Block(Kind.ATTRIBUTION, passage.attribution.text, document.language)
        if kind is Kind.QUOTE:
            yield self._ours(Kind.SOURCE, source_of(self._extract, document, passage))
        elif told := as_of(self._extract, passage):
            yield self._ours(Kind.STAMP, told)
        yield from self._translations(passage.translations, passage.language)
        for note, others in self._notes.get(passage.id, ()):
            yield from self._note(note, others)

    def _translations(self, made: tuple[Translation, ...], language: str) -> Iterator[Block]:
        for each in made:
            yield self._ours(Kind.LABEL, self._words.translation(each, language))
            yield Block(Kind.TRANSLATION, each.text, each.language)

    def _note(self, note: EditorNote, others: list[str]) -> Iterator[Block]:
        yield self._ours(Kind.LABEL, self._words.say("note"))
        yield self._worded(Kind.NOTE, note.text)
        for line in about_others(self._extract, note, others):
            yield self._ours(Kind.LABEL, line)

    def _picture(self, picture: Picture, language: str) -> Iterator[Block]:
        said = self._words.say("picture", what=picture.description)
        yield Block(Kind.PICTURE, said, language, name=picture.id, sign=picture.file)
        if picture.caption:
            yield Block(Kind.LABEL, picture.caption, language)

    def _footnote(self, note: Footnote, language: str) -> Iterator[Block]:
        yield Block(Kind.FOOTNOTE, note.text, language, name=note.id, sign=note.mark)
        yield from self._translations(note.translations, language)

    def _people(self) -> Iterator[Block]:
        if not self._extract.archive.participants:
            return
        yield self._heading("people")
        for table in self._extract.archive.participants:
            of, _language = self._words.worded(table.of)
            title, language = self._words.worded(table.title)
            rows = tuple((self._words.worded(row.label)[0], str(row.count)) for row in table.rows)
            yield Block(Kind.TABLE, " – ".join(filter(None, (title, of))), language, rows=rows)
        yield self._ours(Kind.LABEL, self._words.say("each_table"))

    def _glossary(self) -> Iterator[Block]:
        rows = []
        for entry in self._extract.archive.glossary:
            own = self._words.language
            order = sorted(entry.terms, key=lambda code: (code != own, code != "en", code))
            terms = "; ".join(", ".join(entry.terms[code]) for code in order)
            rows.append((terms, self._words.worded(entry.definition)[0]))
        yield from self._table("glossary", rows)

    def _other_notes(self) -> Iterator[Block]:
        """Yield the notes that are about no passage here."""
        if notes := self._notes.get("", ()):
            yield self._heading("notes")
        for note, _others in notes:
            yield from self._note(note, [])

    def _withdrawn(self) -> Iterator[Block]:
        gone = self._extract.archive.withdrawn
        rows = [(each.passage, f"{each.date}: {each.reason}") for each in gone]
        yield from self._table("withdrawn", rows)

    def _about(self) -> Iterator[Block]:
        yield from self._table("about", list(about_rows(self._extract)))
        yield self._ours(Kind.LABEL, self._words.say("unsigned"))
        yield self._ours(Kind.LABEL, self._words.say("made_by", version=VERSION))

    def _table(self, name: str, rows: list[tuple[str, str]]) -> Iterator[Block]:
        if rows:
            yield self._heading(name)
            yield Block(Kind.TABLE, "", self._words.language, rows=tuple(rows))
