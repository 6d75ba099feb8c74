"""Reads what stands on a page beside its text: comments, and what forms were filled in with."""

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2_raw as pdfium

from index.office.text import Omission, OmissionKind

_MOST = 2_000  # of a page
_LONGEST = 100_000  # bytes of one
_NO_WORDS = frozenset({pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP})


def read_annotations(page: Any, number: int) -> Iterator[Omission]:
    """Yield the words of each comment and filled field of the page `number`."""
    for at in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST)):
        found = pdfium.FPDFPage_GetAnnot(page, at)
        if not found:
            continue
        try:
            kind = pdfium.FPDFAnnot_GetSubtype(found)
            if kind == pdfium.FPDF_ANNOT_WIDGET:
                text = _string(found, b"V")
            else:
                text = "" if kind in _NO_WORDS else _string(found, b"Contents")
        finally:
            pdfium.FPDFPage_CloseAnnot(found)
        if text.strip() not in ("", "Off"):
            is_field = kind == pdfium.FPDF_ANNOT_WIDGET
            said = OmissionKind.OTHER if is_field else OmissionKind.COMMENT
            yield Omission(said, text.strip(), page=number)


def _string(found: Any, name: bytes) -> str:
    length = pdfium.FPDFAnnot_GetStringValue(found, name, None, 0)
    if not 2 < length <= _LONGEST:
        return ""
    wide = (pdfium.FPDF_WCHAR * (length // 2))()
    pdfium.FPDFAnnot_GetStringValue(found, name, wide, length)
    return ctypes.string_at(wide, length - 2).decode("utf-16-le", "replace")
