"""What an archive holds beside its documents: codebook, glossary, participants, notes, editions."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from index.model.document import Attribution, Document, Passage, Picture
from index.model.outline import (
    DocumentOutline,
    OutlinedDocuments,
    OutlinedQuote,
    outline_of,
    quotes_in,
)
from index.model.passage_head import HeadedPassage
from index.model.sets import ItemKind, Set
from index.model.terms import PassageKind, Wording
from index.model.vocabulary import Vocabulary
from index.values import Value, value_field


class Theme(Value):
    """One entry of the codebook."""

    id: str
    label: Wording
    definition: Wording = value_field(default_factory=dict)
    parent: str | None = None


class GlossaryEntry(Value):
    """One idea and the words for it in each language."""

    id: str
    terms: Mapping[str, tuple[str, ...]]
    definition: Wording = value_field(default_factory=dict)


class ParticipantRow(Value):
    """A group of participants that the source counts. `ages` are its first and last year of age."""

    label: Wording
    count: int
    value: str | None = None
    ages: tuple[int, int] | None = None


class ParticipantTable(Value):
    """One way in which the source counts its participants.

    `field` and a row's `value` name the field and value of an attribution that the row counts,
    where the source tells.
    """

    id: str
    title: Wording
    of: Wording
    rows: tuple[ParticipantRow, ...]
    field: str | None = None

    @property
    def in_order(self) -> tuple[ParticipantRow, ...]:
        """The rows in the order of display: by age where each row has ages, else as in the source.

        Age bands are read from the youngest on, whatever their order in the source.
        """
        if not all(row.ages for row in self.rows):
            return self.rows
        return tuple(sorted(self.rows, key=lambda row: row.ages or (0, 0)))


class EditorNote(Value):
    """A note of the editor on some passages, shown beside the source."""

    id: str
    passages: tuple[str, ...]
    text: Wording


class Waiver(Value):
    """A finding of the checks that the editor lets stand, and why.

    Its subject is a `passage`, or a participants' `table`, or neither.
    """

    code: str
    reason: str
    passage: str | None = None
    table: str | None = None


class SourceText(Value):
    """A text as it was received, unchanged."""

    file: str
    text: str


class PictureFile(Value):
    """The bytes of a picture without metadata, PNG or JPEG by the ending of its name."""

    name: str
    data: bytes


class Archive(Value):
    """Everything that one `.satchel` file says. `terms` are Dublin Core terms: name -> value.

    `withdrawn` are the ids of passages and pictures that an earlier edition held and this one must
    not hold, `restored` the ids of those that an earlier edition withdrew and this one may hold
    again: ids are enough to refuse a file. A `draft` is for its editor and for trials; an archive
    that was published is an edition.

    The documents, sources and pictures of a file are decoded whenever they are looked at; what is
    known of them without that is asked of `outlines`, `headed`, `size`, `shown` and `targets`.
    """

    id: str
    edition: int
    created: str
    title: Wording
    language: str
    licence: str | None = None
    rights: Wording = value_field(default_factory=dict)
    documents: Sequence[Document] = ()
    themes: tuple[Theme, ...] = ()
    glossary: tuple[GlossaryEntry, ...] = ()
    participants: tuple[ParticipantTable, ...] = ()
    notes: tuple[EditorNote, ...] = ()
    withdrawn: tuple[str, ...] = ()
    restored: tuple[str, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    sources: Sequence[SourceText] = ()
    terms: Mapping[str, str] = value_field(default_factory=dict)
    pictures: Sequence[PictureFile] = ()
    sets: tuple[Set, ...] = ()
    draft: bool = False
    vocabulary: Vocabulary = value_field(default_factory=Vocabulary)

    @property
    def _stored(self) -> tuple[DocumentOutline, ...] | None:
        """The outlines that a file holds, or None."""
        documents = self.documents
        return documents.outlines if isinstance(documents, OutlinedDocuments) else None

    @property
    def outlines(self) -> tuple[DocumentOutline, ...]:
        """The outline of each document."""
        return tuple(map(outline_of, self.documents)) if self._stored is None else self._stored

    @property
    def quoted(self) -> Sequence[Sequence[OutlinedQuote]]:
        """The quotes of each document, and its other passages with an attribution."""
        documents = self.documents
        if isinstance(documents, OutlinedDocuments):
            return documents.quoted
        return tuple(map(quotes_in, documents))

    def attributions(self) -> Iterator[Attribution]:
        """Yield every attribution in reading order."""
        quoted = self.passages() if self._stored is None else chain.from_iterable(self.quoted)
        for each in quoted:
            if each.attribution is not None:
                yield each.attribution

    def passage_ids(self) -> Iterator[Sequence[str]]:
        """Yield the ids of the passages of each document, in reading order."""
        if self._stored is None:
            yield from ([each.id for each in document.passages()] for document in self.documents)
        else:
            yield from (each.passage_ids() for each in self._stored)

    def quote_ids(self) -> Iterator[str]:
        """Yield the ids of the quotes in reading order."""
        if self._stored is None:
            yield from (each.id for each in self.passages() if each.kind is PassageKind.QUOTE)
            return
        for ids, quotes in zip(self.passage_ids(), self.quoted, strict=True):
            yield from (ids[each.at] for each in quotes if each.is_quote and each.at < len(ids))

    @property
    def headed(self) -> Sequence[Document]:
        """The documents, perhaps without what is in their sections."""
        if self._stored is None:
            return self.documents
        return tuple(each.document for each in self._stored)

    @property
    def size(self) -> int:
        """The number of passages."""
        if self._stored is None:
            sections = chain.from_iterable(document.walk() for document in self.documents)
            return sum(len(section.passages) for section in sections)
        return sum(each.size for each in self._stored)

    def heads(self, number: int) -> Sequence[HeadedPassage]:
        """Return the passages of the document `number`, perhaps without their words."""
        documents = self.documents
        if isinstance(documents, OutlinedDocuments):
            return documents.heads(number)
        return tuple(documents[number].passages())

    def headed_passages(self) -> Iterator[Sequence[HeadedPassage]]:
        """Yield the passages of each document in reading order, perhaps without their words."""
        yield from map(self.heads, range(len(self.documents)))

    def passages(self) -> Iterator[Passage]:
        """Yield every passage of every document in reading order."""
        for document in self.documents:
            yield from document.passages()

    def targets(self) -> Mapping[ItemKind, frozenset[str]]:
        """Return the ids that an item of a set can show, by its kind."""
        passages, pictures = self._ids()
        return {
            ItemKind.PASSAGE: passages,
            ItemKind.THEME: frozenset(theme.id for theme in self.themes),
            ItemKind.CHART: frozenset(table.id for table in self.participants),
            ItemKind.TERM: frozenset(entry.id for entry in self.glossary),
            ItemKind.PICTURE: pictures,
        }

    def shown(self) -> frozenset[str]:
        """Return the ids of what can be withdrawn: passages and pictures."""
        passages, pictures = self._ids()
        return passages | pictures

    def _ids(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return the ids of the passages and of the pictures."""
        if self._stored is None:
            return (
                frozenset(passage.id for passage in self.passages()),
                frozenset(picture.id for picture in self.placed_pictures()),
            )
        passages = chain.from_iterable(each.passage_ids() for each in self._stored)
        pictures = chain.from_iterable(each.picture_ids() for each in self._stored)
        return frozenset(passages), frozenset(pictures)

    def placed_pictures(self) -> Iterator[Picture]:
        """Yield every picture of every document in reading order."""
        for number in range(len(self.documents)):
            if self._stored is None or any(self._stored[number].pictures):
                yield from self.documents[number].pictures()
