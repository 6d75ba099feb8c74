"""Reads archive files and checks them: signature, content, and what the ledger remembers."""

import os
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
    """An archive as it was read, with the bytes of its file, which may change afterwards.

    `sha256` is that of the bytes, in hexadecimal digits.
    """

    path: Path
    data: bytes
    sha256: str
    archive: OpenArchive


@dataclass(frozen=True, slots=True)
class Verdict:
    """The result of a check of an archive file. `reason` is None where nothing is wrong.

    `signer` is a fingerprint, `standing` how that signer relates to the one before, and `ground`
    the reason for `standing`. `restored` are the withdrawn ids that the archive declares restored,
    and `noticed` those that a notice withdrew since.
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
    noticed: tuple[str, ...] = ()


def open_archive(path: Path, pace: Progress | None = None) -> OpenArchive:
    """Return the archive in the file `path`, with any signer, after checking every byte.

    `pace` is told of the progress. Raises ArchiveUnreadable, ArchiveDamaged and Stopped.
    """
    return receive(path, pace).archive


def receive(
    path: Path, pace: Progress | None = None, *, opened: ReceivedArchive | None = None
) -> ReceivedArchive:
    """Return the archive in the file `path` and its bytes, with any signer, every byte checked.

    Where the file has the bytes of the one that is `opened`, that is returned: two at a time can
    take much memory. `pace` is told of the progress. Raises ArchiveUnreadable, ArchiveDamaged and
    Stopped.
    """
    pace = pace or Progress()
    if os.path.isdir(path):  # noqa: PTH112  Path.is_dir raises where a name is too long
        raise ArchiveUnreadable(
            "“{name}” is a folder. Choose an archive; or, to work in it, “Open an archive folder” "
            "in the File menu.",
            name=path.name or str(path),
        )
    data = read_whole(path, pace)
    pace.tell(Step.CHECKING)
    digest = sha256(data).hexdigest()
    if opened is not None and digest == opened.sha256:
        return ReceivedArchive(path, data, digest, opened.archive)
    package = unpack(data)
    keys = (package.signer, *reversed(package.introduced_by))
    pace.heed()
    archive = OpenArchive(decode(package.members), fingerprint(package.signer), keys)
    pace.heed()
    return ReceivedArchive(path, data, digest, archive)


def open_known(
    path: Path,
    ledger: Ledger,
    *,
    bundled: bool = False,
    tell_restored: Callable[[Sequence[str]], None] | None = None,
    tell_noticed: Callable[[Sequence[str]], None] | None = None,
    indexes: Path | None = None,
) -> OpenArchive:
    """Return the archive in the file `path`, unless `ledger` refuses it.

    A `bundled` archive lies in the program's own folder. `tell_restored` is called with the
    withdrawn ids that the archive declares restored, if any, and `tell_noticed` with those that a
    notice withdrew since, which are taken out. The indexes of earlier editions are deleted from the
    folder `indexes`. Raises ArchiveUnreadable, ArchiveDamaged or ArchiveRefused.
    """
    archive = open_archive(path)
    standing = ledger.admit(archive, bundled=bundled)
    _clear(indexes, archive, standing)
    if standing.restored and tell_restored:
        tell_restored(standing.restored)
    if standing.noticed and tell_noticed:
        tell_noticed(standing.noticed)
    return as_noticed(archive, standing)


def as_noticed(archive: OpenArchive, standing: ArchiveStanding) -> OpenArchive:
    """Return `archive` without what a notice withdrew since, by its `standing` in the ledger."""
    if not standing.noticed:
        return archive
    from index.library.withdrawn_parts import without  # noqa: PLC0415  rarely needed

    return without(archive, standing.noticed)


def _clear(indexes: Path | None, archive: OpenArchive, standing: ArchiveStanding) -> None:
    """Delete the indexes of editions before `archive` from `indexes`, where it is news.

    That is done also where nothing is withdrawn: an edition may lack a passage without saying so.
    """
    if indexes is not None and standing.is_news:
        from index.search.cache import forget  # noqa: PLC0415  rarely needed

        forget(indexes, archive.content.id)


def verify_archive(
    path: Path, ledger: Ledger, *, bundled: bool = False, indexes: Path | None = None
) -> Verdict:
    """Return the result of checking the archive file `path`: signature, content and `ledger`.

    Where nothing is wrong, its signer and edition are remembered, and the indexes of earlier
    editions are deleted from the folder `indexes`. Raises ArchiveUnreadable where the ledger itself
    cannot be read.
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
    signer, ground = standing.signer, standing.ground
    return Verdict(None, said, *told, signer, draft, standing.restored, ground, standing.noticed)
