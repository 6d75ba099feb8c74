"""Signing keys in files: how one is made, and how two people tell that they mean the same."""

from pathlib import Path

from index.errors import ArchiveDamaged, KeyUnusable
from index.package.files import read_whole
from index.package.fingerprint import fingerprint
from index.package.keys import Key, looks_like_key, new_key, public_key_in, save_key
from index.package.passphrase import COST, Cost
from index.package.signature import verify


def make_key(
    path: Path,
    passphrase: str | None = None,
    *,
    predecessor: Key | None = None,
    cost: Cost = COST,
) -> str:
    """Write a new signing key to the new file `path` and return its fingerprint.

    Without a passphrase the file is plain. `predecessor` introduces it to whoever knows that key.
    Raises OutputFailed, also where `path` is there already, and KeyUnusable.
    """
    key = new_key(predecessor)
    save_key(key, path, passphrase, cost=cost)
    return fingerprint(key.public)


def fingerprint_of(path: Path) -> str:
    """Return the fingerprint of the key in the file `path`, or of who signed that archive.

    It tells the two apart by their content and needs no passphrase; of an archive it checks the
    signature and no more. Raises ArchiveUnreadable, ArchiveDamaged or KeyUnusable.
    """
    data = read_whole(path)
    if looks_like_key(data):
        return fingerprint(public_key_in(data, path.name))
    try:
        return fingerprint(verify(data))
    except ArchiveDamaged as damage:
        if damage.reason != "not-an-archive":
            raise
        raise KeyUnusable(
            "“{name}” is neither a signing key nor an archive, or not whole.", name=path.name
        ) from None
