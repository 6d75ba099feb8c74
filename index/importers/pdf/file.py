"""Opens a PDF with PDFium, and reads its pages one by one."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2_raw as pdfium

MOST_PAGES = 1_000
_PASSWORD = 4  # what PDFium says where a password is wanted
_SECURITY = 5


class PdfRefused(Exception):
    """A PDF that is not read. `reason` says why, as a word."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@contextmanager
def opened(data: bytes) -> Iterator[tuple[Any, int]]:
    """Give the PDF `data` and the number of its pages. Raises PdfRefused."""
    pdfium.FPDF_InitLibrary()
    buffer = ctypes.create_string_buffer(data, len(data))
    document = pdfium.FPDF_LoadMemDocument64(buffer, len(data), None)
    if not document:
        is_locked = pdfium.FPDF_GetLastError() in (_PASSWORD, _SECURITY)
        raise PdfRefused("encrypted" if is_locked else "damaged")
    try:
        if pdfium.FPDF_GetSecurityHandlerRevision(document) != -1:
            raise PdfRefused("protected")  # it opens, and may forbid that its words are taken
        count = pdfium.FPDF_GetPageCount(document)
        if count > MOST_PAGES:
            raise PdfRefused("long")
        if count < 1:
            raise PdfRefused("damaged")
        yield document, count
    finally:
        pdfium.FPDF_CloseDocument(document)


@contextmanager
def page_of(document: Any, index: int) -> Iterator[tuple[Any, Any] | None]:
    """Give the page `index`, from 0, and its text; None where it cannot be read."""
    page = pdfium.FPDF_LoadPage(document, index)
    text = pdfium.FPDFText_LoadPage(page) if page else None
    try:
        yield (page, text) if page and text else None
    finally:
        if text:
            pdfium.FPDFText_ClosePage(text)
        if page:
            pdfium.FPDF_ClosePage(page)
