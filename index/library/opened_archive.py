"""The archives on this computer: reading, making and trusting their files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from index.container.codec import decode
from index.container.files import read_whole
from index.container.fingerprint import fingerprint
from index.container.package import unpack
from index.errors import (
    ArchiveDamaged,
    ArchiveRefused,
    ArchiveUnreadable,
)
from index.library.archive import OpenArchive
from index.library.ledger import ArchiveStanding, Ledger, Signer, TrustGround
from index.progress import Progress, Step


@dataclass(frozen=True, slots=True)
class ReceivedArchive:
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
    `restored` are the ids of what was withdrawn here and is back on purpose; `ground` tells why
    the signer stands so.
    """

    reason: str | None
    text: str
    id: str | None = None
    edition: int | None = None
    signer: str | None = None
    standing: Signer | None = None
    draft: bool = False
    restored: tuple[str, ...] = ()
    ground: TrustGround = TrustGround.NONE


def open_archive(path: Path, pace: Progress | None = None) -> OpenArchive:
    """Return the archive in the file `path`, every byte of it checked, whoever signed it.

    `pace` is told how far that is. Raises ArchiveUnreadable or ArchiveDamaged, and Stopped.
    """
    return receive(path, pace).archive


def receive(path: Path, pace: Progress | None = None) -> ReceivedArchive:
    """Return what is in the file `path`, every byte of it checked, whoever signed it.

    `pace` is told how far that is. Raises ArchiveUnreadable or ArchiveDamaged, and Stopped.
    """
    pace = pace or Progress()
    data = read_whole(path, pace)
    pace.tell(Step.CHECKING)
    package = unpack(data)
    keys = (package.signer, *reversed(package.introduced_by))
    pace.heed()
    archive = OpenArchive(decode(package.members), fingerprint(package.signer), keys)
    pace.heed()
    return ReceivedArchive(path, data, sha256(data).hexdigest(), archive)


def open_known(
    path: Path,
    ledger: Ledger,
    *,
    bundled: bool = False,
    tell_restored: Callable[[Sequence[str]], None] | None = None,
    indexes: Path | None = None,
) -> OpenArchive:
    """Return the archive in the file `path` where `ledger` does not speak against it.

    A `bundled` one lies in the program's own folder. `tell_restored` is told the ids of what was
    withdrawn here and is back on purpose, where there is any. Of an edition before it no index is
    left in the folder `indexes`. Raises ArchiveUnreadable, ArchiveDamaged or ArchiveRefused.
    """
    archive = open_archive(path)
    standing = ledger.admit(archive, bundled=bundled)
    _clear(indexes, archive, standing)
    if standing.restored and tell_restored:
        tell_restored(standing.restored)
    return archive


def _clear(indexes: Path | None, archive: OpenArchive, standing: ArchiveStanding) -> None:
    """Delete what is kept in `indexes` of editions before `archive`, where that is news.

    It may lack a passage without a word about that, so it need not withdraw any.
    """
    if indexes is not None and standing.is_news:
        from index.search.cache import forget  # noqa: PLC0415  rarely needed

        forget(indexes, archive.content.id)


def verify_archive(
    path: Path, ledger: Ledger, *, bundled: bool = False, indexes: Path | None = None
) -> Verdict:
    """Return whether `path` can be read, holds what its signer signed, and fits what `ledger` says.

    Where it does, its signer and edition are remembered, and of an edition before it no index is
    left in the folder `indexes`. Raises ArchiveUnreadable where the ledger itself cannot be read.
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
        standing = ledger.admit(archive, bundled=bundled)
    except ArchiveRefused as refused:
        signer = ledger.standing(archive, bundled=bundled).signer
        return Verdict(refused.reason, str(refused), *told, signer, draft)
    _clear(indexes, archive, standing)
    said = "Nothing in this file has changed since it was signed."
    return Verdict(None, said, *told, standing.signer, draft, standing.restored, standing.ground)
