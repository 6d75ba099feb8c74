"""The things an archive holds. Plain, frozen, and free of Qt, Whoosh and file formats.

Texts are stored as they came. Positions are code points into the text they belong to.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

type Wording = Mapping[str, str]
"""One thing said in several languages: language code -> words."""


class PassageKind(StrEnum):
    """What a passage is in its document."""

    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    LIST_ITEM = "list-item"
    TABLE = "table"
    LEAD_IN = "lead-in"


class Voice(StrEnum):
    """Whose words a passage is: the speaker's own, the writer's report of them, or the writer's."""

    QUOTED = "quoted"
    REPORTED = "reported"
    NARRATOR = "narrator"


class Level(StrEnum):
    """How much an attribution tells, from the whole line to nothing."""

    FULL = "full"
    BANDED = "banded"
    ROLE = "role"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of characters in a text: `text[start:end]`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage stands in the text as it was received. Lines count from 1."""

    file: str
    line: int
    page: int | None = None


@dataclass(frozen=True, slots=True)
class FootnoteMark:
    """The place in a passage where a footnote's mark stood; the mark itself is taken out."""

    footnote: str
    at: int


@dataclass(frozen=True, slots=True)
class Coding:
    """A span of a passage under a theme."""

    theme: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Translation:
    """A passage in another language, and who vouches for it."""

    language: str
    text: str
    status: str
    by: str


@dataclass(frozen=True, slots=True)
class Attribution:
    """The line under a quote, verbatim in `text`, and what it says as fields.

    `speaker` is None wherever the source does not tell whether two quotes are one person's.
    `read` is the level for the reader's own screen, `share` for presenting and passing on.
    """

    text: str
    role: str | None = None
    gender: str | None = None
    age: int | None = None
    age_band: str | None = None
    sector: str | None = None
    speaker: str | None = None
    read: Level = Level.FULL
    share: Level = Level.ROLE
    reveals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """The smallest thing with an id: a paragraph, quote, list item, table or lead-in.

    A quote's text includes its quotation marks. `consent` is None where it is not recorded.
    """

    id: str
    kind: PassageKind
    text: str
    language: str
    footnotes: tuple[FootnoteMark, ...] = ()
    attribution: Attribution | None = None
    voice: Voice = Voice.NARRATOR
    voice_of: str | None = None
    codings: tuple[Coding, ...] = ()
    care: tuple[str, ...] = ()
    consent: tuple[str, ...] | None = None
    as_of: str | None = None
    translations: tuple[Translation, ...] = ()
    place: Place | None = None

    @property
    def role(self) -> str | None:
        """Who speaks or is reported here, or None for the writer."""
        return self.attribution.role if self.attribution else self.voice_of

    @property
    def themes(self) -> tuple[str, ...]:
        """The themes of this passage, each once, in the order of its text."""
        ordered = sorted(self.codings, key=lambda coding: (coding.start, coding.end))
        return tuple(dict.fromkeys(coding.theme for coding in ordered))


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it. The topmost headings of a document have level 1."""

    id: str
    title: str
    level: int
    passages: tuple[Passage, ...] = ()
    sections: tuple["Section", ...] = ()

    def walk(self) -> Iterator["Section"]:
        """Yield this section and all within it, in reading order."""
        yield self
        for section in self.sections:
            yield from section.walk()


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note of the source's own, and the mark that pointed to it."""

    id: str
    mark: str
    text: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One case study. `title_by` is "editor" where the source has no title of its own."""

    id: str
    title: str
    language: str
    title_by: str | None = None
    date: str | None = None
    place: str | None = None
    creator: str | None = None
    citation: str | None = None
    sections: tuple[Section, ...] = ()
    footnotes: tuple[Footnote, ...] = ()

    def walk(self) -> Iterator[Section]:
        """Yield every section in reading order."""
        for section in self.sections:
            yield from section.walk()

    def passages(self) -> Iterator[Passage]:
        """Yield every passage in reading order."""
        for section in self.walk():
            yield from section.passages


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
    """A group of participants that the source counts. `ages` is the first and last year."""

    label: Wording
    count: int
    value: str | None = None
    ages: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class ParticipantTable:
    """One way in which the source counts its participants.

    `field` and a row's `value` say which passages are theirs, where the source tells.
    """

    id: str
    title: Wording
    of: Wording
    rows: tuple[ParticipantRow, ...]
    field: str | None = None


@dataclass(frozen=True, slots=True)
class EditorNote:
    """What the editor says beside the source, about some of its passages."""

    id: str
    passages: tuple[str, ...]
    text: Wording


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A passage that an earlier edition held and this one must not."""

    passage: str
    date: str
    reason: str


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text as it was received, unchanged."""

    file: str
    text: str


@dataclass(frozen=True, slots=True)
class Archive:
    """Everything that one `.satchel` file says."""

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
    withdrawn: tuple[Withdrawal, ...] = ()
    sources: tuple[SourceText, ...] = ()

    def passages(self) -> Iterator[Passage]:
        """Yield every passage of every document in reading order."""
        for document in self.documents:
            yield from document.passages()


def worded(wording: Wording, language: str) -> str:
    """Return `wording` in `language`, else in English, else in whatever it has."""
    return wording.get(language) or wording.get("en") or next(iter(wording.values()), "")
