"""Takes pictures out of a PDF: as the JPEG that they are, or as a PNG."""

import ctypes
import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import pypdfium2_raw as pdfium

from index.importers.pdf.paint import Box, PagePaint
from index.office.text import StructuredPicture
from index.values import Value

_MOST_BYTES = 16 << 20
_SMALLEST = 12.0  # points of a side: what is smaller is a sign among words
_EDGE = 0.2  # of the height of a page, where a picture is whole that may repeat
_BEHIND = 0.7  # of a page: what covers more lies under its words
_MOST_DOTS = 16_000_000
_CHANNELS = {pdfium.FPDFBitmap_BGR: 3, pdfium.FPDFBitmap_BGRx: 4, pdfium.FPDFBitmap_BGRA: 4}


class PdfPicture(Value):
    """A picture, and where it stands on its page: its left, top, right and foot.

    `key` is the same for pictures that are the same in the file.
    """

    picture: StructuredPicture
    box: Box
    key: bytes

    @property
    def page(self) -> int:
        """The page that it stands on."""
        return self.picture.page


@dataclass(slots=True)
class PictureBudget:
    """How many bytes and dots of pictures are still taken from a document, and what is known.

    `outer` are the keys of those at the edges of pages, `emblems` of those that came again.
    """

    left: int = 48 << 20
    dots: int = 40_000_000
    known: dict[bytes, tuple[bytes, str]] = field(default_factory=dict)
    outer: set[bytes] = field(default_factory=set)
    emblems: set[bytes] = field(default_factory=set)


class PagePictures:
    """The pictures of the page `number`, which is painted as `paint` says."""

    def __init__(self, paint: PagePaint, number: int, budget: PictureBudget) -> None:
        self._number = number
        self._paint = paint
        self._budget = budget
        self._by_tag: dict[int, Any] = {}
        for found, _box in paint.images:
            self._by_tag.setdefault(pdfium.FPDFPageObj_GetMarkedContentID(found), found)
        self._taken = 0

    def tagged(self, tags: Iterable[int], description: str) -> StructuredPicture | None:
        """Return the picture in one of `tags`, or None where it cannot be read."""
        for tag in tags:
            found = self._by_tag.pop(tag, None)
            picture = self._take(found, description) if tag >= 0 and found is not None else None
            if picture is not None:
                return picture
        return None

    def shown(self) -> tuple[list[PdfPicture], int]:
        """Return those that show something beside the words, and how many others are left out.

        What is as small as a sign is none of either.
        """
        taken: list[PdfPicture] = []
        left_out = 0
        for found, box in self._paint.images:
            left, top, right, foot = self._paint.seen(box)
            if min(right - left, foot - top) < _SMALLEST:
                continue
            key = self._key(found)
            is_left = self._paint.share(box) > _BEHIND or self._is_emblem(key, top, foot)
            picture = None if is_left else self._take(found, "")
            if picture is None:
                left_out += 1
            else:
                taken.append(PdfPicture(picture, box, key))
        return taken, left_out

    def _is_emblem(self, key: bytes, top: float, foot: float) -> bool:
        """Return whether a picture at the edge of a page stood at that of another one."""
        height = self._paint.box[3]
        if _EDGE * height < foot and top < (1 - _EDGE) * height:
            return False
        if key in self._budget.outer:
            self._budget.emblems.add(key)
        self._budget.outer.add(key)
        return key in self._budget.emblems

    def _key(self, found: Any) -> bytes:
        """Return what is the same for pictures that are the same in the file."""
        width, height = ctypes.c_uint(), ctypes.c_uint()
        pdfium.FPDFImageObj_GetImagePixelSize(found, width, height)
        size = width.value.to_bytes(4) + height.value.to_bytes(4)
        return sha256(size + self._raw(found)).digest()

    def _raw(self, found: Any) -> bytes:
        """Return the bytes of a picture as they are in the file; nothing of too many."""
        length = pdfium.FPDFImageObj_GetImageDataRaw(found, None, 0)
        if not 0 < length <= _MOST_BYTES:
            return b""
        data = ctypes.create_string_buffer(length)
        pdfium.FPDFImageObj_GetImageDataRaw(found, data, length)
        return data.raw

    def _take(self, found: Any, description: str) -> StructuredPicture | None:
        data, ending = self._data(found)
        if not data or len(data) > self._budget.left:
            return None
        self._budget.left -= len(data)
        self._taken += 1
        name = f"page-{self._number}-{self._taken}.{ending}"
        return StructuredPicture(name, data, description, self._number)

    def _data(self, found: Any) -> tuple[bytes, str]:
        raw = self._raw(found)
        if raw and pdfium.FPDFImageObj_GetImageFilterCount(found) == 1:
            buffer = ctypes.create_string_buffer(64)
            pdfium.FPDFImageObj_GetImageFilter(found, 0, buffer, 64)
            if buffer.value == b"DCTDecode":
                return raw, "jpg"
        key = self._key(found)
        if not raw or key not in self._budget.known:
            self._budget.known[key] = self._painted(found), "png"
        return self._budget.known[key]

    def _painted(self, found: Any) -> bytes:
        width, height = ctypes.c_uint(), ctypes.c_uint()
        pdfium.FPDFImageObj_GetImagePixelSize(found, width, height)
        dots = width.value * height.value
        if not 0 < dots <= min(_MOST_DOTS, self._budget.dots):
            return b""
        self._budget.dots -= dots
        bitmap = pdfium.FPDFImageObj_GetBitmap(found)
        if not bitmap:
            return b""
        try:
            return _png(bitmap)
        finally:
            pdfium.FPDFBitmap_Destroy(bitmap)


def _png(bitmap: Any) -> bytes:
    """Return a bitmap of PDFium's as a PNG; nothing for a kind that is not known."""
    kind = pdfium.FPDFBitmap_GetFormat(bitmap)
    width, height = pdfium.FPDFBitmap_GetWidth(bitmap), pdfium.FPDFBitmap_GetHeight(bitmap)
    stride = pdfium.FPDFBitmap_GetStride(bitmap)
    if not 0 < width * height <= _MOST_DOTS or stride <= 0:
        return b""
    data = ctypes.string_at(pdfium.FPDFBitmap_GetBuffer(bitmap), stride * height)
    rows = (data[at * stride : at * stride + stride] for at in range(height))
    if kind == pdfium.FPDFBitmap_Gray:
        lines = [b"\0" + row[:width] for row in rows]
        return _packed(width, height, 0, lines)
    channels = _CHANNELS.get(kind)
    if channels is None:
        return b""
    lines = [b"\0" + _rgb(row[: width * channels], channels) for row in rows]
    return _packed(width, height, 2, lines)


def _rgb(row: bytes, channels: int) -> bytes:
    made = bytearray(len(row) // channels * 3)
    made[0::3], made[1::3], made[2::3] = row[2::channels], row[1::channels], row[0::channels]
    return bytes(made)


def _packed(width: int, height: int, colours: int, lines: Iterable[bytes]) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, colours, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(b"".join(lines), 3)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )
