"""Seals a secret with a passphrase: Argon2id derives a key, XChaCha20-Poly1305 encrypts."""

import unicodedata
from pathlib import Path

import nacl.exceptions
from nacl.pwhash import argon2id
from nacl.secret import Aead
from nacl.utils import random

from index.container.files import read_whole
from index.errors import ArchiveUnreadable, KeyUnusable
from index.values import Value

MAX_PASSES = 16
MAX_MEMORY = 512 << 20
_LONGEST = 4_096  # bytes of a passphrase in a file: a longer line is another file, named by mistake


class Cost(Value):
    """The cost of Argon2id: `passes` over `memory` bytes."""

    passes: int
    memory: int

    @property
    def is_bearable(self) -> bool:
        """Whether the cost is within the limits for a file that may come from anyone."""
        passes = argon2id.OPSLIMIT_MIN <= self.passes <= MAX_PASSES
        return passes and argon2id.MEMLIMIT_MIN <= self.memory <= MAX_MEMORY


COST = Cost(passes=3, memory=256 << 20)  # libsodium's "moderate": about 0.5 s


class Sealed(Value):
    """A secret that a passphrase opens."""

    cost: Cost
    salt: bytes
    box: bytes


def seal(secret: bytes, passphrase: str, bound: bytes, cost: Cost = COST) -> Sealed:
    """Return `secret` encrypted with `passphrase`, with `bound` as authenticated plain data.

    Raises MemoryError.
    """
    salt = random(argon2id.SALTBYTES)
    box = Aead(_derived(passphrase, salt, cost)).encrypt(secret, bound)
    return Sealed(cost, salt, bytes(box))


def unseal(sealed: Sealed, passphrase: str, bound: bytes) -> bytes | None:
    """Return the secret, or None where `passphrase` is wrong.

    Raises ValueError where the cost is beyond the limits or the box too short, and MemoryError. A
    damaged box is not told from a wrong passphrase: callers check for damage first.
    """
    if not sealed.cost.is_bearable or len(sealed.box) < Aead.NONCE_SIZE + Aead.MACBYTES:
        raise ValueError
    key = _derived(passphrase, sealed.salt, sealed.cost)
    try:
        return Aead(key).decrypt(sealed.box, bound)
    except nacl.exceptions.CryptoError:
        return None


def no_memory() -> KeyUnusable:
    """Return the error where Argon2id does not get its memory."""
    return KeyUnusable("There is too little memory for the passphrase. Close other programs.")


def read_passphrase(path: Path) -> str:
    """Return the first line of the file `path` without its line end. Raises KeyUnusable."""
    try:
        line = read_whole(path).split(b"\n", 1)[0].removesuffix(b"\r")
        passphrase = line.decode() if len(line) <= _LONGEST else ""
    except ArchiveUnreadable as error:
        raise KeyUnusable(error.sentence, **error.values) from None
    except UnicodeDecodeError:
        passphrase = ""
    if not passphrase:
        raise KeyUnusable(
            "“{name}” holds no passphrase. Put it in the first line, in UTF-8.", name=path.name
        )
    return passphrase


def _derived(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Return the key that Argon2id derives from `passphrase`, normalised to NFC."""
    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    try:
        return argon2id.kdf(Aead.KEY_SIZE, typed, salt, cost.passes, cost.memory)
    except nacl.exceptions.RuntimeError:
        raise MemoryError from None
