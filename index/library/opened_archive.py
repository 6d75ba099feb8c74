"""Reads archive files and checks them: signature, content, and what the ledger remembers."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from index.container.archive_file import ArchiveFile
from index.container.codec import stated_hash
from index.container.fingerprint import fingerprint
from index.container.package import Package
from index.container.seals.seals import Seals
from index.container.signature import damaged
from index.errors import (
    ArchiveDamaged,
    ArchiveRefused,
    ArchiveSealed,
    ArchiveUnreadable,
)
from index.library.archive import OpenArchive
from index.library.damage import Damage
from index.library.ledger import ArchiveStanding, Ledger, Signer, TrustGround
from index.library.stored_archive import check_package, look_over, stored_archive
from index.progress import Progress, Step
from index.values import Value


class ReceivedArchive(Value):
    """An archive whose signature was checked; its parts are checked when they are looked at.

    `package` reads its file, which stays open. `sha256` is that of the signed part, in hexadecimal
    digits: two files with the same one hold the same, unless they are damaged.
    """

    path: Path
    package: Package
    archive: OpenArchive

    @property
    def sha256(self) -> str:
        """The SHA-256 of the signed part, which has the hashes of all else."""
        return self.package.sha256

    @property
    def size(self) -> int:
        """The size of the file in bytes."""
        return self.package.file.size

    def check(self, pace: Progress | None = None) -> None:
        """Check all of the file. Raises ArchiveDamaged, ArchiveUnreadable and Stopped."""
        check_package(self.package, pace)

    def whole(self, pace: Progress | None = None) -> bytes:
        """Return the bytes of the file, all of them checked. Raises as `check` does."""
        data = self.package.file.whole(pace)
        package = Package(self.package.file.with_bytes(data))
        check_package(package, pace)
        if package.sha256 != self.sha256:
            raise damaged()
        return data


class Verdict(Value):
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


def open_archive(
    path: Path, pace: Progress | None = None, *, seals: Seals | None = None
) -> OpenArchive:
    """Return the archive in the file `path`, with any signer, after checking every byte.

    `pace` is told of the progress, and `seals` open it where it is sealed. Raises
    ArchiveUnreadable, ArchiveDamaged and Stopped.
    """
    received = receive(path, pace, seals=seals)
    received.check(pace)
    return received.archive


def receive(
    path: Path,
    pace: Progress | None = None,
    *,
    opened: ReceivedArchive | None = None,
    seals: Seals | None = None,
) -> ReceivedArchive:
    """Return the archive in the file `path`, with any signer, after checking its signature.

    Its parts are checked when they are looked at. Where the file is the one that is `opened`, that
    is returned: two at a time can take much memory. `pace` is told of the progress, and `seals`
    open it where it is sealed. Raises ArchiveUnreadable, ArchiveDamaged and Stopped.
    """
    pace = pace or Progress()
    if os.path.isdir(path):  # noqa: PTH112  Path.is_dir raises where a name is too long
        raise ArchiveUnreadable(
            "“{name}” is a folder. Choose an archive; or, to work in it, “Open an archive folder” "
            "in the File menu.",
            name=path.name or str(path),
        )
    file = ArchiveFile.at(path, pace)
    package = Package(seals.opened(file) if seals else file)
    pace.tell(Step.CHECKING)
    if opened is not None and package.sha256 == opened.sha256:
        return ReceivedArchive(path, package, opened.archive)
    keys = (package.signer, *reversed(package.introduced_by))
    damage = Damage()
    archive = OpenArchive(
        stored_archive(package, damage), fingerprint(package.signer), keys, damage
    )
    archive.is_sealed = package.file is not file
    if package.manifest.generator.startswith("Satchel "):  # another writes JSON in other bytes
        archive.content_hash = stated_hash(package.manifest)
    archive.look_over = partial(look_over, archive.content)
    pace.heed()
    return ReceivedArchive(path, package, archive)


def open_known(
    path: Path,
    ledger: Ledger,
    *,
    bundled: bool = False,
    tell: Callable[[ArchiveStanding], None] | None = None,
    indexes: Path | None = None,
    seals: Seals | None = None,
) -> OpenArchive:
    """Return the archive in the file `path`, unless `ledger` refuses it.

    A `bundled` archive lies in the program's own folder. `seals` open a sealed one. `tell` is
    called with its standing in the ledger; what a notice withdrew since is taken out. The indexes
    of earlier editions are deleted from the folder `indexes`. Raises ArchiveUnreadable,
    ArchiveDamaged or ArchiveRefused.
    """
    archive = open_archive(path, seals=seals)
    standing = ledger.admit(archive, bundled=bundled)
    _clear(indexes, archive, standing)
    if tell is not None:
        tell(standing)
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
    path: Path,
    ledger: Ledger,
    *,
    bundled: bool = False,
    indexes: Path | None = None,
    seals: Seals | None = None,
) -> Verdict:
    """Return the result of checking the archive file `path`: signature, content and `ledger`.

    Where nothing is wrong, its signer and edition are remembered, and the indexes of earlier
    editions are deleted from the folder `indexes`. `seals` open it where it is sealed. Raises
    ArchiveUnreadable where the ledger itself cannot be read.
    """
    try:
        archive = open_archive(path, seals=seals)
    except ArchiveSealed as error:
        return Verdict("sealed", str(error))
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
