"""What an archive holds beside its documents: codebook, glossary, participants, notes, editions."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from index.model.document import Document, Passage, Picture
from index.model.sets import ItemKind, Set
from index.model.terms import Wording
from index.model.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Theme:
    """One entry of the codebook."""

    id: str
    label: Wording
    definition: Wording = field(default_factory=dict)
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """One idea and the words for it in each language."""

    id: str
    terms: Mapping[str, tuple[str, ...]]
    definition: Wording = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """A group of participants that the source counts. `ages` are its first and last year of age."""

    label: Wording
    count: int
    value: str | None = None
    ages: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class ParticipantTable:
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


@dataclass(frozen=True, slots=True)
class EditorNote:
    """A note of the editor on some passages, shown beside the source."""

    id: str
    passages: tuple[str, ...]
    text: Wording


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding of the checks that the editor lets stand, and why.

    Its subject is a `passage`, or a participants' `table`, or neither.
    """

    code: str
    reason: str
    passage: str | None = None
    table: str | None = None


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text as it was received, unchanged."""

    file: str
    text: str


@dataclass(frozen=True, slots=True)
class PictureFile:
    """The bytes of a picture without metadata, PNG or JPEG by the ending of its name."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Archive:
    """Everything that one `.satchel` file says. `terms` are Dublin Core terms: name -> value.

    `withdrawn` are the ids of passages and pictures that an earlier edition held and this one must
    not hold, `restored` the ids of those that an earlier edition withdrew and this one may hold
    again: ids are enough to refuse a file. A `draft` is for its editor and for trials; an archive
    that was published is an edition.
    """

    id: str
    edition: int
    created: str
    title: Wording
    language: str
    licence: str | None = None
    rights: Wording = field(default_factory=dict)
    documents: tuple[Document, ...] = ()
    themes: tuple[Theme, ...] = ()
    glossary: tuple[GlossaryEntry, ...] = ()
    participants: tuple[ParticipantTable, ...] = ()
    notes: tuple[EditorNote, ...] = ()
    withdrawn: tuple[str, ...] = ()
    restored: tuple[str, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    sources: tuple[SourceText, ...] = ()
    terms: Mapping[str, str] = field(default_factory=dict)
    pictures: tuple[PictureFile, ...] = ()
    sets: tuple[Set, ...] = ()
    draft: bool = False
    vocabulary: Vocabulary = field(default_factory=Vocabulary)

    def passages(self) -> Iterator[Passage]:
        """Yield every passage of every document in reading order."""
        for document in self.documents:
            yield from document.passages()

    def targets(self) -> Mapping[ItemKind, frozenset[str]]:
        """Return the ids that an item of a set can show, by its kind."""
        return {
            ItemKind.PASSAGE: frozenset(passage.id for passage in self.passages()),
            ItemKind.THEME: frozenset(theme.id for theme in self.themes),
            ItemKind.CHART: frozenset(table.id for table in self.participants),
            ItemKind.TERM: frozenset(entry.id for entry in self.glossary),
            ItemKind.PICTURE: frozenset(picture.id for picture in self.placed_pictures()),
        }

    def shown(self) -> frozenset[str]:
        """Return the ids of what can be withdrawn: passages and pictures."""
        held = {passage.id for passage in self.passages()}
        return frozenset(held | {picture.id for picture in self.placed_pictures()})

    def placed_pictures(self) -> Iterator[Picture]:
        """Yield every picture of every document in reading order."""
        for document in self.documents:
            yield from document.pictures()
