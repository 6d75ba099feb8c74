"""Writes the quotes of an extract as cards on A4 sheets, with cutting marks."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import batched

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QPen, QTextLayout, QTextLine

from index import Card, Extract, Progress, Value, cards_of, replace
from viewer.printing.sheet import PaperSheet
from viewer.printing.typeset.look import TypesetLook
from viewer.printing.typeset.pdf import A4, Paint, paced, pdf_of_pages
from viewer.printing.typeset.text_layout import draw_text, height_of, set_text
from viewer.ui.look.look import SMALL

GRIDS = {8: (2, 4), 4: (2, 2)}
"""Columns and rows of cards on a sheet, by their number."""
_MARGIN, _INSIDE = 10.0, 6.0  # millimetres: margin of the sheet, and of each card
_MARK, _CLEAR, _CROSS = 5.0, 1.0, 1.5  # millimetres of cutting marks
_HAIRLINE = 0.6  # pixels
_LARGEST, _READABLE, _SMALLEST = 26, 19, 15  # pixels of a quote: 17, 12 and 10 points
_GAP = 8.0  # pixels between the parts of a card


def pdf_of_cards(extract: Extract, pace: Progress) -> bytes:
    """Return the quotes of `extract` as a PDF of cards.

    There are 8 on a sheet if all quotes are easy to read at that size, else 4.
    """
    return _pdf(extract, tuple(GRIDS), pace)


def pdf_of_4(extract: Extract, pace: Progress) -> bytes:
    """Return the quotes of `extract` as a PDF of cards, 4 on a sheet."""
    return _pdf(extract, (4,), pace)


def pdf_of_8(extract: Extract, pace: Progress) -> bytes:
    """Return the quotes of `extract` as a PDF of cards, 8 on a sheet."""
    return _pdf(extract, (8,), pace)


def _pdf(extract: Extract, counts: Sequence[int], pace: Progress) -> bytes:
    """Return a PDF with the first of `counts` cards a sheet that is easy to read, or the last."""
    cards, look, sheet = cards_of(extract), TypesetLook(), PaperSheet(*A4)
    laid = [_laid(Places(sheet, each), cards, look, pace) for each in counts]
    chosen = next((each for each in laid if each.is_easy), laid[-1])
    pages = list(_pages(chosen))
    words = "".join(card.words for card in cards)
    return pdf_of_pages(extract, sheet, paced(pages, len(pages), pace), f"{words}0123456789/…")


class Places:
    """The places of `count` cards and of the marks between them on `sheet`, in its pixels."""

    def __init__(self, sheet: PaperSheet, count: int) -> None:
        self.count = count
        self._unit = sheet.pixel
        margin = _MARGIN / self._unit
        self._area = QRectF(0, 0, sheet.width / self._unit, sheet.height / self._unit)
        self._area.adjust(margin, margin, -margin, -margin)
        columns, rows = GRIDS[count]
        area = self._area
        self._across = [area.left() + area.width() * n / columns for n in range(columns + 1)]
        self._down = [area.top() + area.height() * n / rows for n in range(rows + 1)]

    def card(self, number: int) -> QRectF:
        """Return the rectangle of the words of card `number`, counted from 0."""
        columns, rows = GRIDS[self.count]
        row, column = divmod(number, columns)
        size = self._area.width() / columns, self._area.height() / rows
        inside = _INSIDE / self._unit
        whole = QRectF(self._across[column], self._down[row], *size)
        return whole.adjusted(inside, inside, -inside, -inside)

    def behind(self, number: int) -> QRectF:
        """Return the place of the back of card `number`, on a sheet flipped on the long edge."""
        columns, _rows = GRIDS[self.count]
        row, column = divmod(number, columns)
        return self.card(row * columns + columns - 1 - column)

    def marks(self) -> Iterator[QLineF]:
        """Yield the cutting marks: outside the cards, and a small cross where four of them meet."""
        far, near, arm = (each / self._unit for each in (_MARK, _CLEAR, _CROSS))
        area = self._area
        for x in self._across:
            yield QLineF(x, area.top() - far, x, area.top() - near)
            yield QLineF(x, area.bottom() + near, x, area.bottom() + far)
        for y in self._down:
            yield QLineF(area.left() - far, y, area.left() - near, y)
            yield QLineF(area.right() + near, y, area.right() + far, y)
        for x in self._across[1:-1]:
            for y in self._down[1:-1]:
                yield QLineF(x - arm, y, x + arm, y)
                yield QLineF(x, y - arm, x, y + arm)


class _Laid(Value):
    """All cards laid out for one kind of sheet, and whether each quote is easy to read."""

    places: Places
    cards: Sequence["_Piece"]
    is_easy: bool


class _Piece(Value):
    """The contents of one card: a quote, or a part of one, whose number is in the `source`."""

    lines: Sequence[QTextLine]
    above: QTextLayout  # the care note, and what translation it is
    line: QTextLayout
    below: QTextLayout
    source: QTextLayout
    back: QTextLayout
    whole: QTextLayout  # kept because Qt's lines do not outlive their layout


def _laid(places: Places, cards: Sequence[Card], look: TypesetLook, pace: Progress) -> _Laid:
    pieces: list[_Piece] = []
    is_easy = True
    for card in cards:
        pace.heed()
        made, size = _pieces(card, places.card(0), look)
        pieces += made
        is_easy = is_easy and (not card.source or (len(made) == 1 and size >= _READABLE))
    return _Laid(places, pieces, is_easy)


def _pages(laid: _Laid) -> Iterator[Paint]:
    """Yield the sheets, each followed by its back where any card has one."""
    backs = any(piece.back.lineCount() for piece in laid.cards)
    for batch in batched(laid.cards, laid.places.count):
        yield partial(_page, laid.places, batch)
        if backs:
            yield partial(_back, laid.places, batch)


def _pieces(card: Card, room: QRectF, look: TypesetLook) -> tuple[list[_Piece], int]:
    """Return `card` set as large as fits in `room`, and that size in pixels.

    A translation that has no room below the text has a card of its own, which follows.
    """
    across = room.width()
    head = "\n".join(filter(None, (card.care, card.translated)))
    above = set_text(head, look.interface_font(SMALL, bold=True), across)
    line = set_text(card.line, _face(look, card, _SMALLEST, italic=True), across)
    below = set_text(_told_below(card), look.interface_font(SMALL), across)
    source = set_text(card.source, look.fine_font(), across)
    tall = room.height() - sum(height_of(each) + _GAP for each in (above, line, below, source))
    fonts = [_face(look, card, size) for size in range(_LARGEST, _SMALLEST - 1, -1)]
    for font in fonts if card.source else (look.interface_font(SMALL), look.fine_font()):
        whole = set_text(card.text, font, across)
        if height_of(whole) <= tall:
            break
    else:
        if card.below:
            return _apart(card, card.below, room, look)
    parts = list(_parted(whole, tall))
    back = _set_back(card.back, room, look)
    if len(parts) == 1:
        return [_Piece(parts[0], above, line, below, source, back, whole)], font.pixelSize()
    counted = (f"{card.source} · {n} / {len(parts)}" for n in range(1, len(parts) + 1))
    sources = [set_text(each.strip(" ·"), look.fine_font(), across) for each in counted]
    return [
        _Piece(part, above, line, below, told, back, whole)
        for part, told in zip(parts, sources, strict=True)
    ], font.pixelSize()


def _apart(card: Card, below: Card, room: QRectF, look: TypesetLook) -> tuple[list[_Piece], int]:
    """Return `card` and the translation `below` it as two cards."""
    first, size = _pieces(replace(card, below=None), room, look)
    own = replace(below, source=card.source, care=card.care, back=card.back)
    second, smaller = _pieces(own, room, look)
    return [*first, *second], min(size, smaller)


def _face(look: TypesetLook, card: Card, size: int, *, italic: bool = False) -> QFont:
    """Return the face of the archive's words, or that of a translation of them."""
    if card.translated:
        return look.interface_font(size)
    return look.reading_font(size, italic=italic)


def _told_below(card: Card) -> str:
    if card.below is None:
        return ""
    return "\n".join(filter(None, (card.below.translated, card.below.text, card.below.line)))


def _parted(whole: QTextLayout, tall: float) -> Iterator[list[QTextLine]]:
    """Yield the lines of `whole`, in groups that fit in `tall` pixels."""
    tall -= _GAP  # for the numbers of the parts
    held: list[QTextLine] = []
    fits = height_of(whole) <= tall + _GAP
    for number in range(whole.lineCount()):
        line = whole.lineAt(number)
        if held and not fits and line.y() + line.height() - held[0].y() > tall:
            yield held
            held = []
        held.append(line)
    yield held


def _set_back(text: str, room: QRectF, look: TypesetLook) -> QTextLayout:
    """Return `text` for the back of a card, cut with a sign where no size fits."""
    fonts = [look.interface_font(size, bold=True) for size in range(_READABLE, SMALL - 1, -1)]
    for font in (*fonts, look.fine_font()):
        layout = set_text(text, font, room.width())
        if height_of(layout) <= room.height():
            return layout
    fits = int(room.height() / (height_of(layout) / layout.lineCount())) - 1
    return set_text(f"{text[: layout.lineAt(fits).textStart()].rstrip()} …", font, room.width())


def _page(places: Places, pieces: Sequence[_Piece], painter: QPainter) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(painter.pen().color(), _HAIRLINE))
    for mark in places.marks():
        painter.drawLine(mark)
    for number, piece in enumerate(pieces):
        _draw(painter, places.card(number), piece)


def _back(places: Places, pieces: Sequence[_Piece], painter: QPainter) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, piece in enumerate(pieces):
        room = places.behind(number)
        middle = (room.height() - height_of(piece.back)) / 2
        draw_text(painter, piece.back, QPointF(room.left(), room.top() + middle))


def _draw(painter: QPainter, room: QRectF, piece: _Piece) -> None:
    """Draw one card: its words from the top, its source at the foot."""
    at = room.topLeft()
    at.setY(at.y() + draw_text(painter, piece.above, at, _GAP))
    first = piece.lines[0].y() if piece.lines else 0.0
    for line in piece.lines:
        line.draw(painter, QPointF(at.x(), at.y() - first))
    if piece.lines:
        last = piece.lines[-1]
        at.setY(at.y() + last.y() + last.height() - first + _GAP)
    for layout in (piece.line, piece.below):
        at.setY(at.y() + draw_text(painter, layout, at, _GAP))
    foot = room.bottom() - height_of(piece.source)
    draw_text(painter, piece.source, QPointF(room.left(), foot))
