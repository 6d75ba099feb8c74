"""The data that the library shows of an archive. No Qt."""

from collections.abc import Mapping
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
    Value,
)


class Doubt(Enum):
    """Why the reader should check who signed an archive; NONE is no reason.

    NEW: its signer is unknown here. CHANGED: another key signed it before. IN_NAME: it has the id
    of the bundled archive.
    """

    NONE = auto()
    NEW = auto()
    CHANGED = auto()
    IN_NAME = auto()


def doubt_of(signer: Signer, *, in_name: bool) -> Doubt:
    """Return the doubt about an archive of `signer`; `in_name` if it has the bundled one's id."""
    if in_name and signer is not Signer.KNOWN:
        return Doubt.IN_NAME
    return {Signer.CHANGED: Doubt.CHANGED, Signer.NEW: Doubt.NEW}.get(signer, Doubt.NONE)


class Arrival(Value):
    """An archive that was read from its file, before it is first opened.

    `size` is in bytes. `changes` are the differences from an edition that is here. `is_held`: it is
    in the library already. `is_on_stick`: its file is on removable media. `is_kept`: it can be
    copied and its place remembered. `restored` is the number of its passages that an edition opened
    here withdrew, and that are back on purpose. `ground` is the reason why its signer is known or
    not. `was_sealed`: the edition that is known here was sealed, and this file is not.
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
    was_sealed: bool = False


class LibraryEntry(Value):
    """A line of the library. `holding` is None for the bundled archive and for named files."""

    path: Path
    holding: Holding | None = None
    is_bundled: bool = False

    @property
    def id(self) -> str:
        """The id of the line: no two lines have the same path."""
        return str(self.path)

    @property
    def name(self) -> str:
        """What it is called in an index: it tells nothing of an archive that was taken in."""
        return self.holding.sha256 if self.holding else self.id

    @property
    def is_copy(self) -> bool:
        """Whether it is a copy in Satchel's own folder."""
        return self.holding is not None and self.holding.is_copy

    @property
    def is_trusted(self) -> bool:
        """Whether the reader took it in, or it came with Satchel."""
        return self.is_bundled or self.holding is not None

    @property
    def changes(self) -> Changes | None:
        """The differences from the edition that it replaced, or None."""
        return self.holding.changes if self.holding else None


class ArchiveFacts(Value):
    """Facts read from the archive `id`. `size` is in bytes, `sha256` that of the file.

    `refused` is the reason why it cannot be opened here, or None; `is_draft`: it is no published
    edition.
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


class EntryState(Value):
    """What is at the place of an entry now: the facts of an archive, or an error.

    `is_gone`: no file is there. `is_on_stick`: it is on removable media. Of one that is sealed here
    only `size` and `changed` are known: its bytes, and the time in seconds when they were written.
    """

    facts: ArchiveFacts | None = None
    wrong: ArchiveError | None = None
    is_gone: bool = False
    is_on_stick: bool = False
    size: int = 0
    changed: float = 0


def counted(received: ReceivedArchive, refused: ArchiveRefused | None = None) -> ArchiveFacts:
    """Return the facts that the library shows of an archive."""
    archive, content = received.archive, received.archive.content
    return ArchiveFacts(
        content.id,
        content.title,
        content.edition,
        content.created,
        len(content.documents),
        archive.quote_count,
        received.size,
        received.sha256,
        refused,
        content.draft,
    )
