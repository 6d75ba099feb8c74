"""The pages of a text: their contents, with a line above and lines below."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QPageRanges, QPainter, QTextBlock

from index import Value, value_field
from viewer.printing.laid_out_text import LaidOutText, PlacedReach
from viewer.printing.look import fonts_of
from viewer.printing.page_breaks import Slice, slices
from viewer.printing.page_foot import foot_lines, paint_line
from viewer.printing.page_marks import PageMarks
from viewer.printing.page_notes import (
    NotePages,
    PagesTaken,
    note_pages,
    notes_title,
    page_at,
    title_rect,
)
from viewer.printing.sheet import PaperSheet
from viewer.printing.strips import rect_of
from viewer.services.steps import Stepwise
from viewer.ui.look.face_search import FaceSearch, search_faces_of
from viewer.ui.look.look import SMALL, Look
from viewer.ui.screen.printed_text import Printed, TextPlace
from viewer.wording.number_format import figure

_INCH, _POINTS = 25.4, 72  # millimetres and points in an inch


class Frame(Value):
    """The words in the margins of every page: above the text, and below it its source.

    `part` stands above where not all is printed.
    """

    title: str
    edition: str
    source: tuple[str, ...]
    date: str
    part: str = ""


class PagesWanted(Value):
    """What is to be printed: on sheets of `size`, in millimetres, `names`, and pages in `ranges`.

    Without `names` and `ranges` it is everything.
    """

    size: QSizeF
    names: frozenset[str] = frozenset()
    ranges: QPageRanges = value_field(default_factory=QPageRanges)


class PlacedHeading(Value):
    """A heading on the `page`, counted from 0, and how many points below its upper edge."""

    title: str
    level: int
    page: int
    down: float


class PrintedPages:
    """The pages of `printed` on sheets like `sheet`, after `lay_out`.

    A page is drawn only when it is painted.
    """

    def __init__(self, printed: Printed, sheet: PaperSheet, look: Look, frame: Frame) -> None:
        self.printed, self.frame = printed, frame
        self.sheet, self._look = sheet, look
        self._text = printed.text
        self._laid = LaidOutText(self._text, look, PageMarks(self._text, look, printed.numbers))
        self._scale = 1.0
        self._slices: list[Slice] = []
        self._faces = FaceSearch()
        self._is_part = printed.is_part
        self._taken: Sequence[int] = ()
        self._added = NotePages()

    def lay_out(self) -> Iterator[float]:
        """Lay the text out for these pages; yield the part done so far."""
        for _ in self._search_faces():
            yield 0.0
        self.printed.fit(self.sheet.body.size())  # first, or Qt lays all of it out as wide as it is
        yield 0.0
        yield from self._laid.lay_out()
        self._scale = self._laid.scale(self.sheet.body.width())
        self._slices.clear()
        for of in slices(self._laid.strips, self._tall):
            self._slices.append(of)
            yield 1.0

    def _search_faces(self) -> Stepwise[None]:
        self._faces = yield from search_faces_of(self._text)

    @property
    def size(self) -> QSizeF:
        """The size of the sheets, in millimetres."""
        return QSizeF(self.sheet.width, self.sheet.height)

    @property
    def count(self) -> int:
        """The number of pages. What `take` adds for notes is counted from here on."""
        return len(self._slices)

    @property
    def _tall(self) -> float:
        return self.sheet.body.height() / self._scale

    def words(self, number: int) -> str:
        """Return the words on the page `number`, counted from 0."""
        lines = [block.text() for block in self._blocks(self._placed(number))]
        if notes := self._added_on(number):
            lines += (notes_title(), *(block.text() for block in self._blocks(notes)))
        return "\n".join(filter(None, lines))

    def _placed(self, number: int) -> tuple[PlacedReach, ...]:
        """Return what of the text stands on the page `number`, without notes that were added."""
        if number >= self.count:
            return ()
        of = self._slices[number]
        body = (of.top, of.bottom)
        if of.head is None:
            return (PlacedReach(body, 0.0),)
        return PlacedReach(of.head, 0.0), PlacedReach(body, of.head[1] - of.head[0])

    def _added_on(self, number: int) -> tuple[PlacedReach, ...]:
        """Return the notes that are added to the page `number`."""
        if number >= self.count:
            return self._added.pages[number - self.count]
        return self._added.below if self._taken and number == self._taken[-1] else ()

    def _blocks(self, placed: Iterable[PlacedReach]) -> Iterator[QTextBlock]:
        for each in placed:
            yield from self._laid.blocks(each.reach)

    def letters(self) -> str:
        """Return all letters that are set, in any order."""
        of, text, above = self.frame, self._text.toPlainText(), self.head_of(0)
        beside = (*above, *of.source, of.date, *self.printed.numbers.values(), notes_title())
        numbers = self.number_of(self.count - 1) + self.number_of(self.count)
        return "".join((text, *beside, numbers, "0123456789/ …•"))

    @property
    def fonts(self) -> tuple[QFont, ...]:
        """The fonts in which the pages are set."""
        return fonts_of(self._look)

    def take(self, numbers: Collection[int]) -> list[int]:
        """Print only the pages `numbers`, counted from 0; return them, and those of their notes.

        Each says so where that is a part. Notes to which they point, and which stand on other
        pages, come below the last of them, or on more pages where there is no room.
        """
        self._taken = sorted({*numbers})
        is_part = len(self._taken) < self.count
        self._is_part = self.printed.is_part or is_part
        self._added = self._added_to() if is_part and self._taken else NotePages()
        return [*self._taken, *range(self.count, self.count + len(self._added.pages))]

    def _added_to(self) -> NotePages:
        """Return the notes to the pages that are taken, as far as they stand on none of them."""
        laid, pages = self._laid, PagesTaken(self._slices, self._taken)
        marked = {mark.name for mark in self.printed.marks if pages.have(laid.top_of(mark.begin))}
        notes = (laid.strips_of(each) for each in self.printed.places if each.name in marked)
        wanted = [note for note in notes if not all(pages.have(strip.top) for strip in note)]
        last = self._placed(self._taken[-1])[-1]
        used = last.at + last.reach[1] - last.reach[0]
        return note_pages(wanted, used, self._tall)

    def page_of(self, position: int) -> int:
        """Return the number of the page, counted from 0, on which the line at `position` is."""
        return page_at(self._slices, self._laid.top_of(position))

    def positions(self, first: int, last: int) -> tuple[int, int]:
        """Return the positions of the first line of the page `first`, and the last of `last`."""
        top, bottom = self._slices[first].top + 1, self._slices[last].bottom - 2
        return self._laid.position_at(top), self._laid.position_at(bottom)

    def headings(self) -> Iterator[PlacedHeading]:
        """Yield the headings of the text, with their places on the pages."""
        block, tops = self._text.begin(), [of.top for of in self._slices]
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level and block.text().strip():
                top = rect_of(self._text, block).top() + block.layout().lineAt(0).y()
                page = max(0, bisect_right(tops, top) - 1)
                down = self.sheet.body.top() + (top - tops[page]) * self._scale
                down *= self.sheet.pixel / _INCH * _POINTS
                yield PlacedHeading(" ".join(block.text().split()), level, page, down)
            block = block.next()

    def number_of(self, number: int) -> str:
        """Return the words for the page `number`, counted from 0, and the number of pages."""
        told, total = QCoreApplication.translate("Printing", "{number} of {total}"), self.count
        if number >= total:
            told = QCoreApplication.translate("Printing", "Notes, {number} of {total}")
            number, total = number - total, len(self._added.pages)
        return told.format(number=figure(number + 1), total=figure(total))

    def head_of(self, number: int) -> tuple[str, str]:
        """Return the left and right text above the page `number`, counted from 0."""
        del number
        part = self.frame.part if self._is_part else ""
        return self.frame.title, " · ".join(filter(None, (part, self.frame.edition)))

    def foot_of(self, number: int) -> QRectF:
        """Return the rectangle of the lines below the page `number`, counted from 0."""
        del number
        return self.sheet.foot

    def foot_lines(self, number: int) -> list[tuple[str, str]]:
        """Return the left and right text of each line below the page `number`, counted from 0."""
        font, wide = self._look.interface_font(SMALL), self.sheet.foot.width()
        return foot_lines(self.frame.source, self.frame.date, self.number_of(number), font, wide)

    def is_ready(self, number: int) -> bool:
        """Return whether the page `number`, counted from 0, can be painted without a wait.

        If not, a picture on it is being decoded; painting the page then waits for that.
        """
        blocks = self._blocks(self._placed(number))
        return self.printed.is_ready(name for block in blocks for name in _images(block))

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint the page `number`, counted from 0, in pixels of the text from its corner."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, number)
        body, notes = self.sheet.body, self._added_on(number)
        painter.translate(body.left(), body.top())
        painter.scale(self._scale, self._scale)
        across = body.width() / self._scale
        for each in (*self._placed(number), *notes):
            self._laid.paint(painter, each, across)
        if notes:
            painter.setFont(self._look.interface_font(SMALL, bold=True))
            painter.setPen(self._look.colour("soft"))
            paint_line(painter, title_rect(notes, across), notes_title(), "")
        painter.restore()

    def _paint_frame(self, painter: QPainter, number: int) -> None:
        look = self._look
        head, foot = self.sheet.head, self.foot_of(number)
        painter.setFont(look.interface_font(SMALL))
        painter.setPen(look.colour("soft"))
        paint_line(painter, head, *self.head_of(number))
        step = QFontMetricsF(painter.font()).height() * 1.1
        line = QRectF(foot.left(), foot.top() + 4, foot.width(), step)
        for left, right in self.foot_lines(number):
            paint_line(painter, line, left, right)
            line.translate(0, step)
        self._laid.beside.draw_line(painter, QLineF(foot.topLeft(), foot.topRight()))


def names_on(pages: PrintedPages, numbers: Collection[int]) -> tuple[str, ...]:
    """Return the passages in `pages` of which something may stand on the pages `numbers`."""
    places, names = pages.printed.places, pages.printed.names
    chosen = sorted({number for number in numbers if number < pages.count})
    if len(chosen) == pages.count:
        return names
    here, placed = set[str](), {each.name for each in places}
    for _gap, run in groupby(enumerate(chosen), key=lambda each: each[1] - each[0]):
        held = [number for _at, number in run]
        first, last = pages.positions(held[0], held[-1])
        begin = bisect_left(places, first, key=_end)
        end = bisect_right(places, last, key=_begin)
        here |= {each.name for each in places[begin:end]}
    return tuple(name for name in names if name in here or name not in placed)


def left_on(pages: PrintedPages, numbers: Collection[int]) -> int:
    """Return how many passages are left out of the pages `numbers`.

    Each counts on the page of what is before it: on the first where that is nothing, on every page
    where that has no place.
    """
    ends = {"": 0} | {place.name: place.end for place in pages.printed.places}
    after = pages.printed.left_after
    return sum(each not in ends or pages.page_of(ends[each]) in numbers for each in after)


def _begin(place: TextPlace) -> int:
    return place.begin


def _end(place: TextPlace) -> int:
    return place.end


def pages_in(ranges: QPageRanges, count: int) -> list[int]:
    """Return the pages in `ranges`, or all of `count`; they are counted from 0."""
    numbers = range(count)
    return [each for each in numbers if ranges.isEmpty() or ranges.contains(each + 1)]


def _images(block: QTextBlock) -> Iterator[str]:
    """Yield the names of the images in `block`."""
    fragments = block.begin()
    while not fragments.atEnd():
        image = fragments.fragment().charFormat()
        if image.isImageFormat():
            yield image.toImageFormat().name()
        fragments += 1
