"""The notebook's keys: what is in the file `keys`, and what opens it.

A notebook's file is encrypted with a random data key. Slots hold that key: encrypted with the
passphrase, encrypted to the recovery key, or in the clear if the reader wants no passphrase. A slot
also holds the public half of the recovery key, so that the next data key can be encrypted to the
same words. Only the reader has the words, and nobody with the file alone can put others in their
place. Earlier data keys, which backups may still need, are encrypted with the newest.
"""

import json
import secrets
from dataclasses import dataclass, field
from hashlib import blake2b, sha256
from typing import Any

import nacl.exceptions
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.secret import Aead

from index import Cost, Sealed, Value, replace, seal, unseal
from viewer.notebook.store.errors import (
    NotebookDamaged,
    NotebookTooNew,
    WrongPassphrase,
    WrongRecovery,
)
from viewer.notebook.store.file.recovery_key import secret_of

FORMAT = 1
MOST_BYTES = 64 << 10
_BOUND = b"satchel notebook 1"
_KEY, _PUBLIC = 48, 32  # bytes: 32 of key and 16 of salt; a public key of X25519


@dataclass(frozen=True, slots=True)
class DataKey:
    """The key of a file: 32 bytes of key and 16 of salt."""

    secret: bytes = field(repr=False)

    @property
    def pragma(self) -> str:
        """The key as SQLite's cipher takes it: raw, with no derivation."""
        return f"raw:{self.secret.hex()}"


def new_data_key() -> DataKey:
    """Return a random data key."""
    return DataKey(secrets.token_bytes(_KEY))


def public_of(words: tuple[str, ...]) -> bytes:
    """Return the public half of the recovery key `words`."""
    return bytes(PrivateKey(secret_of(words)).public_key)


class Ring(Value):
    """The data key, the earlier ones, and the public half of the recovery key, if any."""

    key: DataKey
    former: tuple[DataKey, ...] = ()
    recovery: bytes = b""

    @property
    def keys(self) -> tuple[DataKey, ...]:
        """All data keys, newest first."""
        return (self.key, *self.former)


@dataclass(frozen=True, slots=True)
class Slots:
    """The content of the key file. Of two copies the one of the higher `generation` counts."""

    generation: int = 0
    passphrase: Sealed | None = None
    recovery: bytes = b""
    open: bytes = field(default=b"", repr=False)
    former: bytes = b""

    @property
    def needs_passphrase(self) -> bool:
        """Whether the notebook opens only with a passphrase or recovery words."""
        return not self.open

    def closed(self, ring: Ring, passphrase: str | None, cost: Cost) -> "Slots":
        """Return the next slots, which hold `ring`, open if no passphrase. Raises MemoryError."""
        packed = (ring.recovery or bytes(_PUBLIC)) + ring.key.secret
        following = replace(Slots(self.generation), former=self.former).dropping(ring)
        if ring.recovery:
            box = SealedBox(PublicKey(ring.recovery)).encrypt(packed)
            following = replace(following, recovery=bytes(box))
        if passphrase is None:
            return replace(following, open=packed)
        return replace(following, passphrase=seal(packed, passphrase, _BOUND, cost))

    def dropping(self, ring: Ring) -> "Slots":
        """Return the next slots, with only the former keys of `ring`."""
        secret = b"".join(key.secret for key in ring.former)
        box = bytes(Aead(_closing(ring.key)).encrypt(secret, _BOUND)) if secret else b""
        return replace(self, generation=self.generation + 1, former=box)

    def opened(self) -> Ring:
        """Return the ring of an open slot. Raises WrongPassphrase if there is none."""
        if not self.open:
            raise WrongPassphrase
        return self._ring(self.open)

    def unlocked(self, passphrase: str) -> Ring:
        """Return the ring that `passphrase` opens. Raises WrongPassphrase, MemoryError."""
        packed = unseal(self.passphrase, passphrase, _BOUND) if self.passphrase else None
        if packed is None:
            raise WrongPassphrase
        return self._ring(packed)

    def recovered(self, words: tuple[str, ...]) -> Ring:
        """Return the ring that the recovery key opens. Raises WrongRecovery."""
        try:
            packed = SealedBox(PrivateKey(secret_of(words))).decrypt(self.recovery)
        except (nacl.exceptions.CryptoError, nacl.exceptions.ValueError):
            raise WrongRecovery from None
        return self._ring(packed)

    def _ring(self, packed: bytes) -> Ring:
        """Return the ring packed in a slot. Raises NotebookDamaged."""
        key = DataKey(packed[_PUBLIC:])
        try:
            secret = Aead(_closing(key)).decrypt(self.former, _BOUND) if self.former else b""
        except (nacl.exceptions.CryptoError, nacl.exceptions.ValueError):
            raise NotebookDamaged(keys=True) from None
        former = tuple(DataKey(secret[at : at + _KEY]) for at in range(0, len(secret), _KEY))
        recovery = packed[:_PUBLIC]
        return Ring(key, former, recovery if any(recovery) else b"")


def encoded(slots: Slots) -> bytes:
    """Return the bytes of a key file: one line of JSON, and one with its SHA-256."""
    told: dict[str, Any] = {"format": FORMAT, "generation": slots.generation}
    if sealed := slots.passphrase:
        told["passphrase"] = {
            "passes": sealed.cost.passes,
            "memory": sealed.cost.memory,
            "salt": sealed.salt.hex(),
            "box": sealed.box.hex(),
        }
    for name in ("recovery", "open", "former"):
        if held := getattr(slots, name):
            told[name] = held.hex()
    body = json.dumps(told, sort_keys=True, separators=(",", ":")).encode("ascii")
    return body + b"\n" + sha256(body).hexdigest().encode("ascii") + b"\n"


def decoded(data: bytes) -> Slots:
    """Return the slots of a key file. Raises NotebookDamaged and NotebookTooNew.

    The checksum shows whether the file is intact, without any passphrase.
    """
    body, line_end, checksum = data.partition(b"\n")
    if not line_end or checksum != sha256(body).hexdigest().encode("ascii") + b"\n":
        raise NotebookDamaged(keys=True)
    try:
        told = json.loads(body)
        if told["format"] > FORMAT:
            raise NotebookTooNew
        return _slots(told)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise NotebookDamaged(keys=True) from None


def _slots(told: dict[str, Any]) -> Slots:
    """Return the slots of parsed JSON. Raises ValueError, TypeError, KeyError, AttributeError."""
    recovery, lying, former = (
        bytes.fromhex(told.get(name, "")) for name in ("recovery", "open", "former")
    )
    slots = Slots(int(told["generation"]), None, recovery, lying, former)
    if lying and len(lying) != _PUBLIC + _KEY:
        raise ValueError("no data key")
    if "passphrase" in told:
        slot = told["passphrase"]
        cost = Cost(int(slot["passes"]), int(slot["memory"]))
        box, salt = bytes.fromhex(slot["box"]), bytes.fromhex(slot["salt"])
        if not cost.is_bearable or len(salt) != 16 or len(box) < Aead.NONCE_SIZE + Aead.MACBYTES:
            raise ValueError("no slot of ours")
        slots = replace(slots, passphrase=Sealed(cost, salt, box))
    if not slots.open and slots.passphrase is None:
        raise ValueError("nothing opens it")
    return slots


def _closing(key: DataKey) -> bytes:
    """Return the key that encrypts the former data keys, derived from the newest."""
    return blake2b(key.secret, digest_size=Aead.KEY_SIZE, person=b"satchel-former").digest()
