"""Words of a slide, laid out over several lines, and how wide they are."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from index import Emphasis, Span, replace
from viewer.presenter.slides.line_styles import LineKind
from viewer.ui.look.bullets import draw_bullet
from viewer.ui.look.marked_text import JOINER, Mark, MarkedText

type Colours = Mapping[str, QColor]
_INSIDE = re.compile(r"(?<=\w)([-/])(?=\w)")  # where Qt would break a name
_BESIDE, _BULLET = 0.6, 0.3  # of the size: from the words to a bullet's middle, and its width
_MOST = 60  # characters on a line: the next one of a longer line is hard to find
_LONGEST_WORD = 60  # letters: a longer word fits no screen at a readable size, and is broken


class LaidWords:
    """One paragraph in a column of a width. `height` is in pixels."""

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        leading: float,
        colour: str,
        apart: Iterable[Emphasis] = (),
    ) -> None:
        self._signs = tuple(found.start() for found in _INSIDE.finditer(text))
        spans = ((each, self._in_joined(Span(each.start, each.end))) for each in apart)
        joined = [replace(each, start=span.start, end=span.end) for each, span in spans]
        self._laid = MarkedText(
            unbroken(text), font, width, leading=leading, apart=joined, most=_MOST
        )
        self.height, self._colour = self._laid.height, colour
        self._high = QFontMetricsF(font).xHeight()
        self.bullet = 0
        """The depth of the list item that begins here; 0 without a bullet."""
        self.what: LineKind | None = None
        """The kind of line of the slide that the words are."""

    @property
    def lines(self) -> list[str]:
        """The lines, as they are broken."""
        return self._laid.lines

    @property
    def baseline(self) -> float:
        """The height of the first baseline below the top, in pixels."""
        return self._laid.baseline

    def _in_joined(self, span: Span) -> Span:
        """Return `span` of the words in the words with joiners."""
        return Span(*(at + 2 * bisect_left(self._signs, at) for at in span))

    def draw(
        self,
        painter: QPainter,
        at: QPointF,
        colours: Colours,
        marks: Iterable[Mark] = (),
        end: int | None = None,
    ) -> None:
        """Paint the words at `at`, with `marks`, and nothing of what begins at `end`."""
        joined = ((self._in_joined(span), look) for span, look in marks)
        last = None if end is None else self._in_joined(Span(end, end)).start
        self._laid.draw(painter, at, colours[self._colour], joined, end=last)
        if self.bullet:
            pixels = self._laid.pixels
            middle = QPointF(-_BESIDE * pixels, self._laid.baseline - self._high / 2)
            wide, colour = _BULLET * pixels, colours[self._colour]
            draw_bullet(painter, at + middle, wide, self.bullet, colour)


def unbroken(text: str) -> str:
    """Return `text` with joiners, so that no line breaks inside a word such as "street-based"."""
    return _INSIDE.sub(rf"{JOINER}\1{JOINER}", text)


def widest_word(text: str, font: QFont) -> float:
    """Return the width of the widest word of `text`, without words that are broken."""
    words = {word for word in text.split() if len(word) <= _LONGEST_WORD}
    longest = sorted(words, key=len)[-3:]
    return max(map(QFontMetricsF(font).horizontalAdvance, longest), default=0.0)


def widest_line(text: str, font: QFont) -> float:
    """Return the width of `text` on one line."""
    return QFontMetricsF(font).horizontalAdvance(text) + 1
