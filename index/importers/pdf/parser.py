"""Reads a PDF: by its tags where it has them, else by the places of its letters."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import pypdfium2_raw as pdfium

from index.importers.pdf.file import PdfRefused, opened, page_of
from index.importers.pdf.furniture import PdfPage
from index.importers.pdf.letters import PageLetters, read_letters
from index.importers.pdf.lines import lines_of
from index.importers.pdf.page_text import structured_pages
from index.office.text import Omission, OmissionKind, StructuredText

MOST_LETTERS = 6_000_000  # of a whole PDF


def parse(data: bytes) -> StructuredText:
    """Return the text of the PDF `data`. Raises PdfRefused."""
    with opened(data) as (document, count):
        pages, omissions, without = _pages(document, count)
    if not any(page.lines for page in pages):
        raise PdfRefused("scan" if without else "empty")
    text = structured_pages(pages)
    omissions += _told_pictures(without)
    return replace(text, omissions=(*text.omissions, *omissions))


def _pages(document: Any, count: int) -> tuple[list[PdfPage], list[Omission], list[int]]:
    """Return the lines of each page, what is not read of it, and which are pictures alone."""
    pages, omissions, without = [], [], []
    letters = 0
    for number in range(1, count + 1):
        with page_of(document, number - 1) as loaded:
            if loaded is None:
                omissions.append(Omission(OmissionKind.OTHER, "", page=number))
                continue
            page = read_letters(*loaded)
            letters += len(page.letters)
            if letters > MOST_LETTERS:
                raise PdfRefused("long")
            if not page.letters and _holds_picture(loaded[0]):
                without.append(number)
            omissions += _unread(page, number)
            lines = lines_of(page.letters, number)
            pages.append(PdfPage(number, lines, page.width, page.height))
    return pages, omissions, without


def _unread(page: PageLetters, number: int) -> list[Omission]:
    """Return what stands upright or unseen on a page."""
    found = ((OmissionKind.OTHER, page.turned), (OmissionKind.HIDDEN, page.hidden))
    return [Omission(kind, text.strip(), page=number) for kind, text in found if text.strip()]


def _holds_picture(page: Any) -> bool:
    count = min(pdfium.FPDFPage_CountObjects(page), 1_000)
    kinds = {pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, at)) for at in range(count)}
    return bool(kinds & {pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM})


def _told_pictures(pages: Sequence[int]) -> list[Omission]:
    """Return an omission for each run of pages that are pictures without text."""
    told = []
    for first, last in _runs(pages):
        named = (
            f"page {first} is a picture" if first == last else f"pages {first}-{last} are pictures"
        )
        told.append(Omission(OmissionKind.PICTURE, f"{named} without text", page=first))
    return told


def _runs(pages: Iterable[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for page in pages:
        if runs and runs[-1][1] == page - 1:
            runs[-1] = (runs[-1][0], page)
        else:
            runs.append((page, page))
    return runs
