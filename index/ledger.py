"""What this computer remembers of the archives it opened: who signed each, and the newest edition.

It must be readable while all else is locked, so it lies open, and holds no id, name or key: each
archive is a keyed hash of its id, each signer one of that id and the public key. Whoever has the
file can still try out ids and keys that they think of, and sees how many archives there are.
"""

import json
import secrets
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b
from pathlib import Path
from typing import Any

from index.archive import OpenArchive
from index.errors import ArchiveRefused, ArchiveUnreadable, OutputFailed
from index.package.files import read_whole, write_whole

VERSION = 1
_SALT = 32  # bytes
_MOST = 1 << 20  # bytes of a ledger


class Signer(StrEnum):
    """How an archive's signer stands to whoever signed that archive before."""

    KNOWN = "known"
    NEW = "new"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Standing:
    """How an archive stands to what was opened here before. `highest` is 0 where nothing was."""

    signer: Signer
    edition: int
    highest: int

    @property
    def is_older(self) -> bool:
        """Whether a newer edition was opened here, from which something may have been withdrawn."""
        return self.edition < self.highest


@dataclass(frozen=True, slots=True)
class _Entry:
    """What is remembered of one archive. `signer` is "" where only bundled ones were opened."""

    signer: str = ""
    edition: int = 0


class Ledger:
    """The ledger in the file `path`, which is made when something is first remembered."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def standing(self, archive: OpenArchive) -> Standing:
        """Return how `archive` stands to what was remembered. Raises ArchiveUnreadable."""
        salt, entries = self._read()
        content = archive.content
        entry = entries.get(_hashed(salt, content.id), _Entry())
        signers = [_hashed(salt, content.id, key) for key in archive.keys]
        if not entry.signer:
            signer = Signer.NEW
        else:
            signer = Signer.KNOWN if entry.signer in signers else Signer.CHANGED
        return Standing(signer, content.edition, entry.edition)

    def remember(self, archive: OpenArchive) -> None:
        """Remember who signed `archive`, where it is signed, and its edition.

        An edition is never forgotten for a lower one. Nothing is said where the ledger cannot be
        written: a read-only computer is no reason to stop reading. Raises ArchiveUnreadable.
        """
        salt, entries = self._read()
        content = archive.content
        name = _hashed(salt, content.id)
        before = entries.get(name, _Entry())
        signer = _hashed(salt, content.id, archive.keys[0]) if archive.keys else before.signer
        entry = _Entry(signer, max(before.edition, content.edition))
        if entry != before:
            self._write(salt, entries | {name: entry})

    def admit(self, archive: OpenArchive, *, bundled: bool = False) -> Signer:
        """Return how the signer of `archive` stands to who signed it before, and remember it.

        Trust is on first use: any signer is accepted where the archive was not opened here
        before. A `bundled` archive is trusted because it lies in the program's own folder,
        whoever signed it. Raises ArchiveRefused where another signed it before or a newer edition
        was opened here, and ArchiveUnreadable.
        """
        judged = OpenArchive(archive.content, archive.signer) if bundled else archive
        standing = self.standing(judged)
        if standing.signer is Signer.CHANGED and not bundled:
            raise changed_signer(archive)
        if standing.is_older:
            raise older_edition(archive)
        self.remember(judged)
        return Signer.KNOWN if bundled else standing.signer

    def _read(self) -> tuple[bytes, dict[str, _Entry]]:
        try:
            if not self._path.exists():
                return secrets.token_bytes(_SALT), {}
            return _parsed(read_whole(self._path))
        except (ArchiveUnreadable, OSError, ValueError, TypeError, KeyError, RecursionError):
            raise ArchiveUnreadable(
                "Satchel's record of signers, “{name}” in its data folder, cannot be read. "
                "Put a copy of it back, or delete it to begin a new one.",
                name=self._path.name,
            ) from None

    def _write(self, salt: bytes, entries: dict[str, _Entry]) -> None:
        archives = {
            name: {"signer": entry.signer, "edition": entry.edition}
            for name, entry in sorted(entries.items())
        }
        held = {"version": VERSION, "salt": salt.hex(), "archives": archives}
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, json.dumps(held, indent=1).encode() + b"\n", private=True)
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


def _parsed(data: bytes) -> tuple[bytes, dict[str, _Entry]]:
    """Return what a ledger says. Raises ValueError, TypeError or KeyError where it is none."""
    held: Any = json.loads(data if len(data) <= _MOST else b"")
    salt, archives = bytes.fromhex(held["salt"]), held["archives"]
    if held["version"] != VERSION or len(salt) != _SALT or not isinstance(archives, dict):
        raise ValueError("another version")
    entries = {
        str(name): _Entry(str(entry["signer"]), int(entry["edition"]))
        for name, entry in archives.items()
    }
    return salt, entries


def _hashed(salt: bytes, archive_id: str, key: bytes = b"") -> str:
    """Return the keyed hash of an archive's id, or of its id and a public key."""
    return blake2b(archive_id.encode() + b"\0" + key, key=salt, digest_size=16).hexdigest()
