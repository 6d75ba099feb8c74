"""Builds archives from source folders."""

from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from index.container.archive_file import ArchiveFile
from index.container.codec import encode
from index.container.files import MAX_BYTES, write_whole
from index.container.keys import Key, load_key, new_key
from index.container.package import Package, pack
from index.container.seals.sealed_file import Sealing, seal_archive
from index.container.seals.seals import Seals
from index.errors import (
    ArchiveDamaged,
    ArchiveError,
    ArchiveSealed,
    ArchiveUnreadable,
    OutputFailed,
    SourceProblem,
)
from index.library.opened_archive import open_archive
from index.library.stored_archive import check_package
from index.model import Archive
from index.publication.checked_folder import read_folder
from index.source.problems.problem import Problem
from index.values import Value, replace


class Built(Value):
    """The result of building a source folder. `sha256` is None where no file was written.

    `notice` is that of what the edition withdraws, or None. It is not written.
    """

    file: Path
    problems: tuple[Problem, ...]
    archive: Archive | None = None
    signer: str | None = None
    sha256: str | None = None
    notice: bytes | None = None


def build_archive(
    folder: Path,
    file: Path,
    key_file: Path | None = None,
    passphrase: str | None = None,
    *,
    publish: bool = False,
) -> Built:
    """Build the archive `file` from the source folder `folder`, signed with the key in `key_file`.

    With `publish` it is an edition, else a draft. Earlier publications are not compared, and
    nothing is recorded: `Publication` does that. `passphrase` is that of the key, where it needs
    one. Without a key file the archive is signed with a new key, which is not kept. Where the
    folder has errors, nothing is written. Raises SourceProblem, KeyUnusable or OutputFailed.
    """
    check_place(file, folder, key_file)
    key = new_key() if key_file is None else load_key(key_file, passphrase)
    draft = read_folder(folder)
    if draft.archive is None:
        return Built(file, draft.problems)
    archive = replace(draft.archive, draft=not publish)
    made = write_archive(archive, file, key, folder)
    return Built(file, draft.problems, archive, key.fingerprint, made)


def write_archive(
    archive: Archive, file: Path, key: Key, folder: Path, sealing: Sealing | None = None
) -> str:
    """Write `archive`, made from the source folder `folder`, to `file`; return its SHA-256.

    With `sealing` nothing of it is written in the clear. Raises SourceProblem, KeyUnusable or
    OutputFailed.
    """
    data = pack(encode(archive), key.signing, key.statements)
    _check_opens(data, folder)
    if sealing is not None:
        data = seal_archive(data, sealing)
        if len(data) > MAX_BYTES:
            raise _would_not_open(folder, "too-large")
    write_whole(file, data)
    return sha256(data).hexdigest()


def _check_opens(data: bytes, folder: Path) -> None:
    """Raise SourceProblem where the archive `data` could not be opened, before it is written."""
    try:
        check_package(Package(ArchiveFile(data)))
    except ArchiveDamaged as damage:  # all known problems were reported before
        raise _would_not_open(folder, damage.reason) from None


def _would_not_open(folder: Path, why: str) -> SourceProblem:
    return SourceProblem(
        "An archive of “{folder}” could not be opened ({why}). Make smaller archives of it.",
        folder=str(folder),
        why=why,
    )


def check_place(file: Path, folder: Path, key_file: Path | None) -> None:
    """Raise OutputFailed where `file` would overwrite the key or a file of the source folder."""
    place = file.resolve()
    is_key = key_file is not None and place == key_file.resolve()
    is_source = place.is_relative_to(folder.resolve()) and file.suffix != ".satchel"
    if is_key or (is_source and file.exists()):
        raise OutputFailed(
            "“{name}” is what the archive is made with. Choose another name.", name=file.name
        )


def keep_edition(file: Path, archive: Archive, sealing: Sealing | None = None) -> None:
    """Raise OutputFailed where a draft of `archive` would overwrite an edition of it.

    What is sealed there, and does not open with the passphrase of `sealing`, could be one.
    """
    seals = Seals()
    if sealing is not None and sealing.passphrase is not None:
        with suppress(ArchiveError):
            seals.try_passphrase(file, sealing.passphrase)
    try:
        there = open_archive(file, seals=seals).content
    except ArchiveSealed:
        raise OutputFailed(
            "“{name}” is sealed, and could be an edition. Choose another name.", name=file.name
        ) from None
    except (ArchiveDamaged, ArchiveUnreadable):
        return  # there is no archive that a reader could open
    if there.id == archive.id and not there.draft:
        raise OutputFailed(
            "“{name}” is edition {edition}, and this is a draft. Choose another name.",
            name=file.name,
            edition=str(there.edition),
        )
