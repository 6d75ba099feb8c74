"""Cleans PNGs: keeps the chunks that the pixels need, in order, and nothing else.

W3C, Portable Network Graphics (PNG) Specification, third edition. The compressed pixels are
inflated here once, row by row, so that no other decoder gets more of them than the header says.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from index.pictures.exif import is_turned
from index.pictures.faults import PictureFault, PictureUnfit, check_size
from index.values import Value

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEAD = struct.Struct(">IIBBBBB")
_PALETTE = 3
_SAMPLES = {0: 1, 2: 3, _PALETTE: 1, 4: 2, 6: 4}  # samples of a pixel, by colour type
_DEPTHS = {0: {1, 2, 4, 8, 16}, _PALETTE: {1, 2, 4, 8}}
_USUAL_DEPTHS = {8, 16}
_FILTERS = range(5)
_STEP = 1 << 14  # bytes of input or output at a time
_PASSES = ((0, 8, 0, 8), (4, 8, 0, 8), (0, 4, 4, 8), (2, 4, 0, 4), (0, 2, 2, 4), (1, 2, 0, 2),
           (0, 1, 1, 2))  # fmt: skip


class Head(Value):
    """The header: sides in pixels, bits of a sample, colour type, interlacing."""

    width: int
    height: int
    depth: int
    colours: int
    interlaced: bool

    @property
    def rows(self) -> Iterator[tuple[int, int]]:
        """(number of rows, bytes of a row without its filter byte) of each pass."""
        for left, by, top, down in _PASSES if self.interlaced else ((0, 1, 0, 1),):
            across, rows = -(-(self.width - left) // by), -(-(self.height - top) // down)
            if across > 0 and rows > 0:
                yield rows, (across * self.depth * _SAMPLES[self.colours] + 7) // 8

    @property
    def unpacked(self) -> int:
        """The bytes of all rows, with their filter bytes."""
        return sum(rows * (length + 1) for rows, length in self.rows)


@dataclass(slots=True)
class _Kept:
    """The kept parts of a picture while it is read. `closed`: its pixel chunks are complete."""

    head: bytes = b""
    palette: bytes = b""
    clear: bytes = b""
    pixels: list[bytes] = field(default_factory=list)
    closed: bool = False


def clean_png(data: bytes) -> tuple[bytes, Head]:
    """Return `data` with only what its pixels need, and its header. Raises PictureUnfit."""
    kept, head = _Kept(), None
    for name, content in _chunks(data):
        if head is None:
            head = _head(name, content)
            kept.head = content
        elif name == b"eXIf" and is_turned(content):
            raise PictureUnfit(PictureFault.TURNED)
        else:
            _keep(kept, head, name, content)
    if head is None or not kept.pixels or (head.colours == _PALETTE and not kept.palette):
        raise PictureUnfit(PictureFault.DAMAGED)
    pixels = b"".join(kept.pixels)
    _check_pixels(pixels, head)
    parts = ((b"IHDR", kept.head), (b"PLTE", kept.palette), (b"tRNS", kept.clear))
    written = [chunk(name, content) for name, content in parts if content]
    written += [chunk(b"IDAT", pixels), chunk(b"IEND", b"")]
    return SIGNATURE + b"".join(written), head


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the chunks before the end chunk; bytes after it are dropped."""
    at = len(SIGNATURE)
    while True:
        if at + 12 > len(data):
            raise PictureUnfit(PictureFault.DAMAGED)
        length, name = struct.unpack_from(">I4s", data, at)
        end = at + 8 + length
        checksum = data[end : end + 4]
        if len(checksum) < 4 or zlib.crc32(data[at + 4 : end]) != int.from_bytes(checksum):
            raise PictureUnfit(PictureFault.DAMAGED)
        if not name.isalpha() or (name == b"IEND" and length):
            raise PictureUnfit(PictureFault.DAMAGED)
        if name == b"IEND":
            return
        yield name, data[at + 8 : end]
        at = end + 4


def _head(name: bytes, content: bytes) -> Head:
    if name != b"IHDR" or len(content) != _HEAD.size:
        raise PictureUnfit(PictureFault.DAMAGED)
    width, height, depth, colours, packing, filters, interlaced = _HEAD.unpack(content)
    if colours not in _SAMPLES or depth not in _DEPTHS.get(colours, _USUAL_DEPTHS):
        raise PictureUnfit(PictureFault.DAMAGED)
    if packing or filters or interlaced > 1:
        raise PictureUnfit(PictureFault.DAMAGED)
    check_size(width, height)
    return Head(width, height, depth, colours, bool(interlaced))


def _keep(kept: _Kept, head: Head, name: bytes, content: bytes) -> None:
    if name == b"IDAT":
        if kept.closed:
            raise PictureUnfit(PictureFault.DAMAGED)
        kept.pixels.append(content)
        return
    kept.closed = bool(kept.pixels)
    if name == b"PLTE":
        kept.palette = _palette(kept, head, content)
    elif name == b"tRNS":
        kept.clear = _clear(kept, head, content)
    elif name[:1].isupper():  # a critical chunk, which a decoder must know
        raise PictureUnfit(PictureFault.UNUSUAL)


def _palette(kept: _Kept, head: Head, content: bytes) -> bytes:
    """Return the palette of a picture with palette colours; a suggested palette is dropped."""
    entries, over = divmod(len(content), 3)
    most = 1 << head.depth if head.colours == _PALETTE else 256
    misplaced = kept.palette or kept.clear or kept.pixels or head.colours in (0, 4)
    if misplaced or over or not 1 <= entries <= most:
        raise PictureUnfit(PictureFault.DAMAGED)
    return content if head.colours == _PALETTE else b""


def _clear(kept: _Kept, head: Head, content: bytes) -> bytes:
    """Return the content of the transparency chunk."""
    lengths = {0: range(2, 3), 2: range(6, 7), _PALETTE: range(1, len(kept.palette) // 3 + 1)}
    misplaced = kept.clear or kept.pixels
    if misplaced or len(content) not in lengths.get(head.colours, ()):
        raise PictureUnfit(PictureFault.DAMAGED)
    return content


def _check_pixels(pixels: bytes, head: Head) -> None:
    """Raise PictureUnfit unless `pixels` unpack to exactly the rows of `head`."""
    unpacked = _unpacked(pixels)
    ready = bytearray()
    for rows, length in head.rows:
        for _row in range(rows):
            while len(ready) <= length:
                ready += next(unpacked, b"") or _nothing_more()
            if ready[0] not in _FILTERS:
                raise PictureUnfit(PictureFault.DAMAGED)
            del ready[: length + 1]
    if ready or any(unpacked):
        raise PictureUnfit(PictureFault.DAMAGED)


def _unpacked(pixels: bytes) -> Iterator[bytes]:
    """Yield `pixels` unpacked, in small pieces and on demand."""
    stream = zlib.decompressobj()
    try:
        for at in range(0, len(pixels), _STEP):
            part = pixels[at : at + _STEP]
            while part:
                if unpacked := stream.decompress(part, _STEP):
                    yield unpacked
                part = stream.unconsumed_tail
        while unpacked := stream.decompress(b"", _STEP):
            yield unpacked
    except zlib.error:
        raise PictureUnfit(PictureFault.DAMAGED) from None
    if not stream.eof or stream.unused_data:
        raise PictureUnfit(PictureFault.DAMAGED)


def _nothing_more() -> bytes:
    raise PictureUnfit(PictureFault.DAMAGED)


def chunk(name: bytes, content: bytes) -> bytes:
    """Return a chunk of a PNG: its length, name, content and checksum."""
    checksum = zlib.crc32(name + content)
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", checksum)
