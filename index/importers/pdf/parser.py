"""Reads a PDF: by its tags where it has them, else by the places of its letters."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import pypdfium2_raw as pdfium

from index.importers.pdf.annotations import read_annotations
from index.importers.pdf.file import PdfRefused, opened, page_of
from index.importers.pdf.lines import PdfLine, lines_in_order, lines_of
from index.importers.pdf.metadata import read_statements
from index.importers.pdf.mirror import (
    is_backward,
    mirrored_lines,
    mirrored_pictures,
    mirrored_rules,
)
from index.importers.pdf.paint import PagePaint, read_paint
from index.importers.pdf.pictures import PagePictures, PdfPicture, PictureBudget
from index.importers.pdf.places.furniture import PdfPage, without_emblems, without_furniture
from index.importers.pdf.places.page_text import structured_pages
from index.importers.pdf.places.ruled_tables import tell_rules, with_tables
from index.importers.pdf.rules import PageRules
from index.importers.pdf.tags.structure_tree import read_tree
from index.importers.pdf.tags.tagged_page import TaggedBlock, TaggedPage
from index.importers.pdf.tags.tagged_text import tagged_text
from index.importers.pdf.words import PdfWord, PlacedWords, read_words
from index.office.text import Omission, OmissionKind, StructuredText
from index.values import replace

MOST_LETTERS = 6_000_000  # of a whole PDF
_SHARE = 0.05  # of the letters that no tag holds, at most, where the tags are believed
_LINE = 12  # letters, at least, of a line that repeats beside a page
_NEAR = 1.6  # of a size, between words of one line
_ALIKE = 6.0  # points that a line may move from page to page
_EDGE = 0.12  # of the height of a page, where running heads and feet stand


def parse(
    data: bytes, tell: Callable[[int, int], None] = lambda _done, _pages: None
) -> StructuredText:
    """Return the text of the PDF `data`. Raises PdfRefused.

    `tell` is called before each page with how many are done, and how many there are.
    """
    with opened(data) as (document, count):
        reader = _PageReader(document)
        for index in range(count):
            tell(index, count)
            reader.take(index)
        said = read_statements(document, data)
    if not any(page.lines for page in reader.pages):
        raise PdfRefused("scan" if reader.without else "empty")
    if reader.is_tagged:
        _pages, gone = without_furniture(reader.unused)
        text = tagged_text(reader.blocks, {page.number: page.width for page in reader.pages})
        rest = [line for page in _pages for line in page.lines]
        gone += [Omission(OmissionKind.OTHER, line.text, page=line.page) for line in rest]
        shown = [each for page in reader.pages for each in page.pictures]
        gone += [Omission(OmissionKind.PICTURE, "", page=each.page) for each in shown]
    else:
        pages, gone = without_emblems(reader.pages, reader.emblems)
        text = structured_pages(pages)
    unseen = _not_shown_beside(reader.omissions, reader.pages)
    told = (*text.omissions, *gone, *unseen, *_told_pictures(reader.without))
    return replace(text, omissions=told, statements=said)


class _PageReader:
    """Reads page after page of a document, by its places, and by its tags where it has them.

    `unused` are the lines of the pages that no tag holds, such as running heads; `without` are the
    numbers of pages that are pictures alone.
    """

    def __init__(self, document: Any) -> None:
        self.pages: list[PdfPage] = []
        self.unused: list[PdfPage] = []
        self.blocks: list[TaggedBlock] = []
        self.omissions: list[Omission] = []
        self.without: list[int] = []
        self._document = document
        self._has_tags = bool(pdfium.FPDFCatalog_IsTagged(document))
        self._budget = PictureBudget()
        self._letters = 0

    @property
    def emblems(self) -> set[bytes]:
        """The keys of the pictures that stand at the edges of several pages."""
        return self._budget.emblems

    @property
    def is_tagged(self) -> bool:
        """Whether tags hold the words of the document, but for what repeats on its pages."""
        return bool(self.blocks) and _letters_within(self.unused) <= _SHARE * self._letters

    def take(self, index: int) -> None:
        """Take the page `index`, from 0."""
        number = index + 1
        with page_of(self._document, index) as loaded:
            if loaded is None:
                self.omissions.append(Omission(OmissionKind.OTHER, "", page=number))
                return
            paint = read_paint(loaded[0])
            page = read_words(loaded[1], paint, has_tags=self._has_tags)
            self._letters += page.count
            if self._letters > MOST_LETTERS:
                raise PdfRefused("long")
            if not page.words and (paint.images or paint.has_forms):
                self.without.append(number)
            self.omissions += _unread(page, number)
            self.omissions += read_annotations(loaded[0], number)
            self._take_page(loaded[0], page, paint, number)

    def _take_page(self, loaded: Any, page: PlacedWords, paint: PagePaint, number: int) -> None:
        rules = paint.rules if page.is_upright else PageRules()
        lines = lines_of(page.words, number, rules.upright)
        _reach_over(lines, page.struck)
        width, height = _size_of(loaded)
        pictures = PagePictures(paint, number, self._budget)
        is_tagged = self._has_tags and self._take_tags(loaded, pictures, page.words, number)
        shown: list[PdfPicture] = []
        if page.words and not is_tagged:
            shown, left_out = pictures.shown()
            self.omissions += [Omission(OmissionKind.PICTURE, "", page=number)] * left_out
        if is_backward(lines):
            lines, rules = mirrored_lines(lines, width), mirrored_rules(rules, width)
            shown = mirrored_pictures(shown, width)
        tell_rules(lines, rules)
        self.pages.append(PdfPage(number, with_tables(lines, rules, number), width, height, shown))

    def _take_tags(
        self, loaded: Any, pictures: PagePictures, words: Sequence[PdfWord], number: int
    ) -> bool:
        """Take what the tags of a page hold, and return whether that is anything."""
        tagged = TaggedPage(words, number, pictures.tagged)
        blocks = tagged.blocks(read_tree(loaded))
        self.blocks += blocks
        self.unused.append(PdfPage(number, lines_of(tagged.unused, number), *_size_of(loaded)))
        return bool(blocks)


def _size_of(page: Any) -> tuple[float, float]:
    return pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)


def _letters_within(pages: Sequence[PdfPage]) -> int:
    """Return how many letters of `pages` stand neither at their edges nor at one place on several.

    The dots of a table of contents are none.
    """
    within = [
        (line.text, round(line.y / _ALIKE))
        for page in pages
        for line in page.lines
        if _EDGE < line.y / max(page.height, 1.0) < 1 - _EDGE
    ]
    counts = Counter(within)
    return sum(sum(map(str.isalnum, each[0])) for each in within if counts[each] == 1)


def _reach_over(lines: Sequence[PdfLine], struck: Sequence[PdfWord]) -> None:
    """Let lines reach over the words at their ends that a line goes through: these took room."""
    for word in struck:
        for line in lines if word.text.strip() else ():
            gap = word.x0 - line.x1
            if abs(word.y - line.y) < 1 and -1 < gap < _NEAR * line.size:
                line.x1 = word.x1


def _unread(page: PlacedWords, number: int) -> list[Omission]:
    """Return what stands turned or unseen on a page, and what a line goes through."""
    found = [(OmissionKind.OTHER, page.turned)]
    for kind, words in (
        (OmissionKind.HIDDEN, page.hidden),
        (OmissionKind.DELETED, page.struck),
    ):
        seen = [word for word in words if word.text]
        found += [(kind, line.text) for line in lines_in_order(seen, number)]
    return [Omission(kind, text.strip(), page=number) for kind, text in found if text.strip()]


def _not_shown_beside(
    omissions: Sequence[Omission], pages: Sequence[PdfPage]
) -> Iterator[Omission]:
    """Yield `omissions` but for lines off a page that the page before or after it shows.

    Some programs paint the lines around a page on it, and cut them off.
    """
    shown = {page.number: "".join(map(_compact, page.lines)) for page in pages}
    for each in omissions:
        beside = (shown.get(each.page - 1, ""), shown.get(each.page + 1, ""))
        said = "".join(each.text.split())
        is_line = each.kind is OmissionKind.HIDDEN and len(said) >= _LINE
        if not is_line or not any(said in text for text in beside):
            yield each


def _compact(line: PdfLine) -> str:
    return "".join(line.text.split())


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
