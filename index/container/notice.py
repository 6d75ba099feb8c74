"""Withdrawal notices: small signed files that name what an edition of an archive withdrew.

A notice is for readers who will not get that edition soon. It holds the archive's id, the number of
the edition and the ids that it withdraws, and no words. `docs/archive-format.md` describes its
bytes. The signature is checked before anything in the file is parsed.
"""

from collections.abc import Iterable
from hashlib import sha512
from pathlib import Path

import msgspec
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from index.container.files import read_whole
from index.container.fingerprint import fingerprint
from index.container.introduction import introducers
from index.container.keys import Key, KeyIdentity
from index.errors import ArchiveDamaged
from index.limits import MAX_NUMBER, MAX_WITHDRAWN, may_be_id
from index.model import Archive
from index.values import Value

HEAD = b"satchel notice 1\n"
CONTEXT = b"satchel notice 1\0"
STEP = 4_096  # bytes: a notice has a multiple of them, so that its length tells little
MAX_NOTICE = 1 << 20
_NEWER = tuple(b"satchel notice %d\n" % number for number in range(2, 10))
_KEY = 32
_SIGNATURE = 64
_TRAILER = _KEY + _SIGNATURE


class _Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The JSON object of a notice."""

    archive: str
    edition: int
    introduced: tuple[str, ...]
    withdrawn: tuple[str, ...]


class Notice(Value):
    """What the edition `edition` of the archive with the id `archive` withdrew, up to then.

    It counts for earlier editions. `keys` are the public key that signed the notice and those that
    introduced it, newest first.
    """

    archive: str
    edition: int
    withdrawn: tuple[str, ...]
    keys: tuple[bytes, ...]

    @property
    def signer(self) -> str:
        """The fingerprint of the key that signed the notice."""
        return fingerprint(self.keys[0])


def notice_of(archive: Archive, key: Key) -> bytes | None:
    """Return the notice of what the edition `archive` withdraws, signed with `key`.

    Returns None for a draft, for the first edition, where nothing is withdrawn, and where the
    notice would be too large.
    """
    if archive.draft or archive.edition < 2 or not archive.withdrawn:
        return None
    body = _body_by(key.identity, archive.id, archive.edition, archive.withdrawn)
    data = body + key.public + key.signing.sign(_signed(body, key.public)).signature
    return data if len(data) <= MAX_NOTICE else None


def signature_of(notice: bytes) -> bytes:
    """Return the signature of a notice: all that a record does not hold anyway."""
    return notice[-_SIGNATURE:]


def notice_again(
    archive: str, edition: int, withdrawn: Iterable[str], key: KeyIdentity, signature: bytes
) -> bytes | None:
    """Return a notice as it was signed with `key` then, or None where it was not of this."""
    data = _body_by(key, archive, edition, withdrawn) + key.key + signature
    try:
        read_notice(data)
    except ArchiveDamaged:
        return None
    return data


def open_notice(path: Path) -> Notice:
    """Return the notice in the file `path`. Raises ArchiveUnreadable and ArchiveDamaged."""
    return read_notice(read_whole(path))


def read_notice(data: bytes) -> Notice:
    """Return the notice in `data`, after checking its signature. Raises ArchiveDamaged."""
    if data.startswith(_NEWER):
        raise ArchiveDamaged(
            "newer-format", "This notice was made for a newer Satchel. Use that to open it."
        )
    if not data.startswith(HEAD) or len(data) > MAX_NOTICE:
        raise ArchiveDamaged(
            "not-a-notice",
            "This file is not a notice of what was withdrawn, or not whole. Ask for a fresh copy.",
        )
    body, signer = data[:-_TRAILER], data[-_TRAILER:-_SIGNATURE]
    try:
        VerifyKey(signer).verify(_signed(body, signer), data[-_SIGNATURE:])
    except (BadSignatureError, ValueError):
        raise ArchiveDamaged(
            "damaged", "This notice was damaged or altered after signing. Ask for a fresh copy."
        ) from None
    try:
        return _parsed(body, signer)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise ArchiveDamaged(
            "bad-content", "This notice is signed but not well made. Tell the archive’s editor."
        ) from None


def _parsed(body: bytes, signer: bytes) -> Notice:
    """Return the notice in `body`. Raises ValueError or MsgspecError where it is none."""
    written = msgspec.json.decode(body[len(HEAD) :], type=_Written)
    names = written.withdrawn
    if _body(written) != body or not may_be_id(written.archive):
        raise ValueError("not as Satchel writes it")
    if not 2 <= written.edition <= MAX_NUMBER or not 1 <= len(names) <= MAX_WITHDRAWN:
        raise ValueError("no number")
    if list(names) != sorted(set(names)) or not all(map(may_be_id, names)):
        raise ValueError("no ids")
    statements = [bytes.fromhex(each) for each in written.introduced]
    keys = (signer, *reversed(introducers(statements, signer)))
    return Notice(written.archive, written.edition, names, keys)


def _body_by(key: KeyIdentity, archive: str, edition: int, withdrawn: Iterable[str]) -> bytes:
    introduced = tuple(statement.hex() for statement in key.statements)
    return _body(_Written(archive, edition, introduced, tuple(sorted(withdrawn))))


def _body(written: _Written) -> bytes:
    """Return the head and the JSON of `written`, padded with blanks before the trailer."""
    said = HEAD + msgspec.json.encode(written, order="sorted")
    return said + b" " * (-(len(said) + _TRAILER) % STEP)


def _signed(body: bytes, public: bytes) -> bytes:
    return CONTEXT + public + sha512(body).digest()
