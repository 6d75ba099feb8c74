"""The parts of a source folder as they are written, before they become the model's."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Annotated, Literal

import msgspec

from index.model import (
    Document,
    DocumentHead,
    Level,
    ParticipantRow,
    Waiver,
    Wording,
    WrittenItem,
)

MAX_EDITION = 1_000_000


@dataclass(frozen=True, slots=True)
class TableSource:
    """A participants' table as it is written."""

    id: str
    title: Wording
    of: Wording
    row: tuple[ParticipantRow, ...]
    field: str | None = None


@dataclass(frozen=True, slots=True)
class TranslationSource:
    """A translated passage or footnote as it is written; its language is the file's name."""

    passage: str
    text: str
    status: Literal["draft", "reviewed"]
    by: str
    back: bool = False


@dataclass(frozen=True, slots=True)
class SetSource:
    """A set as it is written."""

    id: str
    title: Wording
    about: Wording = field(default_factory=dict)
    contacts: Wording = field(default_factory=dict)
    in_steps: bool = True
    item: tuple[WrittenItem, ...] = ()


@dataclass(frozen=True, slots=True)
class DefaultsSource:
    """What holds for every quote and passage that does not say otherwise; None says nothing."""

    consent: Literal["unknown"] | tuple[str, ...] | None = None
    care: tuple[str, ...] | None = None
    access: Literal["open", "safeguarded", "controlled", "unknown"] | None = None
    as_of: str | None = None
    read: Level | None = None
    share: Level | None = None
    read_reason: str | None = None

    def values(self) -> dict[str, str]:
        """Return them as the values of a passage's group."""
        given = {key: value for key, value in asdict(self).items() if value is not None}
        return {
            key: value if isinstance(value, str) else ", ".join(value) or "none"
            for key, value in given.items()
        }


@dataclass(frozen=True, slots=True)
class HeadSource(DocumentHead):
    """What the front matter of a document says. `source` is "" where it names no file.

    `left_out` are the numbers of the source's lines that are not in the document on purpose.
    """

    source: str = ""
    left_out: tuple[int, ...] = ()
    defaults: DefaultsSource = field(default_factory=DefaultsSource)

    def document(self) -> Document:
        """Return the document, without its sections yet."""
        return Document(
            id=self.id,
            title=self.title,
            language=self.language,
            title_by=self.title_by,
            date=self.date,
            place=self.place,
            creator=self.creator,
            citation=self.citation,
        )


@dataclass(frozen=True, slots=True)
class ChangeSource:
    """A passage or picture that is withdrawn or restored, when and why: no archive holds these."""

    passage: str
    date: str
    reason: str


@dataclass(frozen=True, slots=True)
class ArchiveSource:
    """What `archive.toml` says.

    `signer` is the fingerprint of the key that signs from now on, where the one before it is lost.
    Until `consent_confirmed` no edition is published.
    """

    id: str
    edition: Annotated[int, msgspec.Meta(ge=1, le=MAX_EDITION)]
    created: str
    title: Wording
    language: str
    licence: str | None = None
    rights: Wording = field(default_factory=dict)
    defaults: DefaultsSource = field(default_factory=DefaultsSource)
    dublin_core: Mapping[str, str] = field(default_factory=dict)
    signer: str | None = None
    consent_confirmed: bool = True
    withdrawn: tuple[ChangeSource, ...] = ()
    restored: tuple[ChangeSource, ...] = ()
    waived: tuple[Waiver, ...] = ()
