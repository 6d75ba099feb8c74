"""The signature in the ZIP's end comment. It covers the manifest and the directory.

The last TRAILER bytes of an archive are MAGIC, the length of the signed part (4 bytes, the lowest
first), the signer's public key (32 bytes) and an Ed25519 signature (64 bytes) over CONTEXT, the
public key and the SHA-512 of the signed part. That ends where the trailer begins. The signature is
checked before any part of the file is parsed.
"""

import struct
from hashlib import sha256, sha512
from pathlib import Path

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from index.container.archive_file import ArchiveFile
from index.container.files import MAX_BYTES
from index.container.sealed_letter import HEAD as LETTER
from index.errors import ArchiveDamaged, ArchiveSealed, ArchiveUnreadable
from index.values import Value

MAGIC = b"SATCHEL2"
CONTEXT = b"satchel archive 2\0"
_EARLIER = b"SATCHEL1"
_NEWER = [b"SATCHEL%d" % number for number in range(3, 10)]
_NOTICE = b"satchel notice "
_TRAILER = struct.Struct("<8sI32s64s")
TRAILER = _TRAILER.size
_SMALLEST = TRAILER + 22  # an empty ZIP is its end record


class SignedPart(Value):
    """The part of an archive whose signature was checked: `data`, from `start` in its file on.

    `signer` is the public key that signed it. `sha256` is that of the part and of the trailer, in
    hexadecimal digits: no two archives have the same.
    """

    start: int
    data: bytes
    signer: bytes
    sha256: str


def trailer_of(part: memoryview, key: SigningKey) -> bytes:
    """Return the trailer of a file, with the signature by `key` of the `part` before it."""
    public = key.verify_key.encode()
    signature = key.sign(_signed(part, public)).signature
    return _TRAILER.pack(MAGIC, len(part), public, signature)


def signed_part(file: ArchiveFile) -> SignedPart:
    """Return what is signed of `file`.

    Raises ArchiveDamaged and ArchiveUnreadable, ArchiveSealed where `file` has to be unsealed.
    """
    if file.is_closed:
        raise sealed()
    trailer = file.read(max(0, file.size - TRAILER), TRAILER)
    _check_kind(file, trailer)
    _magic, length, public, signature = _TRAILER.unpack(trailer)
    start = file.size - TRAILER - length
    part = file.read(start, length) if start >= 0 else b""
    try:
        VerifyKey(public).verify(_signed(part, public), signature)
    except (BadSignatureError, ValueError):
        raise damaged() from None
    return SignedPart(start, part, public, sha256(part + trailer).hexdigest())


def is_archive(path: Path) -> bool:
    """Return whether the file `path` is a whole archive, sealed or not."""
    try:
        signed_part(ArchiveFile.at(path))
    except ArchiveSealed:
        return True
    except (ArchiveDamaged, ArchiveUnreadable):
        return False
    return True


def _check_kind(file: ArchiveFile, trailer: bytes) -> None:
    """Raise ArchiveDamaged where the `trailer` of `file` is not that of an archive."""
    begin, magic = file.read(0, max(len(LETTER), len(_NOTICE))), trailer[: len(MAGIC)]
    is_whole = file.size >= _SMALLEST
    if is_whole and magic in _NEWER:
        raise newer_format()
    if begin.startswith(LETTER):
        raise ArchiveDamaged(
            "letter",
            "This file is from a reader to an editor. Open the archive folder, then take it in.",
        )
    if begin.startswith(_NOTICE):
        raise ArchiveDamaged(
            "not-an-archive",
            "This is no archive, but a notice of what was withdrawn. Open it in Satchel’s window, "
            "which takes it in.",
        )
    if is_whole and trailer[4:12] == _EARLIER:  # whose trailer had no length
        raise ArchiveDamaged(
            "earlier-format",
            "This archive was made by a version before 1.0: ask its editor to build it again.",
        )
    if not is_whole or magic != MAGIC:
        raise ArchiveDamaged(
            "not-an-archive",
            "This file is not a Satchel archive, or not whole. Ask for a fresh copy.",
        )
    if file.size > MAX_BYTES:
        raise ArchiveDamaged(
            "too-large", "This file is too large to be an archive. Choose another file."
        )


def sealed() -> ArchiveSealed:
    """Return the error for a sealed archive for which nothing was given that opens it."""
    return ArchiveSealed(
        "This archive is sealed. Open it with its passphrase, or the key of a reader it is for."
    )


def newer_format() -> ArchiveDamaged:
    """Return the error for an archive whose format only a newer Satchel reads."""
    return ArchiveDamaged(
        "newer-format", "This archive was made for a newer Satchel. Use that to open it."
    )


def damaged() -> ArchiveDamaged:
    """Return the error for bytes that are not those that were signed."""
    return ArchiveDamaged(
        "damaged", "This archive was damaged or altered after signing. Ask for a fresh copy."
    )


def _signed(part: bytes | memoryview, public: bytes) -> bytes:
    return CONTEXT + public + sha512(part).digest()
