"""Members in a signed ZIP. The bytes depend on the members and the key alone."""

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass

from nacl.signing import SigningKey

from index.package.signature import TRAILER, sign, verify
from index.package.zipped import read_members

_EPOCH = (1980, 1, 1, 0, 0, 0)
_REGULAR = 0o100000


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
    return Package(read_members(data, TRAILER), signer)
