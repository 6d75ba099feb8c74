"""Typesets one slide for a room: as large as fits, left-aligned, never hyphenated."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from viewer.presenter.slides.line_styles import CALM, LEAST, MOST, Size, first_lines, lines_below
from viewer.presenter.slides.slide import Slide
from viewer.presenter.slides.slide_layout import SlideColumn, laid_out
from viewer.ui.look.face_search import FaceSearch, rare_letters
from viewer.ui.look.look import INTERFACE_FACE, face, read_colours

DESIGN_WIDTH, DESIGN_HEIGHT = 1366, 768
SMALLEST_ROOM = QSizeF(1024, 768)  # the smallest screen, for which too long a text is split
_STEP = 4  # pixels by which + and - change the words
_SIDE, _TOP = 0.11, 0.12  # margins, as parts of the screen's width and height
_KEPT = 4  # slides whose layout is cached
_TINIEST = 8  # pixels: this small rather than cut

type _Key = tuple[Slide, float, float, int]

_prepared: dict[_Key, SlideColumn] = {}
_searched: list[QFont] = []  # kept, or Qt would search the faces again for the next slide


class SlideView:
    """Paints slides. A longer quote is set smaller, as far as LEAST."""

    def __init__(self, theme: str = "room") -> None:
        self._colours = {name: QColor(value) for name, value in read_colours(theme).items()}
        self._laid: dict[_Key, SlideColumn] = {}

    def paint(self, painter: QPainter, rect: QRectF, slide: Slide, larger: int = 0) -> None:
        """Paint `slide` so that it fills `rect`, its words so many steps `larger` than usual."""
        painter.fillRect(rect, self._colours["calm" if slide.kind in CALM else "paper"])
        room = self.room_in(rect)
        column = self.fitted(slide, rect.size(), larger)
        spare = room.height() - column.height
        at = room.topLeft() + QPointF(0, max(0.0, spare / 2))
        column.draw(painter, at, self._colours)
        scale = scale_of(rect.size())
        foot = QRectF(room.left(), rect.top(), room.width(), rect.height() - 28 * scale)
        self._paint_source(painter, foot, slide, scale)

    @staticmethod
    def room_in(rect: QRectF) -> QRectF:
        """Return the part of a screen that words may fill."""
        side, top = rect.width() * _SIDE, rect.height() * _TOP
        return rect.adjusted(side, top, -side, -top)

    def fitted(self, slide: Slide, screen: QSizeF, larger: int = 0) -> SlideColumn:
        """Return `slide` laid out in the largest size that fits a `screen`."""
        key = (slide, screen.width(), screen.height(), larger)
        if key not in self._laid:
            if len(self._laid) >= _KEPT:
                del self._laid[next(iter(self._laid))]
            if key in _prepared:
                self._laid[key] = _prepared.pop(key)
            else:
                self._laid[key] = _fitted(slide, screen, larger)
        return self._laid[key]

    def _paint_source(self, painter: QPainter, rect: QRectF, slide: Slide, scale: float) -> None:
        font = face(INTERFACE_FACE, max(13, round(14 * scale)))
        painter.setFont(font)
        painter.setPen(self._colours["care" if slide.is_draft else "soft"])
        text = QFontMetricsF(font).elidedText(
            slide.source, Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)


def scale_of(screen: QSizeF) -> float:
    """Return the size of `screen` against the usual one, in the direction with less room."""
    return min(screen.width() / DESIGN_WIDTH, screen.height() / DESIGN_HEIGHT)


def fits_every_room(slide: Slide) -> bool:
    """Return whether all of `slide` can be read on the smallest screen."""
    screen = SMALLEST_ROOM
    room = SlideView.room_in(QRectF(0, 0, screen.width(), screen.height()))
    return laid_out(slide, Size(LEAST), room.width(), screen.height()).fits(room.size())


def prepare(slide: Slide, screens: Iterable[QSizeF], turn: Callable[[], object]) -> None:
    """Lay `slide` out for the first view that shows it on one of `screens`.

    `turn` is called between the sizes that are tried, and while faces are searched.
    """
    lines = [*first_lines(slide), *lines_below(slide)]
    letters = rare_letters(line.text for line in lines)

    def search(size: Size) -> None:
        turn()
        fonts = [line.what.style.font(size) for line in lines]
        _searched.extend(fonts)
        for _ in FaceSearch(letters, lambda: fonts).steps():
            turn()

    _prepared.clear()
    _searched.clear()
    for screen in screens:
        key = (slide, screen.width(), screen.height(), 0)
        _prepared[key] = _fitted(slide, screen, 0, search)


def _fitted(
    slide: Slide,
    screen: QSizeF,
    larger: int,
    before: Callable[[Size], object] = lambda _size: None,
) -> SlideColumn:
    """Return `slide` in the largest size that fits, or in the smallest of all.

    `before` is called with each size that is tried.
    """
    scale = scale_of(screen)
    room = SlideView.room_in(QRectF(0, 0, screen.width(), screen.height())).size()
    largest = max(LEAST, round(max(LEAST, MOST + _STEP * larger) * scale))
    step = max(1, round(2 * scale))
    sizes = [*range(largest, LEAST, -step), LEAST, *range(LEAST - 2, _TINIEST - 1, -2)]

    @cache
    def laid(at: int) -> SlideColumn:
        before(Size(sizes[at], scale))
        return laid_out(slide, Size(sizes[at], scale), room.width(), screen.height())

    if laid(0).fits(room):
        return laid(0)
    rest = range(1, len(sizes) - 1)
    return laid(1 + bisect_left(rest, True, key=lambda at: laid(at).fits(room)))
