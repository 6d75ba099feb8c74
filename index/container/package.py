"""Packs members into a signed ZIP, and unpacks it.

The bytes depend on the members, the key and its statements alone. The ZIP's end comment holds the
statements that introduce the key, if any, and the trailer.
"""

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nacl.signing import SigningKey

from index.container.introduction import MOST, SIZE, introducers
from index.container.signature import TRAILER, sign, verify
from index.container.zip_reader import malformed, read_members

_EPOCH = (1980, 1, 1, 0, 0, 0)
_REGULAR = 0o100000
_END_RECORD = 22  # bytes before the comment; the last two are its length


@dataclass(frozen=True, slots=True)
class Package:
    """The members of a signed ZIP, its signer's public key, and the keys that introduced it."""

    members: Mapping[str, bytes]
    signer: bytes
    introduced_by: tuple[bytes, ...] = ()


def pack(members: Mapping[str, bytes], key: SigningKey, statements: Sequence[bytes] = ()) -> bytes:
    """Return `members` as a ZIP signed with `key`: uncompressed, sorted, and without dates.

    `statements` introduce the key.
    """
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as zipped:
        for name in sorted(members):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = 3
            entry.external_attr = (_REGULAR | 0o644) << 16
            zipped.writestr(entry, members[name])
        zipped.comment = b"".join(statements) + bytes(TRAILER)
    return sign(file.getvalue()[:-TRAILER], key)


def unpack(data: bytes) -> Package:
    """Return the package in `data`, after checking signature and limits. Raises ArchiveDamaged."""
    signer = verify(data)
    statements = _statements(data)
    try:
        introduced_by = introducers(statements, signer)
    except ValueError:
        raise malformed("a key change") from None
    comment = TRAILER + len(statements) * SIZE
    return Package(read_members(data, comment), signer, introduced_by)


def _statements(data: bytes) -> list[bytes]:
    """Return the statements in the end comment; the length of the comment tells their number."""
    for count in range(MOST + 1):
        start = len(data) - TRAILER - count * SIZE
        length = struct.pack("<H", TRAILER + count * SIZE)
        record = data[max(0, start - _END_RECORD) : start]
        if record.startswith(b"PK\5\6") and record.endswith(length):
            return [data[at : at + SIZE] for at in range(start, start + count * SIZE, SIZE)]
    raise malformed("its end record")
