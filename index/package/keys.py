"""Signing keys: Ed25519 pairs, kept in small text files of their own."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Literal

import msgspec
from nacl.signing import SigningKey

from index.errors import ArchiveUnreadable, KeyUnusable
from index.package.files import read_whole, write_whole

_FINGERPRINT_BYTES = 16


@dataclass(frozen=True, slots=True)
class _KeyFile:
    """The form of a key file."""

    satchel_key: Literal[1]
    seed: str


def new_key() -> SigningKey:
    """Return a key that nobody has had before."""
    return SigningKey.generate()


def load_key(path: Path) -> SigningKey:
    """Return the key in the file `path`. Raises KeyUnusable."""
    try:
        held = msgspec.json.decode(read_whole(path), type=_KeyFile)
        return SigningKey(bytes.fromhex(held.seed))
    except ArchiveUnreadable as error:
        raise KeyUnusable(error.sentence, **error.values) from None
    except (msgspec.MsgspecError, ValueError, TypeError):
        raise KeyUnusable("“{name}” is no signing key of Satchel's.", name=path.name) from None


def save_key(key: SigningKey, path: Path) -> None:
    """Write `key` to `path`, for its owner's eyes only. Raises OutputFailed."""
    held = _KeyFile(1, key.encode().hex())
    write_whole(path, msgspec.json.encode(held) + b"\n", private=True)


def fingerprint(public_key: bytes) -> str:
    """Return what two people read to each other to know that they mean one signer.

    It is the first half of the SHA-256 of the public key, in groups of four hex digits.
    """
    digits = sha256(public_key).digest()[:_FINGERPRINT_BYTES].hex()
    return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))
