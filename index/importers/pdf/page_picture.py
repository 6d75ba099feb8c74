"""Draws a page of a PDF, and finds the place of words on it."""

import ctypes
import json
from collections.abc import Iterator
from typing import Any

import pypdfium2_raw as pdfium

from index.importers.pdf.file import PdfRefused, opened, page_of

MOST_PIXELS = 6_000_000  # of a page
_WHITE = 0xFFFFFFFF
_RUN = 4  # words that are looked for at the beginning and at the end
_MOST_BOXES = 200
_FLAGS = pdfium.FPDF_ANNOT | pdfium.FPDF_LCD_TEXT

type PixelBox = tuple[int, int, int, int]
"""Left, top, width and height in pixels."""


def picture_of(data: bytes, number: int, words: str, width: int) -> bytes:
    """Return the page `number`, from 1, as it is printed, `width` pixels wide.

    It is a line of JSON with `width`, `height` and `boxes`, where `words` stand, and then the
    pixels, each of four bytes: blue, green, red and one more. Raises PdfRefused.
    """
    with opened(data) as (document, count):
        if not 1 <= number <= count:
            raise PdfRefused("damaged")
        with page_of(document, number - 1) as held:
            if held is None:
                raise PdfRefused("damaged")
            page, text = held
            size = _size(page, width)
            boxes = [_in_pixels(page, size, box) for box in _boxes(text, words)]
            told = {"width": size[0], "height": size[1], "boxes": boxes}
            return json.dumps(told).encode() + b"\n" + _drawn(page, size)


def _size(page: Any, width: int) -> tuple[int, int]:
    across, down = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
    if across <= 0 or down <= 0:
        raise PdfRefused("damaged")
    height = round(width * down / across)
    if not 0 < width * height <= MOST_PIXELS:
        raise PdfRefused("large")
    return width, height


def _drawn(page: Any, size: tuple[int, int]) -> bytes:
    """Return the pixels of a page."""
    bitmap = pdfium.FPDFBitmap_Create(*size, 0)
    if not bitmap:
        raise PdfRefused("large")
    try:
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, *size, _WHITE)
        pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, *size, 0, _FLAGS)
        stride = pdfium.FPDFBitmap_GetStride(bitmap)
        held = ctypes.string_at(pdfium.FPDFBitmap_GetBuffer(bitmap), stride * size[1])
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
    row = size[0] * 4
    if stride == row:
        return held
    return b"".join(held[at : at + row] for at in range(0, len(held), stride))


def _boxes(text: Any, words: str) -> Iterator[tuple[float, float, float, float]]:
    """Yield the left, top, right and foot of each line on which the `words` stand."""
    split = words.split()
    start = _found(text, " ".join(split[:_RUN]), 0)
    if start is None:
        return
    end = _found(text, " ".join(split[-_RUN:]), start[0]) or start
    first, last = start[0], max(sum(start), sum(end))
    count = pdfium.FPDFText_CountRects(text, first, last - first)
    for number in range(max(0, min(count, _MOST_BOXES))):
        sides = [ctypes.c_double() for _side in range(4)]
        if pdfium.FPDFText_GetRect(text, number, *map(ctypes.byref, sides)):
            yield tuple(side.value for side in sides)  # type: ignore[misc]


def _found(text: Any, words: str, after: int) -> tuple[int, int] | None:
    """Return where `words` stand from the letter `after` on, and how many letters they are."""
    if not words:
        return None
    encoded = (words + "\0").encode("utf-16-le", "replace")
    sought = (ctypes.c_ushort * (len(encoded) // 2)).from_buffer_copy(encoded)
    handle = pdfium.FPDFText_FindStart(text, sought, 0, after)
    try:
        if not handle or not pdfium.FPDFText_FindNext(handle):
            return None
        place = pdfium.FPDFText_GetSchResultIndex(handle)
        return place, pdfium.FPDFText_GetSchCount(handle)
    finally:
        if handle:
            pdfium.FPDFText_FindClose(handle)


def _in_pixels(
    page: Any, size: tuple[int, int], box: tuple[float, float, float, float]
) -> PixelBox:
    left, top, right, foot = box
    corners = []
    for x, y in ((left, top), (right, foot)):
        across, down = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDF_PageToDevice(
            page, 0, 0, *size, 0, x, y, ctypes.byref(across), ctypes.byref(down)
        )
        corners.append((across.value, down.value))
    (x0, y0), (x1, y1) = corners
    return min(x0, x1), min(y0, y1), abs(x1 - x0), abs(y1 - y0)
