"""Lays out the lines of a slide one below another, with its bars and rows."""

import re
from collections.abc import Iterable
from math import inf
from typing import Protocol

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from index import Voice
from viewer.presenter.slides.laid_cells import LaidCells
from viewer.presenter.slides.laid_picture import LaidPicture
from viewer.presenter.slides.laid_words import (
    Colours,
    LaidWords,
    unbroken,
    widest_line,
    widest_word,
)
from viewer.presenter.slides.line_styles import (
    MOST_OF_NAME,
    LineKind,
    Size,
    SlideLine,
    first_lines,
    lines_below,
)
from viewer.presenter.slides.slide import Slide, SlideBar
from viewer.presenter.slides.slide_pictures import SlidePictures
from viewer.presenter.slides.word_marks import end_on, marks_on
from viewer.ui.look.marked_text import JOINER

_LABELS = 0.42  # of the width, at most
_THICK = 0.75  # of the size of the words


class _Part(Protocol):
    height: float

    def draw(self, painter: QPainter, at: QPointF, colours: Colours) -> None: ...


class SlideColumn:
    """A slide that is laid out. Its `height`, and the size `pixels` of its words, are in pixels."""

    def __init__(self, pixels: int, width: float) -> None:
        self.pixels, self.height = pixels, 0.0
        self.width = width
        self._parts: list[tuple[QPointF, _Part | LaidPicture]] = []
        self._is_cut = False

    def fits(self, room: QSizeF) -> bool:
        """Return whether all of the column fits in `room`, and no word is cut."""
        return self.height <= room.height() and not self._is_cut

    def add(
        self, part: _Part | LaidPicture, above: float, widest: float, indent: float = 0
    ) -> None:
        """Add `part` at the bottom, with space `above` it. `widest` is its widest word's width."""
        at = self.height + (above if self._parts else 0)
        self._parts.append((QPointF(indent, at), part))
        self.height = at + part.height
        self._is_cut = self._is_cut or indent + widest > self.width

    @property
    def picture(self) -> LaidPicture | None:
        """The picture of the slide, or None."""
        return next((part for _at, part in self._parts if isinstance(part, LaidPicture)), None)

    @property
    def lines(self) -> list[str]:
        """The lines of the words, as they are broken."""
        words = (part for _at, part in self._parts if isinstance(part, LaidWords))
        return [line.replace(JOINER, "") for part in words for line in part.lines]

    def draw(
        self,
        painter: QPainter,
        at: QPointF,
        slide: Slide,
        colours: Colours,
        pictures: SlidePictures | None = None,
    ) -> None:
        """Paint the column with its upper left corner at `at`, as far as `slide` reveals it.

        Without `pictures` its picture is decoded at once.
        """
        for place, part in self._parts:
            if isinstance(part, LaidWords):
                marks, end = marks_on(part.what, slide, colours), end_on(part.what, slide)
                part.draw(painter, at + place, colours, marks, end)
            elif isinstance(part, LaidPicture):
                part.draw(painter, at + place, colours, pictures or SlidePictures())
            else:
                part.draw(painter, at + place, colours)


class _Rows:
    """Texts with labels beside them."""

    def __init__(
        self, rows: tuple[tuple[str, str], ...], size: Size, width: float, enough: float
    ) -> None:
        label, words, pixels = LineKind.COUNT.style, LineKind.BAR.style, size.words
        said = [(_cut(name, MOST_OF_NAME), _cut(text, words.most)) for name, text in rows]
        widest = max(widest_line(text, label.font(size)) for text, _words in said)
        self._left = min(width * _LABELS, widest + pixels)
        self._rows = []
        self.height = 0.0
        for name, text in said:
            one = LaidWords(name, label.font(size), self._left, label.leading, "soft")
            other = LaidWords(text, words.font(size), width - self._left, words.leading, "ink")
            self._rows.append((self.height, one, other))
            self.height += max(one.height, other.height) + pixels * 0.2
            if self.height > enough:
                break

    def draw(self, painter: QPainter, at: QPointF, colours: Colours) -> None:
        for down, label, words in self._rows:
            label.draw(painter, at + QPointF(0, down + words.baseline - label.baseline), colours)
            words.draw(painter, at + QPointF(self._left, down), colours)


class _Bars:
    """Bars on a common scale from zero, each with its label and number.

    All have one colour. Bars of quoted words are filled, of reported words hatched, of the
    narrator's empty. Where a word of a label has no room, `least` is more than `width`.
    """

    def __init__(self, bars: tuple[SlideBar, ...], size: Size, width: float, enough: float) -> None:
        label, pixels = LineKind.BAR.style, size.words
        font = label.font(size)
        self._font, self._width = label.font(size), width
        self._font.setWeight(QFont.Weight.DemiBold)
        labels = [_cut(bar.label, MOST_OF_NAME) for bar in bars]
        self._left = _widest(labels, font, width * _LABELS) + pixels * 0.6
        longest = max(widest_word(unbroken(label), font) for label in labels)
        self.least = width + 1 if longest > self._left - pixels * 0.6 + 1 else 0.0
        self._figures = max(widest_line(bar.figure, self._font) for bar in bars) + 1
        self._thick = pixels * _THICK
        self._most = max(1, *(bar.count for bar in bars))
        self._rows = []
        self.height = 0.0
        for said, bar in zip(labels, bars, strict=True):
            words = LaidWords(said, font, self._left - pixels * 0.6, label.leading, "ink")
            high = max(words.height, self._thick * 1.2) + pixels * 0.35
            self._rows.append((self.height, high, words, bar))
            self.height += high
            if self.height > enough:
                break

    def draw(self, painter: QPainter, at: QPointF, colours: Colours) -> None:
        room = self._width - self._left - self._figures - self._thick
        for down, high, words, bar in self._rows:
            words.draw(painter, at + QPointF(0, down + (high - words.height) / 2), colours)
            long = max(3.0, room * bar.count / self._most) if bar.count else 0.0
            top = at.y() + down + (high - self._thick) / 2
            drawn = QRectF(at.x() + self._left, top, long, self._thick)
            if bar.told.count is not None:
                _paint_bar(painter, drawn, bar.voice, colours["ink"])
            number = QRectF(drawn.right() + self._thick / 2, at.y() + down, self._figures, high)
            painter.setFont(self._font)
            painter.setPen(colours["ink"])
            middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(number, middle, bar.figure)


def _add_lines(column: SlideColumn, lines: Iterable[SlideLine], size: Size, enough: float) -> None:
    """Add `lines` at the bottom of `column`, until they are more than `enough`."""
    for line in lines:
        if column.height > enough:
            return
        style = line.what.style
        font, text = style.font(size), _cut(line.text, style.most, style.most_of_word)
        text = _down_to(text, (enough - column.height) / (font.pixelSize() * style.leading))
        apart = line.apart if text == line.text else ()
        indent = line.indent(size)
        words = LaidWords(text, font, column.width - indent, style.leading, style.colour, apart)
        words.bullet, words.what = line.depth if line.has_bullet else 0, line.what
        above = size.words * (style.above + (0.4 if line.more else 0))
        column.add(words, above, widest_word(text, font), indent)


def laid_out(
    slide: Slide, size: Size, width: float, enough: float = inf, height: float = inf
) -> SlideColumn:
    """Return `slide` laid out with words of `size`, in a column of `width`.

    Parts more than `enough` pixels below the top cannot be seen, and may be missing. A picture
    takes what the words leave of the `height` there is, at least half of it.
    """
    pixels = size.words
    column = SlideColumn(pixels, width)
    _add_lines(column, first_lines(slide), size, enough)
    if slide.picture:
        left = height - column.height - _below(slide, size, width)
        place = QSizeF(width, max(left - pixels * 0.5, height / 2))
        column.add(LaidPicture(slide.picture, size, place), pixels * 0.5, 0)
    if slide.table and column.height <= enough:
        cells = LaidCells(slide.table, size, width)
        column.add(cells, pixels * 0.5, cells.least)
    if slide.rows and column.height <= enough:
        column.add(_Rows(slide.rows, size, width, enough), pixels * 0.5, 0)
    _add_lines(column, lines_below(slide), size, enough)
    if column.height > enough:
        return column
    if slide.bars:
        bars = _Bars(slide.bars, size, width, enough)
        column.add(bars, pixels * 0.7, bars.least)
    return column


def _below(slide: Slide, size: Size, width: float) -> float:
    """Return the height of the lines below the words of `slide`, with the space above them."""
    column = SlideColumn(size.words, width)
    lines = list(lines_below(slide))
    _add_lines(column, lines, size, inf)
    return column.height + (size.words * lines[0].what.style.above if lines else 0)


def _cut(text: str, most: int, most_of_word: int = 3_000) -> str:
    """Return `text`, shortened with a sign where it or a word of it is too long for a wall."""
    text = re.sub(rf"(\S{{{most_of_word}}})\S+", r"\1 …", text)
    return text if len(text) <= most else f"{text[:most].rstrip()} …"


def _down_to(text: str, lines: float) -> str:
    """Return `text` with no more than a few lines beyond so many, which nobody would see.

    Only line feeds are counted: of thousands, each would be laid out.
    """
    if text.count("\n") <= lines + 2:
        return text
    return "\n".join(text.split("\n", int(lines) + 2)[:-1])


def _widest(lines: Iterable[str], font: QFont, most: float) -> float:
    """Return the width of the widest of `lines`, at most `most`."""
    widest = 0.0
    for line in sorted(lines, key=len, reverse=True):
        widest = max(widest, widest_line(line, font))
        if widest >= most:
            return most
    return widest


def _paint_bar(painter: QPainter, bar: QRectF, voice: str, colour: QColor) -> None:
    edge = max(1.5, bar.height() / 14)
    is_full = voice not in (Voice.REPORTED, Voice.NARRATOR)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, edge)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(QBrush(colour) if is_full else Qt.BrushStyle.NoBrush)
    painter.drawRect(bar.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2))
    if voice == Voice.REPORTED:
        painter.setClipRect(bar)
        across = bar.left() - bar.height()
        while across < bar.right():
            painter.drawLine(QLineF(across, bar.bottom(), across + bar.height(), bar.top()))
            across += bar.height() / 2
    painter.restore()
