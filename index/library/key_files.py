"""Files of signing keys: made, found again by remembered paths, and fingerprinted."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from index.container.archive_file import ArchiveFile
from index.container.files import make_folder, read_whole, write_whole
from index.container.fingerprint import fingerprint
from index.container.keys import (
    Key,
    identity_of,
    looks_like_key,
    needs_passphrase,
    new_key,
    public_key_in,
    save_key,
)
from index.container.passphrase import COST, Cost
from index.container.seals.seals import Seals
from index.container.signature import signed_part
from index.errors import ArchiveDamaged, ArchiveUnreadable, KeyUnusable, OutputFailed

_KNOWN, _OWN = "known.json", "own.key"
_MOST = 1 << 20  # bytes of the list of known keys
_PUBLIC_KEY = re.compile(rb"[0-9a-f]{64}")
_MOST_FILES = 200  # files that are tried in a folder searched for a key


class Keyring:
    """The public keys that were made or used on this computer, and the paths of their files.

    `folder` is Satchel's own folder for keys. No key is copied there. With `keeps` False nothing
    more is remembered. An unreadable list counts as an empty one.
    """

    def __init__(self, folder: Path, *, keeps: bool = True) -> None:
        self._folder = folder
        self._keeps = keeps

    def keys(self) -> frozenset[bytes]:
        """Return the public keys that were made or used on this computer."""
        own = self._folder / _OWN
        return frozenset([*(key for key, _path in self._known()), *_publics([own])])

    def files(self) -> tuple[Path, ...]:
        """Return the files of the keys that were made or used on this computer and are there."""
        known = [Path(path) for _key, path in reversed(self._known())]
        return tuple(each for each in (self._folder / _OWN, *known) if any(_publics([each])))

    def remember(self, path: Path) -> None:
        """Remember the key in the file `path`. Raises KeyUnusable."""
        held = (identity_of(path).key, str(path.absolute()))
        known = self._known()
        if held in known or not self._keeps or path == self._folder / _OWN:
            return
        said = [{"key": key.hex(), "path": place} for key, place in [*known, held]]
        try:
            make_folder(self._folder)
            data = json.dumps({"version": 1, "keys": said}).encode() + b"\n"
            write_whole(self._folder / _KNOWN, data, private=True)
        except (OSError, OutputFailed):
            return  # signing goes on where nothing can be written

    def find(self, wanted: str, beside: Sequence[Path] = ()) -> Path | None:
        """Return the file of the key with the fingerprint `wanted`, or None.

        Remembered paths are tried, then the folders of these paths, then the folders `beside`. A
        key that was never used on this computer is found there only if it has a passphrase, which
        its owner alone knows: a folder that somebody sends must not choose who signs.
        """
        known = self._known()
        places = [Path(path) for _key, path in reversed(known)]
        folders = dict.fromkeys([*(path.parent for path in places), *beside])
        is_known = any(fingerprint(key) == wanted for key, _path in known)
        moved = (path for folder in folders for path in _key_files(folder))
        found = (path for path in moved if is_known or _is_closed(path))
        for path in (*places, self._folder / _OWN, *found):
            if any(fingerprint(key) == wanted for key in _publics([path])):
                return path
        return None

    def find_open(self, wanted: str, beside: Sequence[Path]) -> Path | None:
        """Return the key `wanted` in the folders `beside` that has no passphrase, or None."""
        for path in (path for folder in beside for path in _key_files(folder)):
            if any(fingerprint(key) == wanted for key in _publics([path])):
                return path
        return None

    def last_place(self, wanted: str) -> Path | None:
        """Return the last known path of the key `wanted`, a fingerprint; it may be gone."""
        places = (Path(path) for key, path in reversed(self._known()) if fingerprint(key) == wanted)
        return next(places, None)

    def _known(self) -> list[tuple[bytes, str]]:
        try:
            data = read_whole(self._folder / _KNOWN)
            said: Any = json.loads(data if len(data) <= _MOST else b"")
            return [(bytes.fromhex(each["key"]), str(each["path"])) for each in said["keys"]]
        except (ArchiveUnreadable, ValueError, TypeError, KeyError, RecursionError):
            return []


def make_key(
    path: Path,
    passphrase: str | None = None,
    *,
    predecessor: Key | None = None,
    cost: Cost = COST,
) -> str:
    """Write a new signing key to the new file `path` and return its fingerprint.

    Without a passphrase the file is plain. `predecessor` introduces the new key to those who know
    the old one. Raises OutputFailed, also where `path` exists, and KeyUnusable.
    """
    key = new_key(predecessor)
    save_key(key, path, passphrase, cost=cost)
    return fingerprint(key.public)


def fingerprint_of(path: Path, seals: Seals | None = None) -> str:
    """Return the fingerprint of the key in the file `path`, or of the signer of that archive.

    Raises as `public_key_of` does.
    """
    return fingerprint(public_key_of(path, seals))


def public_key_of(path: Path, seals: Seals | None = None) -> bytes:
    """Return the public key in the key file `path`, or of the signer of that archive.

    It may also be a text of the public key alone, in hexadecimal digits. They are told apart by
    their content. A key needs no passphrase; of an archive, which
    `seals` open where it is sealed, only the signature is checked. Raises ArchiveUnreadable,
    ArchiveDamaged or KeyUnusable.
    """
    data = read_whole(path)
    if looks_like_key(data):
        return public_key_in(data, path.name)
    if _PUBLIC_KEY.fullmatch(data.strip()):
        return bytes.fromhex(data.strip().decode())
    file = ArchiveFile(data, path.name)
    try:
        return signed_part(seals.opened(file) if seals else file).signer
    except ArchiveDamaged as damage:
        if damage.reason != "not-an-archive":
            raise
        raise KeyUnusable(
            "“{name}” is neither a signing key nor an archive, or not whole.", name=path.name
        ) from None


def is_key(path: Path) -> bool:
    """Return whether the file `path` is a signing key."""
    return any(_publics([path]))


def _publics(paths: Iterable[Path]) -> Iterator[bytes]:
    """Yield the public keys in those of `paths` that are key files."""
    for path in paths:
        try:
            if path.is_file():
                yield identity_of(path).key
        except (KeyUnusable, OSError, ValueError):
            continue


def _is_closed(path: Path) -> bool:
    """Return whether the file `path` is a key that has a passphrase."""
    try:
        return needs_passphrase(path)
    except (KeyUnusable, OSError, ValueError):
        return False


def _key_files(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob("*.key"))[:_MOST_FILES]
    except (OSError, ValueError):
        return []
