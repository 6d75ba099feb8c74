"""The archives on this computer: reading, making and trusting their files."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from index.archive import OpenArchive
from index.errors import ArchiveDamaged, ArchiveUnreadable
from index.model import Archive
from index.package.codec import decode, encode
from index.package.container import pack, unpack
from index.package.files import read_whole, write_whole
from index.package.keys import fingerprint, load_key, new_key, save_key
from index.source.folder import read_source
from index.source.problems import Problem


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check of an archive file came to. `reason` is None where all is well."""

    reason: str | None
    text: str
    id: str | None = None
    edition: int | None = None
    signer: str | None = None


@dataclass(frozen=True, slots=True)
class Built:
    """What building a source folder came to. `sha256` is None where no file was written."""

    file: Path
    problems: tuple[Problem, ...]
    archive: Archive | None = None
    signer: str | None = None
    sha256: str | None = None


def open_archive(path: Path) -> OpenArchive:
    """Return the archive in the file `path`, every byte of it checked.

    Raises ArchiveUnreadable or ArchiveDamaged.
    """
    package = unpack(read_whole(path))
    return OpenArchive(decode(package.members), fingerprint(package.signer))


def verify_archive(path: Path) -> Verdict:
    """Return whether `path` can be read and holds what its signer signed."""
    try:
        archive = open_archive(path)
    except ArchiveDamaged as damage:
        return Verdict(damage.reason, str(damage))
    except ArchiveUnreadable as error:
        return Verdict("unreadable", str(error))
    content = archive.content
    text = "Every byte is as its signer signed it."
    return Verdict(None, text, content.id, content.edition, archive.signer)


def build_archive(folder: Path, file: Path, key_file: Path | None = None) -> Built:
    """Make the archive `file` of the source folder `folder`, signed with the key in `key_file`.

    Without a key file it is signed with a key that nobody keeps. Where the folder has errors,
    nothing is written. Raises SourceProblem, KeyUnusable or OutputFailed.
    """
    key = new_key() if key_file is None else load_key(key_file)
    draft = read_source(folder)
    if draft.archive is None:
        return Built(file, draft.problems)
    data = pack(encode(draft.archive), key)
    decode(unpack(data).members)  # what cannot be opened is never written
    write_whole(file, data)
    signer = fingerprint(key.verify_key.encode())
    return Built(file, draft.problems, draft.archive, signer, sha256(data).hexdigest())


def check_source(folder: Path) -> tuple[Problem, ...]:
    """Return what is wrong in the source folder `folder`. Raises SourceProblem."""
    return read_source(folder).problems


def make_key(path: Path) -> None:
    """Write a new signing key to `path`. Raises OutputFailed."""
    save_key(new_key(), path)
