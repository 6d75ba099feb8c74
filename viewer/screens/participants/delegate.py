"""Paints the tables of participants and voices: headings, bars with counts, and notes."""

from collections.abc import Iterable
from math import ceil
from typing import Any, override

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QToolTip

from index import Value
from viewer.screens.participants.rows import BarRow, HeadingRow, PeopleRow, TableNoteRow
from viewer.ui.lists.long_list import ROW, Index, Measuring
from viewer.ui.lists.row_delegate import paint_ground
from viewer.ui.lists.voice_chart import paint_voice
from viewer.ui.look.elision import could_fit, elided
from viewer.ui.look.look import INTERFACE, LIST, SMALL, Look
from viewer.ui.look.marked_text import MarkedText
from viewer.ui.look.tooltips import tip
from viewer.wording.number_format import figure

SIDE = 24
NOTE_ABOVE = 8
# Pixels at 100 %: everything with text grows with it.
HEADING_HEIGHT, ROW_HEIGHT, ABOVE_LABEL = 78, 34, 5
THICK, GAP, BELOW = 14, 14, 18
UNIT_WIDTH = 18  # the most pixels for one person
_LABELS = 0.32  # the largest part of the width for labels of bars; longer labels wrap
_LEADING = 1.25
_MOST = 300  # labels that are measured, and kept: usually there are a few dozen
_WIDER = 1_000  # pixels: wider than the room for words in any usual window
_GOOD = 10  # the least length of a bar beside words, in multiples of its thickness
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class _Rooms(Value):
    """The widths of the longest label, number and words beside a bar, in pixels."""

    label: float
    number: float
    told: float


class PeopleDelegate(Measuring):
    """Paints bars, those of one table on one scale that begins at zero."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._bars: tuple[BarRow, ...] = ()
        self._measured: _Rooms | None = None
        self._labels: dict[tuple[str, int], MarkedText] = {}  # by words and width
        look.changed.connect(self._fit_anew)

    def fit(self, rows: Iterable[PeopleRow]) -> None:
        """Make room for the longest label and number of `rows`."""
        self._bars = tuple(row for row in rows if isinstance(row, BarRow))
        self._fit_anew()

    @Slot()
    def _fit_anew(self) -> None:
        self._measured = None
        self._labels.clear()
        self.forget()

    @property
    def _rooms(self) -> "_Rooms":
        """The room that labels and numbers need, measured when a row is: the list may be hidden."""
        if self._measured is None:
            self._measured = _Rooms(
                self._widest((row.label for row in self._bars), INTERFACE),
                self._widest((figure(row.count) for row in self._bars), INTERFACE),
                self._widest((row.told for row in self._bars), SMALL),
            )
        return self._measured

    def _widest(self, words: Iterable[str], pixels: int) -> float:
        """Return the width of the widest of `words`; only the longest are measured."""
        metrics = QFontMetricsF(self._look.interface_font(pixels))
        widest = 0.0
        for each in sorted(set(words), key=len, reverse=True)[:_MOST]:
            begins = could_fit(each, metrics, _WIDER)
            widest = max(widest, metrics.horizontalAdvance(begins))
            if widest > _WIDER:
                break
        return widest

    def _label_room(self, width: float) -> float:
        """Return the width of the labels in a list of `width`."""
        return min(self._rooms.label, _LABELS * width)

    def _is_below(self, width: float) -> bool:
        """Return whether the words beside a bar must be below it, for want of room."""
        rooms = self._rooms
        taken = 2 * SIDE + self._label_room(width) + rooms.number + rooms.told
        return width - taken - 3 * GAP < _GOOD * self._look.scaled(THICK)

    @override
    def height(self, row: Any, width: int) -> int:
        if isinstance(row, TableNoteRow):
            return round(self._note(row, width).height) + NOTE_ABOVE
        if isinstance(row, HeadingRow):
            return self._look.scaled(HEADING_HEIGHT)
        below = self._look.scaled(BELOW) if self._is_below(width) else 0
        return self._bar_height(row, width) + below

    def _bar_height(self, row: BarRow, width: float) -> int:
        """Return the height of a bar with its label, which may wrap."""
        lines = round(self._label(row, width).height) + 2 * self._look.scaled(ABOVE_LABEL)
        return max(self._look.scaled(ROW_HEIGHT), lines)

    def _label(self, row: BarRow, width: float) -> MarkedText:
        """Return the label, laid out once for its room: it is measured, and painted often."""
        asked = row.label, ceil(self._label_room(width))
        if asked not in self._labels:
            if len(self._labels) >= _MOST:
                self._labels.clear()
            font = self._look.interface_font(INTERFACE)
            self._labels[asked] = MarkedText(asked[0], font, asked[1], leading=_LEADING)
        return self._labels[asked]

    def _note(self, row: TableNoteRow, width: int) -> MarkedText:
        return MarkedText(row.spoken, self._look.interface_font(SMALL), width - 2 * SIDE)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.data(ROW), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, self._look)
        if isinstance(row, HeadingRow):
            self._paint_heading(painter, row, rect.adjusted(SIDE, 0, -SIDE, -10))
        elif isinstance(row, TableNoteRow):
            at = rect.topLeft() + QPointF(SIDE, NOTE_ABOVE)
            self._note(row, option.rect.width()).draw(painter, at, self._look.colour("soft"))
        else:
            self._paint_bar(painter, row, rect)
        painter.restore()

    def _paint_heading(self, painter: QPainter, row: HeadingRow, rect: QRectF) -> None:
        scaled = self._look.scaled
        painter.setFont(self._look.interface_font(LIST, bold=True))
        painter.setPen(self._look.colour("ink"))
        self._write(painter, row.title, rect.adjusted(0, scaled(20), 0, -scaled(22)))
        painter.setFont(self._look.interface_font(SMALL))
        painter.setPen(self._look.colour("soft"))
        self._write(painter, row.of, rect.adjusted(0, scaled(46), 0, 0))

    def _paint_bar(self, painter: QPainter, row: BarRow, whole: QRectF) -> None:
        """Paint a bar, with its words beside it, or below it where room is short."""
        colour, below, scaled = self._look.colour, self._is_below(whole.width()), self._look.scaled
        high = self._bar_height(row, whole.width())
        rect = QRectF(whole.left(), whole.top(), whole.width(), high)
        painter.setFont(self._look.interface_font(INTERFACE))
        painter.setPen(colour("ink"))
        wide, needed = self._label_room(whole.width()), self._rooms.number
        label = QRectF(rect.left() + SIDE, rect.top(), wide, rect.height())
        self._write_label(painter, row, label, whole.width())
        number = QRectF(label.right() + GAP, rect.top(), needed, rect.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | _MIDDLE, figure(row.count))
        beside = 0 if below else self._rooms.told + GAP
        room = rect.right() - number.right() - GAP - SIDE - beside
        unit, thick = min(scaled(UNIT_WIDTH), room / max(1, row.most)), scaled(THICK)
        bar = QRectF(number.right() + GAP, rect.center().y() - thick / 2, row.count * unit, thick)
        self._fill(painter, row, bar)
        painter.setFont(self._look.interface_font(SMALL))
        painter.setPen(colour("accent" if row.id else "soft"))
        place = QRectF(bar.right() + GAP, rect.top(), beside, rect.height())
        if below:
            place = QRectF(label.left(), rect.bottom() - 8, rect.width() - 2 * SIDE, scaled(BELOW))
        self._write(painter, row.told, place)

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show the whole row as a tooltip, if something of it is cut."""
        row = index.data(ROW)
        cut = row is not None and self._is_cut(row, option.rect.width())
        QToolTip.showText(event.globalPos(), tip(row.spoken) if cut else "", view)
        return cut

    def _is_cut(self, row: PeopleRow, width: int) -> bool:
        if isinstance(row, HeadingRow):
            font = self._look.interface_font(LIST, bold=True)
            return _is_longer(row.title, font, width - 2 * SIDE) or _is_longer(
                row.of, self._look.interface_font(SMALL), width - 2 * SIDE
            )
        return False

    def _fill(self, painter: QPainter, row: BarRow, bar: QRectF) -> None:
        if row.voice:
            paint_voice(painter, bar, row.voice, self._look)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent" if row.id else "soft"))
            painter.drawRoundedRect(bar, 2, 2)

    def _write_label(self, painter: QPainter, row: BarRow, rect: QRectF, width: float) -> None:
        lines = self._label(row, width)
        if len(lines.lines) == 1:
            self._write(painter, row.label, rect)
        else:
            down = (rect.height() - lines.height) / 2
            lines.draw(painter, rect.topLeft() + QPointF(0, down), self._look.colour("ink"))

    def _write(self, painter: QPainter, text: str, rect: QRectF) -> None:
        fitted = _fitted(text, painter.font(), rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | _MIDDLE, fitted)


def _fitted(text: str, font: QFont, width: float) -> str:
    return elided(text, QFontMetricsF(font), width)


def _is_longer(text: str, font: QFont, width: float) -> bool:
    return QFontMetricsF(font).horizontalAdvance(text) > width
