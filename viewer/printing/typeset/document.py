"""Writes an extract as a PDF: A4 sheets, with the title above and the source below."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import override

from index import Extract, Progress
from viewer.printing.pages import Frame, PrintedPages
from viewer.printing.sheet import PaperSheet
from viewer.printing.typeset.look import TypesetLook
from viewer.printing.typeset.pdf import A4, Paint, paced, pdf_of_pages
from viewer.printing.typeset.pictures import placed_pictures, with_pictures
from viewer.printing.typeset.text_writer import text_of


class NumberedPages(PrintedPages):
    """Pages numbered without words, whatever the language of the window."""

    def all_words(self) -> Iterator[str]:
        """Yield all that is set, in the text and in the margins."""
        yield self.printed.text.toPlainText()
        yield from (self.frame.title, self.frame.edition, *self.frame.source)

    @override
    def number_of(self, number: int) -> str:
        return f"{number + 1} / {self.count}"


def pdf_of(extract: Extract, pace: Progress) -> bytes:
    """Return `extract` as PDF, the same bytes for the same extract on the same system."""
    look, sheet = TypesetLook(), PaperSheet(*A4)
    pictures = placed_pictures(extract, look.density, pace)
    text = text_of(extract, look, pace, pictures)
    data = pdf_of_text(extract, NumberedPages(text, sheet, look, _frame(extract)), pace)
    return with_pictures(data, pictures)


def pdf_of_text(
    extract: Extract, pages: NumberedPages, pace: Progress, others: Iterable[str] = ()
) -> bytes:
    """Return `pages`, which are not laid out yet, as a PDF; `others` are words beside the text."""
    for _part in pages.lay_out():
        pace.heed()
    words = "".join((*pages.all_words(), *others, "0123456789/ …"))
    painted = paced(_painted(pages), pages.count, pace)
    return pdf_of_pages(extract, pages.sheet, painted, words, list(pages.headings()))


def _painted(pages: PrintedPages) -> Iterator[Paint]:
    for number in range(pages.count):
        yield partial(pages.paint, number=number)


def _frame(extract: Extract) -> Frame:
    archive, words = extract.archive, extract.words
    title, _language = words.worded(archive.title)
    return Frame(title or archive.id, words.edition_of(archive), (words.where(archive),), "")
