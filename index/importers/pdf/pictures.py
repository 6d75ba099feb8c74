"""Takes pictures out of a PDF: as the JPEG that they are, or as a PNG."""

import ctypes
import struct
import zlib
from collections.abc import Iterable
from typing import Any

import pypdfium2_raw as pdfium

from index.office.text import StructuredPicture

_MOST_BYTES = 16 << 20
_MOST_DOTS = 16_000_000
_CHANNELS = {pdfium.FPDFBitmap_BGR: 3, pdfium.FPDFBitmap_BGRx: 4, pdfium.FPDFBitmap_BGRA: 4}


class PagePictures:
    """The pictures of a page by the numbers of the marked content that they stand in."""

    def __init__(self, images: Iterable[tuple[Any, Any]], number: int) -> None:
        self._number = number
        self._by_tag: dict[int, Any] = {}
        for found, _box in images:
            self._by_tag.setdefault(pdfium.FPDFPageObj_GetMarkedContentID(found), found)
        self._taken = 0

    def take(self, tags: Iterable[int], description: str) -> StructuredPicture | None:
        """Return the picture in one of `tags`, or None where it cannot be read."""
        for tag in tags:
            found = self._by_tag.pop(tag, None)
            if tag >= 0 and found is not None:
                data, ending = self._data(found)
                if data:
                    self._taken += 1
                    name = f"page-{self._number}-{self._taken}.{ending}"
                    return StructuredPicture(name, data, description, self._number)
        return None

    def _data(self, found: Any) -> tuple[bytes, str]:
        if pdfium.FPDFImageObj_GetImageFilterCount(found) == 1:
            buffer = ctypes.create_string_buffer(64)
            pdfium.FPDFImageObj_GetImageFilter(found, 0, buffer, 64)
            if buffer.value == b"DCTDecode":
                length = pdfium.FPDFImageObj_GetImageDataRaw(found, None, 0)
                if 0 < length <= _MOST_BYTES:
                    data = ctypes.create_string_buffer(length)
                    pdfium.FPDFImageObj_GetImageDataRaw(found, data, length)
                    return data.raw, "jpg"
        return self._painted(found), "png"

    def _painted(self, found: Any) -> bytes:
        width, height = ctypes.c_uint(), ctypes.c_uint()
        pdfium.FPDFImageObj_GetImagePixelSize(found, width, height)
        if not 0 < width.value * height.value <= _MOST_DOTS:
            return b""
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
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(b"".join(lines))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )
