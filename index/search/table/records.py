"""What the index knows of each passage and footnote of an archive, in reading order."""

from abc import abstractmethod
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from hashlib import blake2b
from itertools import accumulate
from typing import NamedTuple, overload, override

from index.disclosure import DialSetting
from index.model import (
    Archive,
    Attribution,
    Document,
    DocumentOutline,
    Footnote,
    OutlinedDocuments,
    Passage,
    PassageTable,
    Section,
    Translation,
    outline_of,
)
from index.search.table.bits import bits_of
from index.search.text.analysis import parts_of
from index.values import Value, value_field

FOOTNOTE = "footnote"
# Words between two texts of one record: more than a query can ask for with ~.
APART = 200
FACETS = ("document", "kind", "theme", "role", "gender", "age_band", "sector", "language", "voice")
FIELDS = (*FACETS, "section", "age")


class Record(Value):
    """A passage or footnote that a search finds by its own words or those of a translation.

    Its number is its position in reading order.
    """

    text: str
    document: str
    section: str
    kind: str
    passage: str | None = None
    footnote: str | None = None
    values: dict[str, tuple[str, ...]] = value_field(default_factory=dict)
    translations: tuple[Translation, ...] = ()
    table: PassageTable | None = None

    @property
    def texts(self) -> tuple[tuple[str, ...], ...]:
        """The text of the record, and those of its translations, each in its parts.

        A text is one part; that of a table has its caption and its cells as parts, over whose ends
        no phrase reaches.
        """
        texts = (self.text, *(made.text for made in self.translations))
        return tuple(map(parts_of if self.table else _whole, texts))


class RecordItem(NamedTuple):
    """A passage or footnote, and the sections that contain it, the outermost first."""

    item: Passage | Footnote
    sections: tuple[str, ...]


def rows_of(document: Document) -> tuple[RecordItem, ...]:
    """Return the passages of `document`, then its footnotes."""
    rows: list[RecordItem] = []
    noted: dict[str, tuple[str, ...]] = {}
    for section in document.sections:
        for trail in _trails(section, ()):
            ids = tuple(step.id for step in trail)
            for passage in trail[-1].passages:
                noted |= {mark.footnote: ids for mark in passage.footnotes}
                rows.append(RecordItem(passage, ids))
    rows += [RecordItem(note, noted.get(note.id, ("",))) for note in document.footnotes]
    return tuple(rows)


class RecordList(Sequence[Record]):
    """The records of one index, each with its position as its number."""

    @overload
    def __getitem__(self, number: int) -> Record: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Record]: ...
    def __getitem__(self, number: int | slice) -> Record | Sequence[Record]:
        if isinstance(number, slice):
            return [self.record(each) for each in range(*number.indices(len(self)))]
        return self.record(number)

    @abstractmethod
    def record(self, number: int) -> Record:
        """Return a record. Raises IndexError."""

    @abstractmethod
    def shown(self, number: int) -> Record:
        """Return a record without its values, which a hit does not show."""

    @abstractmethod
    def digest(self) -> bytes:
        """Return a hash of all content that the index is built from."""

    @abstractmethod
    def have_checked(self) -> None:
        """Take all documents for checked, as they were when an index of them was stored."""

    @property
    @abstractmethod
    def is_damaged(self) -> bool:
        """Whether a document is damaged: its records are empty."""

    @property
    @abstractmethod
    def lines(self) -> Sequence[tuple[int, Attribution]]:
        """The attributions, each with the number of its record."""

    @property
    @abstractmethod
    def longest(self) -> int:
        """An upper bound for the places of words: no text has more words than characters."""

    @property
    @abstractmethod
    def told_in(self) -> frozenset[str] | None:
        """The languages of the original texts; None where none of them is translated."""

    def hidden(self, setting: DialSetting, size: int) -> Mapping[str, int]:
        """Return field -> the records, as bits, whose attribution hides it at `setting`.

        Only the first `size` records are looked at. A field that no attribution hides is left out.
        """
        lines = [(number, said) for number, said in self.lines if number < size]
        found: dict[str, int] = {}
        for name in setting.may_hide(said for _number, said in lines):
            numbers = [number for number, said in lines if not setting.tells(said, name)]
            if numbers:
                found[name] = bits_of(numbers, size)
        return found


class Records(RecordList):
    """The records of an archive: the passages of each document, then its footnotes.

    Records are made on access: all records of a large archive would take more memory than the
    archive itself. Those of a document that is damaged are empty.
    """

    def __init__(self, archive: Archive) -> None:
        self._documents = archive.documents
        self._rows: list[tuple[RecordItem, ...]] = []
        if isinstance(archive.documents, OutlinedDocuments):
            sizes = [outline.records for outline in archive.documents.outlines]
        else:
            self._rows = [rows_of(document) for document in archive.documents]
            sizes = [*map(len, self._rows)]
        self._ends = list(accumulate(sizes))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def _rows_in(self, document: int) -> tuple[RecordItem, ...]:
        if isinstance(self._documents, OutlinedDocuments):
            return self._documents.made_of(document, rows_of)
        return self._rows[document]

    def _row(self, number: int) -> tuple[RecordItem | None, Document]:
        """Return a row and its document; None where that is damaged."""
        if not 0 <= number < len(self):
            raise IndexError(number)
        place = bisect_right(self._ends, number)
        rows = self._rows_in(place)
        at = number - self._ends[place] + self._size(place)
        return rows[at] if at < len(rows) else None, self._documents[place]

    def _size(self, document: int) -> int:
        """Return how many records a document has, whether they can be read or not."""
        return self._ends[document] - (self._ends[document - 1] if document else 0)

    def _each(self) -> Iterator[tuple[int, RecordItem, Document]]:
        """Yield the number of each record, its row and its document; of damaged documents none."""
        for place in range(len(self._ends)):
            rows, first = self._rows_in(place), self._ends[place] - self._size(place)
            document = self._documents[place]
            for number, row in enumerate(rows, start=first):
                yield number, row, document

    @override
    def record(self, number: int) -> Record:
        """Return a record. Raises IndexError."""
        row, document = self._row(number)
        if row is None:
            return _nothing(document)
        item, sections = row
        if isinstance(item, Passage):
            return _passage(document, sections, item)
        return _footnote(document, sections, item)

    def shown(self, number: int) -> Record:
        """Return a record without its values, which a hit does not show."""
        found = self._lone(number)
        if found is None:
            row, document = self._row(number)
            if row is None:
                return _nothing(document)
            found = row.item, row.sections[-1], document.id
        item, section, held = found
        return Record(
            item.text,
            held,
            section,
            item.kind.value if isinstance(item, Passage) else FOOTNOTE,
            passage=item.id if isinstance(item, Passage) else None,
            footnote=item.id if isinstance(item, Footnote) else None,
            translations=item.translations,
            table=item.table if isinstance(item, Passage) else None,
        )

    def _lone(self, number: int) -> tuple[Passage | Footnote, str, str] | None:
        """Return a passage of a file by itself, its section and its document; None: none such."""
        documents = self._documents
        if not isinstance(documents, OutlinedDocuments) or not 0 <= number < len(self):
            return None
        place = bisect_right(self._ends, number)
        outline, at = documents.outlines[place], number - self._ends[place] + self._size(place)
        passage = documents.passage_at(place, at) if at < outline.size else None
        return (passage, outline.section_at(at), outline.document.id) if passage else None

    def digest(self) -> bytes:
        """Return a hash of all content that the index is built from."""
        told = blake2b(digest_size=32)
        if isinstance(self._documents, OutlinedDocuments):
            told.update(self._documents.hashes.encode())
            return told.digest()
        for _number, (item, sections), document in self._each():
            said = [document.id, document.language, *sections, item.text, item.id]
            if isinstance(item, Passage):
                said += [item.kind, item.language, item.voice, item.voice_of or "", *item.themes]
                if item.attribution:
                    who = item.attribution
                    said += map(str, (who.role, who.gender, who.sector, who.age_band, who.age))
            for made in item.translations:
                said += [made.language, made.text]
            told.update("\x1f".join([*map(str, map(len, said)), *said]).encode(errors="replace"))
        return told.digest()

    def have_checked(self) -> None:
        """Take all documents for checked, as they were when an index of them was stored."""
        if isinstance(self._documents, OutlinedDocuments):
            self._documents.have_checked()

    @property
    def is_damaged(self) -> bool:
        """Whether a document is damaged: its records are empty."""
        return isinstance(self._documents, OutlinedDocuments) and self._documents.is_damaged

    @cached_property
    def lines(self) -> Sequence[tuple[int, Attribution]]:
        """The attributions, each with the number of its record."""
        if isinstance(self._documents, OutlinedDocuments):
            return [
                (self._ends[place] - self._size(place) + each.at, each.attribution)
                for place, quotes in enumerate(self._documents.quoted)
                for each in quotes
                if each.attribution
            ]
        return [
            (number, row.item.attribution)
            for number, row, _document in self._each()
            if isinstance(row.item, Passage) and row.item.attribution
        ]

    @property
    def longest(self) -> int:
        """An upper bound for the places of words: no text has more words than characters."""
        if isinstance(self._documents, OutlinedDocuments):
            outlines = self._documents.outlines
            return max((each.longest + APART * each.translations for each in outlines), default=0)
        return max((_reach(row.item) for _number, row, _document in self._each()), default=0)

    @cached_property
    def told_in(self) -> frozenset[str] | None:
        """The languages of the original texts; None where none of them is translated."""
        return self.own_languages if self.is_translated else None

    @property
    def is_translated(self) -> bool:
        """Whether some text is translated."""
        return any(each.translations for each in self._outlines())

    @property
    def own_languages(self) -> frozenset[str]:
        """The languages of the original texts."""
        outlines = self._outlines()
        own = {language for each in outlines for language in each.spoken}
        own |= {each.document.language for each in outlines}
        return frozenset(language.partition("-")[0] for language in own)

    def _outlines(self) -> tuple[DocumentOutline, ...]:
        if isinstance(self._documents, OutlinedDocuments):
            return self._documents.outlines
        return tuple(map(outline_of, self._documents))


def _nothing(document: Document) -> Record:
    return Record("", document.id, "", "")


def _whole(text: str) -> tuple[str, ...]:
    return (text,)


def _reach(item: Passage | Footnote) -> int:
    return len(item.text) + sum(APART + len(made.text) for made in item.translations)


def _trails(section: Section, above: tuple[Section, ...]) -> Iterator[tuple[Section, ...]]:
    """Yield each section in reading order, after the sections that contain it."""
    trail = (*above, section)
    yield trail
    for inner in section.sections:
        yield from _trails(inner, trail)


def _passage(document: Document, sections: tuple[str, ...], passage: Passage) -> Record:
    said = passage.attribution
    values = {
        "document": (document.id,),
        "section": sections,
        "kind": (passage.kind.value,),
        "voice": (passage.voice.value,),
        "language": _languages(passage.language, passage.translations),
        "theme": passage.themes,
        "role": _known(passage.role),
        "gender": _known(said.gender if said else None),
        "sector": _known(said.sector if said else None),
        "age_band": _known(said.age_band if said else None),
        "age": _known(said.age if said else None),
    }
    return Record(
        text=passage.text,
        document=document.id,
        section=sections[-1],
        kind=passage.kind.value,
        passage=passage.id,
        values={name: value for name, value in values.items() if value},
        translations=passage.translations,
        table=passage.table,
    )


def _footnote(document: Document, sections: tuple[str, ...], footnote: Footnote) -> Record:
    values = {
        "document": (document.id,),
        "section": sections,
        "kind": (FOOTNOTE,),
        "language": _languages(document.language, footnote.translations),
    }
    return Record(
        text=footnote.text,
        document=document.id,
        section=sections[-1],
        kind=FOOTNOTE,
        footnote=footnote.id,
        values=values,
        translations=footnote.translations,
    )


def _languages(own: str, translations: Sequence[Translation]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((own, *(made.language for made in translations))))


def _known(value: str | int | None) -> tuple[str, ...]:
    return () if value is None else (str(value),)
