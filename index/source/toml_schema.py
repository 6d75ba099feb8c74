"""The schema of a source folder's TOML files, before they are turned into the model."""

from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec

from index.model import (
    Document,
    DocumentHead,
    Level,
    ParticipantRow,
    Theme,
    Waiver,
    Wording,
    WrittenItem,
)
from index.values import Value, as_dict, value_field

MAX_EDITION = 1_000_000


class TableSource(Value):
    """A participants' table of `participants.toml`."""

    id: str
    title: Wording
    of: Wording
    row: tuple[ParticipantRow, ...]
    field: str | None = None


class ThemeSource(Value):
    """A theme of `codebook.toml`. The archive holds neither its `memo` nor its `color`."""

    id: str
    label: Wording
    definition: Wording = value_field(default_factory=dict)
    parent: str | None = None
    memo: str = ""
    color: str = ""

    @property
    def theme(self) -> Theme:
        """The theme as readers get it."""
        return Theme(self.id, self.label, self.definition, self.parent)


class TranslationSource(Value):
    """A translated text of `translations/`, where the name of the file is its language.

    `reviewed_words` is the hash of the words that were reviewed (`translated/reviews.py`).
    """

    passage: str
    text: str
    status: Literal["draft", "reviewed", "unfinished"]
    by: str = ""
    back: bool = False
    reviewed_on: str | None = None
    reviewed_words: str = ""


class SetSource(Value):
    """A set of `sets.toml`."""

    id: str
    title: Wording
    about: Wording = value_field(default_factory=dict)
    contacts: Wording = value_field(default_factory=dict)
    in_steps: bool = True
    item: tuple[WrittenItem, ...] = ()


class DefaultsSource(Value):
    """Default values for quotes and passages that do not state their own; None is no default."""

    consent: Literal["unknown"] | tuple[str, ...] | None = None
    care: tuple[str, ...] | None = None
    access: Literal["open", "safeguarded", "controlled", "unknown"] | None = None
    as_of: str | None = None
    read: Level | None = None
    share: Level | None = None
    read_reason: str | None = None

    def values(self) -> dict[str, str]:
        """Return the defaults as the values of a passage's group."""
        given = {key: value for key, value in as_dict(self).items() if value is not None}
        return {
            key: value if isinstance(value, str) else ", ".join(value) or "none"
            for key, value in given.items()
        }


class HeadSource(DocumentHead):
    """The front matter of a document. `source` is "" where it names no file.

    `left_out` are the numbers of the source's lines that are left out on purpose. `gone` are the
    ids of what an import or the desk took out: they are not given again.
    """

    source: str = ""
    left_out: tuple[int, ...] = ()
    gone: tuple[str, ...] = ()
    defaults: DefaultsSource = value_field(default_factory=DefaultsSource)

    def document(self) -> Document:
        """Return the document, still without sections."""
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


class ChangeSource(Value):
    """A passage or picture that is withdrawn or restored; archives hold no date and reason."""

    passage: str
    date: str
    reason: str


class ConflictSource(Value):
    """A passage in `conflicts.toml` of which an editor has to decide, without its words.

    `line`, `paragraph` and `page` say where it stands in the imported document; 0 is unknown.
    `words` is a hash of what that says. With it a decision is kept, as `decided`.
    """

    passage: str
    document: str
    kind: Literal["changed", "gone", "removed", "replaced", "withdrawn"]
    line: int = 0
    paragraph: int = 0
    page: int = 0
    words: str = ""
    decided: bool = False


class ArchiveSource(Value):
    """The content of `archive.toml`.

    `order` are the ids of documents as readers see them; the others follow by their file names.
    `signer` is the fingerprint of the new signing key, where the former one is lost.
    Until `consent_confirmed` no edition is published.
    """

    id: str
    edition: Annotated[int, msgspec.Meta(ge=1, le=MAX_EDITION)]
    created: str
    title: Wording
    language: str
    licence: str | None = None
    rights: Wording = value_field(default_factory=dict)
    defaults: DefaultsSource = value_field(default_factory=DefaultsSource)
    dublin_core: Mapping[str, str] = value_field(default_factory=dict)
    order: tuple[str, ...] = ()
    signer: str | None = None
    consent_confirmed: bool = True
    withdrawn: tuple[ChangeSource, ...] = ()
    restored: tuple[ChangeSource, ...] = ()
    waived: tuple[Waiver, ...] = ()
