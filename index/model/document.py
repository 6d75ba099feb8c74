"""The parts of a document: sections, passages, footnotes, and what is recorded of a passage."""

from collections.abc import Iterable, Iterator
from operator import attrgetter
from sys import intern
from typing import NamedTuple

from index.model.passage_table import Emphasis, PassageTable
from index.model.terms import Access, Level, PassageKind, Voice
from index.text.invisible_characters import is_blank
from index.values import Value, set_while_made

_SPAN, _THEME = attrgetter("start", "end"), attrgetter("theme")  # of a coding


def _share(thing: Value, *names: str) -> None:
    """Intern the strings in the fields `names` of `thing`, which thousands of passages share."""
    for name in names:
        value = getattr(thing, name)
        if value is not None:
            set_while_made(thing, name, intern(value))


class Span(NamedTuple):
    """A run of characters in a text: `text[start:end]`."""

    start: int
    end: int


class Place(Value):
    """Where a passage stands in the text as it was received. Lines count from 1."""

    file: str
    line: int
    page: int | None = None

    def __post_init__(self) -> None:
        _share(self, "file")


class FootnoteMark(Value):
    """The position of a footnote's mark in a passage, whose text does not hold the mark."""

    footnote: str
    at: int


class Coding(Value):
    """A span of a passage under a theme."""

    theme: str
    start: int
    end: int

    def __post_init__(self) -> None:
        _share(self, "theme")


class Translation(Value):
    """A translation of a passage or footnote, with its status and author.

    `back` tells that the text in the archive is itself a translation from this language, or from
    one of several: then this is a back-translation, and the words first spoken are not known.
    `reviewed_on` is the day on which the person in `by` reviewed it, where that is stated.
    """

    language: str
    text: str
    status: str
    by: str
    back: bool = False
    reviewed_on: str | None = None

    def __post_init__(self) -> None:
        _share(self, "language", "status", "by")

    @property
    def is_reviewed(self) -> bool:
        """Whether somebody who is named reviewed it; else it is a draft."""
        return self.status == "reviewed" and not is_blank(self.by)


class TitleTranslation(Translation):
    """A translation of a title: one line, as the title is."""


class PictureTranslation(Translation):
    """A translation of a picture: its description, and its caption on the second line."""

    @property
    def description(self) -> str:
        """What the picture shows."""
        return next(iter(self.text.splitlines()), "")

    @property
    def caption(self) -> str:
        """The caption, or ""."""
        return " ".join(self.text.splitlines()[1:])


class Attribution(Value):
    """The line under a quote, verbatim in `text`, and what it says as fields.

    `speaker` is None where the source does not tell whether two quotes are one person's. `read` is
    the level for the reader's own screen, `share` that for presenting, copying and exports.
    `read_reason` is why `read` may tell what fits fewer than three people. `reveals` are the fields
    that the quote's own words tell.
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
    read_reason: str = ""
    reveals: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _share(self, "role", "gender", "age_band", "sector", "speaker")


class Passage(Value):
    """The smallest thing with an id: a paragraph, quote, list item, table or lead-in.

    A quote's text includes its quotation marks. `consent` and `access` are None where they are
    not recorded. `table` is the shape of a table, whose cells are in `text` as
    `index.model.passage_table` says; `emphasis` is in the order of the text. `depth` is in how many
    lists a list item stands, one within the other.
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
    access: Access | None = None
    as_of: str | None = None
    translations: tuple[Translation, ...] = ()
    place: Place | None = None
    emphasis: tuple[Emphasis, ...] = ()
    table: PassageTable | None = None
    depth: int = 1

    def __post_init__(self) -> None:
        _share(self, "language", "voice_of")

    @property
    def role(self) -> str | None:
        """Who speaks or is reported here, or None for the writer."""
        return self.attribution.role if self.attribution else self.voice_of

    @property
    def themes(self) -> tuple[str, ...]:
        """The themes of this passage, each once, in the order of its text."""
        ordered = sorted(self.codings, key=_SPAN) if self.codings else ()
        return tuple(dict.fromkeys(map(_THEME, ordered)))


class Picture(Value):
    """A picture between the passages of a section, and in words what it shows.

    `file` is its name among the archive's pictures, `at` the number of passages before it. Width
    and height are in pixels.
    """

    id: str
    file: str
    description: str
    width: int
    height: int
    at: int
    caption: str | None = None
    translations: tuple[PictureTranslation, ...] = ()

    @property
    def text(self) -> str:
        """What is translated: the description, and the caption on a line of its own."""
        return "\n".join(filter(None, (self.description, self.caption)))


class Section(Value):
    """A heading and its content. The topmost headings of a document have level 1.

    `pictures` are in reading order, `translations` are of the title.
    """

    id: str
    title: str
    level: int
    passages: tuple[Passage, ...] = ()
    sections: tuple["Section", ...] = ()
    pictures: tuple[Picture, ...] = ()
    translations: tuple[TitleTranslation, ...] = ()

    def walk(self) -> Iterator["Section"]:
        """Yield this section and all within it, in reading order."""
        left = [self]
        while left:
            section = left.pop()
            yield section
            if section.sections:
                left += reversed(section.sections)


class Footnote(Value):
    """A footnote of the source, with its mark."""

    id: str
    mark: str
    text: str
    place: Place | None = None
    translations: tuple[Translation, ...] = ()


class DocumentHead(Value):
    """The metadata of a document. `title_by` is "editor" where the source has no title.

    `translations` are of the title.
    """

    id: str
    title: str
    language: str
    title_by: str | None = None
    date: str | None = None
    place: str | None = None
    creator: str | None = None
    citation: str | None = None
    translations: tuple[TitleTranslation, ...] = ()


class Document(DocumentHead, weakref=True):
    """One case study."""

    sections: tuple[Section, ...] = ()
    footnotes: tuple[Footnote, ...] = ()

    def walk(self) -> Iterator[Section]:
        """Yield every section in reading order."""
        left = [*reversed(self.sections)]
        while left:
            section = left.pop()
            yield section
            if section.sections:
                left += reversed(section.sections)

    def repeats_title(self, section: Section) -> bool:
        """Return whether `section` is the first and is headed by the title of the document.

        An editor's folder has such a section where a text begins without a heading of its own. Its
        heading is shown once, as the title.
        """
        return section.title == self.title and section.id == self.sections[0].id

    def passages(self) -> Iterator[Passage]:
        """Yield every passage in reading order."""
        for section in self.walk():
            yield from section.passages

    def translated(self) -> "Iterator[Document | Section | Passage | Picture | Footnote]":
        """Yield what can have translations; of this document and its sections it is the title."""
        yield self
        for section in self.walk():
            yield section
            yield from section.passages
            yield from section.pictures
        yield from self.footnotes

    def pictures(self) -> Iterator[Picture]:
        """Yield every picture in reading order."""
        for section in self.walk():
            yield from section.pictures

    def placed_pictures(self) -> "Iterator[SectionPicture]":
        """Yield every picture in reading order, with its place and what holds there."""
        for section in self.walk():
            if section.pictures:
                held = section.passages or tuple(self.passages())
                care = tuple(dict.fromkeys(note for each in held for note in each.care))
                consent = _common(each.consent for each in held)
                for picture in section.pictures:
                    yield SectionPicture(picture, section, self, care, consent)


class SectionPicture(Value):
    """A picture at its place, and what holds for showing it by itself.

    No care note and no consent is recorded of a picture. It is shown as strictly as all passages of
    its section together, or of its document where the section has none: `care` are all of their
    care notes, `consent` the uses that each recorded scope covers, None where none is recorded.
    """

    picture: Picture
    section: Section
    document: Document
    care: tuple[str, ...]
    consent: tuple[str, ...] | None

    @property
    def beside(self) -> str:
        """The id of the passage that it stands below, or above; its section where there is none."""
        passages, at = self.section.passages, self.picture.at
        near = passages[max(0, at - 1) : at + 1]
        return near[0].id if near else self.section.id


def _common(scopes: Iterable[tuple[str, ...] | None]) -> tuple[str, ...] | None:
    """Return the uses that all recorded `scopes` cover, or None where none is recorded."""
    recorded = [scope for scope in scopes if scope is not None]
    if not recorded:
        return None
    return tuple(use for use in recorded[0] if all(use in scope for scope in recorded))
