"""Typesets one slide for a room: as large as fits, left-aligned, never hyphenated."""

from collections.abc import Callable, Iterable, Sequence
from math import ceil

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from viewer.presenter.slides.line_styles import (
    CALM,
    LEAST,
    MOST,
    Size,
    SlideLine,
    first_lines,
    lines_below,
)
from viewer.presenter.slides.slide import Slide, SlideKind
from viewer.presenter.slides.slide_layout import SlideColumn, laid_out
from viewer.presenter.slides.slide_pictures import SlidePictures
from viewer.services.steps import Steps, Stepwise, at_once
from viewer.ui.look.elision import elided
from viewer.ui.look.face_search import FaceSearch, rare_letters
from viewer.ui.look.look import INTERFACE_FACE, face, read_colours

NARROWEST_ROOM = QSizeF(1024, 768)
"""The screen with the least room beside its height, for which too long a text is split."""
_SPLIT = 29  # pixels of the words there, with a little room for other screens
_FOOT = 18  # pixels of the source on the narrowest screen: the first rows read it
_STEP = 4  # pixels by which + and - change the words
_SIDE, _TOP = 0.11, 0.12  # margins, as parts of the screen's width and height
_TIMER, _DIGITS = 0.24, 0.19  # of the height: the band of a timer, and its figures
_KEPT = 8  # slides whose layout is cached
_KEPT_FONTS = 24  # those of some slides; in eleven scripts each holds 1.6 MB
_TINIEST = 8  # pixels: this small rather than cut

type _Key = tuple[Slide, float, float, int]

_prepared: dict[_Key, SlideColumn] = {}
_searched: dict[str, QFont] = {}  # kept, or Qt would search the faces again for the next slide


class SlideView:
    """Paints slides. A longer quote is set smaller, as far as it can be read from afar."""

    def __init__(
        self,
        theme: str = "room",
        pictures: SlidePictures | None = None,
        columns: "SlideColumns | None" = None,
    ) -> None:
        self._pictures = SlidePictures() if pictures is None else pictures
        self._columns = columns
        self._colours = {name: QColor(value) for name, value in read_colours(theme).items()}
        self._laid: dict[_Key, SlideColumn] = {}

    def paint(
        self, painter: QPainter, rect: QRectF, slide: Slide, larger: int = 0, timer: str = ""
    ) -> None:
        """Paint `slide` so that it fills `rect`, its words so many steps `larger` than usual.

        The words of the `timer` of a task stand below it. A slide that takes long to lay out is
        bare until its column arrives.
        """
        painter.fillRect(rect, self._colours["calm" if slide.kind in CALM else "paper"])
        room = self.room_in(rect, slide)
        if self._columns is None:
            column = self.fitted(slide, rect.size(), larger)
        elif (laid := self._columns.column(slide, rect.size(), larger)) is not None:
            column = laid
        else:
            return
        spare = room.height() - column.height
        at = room.topLeft() + QPointF(0, max(0.0, spare / 2))
        column.draw(painter, at, slide, self._colours, self._pictures)
        scale = scale_of(rect.size())
        foot = QRectF(room.left(), rect.top(), room.width(), rect.height() - 28 * scale)
        self._paint_source(painter, foot, slide, scale)
        if timer:
            band = QRectF(room.left(), room.bottom(), room.width(), rect.height() * _TIMER)
            painter.setFont(face(INTERFACE_FACE, round(rect.height() * _DIGITS)))
            painter.setPen(self._colours["ink"])
            painter.drawText(band, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, timer)

    def decode(self, slide: Slide, screen: QSizeF, larger: int) -> None:
        """Have the picture of `slide` decoded, before it is painted on a `screen`."""
        held = self._columns
        column = held.column(slide, screen, larger) if held else self.fitted(slide, screen, larger)
        placed = column.picture if column else None
        if placed is not None:
            self._pictures.image(placed.picture, placed.size)

    def paint_said(self, painter: QPainter, rect: QRectF, words: str) -> None:
        """Paint a sentence of Satchel's own over the foot of a slide."""
        scale = scale_of(rect.size())
        painter.setFont(face(INTERFACE_FACE, max(14, round(20 * scale))))
        across = rect.adjusted(rect.width() * _SIDE, 0, -rect.width() * _SIDE, 0)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
        ground = painter.boundingRect(across, flags, words)
        ground.moveBottom(rect.bottom() - 24 * scale)
        painter.fillRect(ground.adjusted(-16, -10, 16, 10), self._colours["ink"])
        painter.setPen(self._colours["paper"])
        painter.drawText(ground, flags, words)

    @staticmethod
    def room_in(rect: QRectF, slide: Slide | None = None) -> QRectF:
        """Return the part of a screen that words may fill: above the timer on that of a task."""
        side, top = rect.width() * _SIDE, rect.height() * _TOP
        is_task = slide is not None and slide.kind is SlideKind.TASK
        below = rect.height() * _TIMER if is_task else 0
        return rect.adjusted(side, top, -side, -top - below)

    def fitted(self, slide: Slide, screen: QSizeF, larger: int = 0) -> SlideColumn:
        """Return `slide` laid out in the largest size that fits a `screen`."""
        key = (slide.whole, screen.width(), screen.height(), larger)
        if key not in self._laid:
            if len(self._laid) >= _KEPT:
                del self._laid[next(iter(self._laid))]
            self._laid[key] = at_once(_fitting(slide.whole, screen, larger))
        return self._laid[key]

    def _paint_source(self, painter: QPainter, rect: QRectF, slide: Slide, scale: float) -> None:
        font = face(INTERFACE_FACE, max(13, round(_FOOT * scale)))
        painter.setFont(font)
        painter.setPen(self._colours["care" if slide.is_draft else "soft"])
        text = elided(slide.source, QFontMetricsF(font), rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)


class SlideColumns(QObject):
    """Keeps laid out slides for all windows of a presentation.

    One with letters for which faces have to be searched is laid out in short steps; `arrived` is
    emitted when it is there.
    """

    arrived = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._laid: dict[_Key, SlideColumn] = {}
        self._wanted: list[_Key] = []
        self._steps = Steps(self)

    def column(self, slide: Slide, screen: QSizeF, larger: int) -> SlideColumn | None:
        """Return `slide` laid out in the largest size that fits a `screen`; None if it is late."""
        key = (slide.whole, screen.width(), screen.height(), larger)
        if key in _prepared:
            self._keep(key, _prepared.pop(key))
        if key not in self._laid and not is_slow(slide):
            self._keep(key, at_once(_fitting(slide.whole, screen, larger)))
        if key in self._laid:
            return self._laid[key]
        if self._wanted[:1] != [key]:
            self._begin([key, *self._wanted])
        return None

    def expect(self, slides: Iterable[Slide], screens: Sequence[QSizeF], larger: int) -> None:
        """Lay out those of `slides` that take long, before they are asked for."""
        slow = [slide for slide in slides if is_slow(slide)]
        size = [(screen.width(), screen.height()) for screen in screens]
        keys = [(slide.whole, *each, larger) for slide in slow for each in size]
        under_way = [key for key in self._wanted[:1] if key in keys]
        self._begin([*under_way, *keys])

    def _begin(self, wanted: list[_Key]) -> None:
        before = self._wanted[:1]
        self._wanted = [key for key in dict.fromkeys(wanted) if key not in self._laid]
        if self._wanted[:1] != before:
            self._steps.stop()
            self._steps.begin(self._lay_out())

    def _lay_out(self) -> Stepwise[None]:
        while self._wanted:
            slide, width, height, larger = key = self._wanted[0]
            column = yield from _fitting(slide, QSizeF(width, height), larger, _search)
            self._wanted.remove(key)
            self._keep(key, column)
            self.arrived.emit()
            yield

    def _keep(self, key: _Key, column: SlideColumn) -> None:
        self._laid[key] = column
        while len(self._laid) > _KEPT:
            del self._laid[next(iter(self._laid))]


def scale_of(screen: QSizeF) -> float:
    """Return the size of `screen` against the narrowest one, in the direction with less room."""
    return min(screen.width() / NARROWEST_ROOM.width(), screen.height() / NARROWEST_ROOM.height())


def least_size(screen: QSizeF) -> int:
    """Return the least size of words, in pixels, that can be read from afar on a `screen`."""
    return ceil(scale_of(screen) * NARROWEST_ROOM.height() / LEAST)


def fits_every_room(slide: Slide) -> bool:
    """Return whether all of `slide` can be read on every screen."""
    screen = NARROWEST_ROOM
    room = SlideView.room_in(QRectF(0, 0, screen.width(), screen.height()), slide)
    size = Size(_SPLIT, _SPLIT)
    column = laid_out(slide, size, room.width(), screen.height(), room.height())
    return column.fits(room.size())


class FittingFaces:
    """Has faces searched before `fits_every_room`, which else would, for all letters in one event.

    `turn` is called in between, and once for each slide.
    """

    def __init__(self, turn: Callable[[], object]) -> None:
        self._turn = turn
        self._letters: set[str] = set()  # for which faces were searched

    def search(self, slide: Slide) -> None:
        """Search for the letters of `slide` that none had before it."""
        self._turn()
        if new := set(_rare_letters(slide)) - self._letters:
            self._letters |= new
            for _ in _search(slide, Size(_SPLIT, _SPLIT)):
                self._turn()


def prepare(slide: Slide, screens: Iterable[QSizeF], turn: Callable[[], object]) -> None:
    """Lay `slide` out for the first view that shows it on one of `screens`.

    `turn` is called between the sizes that are tried, and while faces are searched.
    """
    _prepared.clear()
    _searched.clear()
    for _ in prepared(slide, screens):
        turn()


def is_slow(slide: Slide) -> bool:
    """Return whether faces have to be searched for letters of `slide`."""
    return bool(_rare_letters(slide))


def prepared(slide: Slide, screens: Iterable[QSizeF], larger: int = 0) -> Stepwise[None]:
    """Do as `prepare`, step by step. What was prepared last stays, until it is shown."""
    for old in list(_prepared)[:-_KEPT]:
        del _prepared[old]
    for screen in screens:
        key = (slide.whole, screen.width(), screen.height(), larger)
        if key in _prepared:
            _prepared[key] = _prepared.pop(key)  # kept longest
        else:
            _prepared[key] = yield from _fitting(slide.whole, screen, larger, _search)


def _search(slide: Slide, size: Size) -> Stepwise[None]:
    """Have the faces searched for the letters of `slide` in `size`."""
    yield
    fonts = {font.key(): font for font in (line.what.style.font(size) for line in _lines(slide))}
    for name, font in fonts.items():
        _searched.pop(name, None)
        _searched[name] = font
    for old in list(_searched)[:-_KEPT_FONTS]:
        del _searched[old]
    yield from FaceSearch(_rare_letters(slide), fonts.values).steps()


def _lines(slide: Slide) -> list[SlideLine]:
    return [*first_lines(slide), *lines_below(slide)]


def _rare_letters(slide: Slide) -> str:
    return rare_letters(line.text for line in _lines(slide))


def _no_search(_slide: Slide, _size: Size) -> Stepwise[None]:
    yield from ()


def _fitting(
    slide: Slide,
    screen: QSizeF,
    larger: int,
    before: Callable[[Slide, Size], Stepwise[None]] = _no_search,
) -> Stepwise[SlideColumn]:
    """Return `slide` in the largest size that fits, or in the smallest of all.

    `before` is done with each size before it is tried.
    """
    scale = scale_of(screen)
    room = SlideView.room_in(QRectF(0, 0, screen.width(), screen.height()), slide).size()
    least = least_size(screen)
    largest = max(least, round((MOST + _STEP * larger) * scale))
    step = max(1, round(2 * scale))
    sizes = [*range(largest, least, -step), least, *range(least - 2, _TINIEST - 1, -2)]
    laid: dict[int, SlideColumn] = {}
    low, high, at = 0, len(sizes) - 1, 0
    while low < high or at not in laid:
        size = Size(sizes[at], least)
        yield from before(slide, size)
        laid[at] = laid_out(slide, size, room.width(), screen.height(), room.height())
        if laid[at].fits(room):
            high = at
        else:
            low = at + 1
        at = (low + high) // 2 if low < high else high
    return laid[at]
