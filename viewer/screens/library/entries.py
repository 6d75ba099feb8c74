"""What the library shows of an archive. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from index import (
    ArchiveError,
    ArchiveRefused,
    Changes,
    Holding,
    OpenArchive,
    ReceivedArchive,
    Signer,
    TrustGround,
)


class Doubt(Enum):
    """Why the reader should look twice at who signed an archive: NONE is no reason.

    The archive is new here, or another signed it before, or it calls itself the bundled one.
    """

    NONE = auto()
    NEW = auto()
    CHANGED = auto()
    IN_NAME = auto()


def doubt_of(signer: Signer, *, in_name: bool) -> Doubt:
    """Return the doubt about an archive of `signer`, which bears the bundled one's id or not."""
    if in_name and signer is not Signer.KNOWN:
        return Doubt.IN_NAME
    return {Signer.CHANGED: Doubt.CHANGED, Signer.NEW: Doubt.NEW}.get(signer, Doubt.NONE)


@dataclass(frozen=True, slots=True)
class Arrival:
    """An archive as its file was read, before it is opened for the first time.

    `size` is in bytes. `changes` is how it differs from an edition that is here. `is_held` tells
    that it lies in the library already, `is_on_stick` that its file can be pulled out, `is_kept`
    that it can be copied and its place remembered. `restored` is how many passages of it were
    withdrawn by an edition that was opened here, and are back on purpose. `ground` tells why its
    signer is known, or is not.
    """

    path: Path
    archive: OpenArchive
    size: int
    doubt: Doubt
    changes: Changes | None = None
    is_held: bool = False
    is_on_stick: bool = False
    is_kept: bool = True
    restored: int = 0
    ground: TrustGround = TrustGround.BEFORE


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """A line of the library. `holding` is None for what came with Satchel, and what was named."""

    path: Path
    holding: Holding | None = None
    is_bundled: bool = False

    @property
    def id(self) -> str:
        """What the line is called here: no two have one place."""
        return str(self.path)

    @property
    def is_copy(self) -> bool:
        """Whether it lies in Satchel's own folder, among the copies."""
        return self.holding is not None and self.holding.is_copy

    @property
    def is_trusted(self) -> bool:
        """Whether the reader took it in, or it came with Satchel."""
        return self.is_bundled or self.holding is not None

    @property
    def changes(self) -> Changes | None:
        """How it differs from the edition that it took the place of, or None."""
        return self.holding.changes if self.holding else None


@dataclass(frozen=True, slots=True)
class ArchiveFacts:
    """What was read of the archive `id`. `size` is in bytes, `sha256` is that of its file.

    `refused` says why it is not opened here, or is None; `is_draft` that it is no edition.
    """

    id: str
    title: Mapping[str, str]
    edition: int
    created: str
    documents: int
    quotes: int
    size: int
    sha256: str
    refused: ArchiveRefused | None = None
    is_draft: bool = False


@dataclass(frozen=True, slots=True)
class EntryState:
    """What lies at the place of an entry now: an archive's facts, or what is wrong.

    `is_gone` tells that no file is there, `is_on_stick` that it can be pulled out.
    """

    facts: ArchiveFacts | None = None
    wrong: ArchiveError | None = None
    is_gone: bool = False
    is_on_stick: bool = False


def counted(received: ReceivedArchive, refused: ArchiveRefused | None = None) -> ArchiveFacts:
    """Return what the library tells of an archive."""
    archive, content = received.archive, received.archive.content
    return ArchiveFacts(
        content.id,
        content.title,
        content.edition,
        content.created,
        len(content.documents),
        len(archive.quotes),
        len(received.data),
        received.sha256,
        refused,
        content.draft,
    )
