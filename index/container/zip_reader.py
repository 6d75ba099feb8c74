"""Reads the directory of a ZIP that has no ambiguous byte, and single entries of it.

A ZIP repeats most values, at each entry and in the directory at its end, and programs differ in
which they use. Here the directory is read, and all else must follow from it: the entries lie end to
end from the first byte, uncompressed, each after a header that repeats the values of the directory,
and the directory and its end record end the file. Any other ZIP is refused.
"""

import re
import struct
import zlib
from collections.abc import Iterator

from index.container.archive_file import ArchiveFile
from index.container.signature import SignedPart, damaged
from index.errors import ArchiveDamaged
from index.limits import MAX_MEMBER, MAX_MEMBERS, MAX_TOTAL
from index.values import Value

_END = struct.Struct("<4s4H2IH")
_ENTRY = struct.Struct("<4s6H3I5H2I")
_HEADER = struct.Struct("<4s5H3I2H")
_PART = rb"[a-z0-9][a-z0-9-]{0,63}"
_NAME = re.compile(rb"%b(?:/%b){0,3}\.(?:json|txt)|pictures/%b\.(?:png|jpg)" % ((_PART,) * 3))
_DEVICE = re.compile(rb"(?:^|/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:[./]|$)")
_UTF_8 = 0x800
_NEEDED = 20  # a higher version of ZIP has other records
_REGULAR = 0o100000
_DOS_FOLDER_OR_LABEL = 0x18


class Entry(Value):
    """An entry of the directory, and the header that must precede it. Sizes are in bytes.

    `offset` is that of the header in the file, `end` the position after the content.
    """

    name: str
    size: int
    checksum: int
    offset: int
    header: bytes

    @property
    def end(self) -> int:
        """The position after the content."""
        return self.offset + len(self.header) + self.size

    def content(self, lying: bytes) -> bytes:
        """Return the content of the entry, whose header and content are `lying` in the file.

        Raises ArchiveDamaged where they are not as the directory says.
        """
        start = len(self.header)
        content = lying[start:]
        if lying[:start] != self.header or len(content) != self.size:
            raise damaged()
        if zlib.crc32(content) != self.checksum:
            raise damaged()
        return content


def read_directory(signed: SignedPart, comment: int) -> dict[str, Entry]:
    """Return name -> entry of a ZIP, in the order in which they lie in it.

    Its end comment has `comment` bytes without the trailer. The `signed` part has to begin with the
    last entry. Every limit is checked before the work that it limits. Raises ArchiveDamaged.
    """
    data = signed.data
    end = len(data) - comment - _END.size
    if end < 0:
        raise malformed("its end record")
    mark, disk, first, here, count, size, start, _length = _END.unpack_from(data, end)
    if (mark, disk, first, here) != (b"PK\5\6", 0, 0, count):
        raise malformed("its end record")
    if not 0 < count <= MAX_MEMBERS:
        raise malformed("the number of members")
    start -= signed.start
    if start + size != end:
        raise damaged()  # bytes are missing before the signed part, or too many
    if start < 0:
        raise malformed("its directory")
    entries = list(_entries(data, start, end, count))
    _check_together(entries, signed, start)
    return {entry.name: entry for entry in entries}


def read_entry(file: ArchiveFile, entry: Entry) -> bytes:
    """Return the content of `entry`. Raises ArchiveDamaged and ArchiveUnreadable."""
    return entry.content(file.read(entry.offset, entry.end - entry.offset))


def _entries(data: bytes, start: int, end: int, count: int) -> Iterator[Entry]:
    """Yield the entries of the directory, which fill it from `start` to `end`."""
    at = start
    for _number in range(count):
        if at + _ENTRY.size > end:
            raise malformed("its directory")
        entry, at = _entry(data, at)
        yield entry
    if at != end:
        raise malformed("its directory")


def _entry(data: bytes, at: int) -> tuple[Entry, int]:
    """Return the directory entry at `at`, and the position of the next one."""
    mark, _made, needed, flags, method, *rest = _ENTRY.unpack_from(data, at)
    time, date, checksum, packed, size, length, extra, remark, disk, _inside, rights, offset = rest
    after = at + _ENTRY.size + length
    name = data[at + _ENTRY.size : after]
    if mark != b"PK\1\2" or extra or remark or disk or needed > _NEEDED:
        raise malformed("its directory")
    if not _NAME.fullmatch(name) or _DEVICE.search(name):
        raise malformed("a name")
    if flags & ~_UTF_8 or rights & _DOS_FOLDER_OR_LABEL or rights >> 28 not in (0, _REGULAR >> 12):
        raise malformed("a kind of member")
    if method or packed != size:
        raise malformed("a compression")
    if size > MAX_MEMBER:
        raise malformed("too large a member")
    said = (b"PK\3\4", needed, flags, method, time, date, checksum, packed, size, length, 0)
    header = _HEADER.pack(*said) + name
    return Entry(name.decode("ascii"), size, checksum, offset, header), after


def _check_together(entries: list[Entry], signed: SignedPart, directory: int) -> None:
    """Check that the `entries` fill the file up to the `directory`, the last the signed part."""
    if len({entry.name for entry in entries}) != len(entries):
        raise malformed("a name twice")
    if sum(entry.size for entry in entries) > MAX_TOTAL:
        raise malformed("too much in all")
    at = 0
    for entry in entries:
        if entry.offset != at:
            raise malformed("a header")
        at = entry.end
    if at != signed.start + directory:
        raise malformed("its directory")
    if entries[-1].offset != signed.start:
        raise malformed("its manifest")


def malformed(what: str) -> ArchiveDamaged:
    """Return the error for an archive whose ZIP is malformed; `what` names the part."""
    return ArchiveDamaged(
        "malformed",
        "This archive is signed but not well made ({what}). Tell its editor.",
        what=what,
    )
