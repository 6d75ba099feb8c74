"""Text laid out over several lines, with some of its words marked.

Qt counts UTF-16 units where the archive counts characters; `to_qt` goes from one to the other.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from typing import Any
from unicodedata import category

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPainterPath,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from index import Emphasis, EmphasisKind, Span
from viewer.ui.look.look import Look
from viewer.ui.look.text_cost import shaped_letters

LAST_OF_ONE_UNIT = "\uffff"
JOINER = "\u2060"
"""Between two letters or signs, it keeps a line from being broken there."""

_MOST_MARKS = 4  # on a letter, before its words are kept in their place
_MARKS = re.compile(rf"[^\w\s\x00-\x7f]{{{_MOST_MARKS + 1},}}")
_MANY_SLOW = 100  # letters that are slow to lay out, of a text
_OF_BLANK = 0.2  # of the blank before words that are not painted: a letter may reach into it

type Mark = tuple[Span, QTextCharFormat]
"""Words, and what they look like."""


def wide_in(text: str) -> tuple[int, ...]:
    """Return the indices of the characters of `text` that Qt counts as two."""
    if text.isascii() or max(text) <= LAST_OF_ONE_UNIT:
        return ()
    return tuple(at for at, character in enumerate(text) if character > LAST_OF_ONE_UNIT)


def to_qt(text: str, at: int) -> int:
    """Return the index in Qt's count of the character at index `at` of `text`."""
    if text.isascii() or max(text) <= LAST_OF_ONE_UNIT:
        return at
    return at + sum(character > LAST_OF_ONE_UNIT for character in text[:at])


class MarkedText:
    """One paragraph, laid out for a width, with words set `apart`. `height` is in pixels.

    Lines have at most `most` characters, joiners not counted; 0 is for as many as fit.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        *,
        leading: float = 1.5,
        apart: Iterable[Emphasis] = (),
        most: int = 0,
    ) -> None:
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._text, self._wide = text, wide_in(text)
        # Else Qt finds the glyphs again for each painting; of other letters that takes little.
        self._layout.setCacheEnabled(not text.isascii() and shaped_letters(text) > _MANY_SLOW)
        self._has_stack = _has_stack(text)
        self._layout.setFormats([self._run(Span(e.start, e.end), _APART[e.kind]) for e in apart])
        self.pixels = font.pixelSize()
        self.height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            if most:
                self._shorten(line, most)
            step = max(line.height(), font.pixelSize() * leading)
            line.setPosition(QPointF(0, self.height + (step - line.height()) / 2))
            self.height += step
        self._layout.endLayout()

    @property
    def baseline(self) -> float:
        """The height of the first baseline below the top, in pixels."""
        first = self._layout.lineAt(0)
        return first.y() + first.ascent()

    @property
    def lines(self) -> list[str]:
        """The lines, as they are broken."""
        lines = (self._layout.lineAt(at) for at in range(self._layout.lineCount()))
        return [self._words_of(line) for line in lines]

    def _words_of(self, line: QTextLine) -> str:
        start, end = line.textStart(), line.textStart() + line.textLength()
        text = self._layout.text()
        if not self._wide:
            return text[start:end]
        return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")

    def _shorten(self, line: QTextLine, most: int) -> None:
        """Make `line` narrower until it has at most so many characters.

        A letter with its marks is one, and cannot be broken.
        """
        while (count := _letters_in(self._words_of(line))) > most:
            width = line.naturalTextWidth()
            line.setLineWidth(max(1.0, min(width - 1, width * (most + 1) / count)))
            if line.naturalTextWidth() >= width:
                return

    def draw(
        self,
        painter: QPainter,
        at: QPointF,
        ink: QColor,
        marks: Iterable[Mark] = (),
        *,
        end: int | None = None,
    ) -> QPointF:
        """Paint the text at `at`, with its `marks`; return the point below its last line.

        Of what begins at `end` nothing is painted, not even what a letter has beside its place.
        Lines outside the clip of `painter` are left out, since painting them takes time too. Marks
        that are stacked on a letter do not reach out of the place of the text.
        """
        painter.setPen(ink)
        painter.save()
        if end is not None:
            shown = self._place_before(end).translated(at)
            painter.setClipPath(shown, Qt.ClipOperation.IntersectClip)
        if self._has_stack:
            wide = self._layout.boundingRect().width() + 2 * self.pixels
            place = QRectF(at.x() - self.pixels, at.y(), wide, self.height)
            painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        runs = [self._run(mark, look) for mark, look in marks]
        seen = painter.clipBoundingRect() if painter.hasClipping() else QRectF()
        self._layout.draw(painter, at, runs, seen)
        painter.restore()
        return at + QPointF(0, self.height)

    def _place_before(self, end: int) -> QPainterPath:
        """Return the place of the words before the one that begins at `end`."""
        last = len(self._text[:end].rstrip())
        shown, at = QPainterPath(), self._to_qt(end)
        line = self._layout.lineForTextPosition(at)
        if not last or not line.isValid():
            return shown
        beside = float(self.pixels)
        wide = max(line.width(), self._layout.boundingRect().width()) + 2 * beside
        top, bottom = -beside, line.y() + line.height()
        if line.lineNumber() > 0:
            above = self._layout.lineAt(line.lineNumber() - 1)
            top = above.y() + above.height()
            shown.addRect(QRectF(-beside, -beside, wide, top + beside))
        before = max(self._to_qt(last), line.textStart())
        if before < at:
            starts, ends = _x_of(line, before), _x_of(line, at)
            right = starts + _OF_BLANK * (ends - starts)
            shown.addRect(QRectF(-beside, top, right + beside, bottom - top))
        return shown

    def _to_qt(self, at: int) -> int:
        return at + bisect_left(self._wide, at)

    def _run(self, mark: Span, look: QTextCharFormat) -> QTextLayout.FormatRange:
        start, end = self._to_qt(mark.start), self._to_qt(mark.end)
        run = QTextLayout.FormatRange()
        run.start, run.length, run.format = start, end - start, look
        return run


def _x_of(line: QTextLine, at: int) -> float:
    """Return where the character `at` of `line` begins."""
    found: Any = line.cursorToX(at)  # with the place itself
    return float(found[0])


def _has_stack(text: str) -> bool:
    """Return whether more marks stand on a letter of `text` than any language writes."""
    runs = () if text.isascii() else _MARKS.finditer(text)
    return any(sum(category(each)[0] == "M" for each in run[0]) > _MOST_MARKS for run in runs)


def _letters_in(text: str) -> int:
    """Return how many characters of `text` take room of their own."""
    plain = text.rstrip().replace(JOINER, "")
    return len(plain) if plain.isascii() else sum(category(each)[0] != "M" for each in plain)


def _apart() -> dict[EmphasisKind, QTextCharFormat]:
    """Return the format of each kind of emphasis; none is told by colour."""
    formats = {kind: QTextCharFormat() for kind in EmphasisKind}
    align = QTextCharFormat.VerticalAlignment
    formats[EmphasisKind.STRONG].setFontWeight(QFont.Weight.Bold)
    formats[EmphasisKind.EMPHASIS].setFontItalic(True)
    formats[EmphasisKind.SUPERSCRIPT].setVerticalAlignment(align.AlignSuperScript)
    formats[EmphasisKind.SUBSCRIPT].setVerticalAlignment(align.AlignSubScript)
    return formats


_APART = _apart()


def marked(spans: Iterable[Span], look: QTextCharFormat) -> list[Mark]:
    """Return each of `spans` as a mark that looks so."""
    return [(span, look) for span in spans]


def match_look(look: Look) -> QTextCharFormat:
    """Return the format of words that a search found."""
    match = QTextCharFormat()
    match.setBackground(look.colour("match"))
    match.setForeground(look.colour("on_match"))
    return match


def coded_look(look: Look) -> QTextCharFormat:
    """Return the format of words coded with a theme: underlined, not marked by colour alone."""
    coded = QTextCharFormat()
    coded.setBackground(look.colour("accent_ground"))
    coded.setForeground(look.colour("ink"))
    coded.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    coded.setUnderlineColor(look.colour("accent"))
    return coded
