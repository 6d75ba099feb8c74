"""Members in a signed ZIP. The bytes depend on the members and the key alone."""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from nacl.signing import SigningKey

from index.errors import ArchiveDamaged
from index.package.signature import TRAILER, sign, verify

MAX_MEMBERS = 5_000
MAX_MEMBER = 64 << 20
MAX_TOTAL = 256 << 20
MAX_RATIO = 100  # unpacked to packed
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,63}(?:/[a-z0-9][a-z0-9-]{0,63}){0,3}\.(?:json|txt)")
_DEVICE = re.compile(r"(?:^|/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:[./]|$)")
_EPOCH = (1980, 1, 1, 0, 0, 0)
_END_RECORD = struct.Struct("<4s4H2IH")
_REGULAR = 0o100000
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class Package:
    """What a signed ZIP holds, and the public key of its signer."""

    members: Mapping[str, bytes]
    signer: bytes


def pack(members: Mapping[str, bytes], key: SigningKey) -> bytes:
    """Return `members` as a ZIP signed with `key`: stored, sorted, and without dates."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as zipped:
        for name in sorted(members):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = 3
            entry.external_attr = (_REGULAR | 0o644) << 16
            zipped.writestr(entry, members[name])
        zipped.comment = bytes(TRAILER)
    return sign(file.getvalue()[:-TRAILER], key)


def unpack(data: bytes) -> Package:
    """Return what `data` holds, after its signature and every limit. Raises ArchiveDamaged."""
    signer = verify(data)
    _check_end_record(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as zipped:
            entries = zipped.infolist()
            _check_entries(entries)
            members = {entry.filename: _read(zipped, entry) for entry in entries}
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError) as error:
        raise _malformed(type(error).__name__) from None
    return Package(members, signer)


def _check_end_record(data: bytes) -> None:
    """Refuse a directory that is too long before any of it is parsed."""
    record = _END_RECORD.unpack_from(data, len(data) - TRAILER - _END_RECORD.size)
    mark, _disk, _first, here, entries, _size, _start, comment = record
    if mark != b"PK\5\6" or here != entries or comment != TRAILER:
        raise _malformed("end record")
    if entries > MAX_MEMBERS:
        raise _malformed("too many members")


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    total = 0
    for entry in entries:
        name = entry.orig_filename
        total += entry.file_size
        if name != entry.filename or not _NAME.fullmatch(name) or _DEVICE.search(name):
            raise _malformed("name")
        kind = entry.external_attr >> 16 & 0o170000
        if entry.flag_bits & _ENCRYPTED or kind not in (0, _REGULAR):
            raise _malformed("kind of member")
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise _malformed("compression")
        if entry.file_size > min(MAX_MEMBER, MAX_RATIO * max(entry.compress_size, 64)):
            raise _malformed("member too large")
    if total > MAX_TOTAL or len({entry.filename for entry in entries}) != len(entries):
        raise _malformed("too large, or a name twice")


def _read(zipped: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    with zipped.open(entry) as member:
        data = member.read(entry.file_size + 1)
    if len(data) != entry.file_size:
        raise _malformed("size")
    return data


def _malformed(what: str) -> ArchiveDamaged:
    return ArchiveDamaged(
        "malformed",
        "This archive is signed but not well made ({what}). Tell its editor.",
        what=what,
    )
