"""Writes an extract as a PDF: A4 sheets, with the title above and the source below."""

from collections.abc import Iterator
from functools import partial
from typing import override

from index import Extract, Progress
from viewer.printing.pages import Frame, PrintedPages
from viewer.printing.sheet import PaperSheet
from viewer.printing.typeset.look import TypesetLook
from viewer.printing.typeset.pdf import A4, Paint, paced, pdf_of_pages
from viewer.printing.typeset.pictures import placed_pictures, with_pictures
from viewer.printing.typeset.text_writer import text_of


class _Pages(PrintedPages):
    """Pages numbered without words, whatever the language of the window."""

    @override
    def number_of(self, number: int) -> str:
        return f"{number + 1} / {self.count}"


def pdf_of(extract: Extract, pace: Progress) -> bytes:
    """Return `extract` as PDF, the same bytes for the same extract on the same system."""
    look, sheet = TypesetLook(), PaperSheet(*A4)
    pictures = placed_pictures(extract, look.density, pace)
    text, frame = text_of(extract, look, pace, pictures), _frame(extract)
    pages = _Pages(text, sheet, look, frame)
    for _part in pages.lay_out():
        pace.heed()
    set_too = (*frame.source, frame.title, frame.edition, "0123456789/ …")
    words = "".join((text.text.toPlainText(), *set_too))
    painted = paced(_painted(pages), pages.count, pace)
    data = pdf_of_pages(extract, sheet, painted, words)
    return with_pictures(data, [each.image for each in pictures.values()])


def _painted(pages: PrintedPages) -> Iterator[Paint]:
    for number in range(pages.count):
        yield partial(pages.paint, number=number)


def _frame(extract: Extract) -> Frame:
    archive, words = extract.archive, extract.words
    title, _language = words.worded(archive.title)
    return Frame(title or archive.id, words.edition_of(archive), (words.where(archive),), "")
