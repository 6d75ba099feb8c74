"""Reads what a PDF says of itself beside its pages: its properties, and its XMP."""

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2_raw as pdfium

from index.office.metadata import (
    AUTHOR,
    COMPANY,
    CONTRIBUTOR,
    DESCRIPTION,
    KEYWORDS,
    MANAGER,
    RIGHTS,
    SUBJECT,
    TITLE,
    read_properties,
    statements,
)
from index.office.packed_parts import BROKEN, OfficeUnreadable
from index.office.text import FileStatement

_PROPERTIES = {
    b"Author": AUTHOR,
    b"Title": TITLE,
    b"Subject": SUBJECT,
    b"Keywords": KEYWORDS,
    b"Company": COMPANY,
    b"Manager": MANAGER,
}
_OF_XMP = {
    "creator": AUTHOR,
    "contributor": CONTRIBUTOR,
    "title": TITLE,
    "description": DESCRIPTION,
    "subject": KEYWORDS,
    "Keywords": KEYWORDS,
    "rights": RIGHTS,
    "Company": COMPANY,
}
_BEGINS, _ENDS = b"<x:xmpmeta", b"</x:xmpmeta>"
_MOST_PACKETS = 8  # of the whole, and of its pictures
_LONGEST_PACKET = 1 << 20  # bytes
_LONGEST = 20_000  # bytes of one property


def read_statements(document: Any, data: bytes) -> tuple[FileStatement, ...]:
    """Return what the PDF `data` says of itself; XMP that is packed is not read."""
    told = ((field, _property(document, name)) for name, field in _PROPERTIES.items())
    return statements([*told, *_of_xmp(data)])


def _property(document: Any, name: bytes) -> str:
    length = pdfium.FPDF_GetMetaText(document, name, None, 0)
    if not 2 < length <= _LONGEST:
        return ""
    held = ctypes.create_string_buffer(length)
    pdfium.FPDF_GetMetaText(document, name, held, length)
    return held.raw[: length - 2].decode("utf-16-le", "replace")


def _of_xmp(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield (field, words) of each packet of XMP; one that is no XML says nothing."""
    at = 0
    for _packet in range(_MOST_PACKETS):
        at = data.find(_BEGINS, at)
        end = data.find(_ENDS, at, at + _LONGEST_PACKET) if at >= 0 else -1
        if end < 0:
            return
        try:
            yield from read_properties(data[at : end + len(_ENDS)], _OF_XMP)
        except (OfficeUnreadable, *BROKEN):
            pass
        at = end
