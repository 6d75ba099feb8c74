"""Sealed archives: files that only a passphrase, or the keys of named readers, open.

A sealed archive is a head and blocks. The blocks hold a whole signed archive, so that a signature
means the same in both forms, and nobody sees who signed it, nor how many entries there are.

The head is HEAD, a byte that is 1 where a passphrase opens it, the salt of Argon2id and a box of
XChaCha20-Poly1305, SLOTS sealed boxes, and the SHA-256 of all before, which tells a damaged file
from a wrong passphrase. Each box holds the key of the file. The cost of Argon2id belongs to the
format: no file asks for more. A slot that nobody has holds the box of a key that was thrown away.

The blocks hold the length of the archive (8 bytes, the lowest first), the archive, and zeros up to
the length that Padmé gives. Each is sealed by itself, with its number as its nonce, the number of
all blocks as associated data, and a key derived from that of the file and from the head: no block
can be changed, moved, left out or added. `docs/archive-format.md` describes the bytes.
"""

import struct
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b, sha256
from typing import override

from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, SealedBox
from nacl.pwhash import argon2id
from nacl.secret import Aead
from nacl.signing import SigningKey, VerifyKey
from nacl.utils import random

from index.container.archive_file import SEALED, ArchiveFile
from index.container.passphrase import COST, Sealed, no_memory, seal, unseal
from index.container.seals.length_padding import padded, padded_length
from index.container.signature import damaged, newer_format
from index.errors import KeyUnusable
from index.progress import Progress
from index.values import Value

HEAD = SEALED + b"1\n"
SLOTS = 16
BLOCK = 16 << 10  # bytes of the archive in one block
_KEY = Aead.KEY_SIZE
_BOX = Aead.NONCE_SIZE + _KEY + Aead.MACBYTES
_SLOT = 32 + 16 + _KEY
_LOCK = struct.Struct(f"<?{argon2id.SALTBYTES}s{_BOX}s")
_SLOTS_AT = len(HEAD) + _LOCK.size
_SUM_AT = _SLOTS_AT + SLOTS * _SLOT
_BLOCKS_AT = _SUM_AT + sha256().digest_size
_TAKEN = BLOCK + Aead.MACBYTES  # bytes of one block in the file
_LENGTH = struct.Struct("<Q")


class Sealing(Value):
    """What opens an archive that is to be sealed: a passphrase, the public keys of readers."""

    passphrase: str | None
    readers: tuple[bytes, ...] = ()

    def __post_init__(self) -> None:
        """Raise KeyUnusable where nothing opens it, or too many keys."""
        if len(self.readers) > SLOTS:
            raise KeyUnusable(
                "An archive is sealed for {most} readers at most. Make a second file for others.",
                most=str(SLOTS),
            )
        if self.passphrase is None and not self.readers:
            raise KeyUnusable("Nothing would open this archive. Name a passphrase or a reader.")

    @override
    def __repr__(self) -> str:
        return "Sealing(…)"


def seal_archive(data: bytes, sealing: Sealing) -> bytes:
    """Return the archive `data`, sealed. Raises KeyUnusable."""
    key = random(_KEY)
    head = HEAD + _lock(key, sealing.passphrase) + b"".join(_slots(key, sealing.readers))
    head += sha256(head).digest()
    aead = Aead(_block_key(key, head))
    inside = padded(_LENGTH.pack(len(data)) + data)
    pieces = [inside[at : at + BLOCK] for at in range(0, len(inside), BLOCK)]
    told = _LENGTH.pack(len(pieces))
    blocks = [
        aead.encrypt(piece, told, _nonce(number)).ciphertext for number, piece in enumerate(pieces)
    ]
    return b"".join([head, *blocks])


class SealedHead:
    """The head of a sealed `file`, whose checksum was checked, and the ways to its key."""

    def __init__(self, file: ArchiveFile) -> None:
        """Read the head of `file`. Raises ArchiveDamaged and ArchiveUnreadable."""
        self.data = data = file.read(0, _BLOCKS_AT)
        number, end, _more = data[len(SEALED) :].partition(b"\n")
        if end and number.isdigit() and not data.startswith(HEAD):
            raise newer_format()
        if not data.startswith(HEAD) or sha256(data[:_SUM_AT]).digest() != data[_SUM_AT:]:
            raise damaged()
        self.has_passphrase, self._salt, self._box = _LOCK.unpack_from(data, len(HEAD))

    def key_by_passphrase(self, passphrase: str) -> bytes | None:
        """Return the key of the file, or None where `passphrase` is not its. Raises MemoryError."""
        return unseal(Sealed(COST, self._salt, self._box), passphrase, HEAD)

    def key_of_reader(self, signing: Iterable[SigningKey]) -> bytes | None:
        """Return the key of the file, or None where it is sealed for none of these keys."""
        slots = [self.data[at : at + _SLOT] for at in range(_SLOTS_AT, _SUM_AT, _SLOT)]
        for each in signing:
            box = SealedBox(each.to_curve25519_private_key())
            for slot in slots:
                try:
                    return bytes(box.decrypt(slot))
                except CryptoError:
                    continue
        return None


class SealedFile(ArchiveFile):
    """The archive in the sealed file `outer`, each block of which is opened when it is read."""

    def __init__(self, outer: ArchiveFile, key: bytes) -> None:
        """Open the file with its `key`. Raises ArchiveDamaged and ArchiveUnreadable."""
        super().__init__(name=outer.name)
        self._outer, self._key = outer, key
        self._block_key = _block_key(key, SealedHead(outer).data)
        lying = outer.size - _BLOCKS_AT
        self._count = -(-lying // _TAKEN)
        all_size = lying - self._count * Aead.MACBYTES
        if all_size < _LENGTH.size:
            raise damaged()
        (self.size,) = _LENGTH.unpack(self._inside(0, _LENGTH.size))
        held = _LENGTH.size + self.size
        if all_size != padded_length(held) or self._inside(held, all_size - held).strip(b"\0"):
            raise damaged()

    @property
    def is_closed(self) -> bool:
        """Whether it has to be unsealed: it has been."""
        return False

    @property
    def is_held(self) -> bool:
        """Whether all of it is in memory."""
        return self._outer.is_held

    def read(self, at: int, size: int) -> bytes:
        """Return `size` bytes from `at` on, fewer where the archive is shorter.

        Raises ArchiveDamaged where others lie in the file, and ArchiveUnreadable.
        """
        return self._inside(_LENGTH.size + at, max(0, min(size, self.size - at)))

    def whole(self, pace: Progress | None = None) -> bytes:
        """Return all bytes of the file as they lie there: sealed."""
        return self._outer.whole(pace)

    def with_bytes(self, data: bytes) -> ArchiveFile:
        """Return what reads `data`, the bytes of the sealed file. Raises ArchiveDamaged."""
        return SealedFile(ArchiveFile(data, self.name), self._key)

    def identity(self, sha256: str) -> str:
        """Return a hash that tells nobody without the key of the file what is in it."""
        return blake2b(sha256.encode(), key=self._block_key, digest_size=32).hexdigest()

    def _inside(self, at: int, size: int) -> bytes:
        if size <= 0:
            return b""
        first = at // BLOCK
        blocks = b"".join(self._blocks(first, (at + size - 1) // BLOCK))
        start = at - first * BLOCK
        return blocks[start : start + size]

    def _blocks(self, first: int, last: int) -> Iterator[bytes]:
        opening, told = Aead(self._block_key), _LENGTH.pack(self._count)
        lying = self._outer.read(_BLOCKS_AT + first * _TAKEN, (last + 1 - first) * _TAKEN)
        for number, at in enumerate(range(0, (last + 1 - first) * _TAKEN, _TAKEN), first):
            try:
                yield opening.decrypt(lying[at : at + _TAKEN], told, _nonce(number))
            except (CryptoError, ValueError):
                raise damaged() from None


def _lock(key: bytes, passphrase: str | None) -> bytes:
    if passphrase is None:
        return _LOCK.pack(False, bytes(argon2id.SALTBYTES), bytes(_BOX))
    try:
        sealed = seal(key, passphrase, HEAD)
    except MemoryError:
        raise no_memory() from None
    return _LOCK.pack(True, sealed.salt, sealed.box)


def _slots(key: bytes, readers: Sequence[bytes]) -> Iterator[bytes]:
    for public in readers:
        try:
            yield bytes(SealedBox(VerifyKey(public).to_curve25519_public_key()).encrypt(key))
        except (CryptoError, ValueError, RuntimeError):
            raise KeyUnusable(
                "Nothing can be sealed for one of these keys. Ask its holder for another."
            ) from None
    for _free in range(SLOTS - len(readers)):
        yield bytes(SealedBox(PrivateKey.generate().public_key).encrypt(random(_KEY)))


def _block_key(key: bytes, head: bytes) -> bytes:
    return blake2b(head, key=key, digest_size=_KEY, person=b"satchel blocks 1").digest()


def _nonce(number: int) -> bytes:
    return number.to_bytes(Aead.NONCE_SIZE, "little")
