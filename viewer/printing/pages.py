"""The pages of a text: their contents, with a line above and lines below."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPageRanges,
    QPainter,
    QTextBlock,
)

from index import Value, value_field
from viewer.printing.look import fonts_of
from viewer.printing.page_breaks import Reach, Slice, Strip, slices
from viewer.printing.page_foot import foot_lines, paint_line
from viewer.printing.page_marks import PageMarks
from viewer.printing.sheet import PaperSheet
from viewer.printing.strips import first_in_row, rect_of, strips_of, take_own_steps
from viewer.services.steps import Stepwise
from viewer.ui.look.face_search import FaceSearch, search_faces_of
from viewer.ui.look.look import SMALL, Look
from viewer.ui.screen.printed_text import Printed, TextPlace
from viewer.wording.number_format import figure

_FREE, _OVER = 2, 4  # pixels: free above the letters of a line, and overhang below
_INCH, _POINTS = 25.4, 72  # millimetres and points in an inch
_WITHIN = 1  # pixel: tolerance below the top


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
        self._left = self._text.rootFrame().frameFormat().leftMargin()
        self._scale = 1.0
        self._strips: list[Strip] = []
        self._slices: list[Slice] = []
        self._faces = FaceSearch()
        self._beside = PageMarks(self._text, look, printed.numbers)
        self._is_part = printed.is_part

    def lay_out(self) -> Iterator[float]:
        """Lay the text out for these pages; yield the part done so far."""
        for _ in self._search_faces():
            yield 0.0
        self.printed.fit(self.sheet.body.size())  # first, or Qt lays all of it out as wide as it is
        yield 0.0
        take_own_steps(self._text)
        for part, strips in strips_of(self._text):
            self._strips += strips
            yield part
        self._scale = self._shrunk()
        self._slices.clear()
        for of in slices(self._strips, self.sheet.body.height() / self._scale):
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
        """The number of pages."""
        return len(self._slices)

    def words(self, number: int) -> str:
        """Return the words on the page `number`, counted from 0."""
        of = self._slices[number]
        return "\n".join(block.text() for block in self._blocks(of) if block.text())

    def letters(self) -> str:
        """Return all letters that are set, in any order."""
        of, text, above = self.frame, self._text.toPlainText(), self.head_of(0)
        beside = (*above, *of.source, of.date, *self.printed.numbers.values())
        numbers = self.number_of(self.count - 1)
        return "".join((text, *beside, numbers, "0123456789/ …•"))

    @property
    def fonts(self) -> tuple[QFont, ...]:
        """The fonts in which the pages are set."""
        return fonts_of(self._look)

    def take(self, numbers: Collection[int]) -> None:
        """Print only the pages `numbers`, counted from 0: each says so where that is a part."""
        self._is_part = self.printed.is_part or len({*numbers}) < self.count

    def positions(self, first: int, last: int) -> tuple[int, int]:
        """Return the positions of the first line of the page `first`, and the last of `last`."""
        top, bottom = self._slices[first].top + 1, self._slices[last].bottom - 2
        return self._position_at(top), self._position_at(bottom)

    def _position_at(self, down: float) -> int:
        at, fuzzy = QPointF(self._left + 1, down), Qt.HitTestAccuracy.FuzzyHit
        return max(0, self._text.documentLayout().hitTest(at, fuzzy))

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
        told = QCoreApplication.translate("Printing", "{number} of {total}")
        return told.format(number=figure(number + 1), total=figure(self.count))

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
        return self.printed.is_ready(
            name for b in self._blocks(self._slices[number]) for name in _images(b)
        )

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint the page `number`, counted from 0, in pixels of the text from its corner."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, number)
        body, of = self.sheet.body, self._slices[number]
        painter.translate(body.left(), body.top())
        painter.scale(self._scale, self._scale)
        at = 0.0
        if of.head is not None:
            self._paint_reach(painter, of.head, at)
            at = of.head[1] - of.head[0]
        self._paint_reach(painter, (of.top, of.bottom), at)
        painter.restore()

    def _shrunk(self) -> float:
        """Return the scale of the text, at most 1, at which a wide table is not cut."""
        wide = self._text.documentLayout().documentSize().width() - self._left
        return min(1.0, self.sheet.body.width() / wide)

    def _paint_reach(self, painter: QPainter, reach: Reach, at: float) -> None:
        """Paint the text within `reach`, `at` pixels below the top of the page."""
        painter.save()
        painter.translate(-self._left, at - reach[0])
        wide, tall = self.sheet.size.width(), reach[1] - reach[0]
        clip = QRectF(-wide, reach[0] + _FREE, 3 * wide, tall - _FREE + _OVER)
        painter.setClipRect(clip, Qt.ClipOperation.IntersectClip)
        painter.setPen(self._look.colour("ink"))
        for block in self._blocks(Slice(*reach)):
            self._draw_lines(painter, block, reach)
            self._beside.draw(painter, block)
        self._rule(painter, reach)
        painter.restore()

    def _draw_lines(self, painter: QPainter, block: QTextBlock, reach: Reach) -> None:
        """Draw the lines of `block` within `reach`.

        Qt's own layout also draws lines that the clip cuts off: in a PDF their words would be
        found, and copied, on two pages.
        """
        at, layout = rect_of(self._text, block).topLeft(), block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if reach[0] <= at.y() + line.y() + _WITHIN < reach[1]:
                line.draw(painter, at)

    def _rule(self, painter: QPainter, reach: Reach) -> None:
        right = self._left + self.sheet.body.width() / self._scale
        first = bisect_left(self._strips, reach[0], key=_top)
        last = bisect_left(self._strips, reach[1], key=_top)
        for strip in self._strips[first:last]:
            if strip.ruled:
                rules = ((self._left, right),) if strip.rules is None else strip.rules
                for left, end in rules:
                    line = QLineF(left, strip.bottom, min(end, right), strip.bottom)
                    self._beside.draw_line(painter, line)

    def _blocks(self, of: Slice) -> Iterator[QTextBlock]:
        """Yield the blocks that reach between the top and the bottom of `of`."""
        block = first_in_row(self._text.findBlock(self._position_at(of.top + 1)))
        while block.isValid():
            rect = rect_of(self._text, block)
            if rect.top() >= of.bottom:
                return
            if rect.bottom() > of.top:
                yield block
            block = block.next()

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
        self._beside.draw_line(painter, QLineF(foot.topLeft(), foot.topRight()))


def names_on(pages: PrintedPages, numbers: Collection[int]) -> tuple[str, ...]:
    """Return the passages in `pages` of which something may stand on the pages `numbers`."""
    places, names = pages.printed.places, pages.printed.names
    chosen = sorted({*numbers})
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


def _top(of: Strip | Slice) -> float:
    return of.top
