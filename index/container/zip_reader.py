"""Reads the members of a ZIP that has no ambiguous byte.

A ZIP repeats most values, at each member and in the directory at its end, and programs differ in
which they use. Here the directory is read, and all else must follow from it: the members lie end to
end from the first byte, each after a header that repeats the values of the directory, and the
directory and its end record end the file. Any other ZIP is refused.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from index.errors import ArchiveDamaged
from index.limits import MAX_MEMBER, MAX_MEMBERS, MAX_TOTAL

MAX_RATIO = 100  # of unpacked to packed bytes
STORED, DEFLATED = 0, 8
_END = struct.Struct("<4s4H2IH")
_ENTRY = struct.Struct("<4s6H3I5H2I")
_HEADER = struct.Struct("<4s5H3I2H")
_PART = rb"[a-z0-9][a-z0-9-]{0,63}"
_NAME = re.compile(rb"%b(?:/%b){0,3}\.(?:json|txt)|pictures/%b\.(?:png|jpg)" % ((_PART,) * 3))
_DEVICE = re.compile(rb"(?:^|/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:[./]|$)")
_UTF_8 = 0x800
_NEEDED = 20  # the version of ZIP that DEFLATE came with; ZIP64 needs 45
_REGULAR = 0o100000
_DOS_FOLDER_OR_LABEL = 0x18


@dataclass(frozen=True, slots=True)
class _Entry:
    """A directory entry, and the header that must precede the member. Sizes are in bytes."""

    name: bytes
    method: int
    packed: int
    size: int
    checksum: int
    offset: int
    header: bytes


def read_members(data: bytes, comment: int) -> dict[str, bytes]:
    """Return name -> content of the ZIP `data`, whose end comment has `comment` bytes.

    Every limit is checked before the work that it limits. Raises ArchiveDamaged.
    """
    end = len(data) - comment - _END.size
    if end < 0:
        raise malformed("its end record")
    mark, disk, first, here, count, size, start, length = _END.unpack_from(data, end)
    if (mark, disk, first, here, length) != (b"PK\5\6", 0, 0, count, comment):
        raise malformed("its end record")
    if count > MAX_MEMBERS:
        raise malformed("too many members")
    if start + size != end:
        raise malformed("its directory")
    entries = list(_entries(data, start, end, count))
    _check_together(entries)
    return _contents(data, entries, start)


def _entries(data: bytes, start: int, end: int, count: int) -> Iterator[_Entry]:
    """Yield the entries of the directory, which fill it from `start` to `end`."""
    at = start
    for _number in range(count):
        if at + _ENTRY.size > end:
            raise malformed("its directory")
        entry, at = _entry(data, at)
        yield entry
    if at != end:
        raise malformed("its directory")


def _entry(data: bytes, at: int) -> tuple[_Entry, int]:
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
    if method not in (STORED, DEFLATED) or (method == STORED and packed != size):
        raise malformed("a compression")
    if size > min(MAX_MEMBER, MAX_RATIO * max(packed, 64)):
        raise malformed("too large a member")
    said = (b"PK\3\4", needed, flags, method, time, date, checksum, packed, size, length, 0)
    return _Entry(name, method, packed, size, checksum, offset, _HEADER.pack(*said) + name), after


def _check_together(entries: list[_Entry]) -> None:
    if len({entry.name for entry in entries}) != len(entries):
        raise malformed("a name twice")
    if sum(entry.size for entry in entries) > MAX_TOTAL:
        raise malformed("too much in all")


def _contents(data: bytes, entries: list[_Entry], end: int) -> dict[str, bytes]:
    """Return name -> content of the members, which fill `data` from its first byte to `end`."""
    contents, at = {}, 0
    for entry in entries:
        start = at + len(entry.header)
        if entry.offset != at or data[at:start] != entry.header:
            raise malformed("a header")
        at = start + entry.packed
        contents[entry.name.decode("ascii")] = _unpacked(data[start:at], entry)
    if at != end:
        raise malformed("its directory")
    return contents


def _unpacked(packed: bytes, entry: _Entry) -> bytes:
    content = packed if entry.method == STORED else _inflated(packed, entry.size)
    if len(content) != entry.size or zlib.crc32(content) != entry.checksum:
        raise malformed("a size or checksum")
    return content


def _inflated(packed: bytes, size: int) -> bytes:
    """Return `packed` inflated, cut off one byte after `size`."""
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = stream.decompress(packed, size + 1)
    except zlib.error:
        raise malformed("a compression") from None
    if not stream.eof or stream.unused_data:
        raise malformed("a compression")
    return content


def malformed(what: str) -> ArchiveDamaged:
    """Return the error for an archive whose ZIP is malformed; `what` names the part."""
    return ArchiveDamaged(
        "malformed",
        "This archive is signed but not well made ({what}). Tell its editor.",
        what=what,
    )
