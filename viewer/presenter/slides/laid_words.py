"""Words of a slide, laid out over several lines, and how wide they are."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from index import Emphasis
from viewer.ui.look.bullets import draw_bullet
from viewer.ui.look.marked_text import MarkedText

type Colours = Mapping[str, QColor]
JOINER = "\u2060"
_INSIDE = re.compile(r"(?<=\w)([-/])(?=\w)")  # where Qt would break a name
_BESIDE, _BULLET = 0.6, 0.3  # of the size: from the words to a bullet's middle, and its width
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
        joined = tuple(_in_joined(text, apart)) if apart else ()
        self._laid = MarkedText(unbroken(text), font, width, leading=leading, apart=joined)
        self.height, self._colour = self._laid.height, colour
        self._high = QFontMetricsF(font).xHeight()
        self.bullet = 0
        """The depth of the list item that begins here; 0 without a bullet."""

    @property
    def lines(self) -> list[str]:
        """The lines, as they are broken."""
        return self._laid.lines

    def draw(self, painter: QPainter, at: QPointF, colours: Colours) -> None:
        """Paint the words at `at`."""
        self._laid.draw(painter, at, colours[self._colour])
        if self.bullet:
            pixels = self._laid.pixels
            middle = QPointF(-_BESIDE * pixels, self._laid.baseline - self._high / 2)
            wide, colour = _BULLET * pixels, colours[self._colour]
            draw_bullet(painter, at + middle, wide, self.bullet, colour)


def _in_joined(text: str, apart: Iterable[Emphasis]) -> Iterator[Emphasis]:
    """Yield `apart` at its places in `text` with joiners."""
    signs = [found.start() for found in _INSIDE.finditer(text)]
    for each in apart:
        before = bisect_left(signs, each.start), bisect_left(signs, each.end)
        start, end = (2 * count for count in before)
        yield replace(each, start=each.start + start, end=each.end + end)


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
