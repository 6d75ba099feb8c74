"""What this computer remembers of the archives it opened: who signed each, and the newest edition.

It must be readable while all else is locked, so it lies open, and holds no id, name or key: an
entry is a small file of its own, named by a keyed hash of the archive's id, and the signer in it a
keyed hash of that id and the public key. Whoever has the folder can still try out ids and keys
that they think of, and sees how many archives there are.
"""

import json
import secrets
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum
from hashlib import blake2b
from pathlib import Path
from typing import Any

from index.archive import OpenArchive
from index.errors import ArchiveRefused, ArchiveUnreadable, OutputFailed
from index.limits import MAX_NUMBER
from index.package.files import read_whole, write_whole

VERSION = 1
_SALT = 32  # bytes
_MOST = 4_096  # bytes of an entry


class Signer(StrEnum):
    """How an archive's signer stands to whoever signed that archive before."""

    KNOWN = "known"
    NEW = "new"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Standing:
    """How an archive stands to what was opened here before. `highest` is 0 where nothing was.

    `accepted`: the reader was asked about the signer that is remembered, and said yes.
    """

    signer: Signer
    edition: int
    highest: int
    accepted: bool

    @property
    def is_older(self) -> bool:
        """Whether a newer edition was opened here, from which something may have been withdrawn."""
        return self.edition < self.highest


@dataclass(frozen=True, slots=True)
class _Entry:
    """What is remembered of one archive. `bundled` is the newest edition that came with Satchel."""

    signer: str = ""
    edition: int = 0
    accepted: bool = False
    bundled: int = 0


class Ledger:
    """The ledger in the folder `path`, which is made when something is first remembered.

    One that does not `keep` remembers nothing more, and goes by what was remembered before.
    """

    def __init__(self, path: Path, *, keeps: bool = True) -> None:
        self._path = path
        self._keeps = keeps

    def standing(self, archive: OpenArchive, *, asked: bool = False) -> Standing:
        """Return how `archive` stands to what was remembered. Raises ArchiveUnreadable.

        With `asked`, only a signer counts about whom the reader was asked.
        """
        entry = self._entry(archive)
        if asked and not entry.accepted:
            entry = _Entry(bundled=entry.bundled)
        if not entry.signer:
            signer = Signer.NEW
        else:
            is_known = entry.signer in self._signers(archive)
            signer = Signer.KNOWN if is_known else Signer.CHANGED
        highest = max(entry.edition, entry.bundled)
        return Standing(signer, archive.content.edition, highest, entry.accepted)

    def remember(self, archive: OpenArchive, *, accepted: bool = False) -> None:
        """Remember who signed `archive`, and its edition, and whether the reader `accepted` that.

        Of one signer an edition is never forgotten for a lower one; another signer begins anew.
        Nothing is said where the ledger cannot be written: a read-only computer is no reason to
        stop reading. Raises ArchiveUnreadable.
        """
        before, signers = self._entry(archive), self._signers(archive)
        if not signers:
            return
        edition, was_accepted = archive.content.edition, False
        if before.signer in signers:
            edition, was_accepted = max(edition, before.edition), before.accepted
        entry = _Entry(signers[0], edition, accepted or was_accepted, before.bundled)
        if entry != before:
            self._write(archive, entry)

    def admit(self, archive: OpenArchive) -> Signer:
        """Return how the signer of `archive` stands to who signed it before, and remember it.

        Trust is on first use: any signer is accepted where the archive was not opened here
        before. Raises ArchiveRefused where another signed it before or a newer edition was opened
        here, and ArchiveUnreadable.
        """
        standing = self.standing(archive)
        if standing.signer is Signer.CHANGED:
            raise changed_signer(archive)
        if standing.is_older:
            raise older_edition(archive)
        self.remember(archive)
        return standing.signer

    def admit_bundled(self, archive: OpenArchive) -> None:
        """Remember the edition of `archive`, which lies in the program's own folder.

        It is trusted for that, whoever signed it. Raises ArchiveRefused where the reader accepted
        a newer edition, and ArchiveUnreadable.
        """
        entry = self._entry(archive)
        edition = archive.content.edition
        if edition < max(entry.bundled, entry.edition if entry.accepted else 0):
            raise older_edition(archive)
        if edition > entry.bundled:
            self._write(archive, _Entry(entry.signer, entry.edition, entry.accepted, edition))

    def _signers(self, archive: OpenArchive) -> list[str]:
        """Return the hashes of the key that signed `archive` and of those that introduced it."""
        return [self._hashed(archive, key) for key in archive.keys]

    def _hashed(self, archive: OpenArchive, key: bytes = b"") -> str:
        """Return the keyed hash of an archive's id, or of its id and a public key."""
        name = archive.content.id.encode() + b"\0" + key
        return blake2b(name, key=self._salt(), digest_size=16).hexdigest()

    def _salt(self) -> bytes:
        """Return the key of the hashes, made when it is first needed."""
        file = self._path / "salt"
        if not file.exists():
            self._put(file, secrets.token_hex(_SALT), new=True)  # another process may be first
        if not file.exists():
            return bytes(_SALT)  # nothing can be kept here, so nothing is hashed for long
        try:
            salt = bytes.fromhex(read_whole(file).decode("ascii").strip())
        except (ArchiveUnreadable, ValueError):
            raise _unusable(file) from None
        if len(salt) != _SALT:
            raise _unusable(file)
        return salt

    def _entry(self, archive: OpenArchive) -> _Entry:
        if not self._path.is_dir():
            return _Entry()
        file = self._path / f"{self._hashed(archive)}.json"
        if not file.exists():
            return _Entry()
        try:
            return _parsed(read_whole(file))
        except (ArchiveUnreadable, ValueError, TypeError, KeyError, RecursionError):
            raise _unusable(file) from None

    def _write(self, archive: OpenArchive, entry: _Entry) -> None:
        held = {"version": VERSION} | asdict(entry)
        self._put(self._path / f"{self._hashed(archive)}.json", json.dumps(held))

    def _put(self, file: Path, text: str, *, new: bool = False) -> None:
        if not self._keeps:
            return
        try:
            self._path.mkdir(parents=True, exist_ok=True)
            write_whole(file, text.encode() + b"\n", private=True, new=new)
        except (OSError, OutputFailed):
            return


def changed_signer(archive: OpenArchive) -> ArchiveRefused:
    """Return the error for an archive that someone else signed before."""
    return ArchiveRefused(
        "changed-signer",
        "Someone else signed “{id}” before. Ask its editor, in a way you trust, whether this is "
        "their new fingerprint: {fingerprint}",
        id=archive.content.id,
        fingerprint=archive.signer or "",
    )


def older_edition(archive: OpenArchive) -> ArchiveRefused:
    """Return the error for an archive of which a newer edition was opened here."""
    return ArchiveRefused(
        "older-edition",
        "Edition {edition} of “{id}” is older than one opened here, and may hold what was "
        "withdrawn since. Use the newer one.",
        id=archive.content.id,
        edition=str(archive.content.edition),
    )


def _parsed(data: bytes) -> _Entry:
    """Return what an entry says. Raises ValueError, TypeError or KeyError where it is none."""
    held: Any = json.loads(data if len(data) <= _MOST else b"")
    entry = _Entry(held["signer"], held["edition"], held["accepted"], held["bundled"])
    if held["version"] != VERSION or not isinstance(entry.signer, str):
        raise ValueError("another version")
    if not isinstance(entry.accepted, bool) or not _are_editions((entry.edition, entry.bundled)):
        raise TypeError("no entry")
    return entry


def _are_editions(numbers: Iterable[object]) -> bool:
    return all(type(number) is int and 0 <= number <= MAX_NUMBER for number in numbers)


def _unusable(file: Path) -> ArchiveUnreadable:
    return ArchiveUnreadable(
        "Satchel's record of signers, “{name}” in its data folder, cannot be read. "
        "Put a copy of it back, or delete it to begin a new one.",
        name=f"{file.parent.name}/{file.name}",
    )
