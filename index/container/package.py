"""Packs members into a signed ZIP, and reads them out of it.

The bytes depend on the members, the key and its statements alone. The manifest is the last entry.
The ZIP's end comment holds the statements that introduce the key, if any, and the trailer.
"""

import io
import os
import struct
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256

from nacl.signing import SigningKey

from index.container.archive_file import ArchiveFile
from index.container.introduction import MOST, SIZE, introducers
from index.container.manifest import MANIFEST, Manifest, read_manifest
from index.container.signature import (
    TRAILER,
    SignedPart,
    damaged,
    signed_part,
    trailer_of,
)
from index.container.zip_reader import malformed, read_directory, read_entry
from index.progress import Progress, Step
from index.values import Value

_EPOCH = (1980, 1, 1, 0, 0, 0)
_REGULAR = 0o100000
_END_RECORD = 22  # bytes before the comment; the last two are its length


class Unpacked(Value):
    """The members of a package, its signer's public key, and the keys that introduced it."""

    members: Mapping[str, bytes]
    signer: bytes
    introduced_by: tuple[bytes, ...]


class Package:
    """A signed ZIP: its `manifest`, its signer's public key, and the keys that introduced it.

    The signature of the manifest and the directory was checked; what another member holds is
    checked whenever it is read. `sha256` is that of the signed part, keyed where it was sealed.
    """

    def __init__(self, file: ArchiveFile) -> None:
        """Read the signed part of `file`. Raises ArchiveDamaged and ArchiveUnreadable."""
        self.file = file
        signed = signed_part(file)
        statements = _statements(signed)
        try:
            self.introduced_by = introducers(statements, signed.signer)
        except ValueError:
            raise malformed("a key change") from None
        self.signer, self.sha256 = signed.signer, file.identity(signed.sha256)
        self._entries = read_directory(signed, len(statements) * SIZE)
        last = next(reversed(self._entries.values()))
        if last.name != MANIFEST:
            raise malformed("its manifest")
        self._manifest = last.content(signed.data[: last.end - signed.start])
        self.manifest: Manifest = read_manifest(
            self._manifest, {name: entry.size for name, entry in self._entries.items()}
        )

    def names(self, folder: str) -> list[str]:
        """Return the names of the members in `folder`, sorted by number: 1000 after 999."""
        names = (name for name in self._entries if name.startswith(folder))
        return sorted(names, key=lambda name: (len(name), name))

    def size(self, name: str) -> int:
        """Return the size of a member in bytes."""
        return self._entries[name].size

    def holds(self, name: str) -> bool:
        """Return whether there is a member `name`."""
        return name in self._entries

    def read(self, name: str) -> bytes:
        """Return what a member holds: the bytes that were signed.

        Raises ArchiveDamaged where others lie in the file, and ArchiveUnreadable.
        """
        if name == MANIFEST:
            return self._manifest
        data = read_entry(self.file, self._entries[name])
        if sha256(data).hexdigest() != self.manifest.members[name].sha256:
            raise damaged()
        return data

    def part(self, name: str, at: int, size: int) -> bytes:
        """Return `size` bytes of what lies for a member now, whose hash the caller has to check.

        Raises ArchiveUnreadable.
        """
        entry = self._entries[name]
        return self.file.read(entry.offset + len(entry.header) + at, size)

    def each(self, pace: Progress | None = None) -> Iterator[tuple[str, bytes]]:
        """Yield the name and the content of each member. Raises as `read` does, and Stopped."""
        for number, name in enumerate(self._entries):
            if pace:
                pace.tell(Step.CHECKING, number, len(self._entries))
            yield name, self.read(name)


def pack(members: Mapping[str, bytes], key: SigningKey, statements: Sequence[bytes] = ()) -> bytes:
    """Return `members` as a ZIP signed with `key`: uncompressed, without dates, sorted by name.

    The manifest is the last. `statements` introduce the key.
    """
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as zipped:
        start = 0
        for name in sorted(members, key=lambda name: (name == MANIFEST, name)):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = 3
            entry.external_attr = (_REGULAR | 0o644) << 16
            start = file.tell()
            zipped.writestr(entry, members[name])
        zipped.comment = b"".join(statements) + bytes(TRAILER)
    with file.getbuffer() as held, held[start:-TRAILER] as part:  # copies are as large as the file
        trailer = trailer_of(part, key)
    file.seek(-TRAILER, os.SEEK_END)
    file.write(trailer)
    return file.getvalue()


def unpack(data: bytes) -> Unpacked:
    """Return the package in `data`, after checking each of its bytes. Raises ArchiveDamaged."""
    package = Package(ArchiveFile(data))
    return Unpacked(dict(package.each()), package.signer, package.introduced_by)


def _statements(signed: SignedPart) -> list[bytes]:
    """Return the statements in the end comment; the length of the comment tells their number."""
    data = signed.data
    for count in range(MOST + 1):
        start = len(data) - count * SIZE
        length = struct.pack("<H", TRAILER + count * SIZE)
        record = data[max(0, start - _END_RECORD) : start] if start >= 0 else b""
        if record.startswith(b"PK\5\6") and record.endswith(length):
            return [data[at : at + SIZE] for at in range(start, len(data), SIZE)]
    raise malformed("its end record")
