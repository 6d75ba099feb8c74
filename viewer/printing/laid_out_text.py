"""A text that is laid out and split into strips, and paints any part of itself."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument

from index import Value
from viewer.printing.page_breaks import Reach, Strip
from viewer.printing.page_marks import PageMarks
from viewer.printing.strips import first_in_row, rect_of, strips_of, take_own_steps
from viewer.ui.look.look import Look
from viewer.ui.screen.printed_text import TextPlace

_FREE, _OVER = 2, 4  # pixels: free above the letters of a line, and overhang below
_WITHIN = 1  # pixel: tolerance below the top


class PlacedReach(Value):
    """The part `reach` of a text, painted `at` pixels below the top of a page."""

    reach: Reach
    at: float


class LaidOutText:
    """The strips of `text` after `lay_out`, with the marks `beside` them."""

    def __init__(self, text: QTextDocument, look: Look, beside: PageMarks) -> None:
        self.beside = beside
        self.strips: list[Strip] = []
        self._text, self._look = text, look
        self._left = text.rootFrame().frameFormat().leftMargin()

    def lay_out(self) -> Iterator[float]:
        """Lay the text out; yield the part done so far."""
        take_own_steps(self._text)
        for part, strips in strips_of(self._text):
            self.strips += strips
            yield part

    def scale(self, across: float) -> float:
        """Return the scale of the text, at most 1, at which a wide table is not cut."""
        wide = self._text.documentLayout().documentSize().width() - self._left
        return min(1.0, across / wide)

    def position_at(self, down: float) -> int:
        """Return the position of the line `down` pixels below the top of the text."""
        at, fuzzy = QPointF(self._left + 1, down), Qt.HitTestAccuracy.FuzzyHit
        return max(0, self._text.documentLayout().hitTest(at, fuzzy))

    def top_of(self, position: int) -> float:
        """Return the top of the line at `position`."""
        block = self._text.findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        return rect_of(self._text, block).top() + (line.y() if line.isValid() else 0)

    def strips_of(self, place: TextPlace) -> Sequence[Strip]:
        """Return the strips of the lines at `place`."""
        first = self._strip_at(self.top_of(place.begin))
        return self.strips[first : self._strip_at(self.top_of(place.end)) + 1]

    def _strip_at(self, down: float) -> int:
        return max(0, bisect_right(self.strips, down + _WITHIN, key=_top) - 1)

    def blocks(self, reach: Reach) -> Iterator[QTextBlock]:
        """Yield the blocks that reach into `reach`."""
        block = first_in_row(self._text.findBlock(self.position_at(reach[0] + 1)))
        while block.isValid():
            rect = rect_of(self._text, block)
            if rect.top() >= reach[1]:
                return
            if rect.bottom() > reach[0]:
                yield block
            block = block.next()

    def paint(self, painter: QPainter, placed: PlacedReach, across: float) -> None:
        """Paint `placed` on a page that is `across` pixels wide."""
        reach = placed.reach
        painter.save()
        painter.translate(-self._left, placed.at - reach[0])
        tall = reach[1] - reach[0]
        clip = QRectF(-across, reach[0] + _FREE, 4 * across, tall - _FREE + _OVER)
        painter.setClipRect(clip, Qt.ClipOperation.IntersectClip)
        painter.setPen(self._look.colour("ink"))
        for block in self.blocks(reach):
            self._draw_lines(painter, block, reach)
            self.beside.draw(painter, block)
        self._rule(painter, reach, self._left + across)
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

    def _rule(self, painter: QPainter, reach: Reach, right: float) -> None:
        first = bisect_left(self.strips, reach[0], key=_top)
        last = bisect_left(self.strips, reach[1], key=_top)
        for strip in self.strips[first:last]:
            if strip.ruled:
                rules = ((self._left, right),) if strip.rules is None else strip.rules
                for left, end in rules:
                    line = QLineF(left, strip.bottom, min(end, right), strip.bottom)
                    self.beside.draw_line(painter, line)


def _top(strip: Strip) -> float:
    return strip.top
