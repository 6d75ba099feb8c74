"""Cleans JPEGs: keeps the segments that the pixels need, in order, and nothing else.

ITU-T T.81. Baseline, extended and progressive pictures of 8 bits with Huffman codes are accepted.
The coded pixels are copied unchanged: only a decoder could check them.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from index.pictures.exif import is_turned
from index.pictures.faults import PictureFault, PictureUnfit, check_size
from index.values import Value

START = b"\xff\xd8"
_END = b"\xff\xd9"
_SOF0, _SOF1, _SOF2, _DHT, _EOI, _SOS, _DQT, _DRI = 0xC0, 0xC1, 0xC2, 0xC4, 0xD9, 0xDA, 0xDB, 0xDD
_APP0, _APP1, _APP14, _APP15, _COM = 0xE0, 0xE1, 0xEE, 0xEF, 0xFE
_FRAMES = (_SOF0, _SOF1, _SOF2)
_EXIF, _JFIF, _ADOBE = b"Exif\0\0", b"JFIF\0", b"Adobe"
_JFIF_KEPT, _ADOBE_KEPT = 12, 12  # bytes: without the thumbnail; without undefined bytes
_MARKER = re.compile(rb"\xff+[^\x00\xd0-\xd7\xff]", re.DOTALL)
_AFTER_CODED = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)  # FF00 is FF, FFD0-7 a restart
_FILL = b"\xff"
_AC = 1  # the class of a Huffman table for AC coefficients; that for DC is 0
_MOST_SCANS = 64  # a progressive picture has some ten; for each a decoder visits all pixels


@dataclass(slots=True)
class _Frame:
    """The state of the picture while it is read.

    `tables` is (class, number) of a table -> number of scans before it.
    """

    width: int = 0
    height: int = 0
    progressive: bool = False
    components: dict[int, int] = field(default_factory=dict)  # id -> its quantization table
    tables: dict[tuple[str, int], int] = field(default_factory=dict)
    scans: int = 0
    kept: set[bytes] = field(default_factory=set)  # the names of the APP segments that are kept

    def give(self, kind: str, number: int) -> None:
        """Record a table. Two of the same class and number without a scan between are refused."""
        _must(self.tables.get((kind, number)) != self.scans)
        self.tables[kind, number] = self.scans


class _Segment(Value):
    """A marker and its content; for a scan also its coded pixels."""

    marker: int
    content: bytes
    coded: bytes = b""


def clean_jpeg(data: bytes) -> tuple[bytes, int, int]:
    """Return `data` with only what its pixels need, its width and its height in pixels.

    Raises PictureUnfit.
    """
    frame = _Frame()
    written = [START]
    for segment in _segments(data):
        content = _kept(frame, segment)
        if content is not None:
            length = struct.pack(">BBH", 0xFF, segment.marker, len(content) + 2)
            written += [length, content, segment.coded]
    if not frame.scans:
        raise PictureUnfit(PictureFault.DAMAGED)
    return b"".join([*written, _END]), frame.width, frame.height


def _segments(data: bytes) -> Iterator[_Segment]:
    """Yield the segments up to the end marker; bytes after it are dropped."""
    at = len(START)
    while True:
        found = _MARKER.match(data, at)
        if found is None:
            raise PictureUnfit(PictureFault.DAMAGED)
        marker, at = data[found.end() - 1], found.end()
        if marker == _EOI:
            return
        length = int.from_bytes(data[at : at + 2])
        content = data[at + 2 : at + length]
        if length < 2 or len(content) != length - 2:
            raise PictureUnfit(PictureFault.DAMAGED)
        at += length
        coded = b""
        if marker == _SOS:
            found = _AFTER_CODED.search(data, at)
            coded = data[at : found.start()].rstrip(_FILL) if found else b""
            if not found or not coded:
                raise PictureUnfit(PictureFault.DAMAGED)
            at = found.start()
        yield _Segment(marker, content, coded)


def _kept(frame: _Frame, segment: _Segment) -> bytes | None:
    """Return the part of the content of `segment` to keep, or None to drop the segment."""
    match segment.marker:
        case marker if marker in _FRAMES:
            _read_frame(frame, segment)
        case marker if marker == _DHT:
            _read_codes(frame, segment.content)
        case marker if marker == _DQT:
            _read_quantization(frame, segment.content)
        case marker if marker == _DRI:
            _must(len(segment.content) == 2)
            frame.give("restart", 0)
        case marker if marker == _SOS:
            _read_scan(frame, segment.content)
        case marker if _APP0 <= marker <= _APP15:
            return _application(frame, marker, segment.content)
        case marker if marker == _COM:
            return None
        case _:  # arithmetic codes, lossless and hierarchical pictures, undefined markers
            raise PictureUnfit(PictureFault.UNUSUAL)
    return segment.content


def _application(frame: _Frame, marker: int, content: bytes) -> bytes | None:
    """Return the part of an APP segment to keep, which tells how to read colours, or None."""
    if marker == _APP1 and content.startswith(_EXIF) and is_turned(content[len(_EXIF) :]):
        raise PictureUnfit(PictureFault.TURNED)
    if frame.scans:
        return None
    if marker == _APP0 and content.startswith(_JFIF) and len(content) >= _JFIF_KEPT:
        return _once(frame, _JFIF, content[:_JFIF_KEPT] + b"\0\0")  # an empty thumbnail
    if marker == _APP14 and content.startswith(_ADOBE) and len(content) >= _ADOBE_KEPT:
        return _once(frame, _ADOBE, content[:_ADOBE_KEPT])
    return None


def _once(frame: _Frame, name: bytes, content: bytes) -> bytes | None:
    if name in frame.kept:
        return None
    frame.kept.add(name)
    return content


def _read_frame(frame: _Frame, segment: _Segment) -> None:
    content = segment.content
    _must(not frame.components and len(content) >= 6)
    depth, height, width, count = struct.unpack_from(">BHHB", content)
    _must(len(content) == 6 + 3 * count)
    if depth != 8 or count not in (1, 3, 4):
        raise PictureUnfit(PictureFault.UNUSUAL)
    check_size(width, height)
    for at in range(6, len(content), 3):
        name, sampling, table = content[at : at + 3]
        _must(1 <= sampling >> 4 <= 4 and 1 <= sampling & 15 <= 4 and table <= 3)
        frame.components[name] = table
    _must(len(frame.components) == count)
    frame.width, frame.height = width, height
    frame.progressive = segment.marker == _SOF2


def _read_codes(frame: _Frame, content: bytes) -> None:
    at = 0
    while at < len(content):
        kind, number = content[at] >> 4, content[at] & 15
        counts = content[at + 1 : at + 17]
        _must(kind <= 1 and number <= 3 and len(counts) == 16 and sum(counts) <= 256)
        at += 17 + sum(counts)
        _must(
            _fit(counts) and (kind == _AC or max(content[at - sum(counts) : at], default=0) <= 15)
        )
        frame.give("ac" if kind == _AC else "dc", number)
    _must(bool(content) and at == len(content))


def _fit(counts: bytes) -> bool:
    """Return whether a prefix code with these `counts` of each length exists, none all ones."""
    free = 1
    for count in counts:
        free = 2 * free - count
        if free < 1:
            return False
    return True


def _read_quantization(frame: _Frame, content: bytes) -> None:
    at = 0
    while at < len(content):
        wide, number = content[at] >> 4, content[at] & 15
        _must(wide <= 1 and number <= 3)
        at += 1 + 64 * (1 + wide)
        frame.give("q", number)
    _must(bool(content) and at == len(content))


def _read_scan(frame: _Frame, content: bytes) -> None:
    count = content[0] if content else 0
    _must(1 <= count <= 4 and len(content) == 4 + 2 * count)
    first, last, bits = content[-3:]
    frame.scans += 1
    if frame.scans > _MOST_SCANS:
        raise PictureUnfit(PictureFault.UNUSUAL)
    if frame.progressive:
        _must(first <= last <= 63 and bits >> 4 <= 13 and bits & 15 <= 13)
        _must(last == 0 if first == 0 else count == 1)
    else:
        _must((first, last, bits) == (0, 63, 0))
    names = content[1:-3:2]
    _must(len(set(names)) == count)
    for name, tables in zip(names, content[2:-3:2], strict=True):
        _must(name in frame.components and ("q", frame.components[name]) in frame.tables)
        refined = frame.progressive and bits >> 4 and first == 0  # these bits have no Huffman code
        _must(first > 0 or bool(refined) or ("dc", tables >> 4) in frame.tables)
        _must(last == 0 or ("ac", tables & 15) in frame.tables)


def _must(holds: bool) -> None:
    if not holds:
        raise PictureUnfit(PictureFault.DAMAGED)
