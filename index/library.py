"""The archives on this computer: reading, making and trusting their files."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from index.archive import OpenArchive
from index.errors import (
    ArchiveDamaged,
    ArchiveRefused,
    ArchiveUnreadable,
)
from index.ledger import Ledger, Signer
from index.pace import Pace, Step
from index.package.codec import decode
from index.package.container import unpack
from index.package.files import read_whole
from index.package.fingerprint import fingerprint


@dataclass(frozen=True, slots=True)
class Received:
    """An archive as it was read, with every byte of it, whatever becomes of its file after that.

    `sha256` is that of the bytes, in hexadecimal digits.
    """

    path: Path
    data: bytes
    sha256: str
    archive: OpenArchive


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check of an archive file came to. `reason` is None where all is well.

    `signer` is a fingerprint, `standing` how it stands to who signed that archive before.
    """

    reason: str | None
    text: str
    id: str | None = None
    edition: int | None = None
    signer: str | None = None
    standing: Signer | None = None
    draft: bool = False


def open_archive(path: Path, pace: Pace | None = None) -> OpenArchive:
    """Return the archive in the file `path`, every byte of it checked, whoever signed it.

    `pace` is told how far that is. Raises ArchiveUnreadable or ArchiveDamaged, and Stopped.
    """
    return receive(path, pace).archive


def receive(path: Path, pace: Pace | None = None) -> Received:
    """Return what is in the file `path`, every byte of it checked, whoever signed it.

    `pace` is told how far that is. Raises ArchiveUnreadable or ArchiveDamaged, and Stopped.
    """
    pace = pace or Pace()
    data = read_whole(path, pace)
    pace.tell(Step.CHECKING)
    package = unpack(data)
    keys = (package.signer, *reversed(package.introduced_by))
    pace.heed()
    archive = OpenArchive(decode(package.members), fingerprint(package.signer), keys)
    pace.heed()
    return Received(path, data, sha256(data).hexdigest(), archive)


def open_known(path: Path, ledger: Ledger, *, bundled: bool = False) -> OpenArchive:
    """Return the archive in the file `path` where `ledger` does not speak against it.

    A `bundled` one lies in the program's own folder. Raises ArchiveUnreadable, ArchiveDamaged or
    ArchiveRefused.
    """
    archive = open_archive(path)
    if bundled:
        ledger.admit_bundled(archive)
    else:
        ledger.admit(archive)
    return archive


def verify_archive(path: Path, ledger: Ledger, *, bundled: bool = False) -> Verdict:
    """Return whether `path` can be read, holds what its signer signed, and fits what `ledger` says.

    Where it does, its signer and edition are remembered. Raises ArchiveUnreadable where the
    ledger itself cannot be read.
    """
    try:
        archive = open_archive(path)
    except ArchiveDamaged as damage:
        return Verdict(damage.reason, str(damage))
    except ArchiveUnreadable as error:
        return Verdict("unreadable", str(error))
    content = archive.content
    told = content.id, content.edition, archive.signer
    draft = content.draft
    try:
        signer = Signer.KNOWN
        if bundled:
            ledger.admit_bundled(archive)
        else:
            signer = ledger.admit(archive)
    except ArchiveRefused as refused:
        standing = ledger.standing(archive).signer
        return Verdict(refused.reason, str(refused), *told, standing, draft)
    return Verdict(None, "Every byte is as its signer signed it.", *told, signer, draft)
