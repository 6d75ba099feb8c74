"""The signature in the ZIP's end comment. It covers every byte of the file.

The last TRAILER bytes of an archive are MAGIC, the signer's public key (32 bytes) and an Ed25519
signature (64 bytes) over CONTEXT, the public key and the SHA-512 of all bytes before the trailer.
It is checked before any other part of the file is parsed.
"""

from hashlib import sha512

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from index.container.files import MAX_BYTES
from index.container.sealed_letter import HEAD as LETTER
from index.errors import ArchiveDamaged

MAGIC = b"SATCHEL1"
CONTEXT = b"satchel archive 1\0"
_KEY = 32
_SIGNATURE = 64
TRAILER = len(MAGIC) + _KEY + _SIGNATURE
_NEWER = [b"SATCHEL%d" % number for number in range(2, 10)]
_NOTICE = b"satchel notice "
_SMALLEST = TRAILER + 22  # an empty ZIP is its end record


def sign(body: bytes, key: SigningKey) -> bytes:
    """Return `body` and the trailer with the signature by `key`."""
    public = key.verify_key.encode()
    return body + MAGIC + public + key.sign(_signed(body, public)).signature


def verify(data: bytes) -> bytes:
    """Return the public key that signed every byte of `data`. Raises ArchiveDamaged."""
    magic = data[-TRAILER : len(MAGIC) - TRAILER]
    if len(data) >= _SMALLEST and magic in _NEWER:
        raise newer_format()
    if data.startswith(LETTER):
        raise ArchiveDamaged(
            "letter",
            "This file is from a reader to an editor. Open the archive folder, then take it in.",
        )
    if data.startswith(_NOTICE):
        raise ArchiveDamaged(
            "not-an-archive",
            "This is no archive, but a notice of what was withdrawn. Open it in Satchel’s window, "
            "which takes it in.",
        )
    if len(data) < _SMALLEST or magic != MAGIC:
        raise ArchiveDamaged(
            "not-an-archive",
            "This file is not a Satchel archive, or not whole. Ask for a fresh copy.",
        )
    if len(data) > MAX_BYTES:
        raise ArchiveDamaged(
            "too-large", "This file is too large to be an archive. Choose another file."
        )
    public, signature = data[-_KEY - _SIGNATURE : -_SIGNATURE], data[-_SIGNATURE:]
    try:
        VerifyKey(public).verify(_signed(memoryview(data)[:-TRAILER], public), signature)
    except (BadSignatureError, ValueError):
        raise ArchiveDamaged(
            "damaged", "This archive was damaged or altered after signing. Ask for a fresh copy."
        ) from None
    return public


def newer_format() -> ArchiveDamaged:
    """Return the error for an archive whose format only a newer Satchel reads."""
    return ArchiveDamaged(
        "newer-format", "This archive was made for a newer Satchel. Use that to open it."
    )


def _signed(body: bytes | memoryview, public: bytes) -> bytes:
    return CONTEXT + public + sha512(body).digest()
